using System.Text.Json.Serialization;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Common;

/// <summary>
/// One kind of thing that waits for me on «Min side»: needs to assess, a vote to cast, a condition to meet.
/// Each feature gives its own groups, from a function in its own folder; My page only puts them together.
/// </summary>
/// <param name="Count">How many wait in all, counted to one more than a list counts.</param>
/// <param name="Items">The first of them, the most urgent first.</param>
public sealed record WorkGroup(WorkKind Kind, int Count, IReadOnlyList<WorkItem> Items)
{
    /// <summary>More than this belongs in a list with search, not on a front page.</summary>
    public const int Most = 5;

    public DateOnly? NearestDeadline => Items.Min(i => i.Deadline);

    /// <summary>The first of them and how many there are, in one command: many groups are asked for at once.</summary>
    internal static async Task<(int Count, IReadOnlyList<TRow> First)> Read<T, TRow>(IQueryable<T> all, IQueryable<TRow> first, CancellationToken ct)
    {
        var rows = await first.Select(row => new { Row = row, Of = all.Take(Page<WorkItem>.CountLimit + 1).Count() }).ToListAsync(ct);
        return (rows.Count == 0 ? 0 : rows[0].Of, [.. rows.Select(r => r.Row)]);
    }
}

/// <summary>One thing that waits for me.</summary>
/// <param name="Target">Where it is done.</param>
/// <param name="Title">What it is about, as people wrote it; none where the target says it.</param>
/// <param name="Since">Since when it has waited, or when it was last touched.</param>
public sealed record WorkItem(WorkTarget Target, string Title, DateTimeOffset Since)
{
    /// <summary>The last day; those with one come first.</summary>
    public DateOnly? Deadline { get; init; }

    /// <summary>Whose it is, when it is not mine: the organisation that raised it, the project that delivers it.</summary>
    public string? From { get; init; }

    /// <summary>How many members support it, where that helps to choose.</summary>
    public int? Supports { get; init; }
}

/// <summary>The page on which a thing is done, with what its address needs. These are all there are.</summary>
[JsonDerivedType(typeof(Case), nameof(Case))]
[JsonDerivedType(typeof(Position), nameof(Position))]
[JsonDerivedType(typeof(Anchoring), nameof(Anchoring))]
[JsonDerivedType(typeof(Draft), nameof(Draft))]
[JsonDerivedType(typeof(GateReview), nameof(GateReview))]
[JsonDerivedType(typeof(Report), nameof(Report))]
[JsonDerivedType(typeof(ReportComments), nameof(ReportComments))]
[JsonDerivedType(typeof(Meeting), nameof(Meeting))]
public abstract record WorkTarget
{
    private WorkTarget()
    {
    }

    /// <summary>A case by its number.</summary>
    public sealed record Case(string Number) : WorkTarget;

    /// <summary>A need, to say what we think of it.</summary>
    public sealed record Position(string Number) : WorkTarget;

    /// <summary>A need, to anchor it.</summary>
    public sealed record Anchoring(string Number) : WorkTarget;

    /// <summary>A need that is being written.</summary>
    public sealed record Draft(CaseId Id) : WorkTarget;

    /// <summary>The gate that a case has reached.</summary>
    public sealed record GateReview(GateReviewId Id, Gate Gate, string CaseNumber) : WorkTarget;

    public sealed record Report(Quarter Quarter) : WorkTarget;

    /// <summary>The words of a report.</summary>
    public sealed record ReportComments(Quarter Quarter) : WorkTarget;

    public sealed record Meeting(MeetingId Id, string Slug) : WorkTarget;
}
