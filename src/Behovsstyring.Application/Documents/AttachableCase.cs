using Behovsstyring.Application.Access;
using Behovsstyring.Application.Cases;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Documents;

/// <summary>
/// The case a document is attached to or taken down from, and whether the actor may: whose need it is, and the one who has the case by name.
/// </summary>
internal static class AttachableCase
{
    public static async Task<(Case Case, bool Mine)> Find(UseCaseContext context, CaseId id, CancellationToken ct)
    {
        var @case = await context.Db.Cases.VisibleTo(context.Actor).SingleOrDefaultAsync(c => c.Id == id, ct) ?? throw new DomainException(CommonErrors.NotFound);
        var sender = await context.Db.Ideas.Where(i => i.Id == id).Select(i => (OrganisationId?)i.OrganisationId).SingleOrDefaultAsync(ct);
        var isOwnNeed = sender is not null && sender == context.Actor.OrganisationId;
        if (!DocumentAccess.MayAttach(context.Actor, @case.Kind, isOwnNeed))
        {
            return (@case, false);
        }

        if (!isOwnNeed)
        {
            await context.RequireOwnAsync(@case, ct);
        }

        return (@case, true);
    }
}
