using Behovsstyring.Application.Access;
using Behovsstyring.Application.Cases;
using Behovsstyring.Application.Common;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Governance;

/// <summary>How a case and those it came from stand at the gates they have met: what the phase path shows.</summary>
[Requires(Permission.ReadOpen)]
public sealed record GetCaseGates(CaseId Case) : IQuery<IReadOnlyList<CaseGate>>;

/// <param name="WaitingFor">Who has the next part, while the review runs.</param>
/// <param name="HasRecommendation">Somebody has recommended; the decision is what is left.</param>
/// <param name="HasOpenConditions">Passed on conditions that are not all settled.</param>
public sealed record CaseGate(
    Gate Gate, GateReviewId Review, string CaseNumber, GateReviewState State, GateStage? Stage, Party? WaitingFor, bool HasRecommendation,
    Followed? Followed, bool HasOpenConditions);

internal sealed class GetCaseGatesHandler : IHandler<GetCaseGates, IReadOnlyList<CaseGate>>
{
    public async Task<IReadOnlyList<CaseGate>> Handle(GetCaseGates request, UseCaseContext context, CancellationToken ct)
    {
        var db = context.Db;
        var kind = await db.Cases.VisibleTo(context.Actor).Where(c => c.Id == request.Case).Select(c => (CaseKind?)c.Kind).SingleOrDefaultAsync(ct)
            ?? throw new DomainException(CommonErrors.NotFound);
        var ancestors = db.AncestorsOf(request.Case, kind);
        var rows = await (
            from r in db.GateReviews.IgnoreAutoIncludes()
            where r.CaseId == request.Case || ancestors.Contains(r.CaseId)
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

    /// <summary>One at most: a case stands at one gate at a time.</summary>
    private static async Task<(GateStage?, Party?)> Standing(UseCaseContext context, GateReviewId id, CancellationToken ct)
    {
        var desk = await GateDesk.Open(context, id, ct);
        var first = GateRules.StandsBetween(desk.Review, desk.Row, desk.Facts).FirstOrDefault();
        return (GateRules.Stage(desk.Review, desk.Row, desk.Facts), first?.Who);
    }
}
