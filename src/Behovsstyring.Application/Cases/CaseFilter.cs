using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Application.Persistence;
using Behovsstyring.Domain.Cases;

namespace Behovsstyring.Application.Cases;

public enum CaseSort
{
    Newest = 0,
    RecentlyChanged = 1,
    Title = 2,
}

/// <summary>What a list of concepts, projects or services can be narrowed and ordered by; lists and exports ask alike.</summary>
public abstract record CaseFilter
{
    public string? Search { get; init; }

    public CaseState? State { get; init; }

    public CaseSort Sort { get; init; }

    /// <summary>The other way round: oldest first, from Å to A.</summary>
    public bool Reversed { get; init; }
}

internal static class CaseListing
{
    /// <summary>A spreadsheet holds a million rows; no reader needs this many.</summary>
    private const int MostExported = 100_000;

    /// <summary>The cases of a kind that the actor may see and the filter lets through.</summary>
    public static IQueryable<Case> Matching(UseCaseContext context, CaseKind kind, CaseFilter filter)
    {
        var cases = context.Db.Cases.VisibleTo(context.Actor).Where(c => c.Kind == kind).WithWords(SearchQuestion.Of(filter.Search));
        return filter.State is { } state ? cases.Where(c => c.State == state) : cases;
    }

    public static IQueryable<Case> Sorted(this IQueryable<Case> cases, CaseFilter filter) => (filter.Sort, filter.Reversed) switch
    {
        (CaseSort.Newest, false) => cases.OrderByDescending(c => c.SubmittedAt).ThenByDescending(c => c.Id),
        (CaseSort.Newest, true) => cases.OrderBy(c => c.SubmittedAt).ThenBy(c => c.Id),
        (CaseSort.RecentlyChanged, false) => cases.OrderByDescending(c => c.UpdatedAt).ThenByDescending(c => c.Id),
        (CaseSort.RecentlyChanged, true) => cases.OrderBy(c => c.UpdatedAt).ThenBy(c => c.Id),
        (CaseSort.Title, false) => cases.OrderBy(c => c.Title).ThenBy(c => c.Id),
        (CaseSort.Title, true) => cases.OrderByDescending(c => c.Title).ThenByDescending(c => c.Id),
    };

    /// <summary>Hands the rows over one by one, so that the list's length costs no memory.</summary>
    public static async Task<int> WriteAsync<TRow>(this IAsyncEnumerable<TRow> rows, Action<TRow> write, CancellationToken ct)
    {
        var written = 0;
        await foreach (var row in rows.Take(MostExported).WithCancellation(ct))
        {
            write(row);
            written++;
        }

        return written;
    }
}
