using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Ideas;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Ideas;

/// <summary>Keeps what is written so far. The first save makes the draft; its id is the need's id for good.</summary>
[Requires(Permission.SubmitIdea)]
public sealed record SaveIdeaDraft(CaseId Id, IdeaContent Content) : ICommand<Done>, IChecked
{
    public IReadOnlyList<Error> Check() => IdeaRules.OverLimit(Content);
}

internal sealed class SaveIdeaDraftHandler : IHandler<SaveIdeaDraft, Done>
{
    public async Task<Done> Handle(SaveIdeaDraft request, UseCaseContext context, CancellationToken ct)
    {
        await context.Db.LockAsync(request.Id.Value, ct);
        var idea = await IdeaDrafts.FindOwn(context, request.Id, ct);
        if (idea is null)
        {
            context.Db.Ideas.Add(IdeaDrafts.Start(context, request.Id, request.Content));
        }
        else if (idea.Case.State == CaseState.Draft)
        {
            idea.Edit(request.Content, context.Now);
        }
        else
        {
            // A late save from a page left open must not write over what was sent in.
            throw new DomainException(IdeaErrors.AlreadySubmitted);
        }

        return default;
    }
}

/// <summary>How a draft is found and begun; shared by saving, sending and discarding.</summary>
internal static class IdeaDrafts
{
    /// <summary>The need with this id if the actor wrote it for the organisation they act for. Someone else's is as if it were not there, and cannot be taken over.</summary>
    public static async Task<Idea?> FindOwn(UseCaseContext context, CaseId id, CancellationToken ct)
    {
        var idea = await context.Db.Ideas.SingleOrDefaultAsync(i => i.Id == id, ct);
        return idea is null || (idea.SubmitterId == context.Actor.PersonId && idea.OrganisationId == context.Actor.OrganisationId)
            ? idea
            : throw new DomainException(CommonErrors.NotFound);
    }

    public static Idea Start(UseCaseContext context, CaseId id, IdeaContent content) =>
        Idea.StartDraft(id, context.Actor.RequirePerson(), context.Actor.RequireOrganisation(), content, context.Now);
}
