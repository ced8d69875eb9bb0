using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Governance;

/// <summary>Decisions as rows, for the list and the front page alike.</summary>
internal static class DecisionRows
{
    public static IQueryable<DecisionListRow> Newest(IQueryable<DecidedReview> rows) =>
        AsRows(rows.OrderByDescending(r => r.Review.Decision!.At).ThenByDescending(r => r.Review.Id));

    public static IQueryable<DecisionListRow> Oldest(IQueryable<DecidedReview> rows) =>
        AsRows(rows.OrderBy(r => r.Review.Decision!.At).ThenBy(r => r.Review.Id));

    /// <summary>With what each held when it was decided: the latest word of each.</summary>
    public static async Task<IReadOnlyList<DecisionListRow>> WithRecommended(UseCaseContext context, IReadOnlyList<DecisionListRow> rows, CancellationToken ct)
    {
        GateReviewId[] ids = [.. rows.Select(r => r.Review)];
        var said = await context.Db.GateReviews.IgnoreAutoIncludes().Where(r => ids.Contains(r.Id))
            .SelectMany(r => r.Recommendations, (r, x) => new { r.Id, x.Party, x.Role, x.BodyId, x.OrganisationId, x.Outcome, x.At })
            .ToListAsync(ct);
        var heard = said.GroupBy(s => s.Id).ToDictionary(g => g.Key, g => g
            .GroupBy(s => (s.Party, s.BodyId, s.OrganisationId)).Select(s => s.MaxBy(x => x.At)!)
            .OrderByDescending(s => s.Role).ThenBy(s => s.Party).Select(s => new RecommendedRow(s.Party, s.Role, s.Outcome)).ToList());
        return [.. rows.Select(r => r with { Recommended = heard.GetValueOrDefault(r.Review, []) })];
    }

    private static IQueryable<DecisionListRow> AsRows(IQueryable<DecidedReview> rows) => rows
        .Select(r => new DecisionListRow(
            r.Review.Id, r.Case.Id, r.Review.Gate, r.Case.Kind, r.Case.Number!, r.Case.Title, r.Review.Decision!.Outcome, r.Review.Decision.Entity,
            r.Review.Decision.Organ, r.Review.Decision.Followed, r.Review.State,
            r.Review.Acceptance == null ? null : r.Review.Acceptance.Accepted, r.Review.Decision.At));
}
