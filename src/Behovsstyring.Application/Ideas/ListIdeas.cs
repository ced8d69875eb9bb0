using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Persistence.Configurations;
using Behovsstyring.Domain.Cases;
using Microsoft.EntityFrameworkCore;
using NpgsqlTypes;

namespace Behovsstyring.Application.Ideas;

/// <summary>Needs as everyone may see them, searched, filtered, sorted and paged in the database.</summary>
[Requires(Permission.ReadOpen)]
public sealed record ListIdeas : IdeaFilter, IQuery<Page<IdeaRow>>
{
    public int Page { get; init; } = 1;

    public int Size { get; init; } = Paging.DefaultSize;
}

internal sealed class ListIdeasHandler : IHandler<ListIdeas, Page<IdeaRow>>
{
    public Task<Page<IdeaRow>> Handle(ListIdeas request, UseCaseContext context, CancellationToken ct)
    {
        var matching = IdeaListing.Matching(context, request);
        return matching.Listed(context.Db).Sorted(request).AsRows().ToPageAsync(matching, request.Page, request.Size, ct);
    }
}

/// <summary>The same list whole, for a spreadsheet: handed over row by row, so that its length costs no memory.</summary>
/// <param name="Write">Takes one row at a time, in the list's order.</param>
[Requires(Permission.ReadOpen)]
public sealed record ExportIdeas(Action<IdeaRow> Write) : IdeaFilter, IQuery<int>;

internal sealed class ExportIdeasHandler : IHandler<ExportIdeas, int>
{
    /// <summary>A spreadsheet holds a million rows; nobody reads this many.</summary>
    private const int Most = 100_000;

    public async Task<int> Handle(ExportIdeas request, UseCaseContext context, CancellationToken ct)
    {
        var written = 0;
        var rows = IdeaListing.Matching(context, request).Listed(context.Db).Sorted(request).AsRows().Take(Most);
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(ct))
        {
            request.Write(row);
            written++;
        }

        return written;
    }
}

internal static class CaseSearch
{
    /// <summary>Cases with every word in title, summary or text; or the one case whose number was typed.</summary>
    public static IQueryable<Case> Containing(this IQueryable<Case> cases, string? typed)
    {
        if (SearchWords.AsCaseNumber(typed) is { } number)
        {
            return cases.Where(c => c.Number!.StartsWith(number));
        }

        return SearchWords.ToTsQuery(typed) is { } words
            ? cases.Where(c => EF.Property<NpgsqlTsVector>(c, CaseConfiguration.Search).Matches(EF.Functions.ToTsQuery("norwegian", words)))
            : cases;
    }
}
