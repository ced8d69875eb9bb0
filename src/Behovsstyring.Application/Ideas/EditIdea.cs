using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Ideas;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Ideas;

/// <summary>Edits the words of a need that is sent in, until KS begins to assess it. Anyone who submits for the organisation may.</summary>
/// <param name="Version">The version the form was filled in from.</param>
[Requires(Permission.SubmitIdea)]
public sealed record EditIdea(CaseId Id, uint Version, IdeaContent Content) : ICommand<Done>;

internal sealed class EditIdeaValidator : AbstractValidator<EditIdea>
{
    public EditIdeaValidator() => RuleFor(c => c.Content).Obeys(IdeaRules.ObstaclesToSubmitting);
}

internal sealed class EditIdeaHandler : IHandler<EditIdea, Done>
{
    public async Task<Done> Handle(EditIdea request, UseCaseContext context, CancellationToken ct)
    {
        var idea = await context.Db.Ideas.VisibleTo(context.Actor).SingleOrDefaultAsync(i => i.Id == request.Id, ct)
            ?? throw new DomainException(CommonErrors.NotFound);
        if (idea.OrganisationId != context.Actor.OrganisationId)
        {
            throw new DomainException(CommonErrors.Denied);
        }

        Guard.Against(IdeaRules.ObstaclesToChannel(request.Content.Channel, context.Actor.OrganisationKind!.Value));
        context.Db.ExpectVersion(idea, request.Version);
        idea.Edit(request.Content, context.Now);
        return default;
    }
}
