using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Governance;

/// <summary>The gate reviews that run now, and who has each: everyone may see where a case waits (concept study ch. 6, transparency).</summary>
[Requires(Permission.ReadOpen)]
public sealed record ListRunningGates : IQuery<IReadOnlyList<RunningGateRow>>;

/// <param name="Who">The party that has the next part; none when it is one organisation by name, as with a condition.</param>
/// <param name="MineToAct">The reader's own party has the next part; never on open pages.</param>
public sealed record RunningGateRow(
    GateReviewId Review, string CaseNumber, string CaseTitle, Gate Gate, DateTimeOffset OpenedAt, GateStage Stage, Party? Who, string? Organisation, bool MineToAct);

internal sealed class ListRunningGatesHandler : IHandler<ListRunningGates, IReadOnlyList<RunningGateRow>>
{
    public async Task<IReadOnlyList<RunningGateRow>> Handle(ListRunningGates request, UseCaseContext context, CancellationToken ct)
    {
        var running = await RunningReviews.Read(context, ct);
        OrganisationId[] owners = [.. running.Select(r => r.Missing[0].Organisation).OfType<OrganisationId>().Distinct()];
        var names = owners.Length == 0
            ? []
            : await context.Db.Organisations.Where(o => owners.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Name, ct);
        Party? me = context.Actor.OrganisationKind is { } kind ? GateDesk.PartyOf(kind) : null;
        return
        [
            .. from r in running
               let first = r.Missing[0]
               select new RunningGateRow(
                   r.Id, r.CaseNumber, r.CaseTitle, r.Gate, r.OpenedAt, r.Stage, first.Who,
                   first.Organisation is { } o ? names[o] : null,
                   me is not null && (first.Who == me || (first.Organisation is not null && first.Organisation == context.Actor.OrganisationId))),
        ];
    }
}
