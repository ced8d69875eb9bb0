using Behovsstyring.Application.Common;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Common;

/// <summary>
/// One kind of thing that waits for me on «Min side»: needs to assess, a vote to cast, a condition to meet.
/// Each feature gives its own groups, from a function in its own folder; My page only puts them together.
/// </summary>
/// <param name="Code">Stable code of what I am asked to do; its heading and explanation are texts in three languages.</param>
/// <param name="Count">How many wait in all, counted to one more than a list counts.</param>
/// <param name="Items">The first of them, the most urgent first.</param>
public sealed record WorkGroup(string Code, int Count, IReadOnlyList<WorkItem> Items)
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
/// <param name="Title">What it is about, as people wrote it.</param>
/// <param name="Since">Since when it has waited, or when it was last touched.</param>
public sealed record WorkItem(string Title, DateTimeOffset Since)
{
    /// <summary>The case it concerns, when it has a number.</summary>
    public string? Number { get; init; }

    /// <summary>The id of what it concerns, when that has no number: a draft, a gate review, a meeting.</summary>
    public Guid? Id { get; init; }

    /// <summary>What it goes by in an address, when it has neither number nor id there: a meeting.</summary>
    public string? Slug { get; init; }

    /// <summary>The last day; those with one come first.</summary>
    public DateOnly? Deadline { get; init; }

    /// <summary>Whose it is, when it is not mine: the organisation that raised it, the body that meets.</summary>
    public string? From { get; init; }

    /// <summary>How many members support it, where that helps to choose.</summary>
    public int? Supports { get; init; }

    public CaseId? Case { get; init; }

    /// <summary>The gate it stands at, when that is what it is about.</summary>
    public Gate? Gate { get; init; }
}
