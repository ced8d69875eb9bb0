using Behovsstyring.Application.Access;
using Behovsstyring.Application.Cases;
using Behovsstyring.Application.Handling;
using Behovsstyring.Application.Persistence;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Governance;

/// <summary>The status of a case at its gates, for the page of a case of any kind.</summary>
internal static class CaseGatesReading
{
    public static async Task<IReadOnlyList<CaseGate>> Read(UseCaseContext context, CaseId id, CaseKind kind, CancellationToken ct) =>
        await Ask(context, await Rows(context, id, kind, ct), ct);

    /// <summary>Every attempt at every gate, of the case and of those it came from.</summary>
    public static Task<List<GateRow>> Rows(UseCaseContext context, CaseId id, CaseKind kind, CancellationToken ct)
    {
        var ancestors = context.Db.AncestorsOf(id, kind);
        return GateRow.Of(context, context.Db.GateReviews.AsNoTracking().IgnoreAutoIncludes().Where(r => r.CaseId == id || ancestors.Contains(r.CaseId)))
            .TagWith(PreparedCommands.Mark).ToListAsync(ct);
    }

    /// <summary>The latest attempt gives the status of a gate. With several needs in one concept, the last one decided does.</summary>
    /// <param name="known">What a case shows, where that is read already.</param>
    public static async Task<IReadOnlyList<CaseGate>> Ask(
        UseCaseContext context, IReadOnlyList<GateRow> rows, CancellationToken ct, (CaseId Case, GateFacts Facts)? known = null)
    {
        List<GateRow> latest =
        [
            .. rows.Where(r => r.State != GateReviewState.Withdrawn).GroupBy(r => r.Gate).OrderBy(g => g.Key)
                .Select(g => g.OrderBy(r => r.IsRunning).ThenBy(r => r.Attempt).Last()),
        ];
        // One at most: a case is at one gate at a time.
        var running = await RunningReviews.Ask(context, [.. latest.Where(r => r.IsRunning)], ct, known);
        return
        [
            .. from r in latest
               let now = running.FirstOrDefault(x => x.Id == r.Id)
               select new CaseGate(r.Gate, r.Id, r.Number, r.State, now?.Stage, now?.Missing[0].Who, r.Voices.Count > 0, r.Followed, r.HasOpenConditions),
        ];
    }

    /// <summary>The same for those who work with the case; the owner of the phase also sees the gate ahead.</summary>
    /// <param name="works">The reader has the case by name, or acts on behalf of the one who has it.</param>
    public static async Task<CaseGatesForWork> ForWork(
        UseCaseContext context, CaseId id, CaseKind kind, Phase phase, CaseState state, bool works, CancellationToken ct)
    {
        var gates = await Read(context, id, kind, ct);
        var me = GateDesk.PartyOf(context.Actor.OrganisationKind!.Value);
        var prepares = context.Actor.Has(Permission.PrepareKsGate) || context.Actor.Has(Permission.PrepareCompanyGate);
        var runs = gates.Any(g => g.State is GateReviewState.Open or GateReviewState.AwaitingAcceptance);
        if (!prepares || runs || kind == CaseKind.Service || state.IsOver() || state == CaseState.RoutedElsewhere)
        {
            return new CaseGatesForWork(gates, me, null, null);
        }

        var ahead = (await PublishedModels.InForce(context, ct))[PhaseRules.GateAfter(phase)];
        return me == ahead.Decider.Party && works
            ? new CaseGatesForWork(gates, me, ahead, GateReviewRules.IsReady(state) ? [] : [GateErrors.CaseNotReady])
            : new CaseGatesForWork(gates, me, null, null);
    }
}
