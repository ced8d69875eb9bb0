using Behovsstyring.Application.Access;
using Behovsstyring.Application.Cases;
using Behovsstyring.Application.Common;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Governance;

/// <summary>How a case stands at its gates, for its own page whichever kind of case it is.</summary>
internal static class CaseGatesReading
{
    public static async Task<IReadOnlyList<CaseGate>> Read(UseCaseContext context, CaseId id, CancellationToken ct)
    {
        var db = context.Db;
        var kind = await db.Cases.VisibleTo(context.Actor).Where(c => c.Id == id).Select(c => (CaseKind?)c.Kind).SingleOrDefaultAsync(ct)
            ?? throw new DomainException(CommonErrors.NotFound);
        var ancestors = db.AncestorsOf(id, kind);
        var rows = await (
            from r in db.GateReviews.IgnoreAutoIncludes()
            where r.CaseId == id || ancestors.Contains(r.CaseId)
            where r.State != GateReviewState.Withdrawn
            join c in db.Cases.VisibleTo(context.Actor) on r.CaseId equals c.Id
            select new
            {
                r.Gate,
                r.Id,
                r.Attempt,
                r.State,
                c.Number,
                Followed = r.Decision == null ? (Followed?)null : r.Decision.Followed,
                HasRecommendation = r.Recommendations.Any(),
                HasOpenConditions = r.Conditions.Any(x => x.SettledAt == null),
            }).ToListAsync(ct);

        // The latest attempt is how it stands; of several needs in one concept, the one that was decided last.
        var latest = rows.GroupBy(r => r.Gate).Select(g => g.OrderBy(r => r.State is GateReviewState.Open or GateReviewState.AwaitingAcceptance).ThenBy(r => r.Attempt).Last());
        List<CaseGate> gates = [];
        foreach (var r in latest.OrderBy(r => r.Gate))
        {
            var (stage, waiting) = r.State is GateReviewState.Open or GateReviewState.AwaitingAcceptance ? await Standing(context, r.Id, ct) : (null, null);
            gates.Add(new CaseGate(r.Gate, r.Id, r.Number!, r.State, stage, waiting, r.HasRecommendation, r.Followed, r.HasOpenConditions));
        }

        return gates;
    }

    public static async Task<CaseGatesForWork> ForWork(UseCaseContext context, CaseId id, CancellationToken ct)
    {
        var gates = await Read(context, id, ct);
        var db = context.Db;
        var @case = await db.Cases.AsNoTracking().SingleAsync(c => c.Id == id, ct);
        var me = GateDesk.PartyOf(context.Actor.OrganisationKind!.Value);
        if (@case.Kind == CaseKind.Service || @case.State is CaseState.Completed or CaseState.Stopped or CaseState.RoutedElsewhere)
        {
            return new CaseGatesForWork(gates, me, null, null);
        }

        var model = await db.GovernanceModels.AsNoTracking().SingleAsync(m => m.State == GovernanceModelState.InForce, ct);
        var ahead = model.Content[PhaseRules.GateAfter(@case.Phase)];
        var mine = me == ahead.Decider.Party && (context.Actor.Has(Permission.PrepareKsGate) || context.Actor.Has(Permission.PrepareCompanyGate));
        var runs = gates.Any(g => g.State is GateReviewState.Open or GateReviewState.AwaitingAcceptance);
        return new CaseGatesForWork(gates, me, ahead, !mine || runs ? null : GateReviewRules.IsReady(@case.State) ? [] : [GateErrors.CaseNotReady]);
    }

    /// <summary>One at most: a case stands at one gate at a time.</summary>
    private static async Task<(GateStage?, Party?)> Standing(UseCaseContext context, GateReviewId id, CancellationToken ct)
    {
        var desk = await GateDesk.Open(context, id, ct);
        var first = GateRules.StandsBetween(desk.Review, desk.Row, desk.Facts).FirstOrDefault();
        return (GateRules.Stage(desk.Review, desk.Row, desk.Facts), first?.Who);
    }
}
