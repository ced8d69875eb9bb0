using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Common;

/// <summary>One page of a list. The count is exact up to <see cref="CountLimit"/>; beyond it one only knows that there are more.</summary>
public sealed record Page<T>(IReadOnlyList<T> Rows, int Count, int Number, int Size)
{
    public const int CountLimit = 1_000;

    public bool IsCountExact => Count <= CountLimit;

    public int LastNumber => Math.Max(1, (Math.Min(Count, CountLimit) + Size - 1) / Size);

    /// <summary>Beyond the counted pages one can still turn one page at a time.</summary>
    public bool HasNext => IsCountExact ? Number < LastNumber : Rows.Count == Size;
}

internal static class Paging
{
    public const int DefaultSize = 50;

    /// <summary>Pages in the database: one bounded count and one read of just the rows shown.</summary>
    public static async Task<Page<TRow>> ToPageAsync<TRow>(this IQueryable<TRow> rows, IQueryable<object> counted, int number, int size, CancellationToken ct)
    {
        number = Math.Max(1, number);
        size = Math.Clamp(size, 1, 200);
        var count = await counted.Take(Page<TRow>.CountLimit + 1).CountAsync(ct);
        var found = await rows.Skip((number - 1) * size).Take(size).ToListAsync(ct);
        return new Page<TRow>(found, count, number, size);
    }
}
