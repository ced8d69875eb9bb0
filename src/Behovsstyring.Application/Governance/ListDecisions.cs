using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;

namespace Behovsstyring.Application.Governance;

/// <summary>Decisions at gates as everyone may see them, newest first unless asked otherwise: recommended, decided, followed.</summary>
[Requires(Permission.ReadOpen)]
public sealed record ListDecisions : DecisionFilter, IQuery<Page<DecisionListRow>>
{
    public bool OldestFirst { get; init; }

    public int Page { get; init; } = 1;

    public int Size { get; init; } = Paging.DefaultSize;
}

/// <param name="Accepted">The answer of the owner who takes over; none when there is no such owner or no answer yet.</param>
public sealed record DecisionListRow(
    GateReviewId Review, CaseId Case, Gate Gate, CaseKind CaseKind, string CaseNumber, string CaseTitle, GateOutcome Outcome, Party Entity, DecidingOrgan Organ,
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
        var page = await (request.OldestFirst ? DecisionRows.Oldest(rows) : DecisionRows.Newest(rows)).ToPageAsync(rows.Select(r => r.Case), request.Page, request.Size, ct);
        return page with { Rows = await DecisionRows.WithRecommended(context, page.Rows, ct) };
    }
}
