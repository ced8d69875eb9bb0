using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Ideas;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Ideas;

/// <summary>A network, or the counties' college, anchors a member's need and says why. Once per network.</summary>
[Requires(Permission.AnchorIdea)]
public sealed record AnchorIdea(CaseId Id, string Statement) : ICommand<Done>;

internal sealed class AnchorIdeaValidator : AbstractValidator<AnchorIdea>
{
    public AnchorIdeaValidator() => RuleFor(c => c.Statement).RequiredText(IdeaRules.ReasonMaxLength);
}

internal sealed class AnchorIdeaHandler : IHandler<AnchorIdea, Done>
{
    public async Task<Done> Handle(AnchorIdea request, UseCaseContext context, CancellationToken ct)
    {
        var (person, network) = (context.Actor.RequirePerson(), context.Actor.RequireOrganisation());
        var state = await context.Db.Cases.VisibleTo(context.Actor)
            .Where(c => c.Id == request.Id && c.Kind == Domain.Cases.CaseKind.Idea)
            .Select(c => (Domain.Cases.CaseState?)c.State)
            .SingleOrDefaultAsync(ct) ?? throw new DomainException(CommonErrors.NotFound);
        Guard.Against(IdeaRules.ObstaclesToAnchoring(state, context.Actor.OrganisationKind!.Value, await Anchoring.IsOursAsync(context, request.Id, network, ct)));

        var statement = PlainText.Clean(request.Statement);
        var added = await context.Db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO idea_anchorings (idea_id, network_id, statement, person_id, anchored_at)
            VALUES ({request.Id.Value}, {network.Value}, {statement}, {person.Value}, {context.Now})
            ON CONFLICT (idea_id, network_id) DO NOTHING
            """,
            ct);
        if (added == 0)
        {
            throw new DomainException(IdeaErrors.AlreadyAnchored);
        }

        context.Raise(new IdeaAnchored(request.Id, statement));
        return default;
    }
}
