using Behovsstyring.Application.Access;
using Behovsstyring.Application.Cases;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Ideas;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Ideas;

/// <summary>
/// «Vi har også dette behovet»: takes or changes the organisation's one position on another's need.
/// Two colleagues at the same time still leave one position, the later; both are on the trail.
/// </summary>
[Requires(Permission.SupportIdea)]
public sealed record SupportIdea(CaseId Id, SupportLevel Level, string Note) : ICommand<Done>;

internal sealed class SupportIdeaValidator : AbstractValidator<SupportIdea>
{
    public SupportIdeaValidator()
    {
        RuleFor(c => c.Note).OptionalText(IdeaRules.NoteMaxLength);
        RuleFor(c => c.Level).Chosen();
    }
}

internal sealed class SupportIdeaHandler : IHandler<SupportIdea, Done>
{
    public async Task<Done> Handle(SupportIdea request, UseCaseContext context, CancellationToken ct)
    {
        var (person, organisation) = (context.Actor.RequirePerson(), context.Actor.RequireOrganisation());
        // The row lock keeps the state still until commit, without holding up others who support.
        await context.Db.Database.ExecuteSqlAsync($"SELECT 1 FROM cases WHERE id = {request.Id.Value} FOR KEY SHARE", ct);
        var idea = await context.Db.Ideas.VisibleTo(context.Actor)
            .Where(i => i.Id == request.Id)
            .Select(i => new { i.Case.State, i.OrganisationId })
            .SingleOrDefaultAsync(ct) ?? throw new DomainException(CommonErrors.NotFound);
        Guard.Against(IdeaRules.ObstaclesToSupport(
            idea.State, idea.OrganisationId, organisation, context.Actor.OrganisationKind!.Value));

        var note = PlainText.Clean(request.Note);
        await context.Db.LockAsync(SupportKey(request.Id, organisation), ct);
        var before = await context.Db.IdeaSupports
            .Where(s => s.IdeaId == request.Id && s.OrganisationId == organisation)
            .Select(s => (SupportLevel?)s.Level)
            .SingleOrDefaultAsync(ct);
        await context.Db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO idea_supports (idea_id, organisation_id, level, note, person_id, registered_at)
            VALUES ({request.Id.Value}, {organisation.Value}, {(int)request.Level}, {note}, {person.Value}, {context.Now})
            ON CONFLICT (idea_id, organisation_id) DO UPDATE
            SET level = excluded.level, note = excluded.note, person_id = excluded.person_id, registered_at = excluded.registered_at
            """,
            ct);
        await Following.Begin(context, request.Id, person, ct);
        context.Raise(new IdeaSupported(request.Id, request.Level, before, note));
        return default;
    }

    /// <summary>Names the pair (need, organisation) for the lock that makes "before" true also when two arrive at once.</summary>
    private static Guid SupportKey(CaseId idea, OrganisationId organisation)
    {
        Span<byte> key = stackalloc byte[16];
        Span<byte> other = stackalloc byte[16];
        idea.Value.TryWriteBytes(key);
        organisation.Value.TryWriteBytes(other);
        for (var i = 0; i < 16; i++)
        {
            key[i] ^= other[i];
        }

        return new Guid(key);
    }
}
