using System.Linq.Expressions;
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

/// <summary>Which part of a list a page shows.</summary>
internal readonly record struct Cut
{
    private const int SizeMax = 200;

    /// <summary>So far no list goes, and what is skipped is still a number.</summary>
    private const int NumberMax = int.MaxValue / SizeMax;

    public Cut(int number, int size) => (Number, Size) = (Math.Clamp(number, 1, NumberMax), Math.Clamp(size, 1, SizeMax));

    public int Number { get; }

    public int Size { get; }

    /// <summary>
    /// The size is written into the SQL, and the first page skips nothing: a plan for any number of rows would be made for a tenth of
    /// the table.
    /// </summary>
    public IQueryable<T> Of<T>(IQueryable<T> sorted) =>
        Paging.TakeConstant(Number == 1 ? sorted : sorted.Skip((Number - 1) * Size), Size);
}

internal static class Paging
{
    public const int DefaultSize = 50;

    public static Task<Page<TRow>> ToPageAsync<TRow>(this IQueryable<TRow> rows, IQueryable<object> counted, int number, int size, CancellationToken ct) =>
        PageOrLastAsync(number, size, cut => cut.Of(rows).ToPageAsync(counted, cut, ct));

    /// <summary>The page that was asked for; past the last one, as by an old link, the last.</summary>
    public static async Task<Page<TRow>> PageOrLastAsync<TRow>(int number, int size, Func<Cut, Task<Page<TRow>>> read)
    {
        var page = await read(new Cut(number, size));
        return page switch
        {
            { Rows.Count: > 0 } => page,
            { Count: 0 } => page with { Number = 1 },
            _ => await read(new Cut(page.LastNumber, page.Size)),
        };
    }

    /// <summary>Reads the rows of a page that is cut already and counts all of them to a bound, in one command.</summary>
    public static async Task<Page<TRow>> ToPageAsync<TRow>(this IQueryable<TRow> rows, IQueryable<object> counted, Cut cut, CancellationToken ct)
    {
        var bounded = TakeConstant(counted, Page<TRow>.CountLimit + 1);
        var found = await rows.Select(r => new { Row = r, Count = bounded.Count() }).ToListAsync(ct);
        // Beyond the last page there is no row to carry the count.
        var count = found is [var first, ..] ? first.Count : cut.Number == 1 ? 0 : await bounded.CountAsync(ct);
        return new Page<TRow>([.. found.Select(r => r.Row)], count, cut.Number, cut.Size);
    }

    public static IQueryable<T> TakeConstant<T>(IQueryable<T> rows, int count)
    {
        var constant = Expression.Call(typeof(EF), nameof(EF.Constant), [typeof(int)], Expression.Constant(count));
        return rows.Provider.CreateQuery<T>(Expression.Call(typeof(Queryable), nameof(Queryable.Take), [typeof(T)], rows.Expression, constant));
    }
}
