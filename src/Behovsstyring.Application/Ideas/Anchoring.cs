using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Ideas;

internal static class Anchoring
{
    private static readonly OrganisationKind[] Members = [.. Enum.GetValues<OrganisationKind>().Where(OrganisationRules.IsMember)];

    /// <summary>
    /// The needs that are a network's to anchor today: one of its participants has raised or supports it. What the state, a supplier, KS or the
    /// company has raised is any network's.
    /// </summary>
    public static Task<bool> IsOursAsync(UseCaseContext context, CaseId idea, OrganisationId network, CancellationToken ct)
    {
        var (db, today) = (context.Db, context.Today);
        return db.Ideas.AnyAsync(
            i => i.Id == idea
                && (!db.Organisations.Any(o => o.Id == i.OrganisationId && Members.Contains(o.Kind))
                    || db.NetworkMemberships.Any(m =>
                        m.NetworkId == network && m.From <= today && (m.To == null || m.To >= today)
                        && (m.MemberId == i.OrganisationId || db.IdeaSupports.Any(s => s.IdeaId == i.Id && s.OrganisationId == m.MemberId)))),
            ct);
    }
}
