using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Governance;

/// <summary>Decisions at gates as everyone may see them, newest first: recommended, decided, followed.</summary>
[Requires(Permission.ReadOpen)]
public sealed record ListDecisions : DecisionFilter, IQuery<Page<DecisionListRow>>
{
    public int Page { get; init; } = 1;

    public int Size { get; init; } = Paging.DefaultSize;
}

/// <param name="Accepted">The answer of the owner who takes over; none where nobody does, or where it is awaited.</param>
public sealed record DecisionListRow(
    GateReviewId Review, Gate Gate, CaseKind CaseKind, string CaseNumber, string CaseTitle, GateOutcome Outcome, Party Entity, DecidingOrgan Organ,
    Followed Followed, GateReviewState State, bool? Accepted, DateTimeOffset At)
{
    public IReadOnlyList<RecommendedRow> Recommended { get; init; } = [];
}

public sealed record RecommendedRow(Party Party, RecommenderRole Role, GateOutcome? Outcome);

internal sealed class ListDecisionsHandler : IHandler<ListDecisions, Page<DecisionListRow>>
{
    public async Task<Page<DecisionListRow>> Handle(ListDecisions request, UseCaseContext context, CancellationToken ct)
    {
        var rows = DecisionListing.Matching(context, request);
        var page = await DecisionRows.Newest(rows).ToPageAsync(rows.Select(r => r.Case), request.Page, request.Size, ct);
        return page with { Rows = await DecisionRows.WithRecommended(context, page.Rows, ct) };
    }
}

/// <summary>Decisions as rows, for the list and the front page alike.</summary>
internal static class DecisionRows
{
    public static IQueryable<DecisionListRow> Newest(IQueryable<DecidedReview> rows) => rows
        .OrderByDescending(r => r.Review.Decision!.At).ThenByDescending(r => r.Review.Id)
        .Select(r => new DecisionListRow(
            r.Review.Id, r.Review.Gate, r.Case.Kind, r.Case.Number!, r.Case.Title, r.Review.Decision!.Outcome, r.Review.Decision.Entity,
            r.Review.Decision.Organ, r.Review.Decision.Followed, r.Review.State,
            r.Review.Acceptance == null ? null : r.Review.Acceptance.Accepted, r.Review.Decision.At));

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
}
