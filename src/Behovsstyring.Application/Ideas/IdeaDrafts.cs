using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Ideas;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Ideas;

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
