using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Persistence.Configurations;
using Microsoft.EntityFrameworkCore;
using NpgsqlTypes;

namespace Behovsstyring.Application.DecisionLog;

/// <summary>The log as everyone may read it, newest first.</summary>
[Requires(Permission.ReadOpen)]
public sealed record ListLog : IQuery<Page<LogRow>>
{
    /// <summary>Words of the entry, or a case number.</summary>
    public string? Search { get; init; }

    public LogEntryType? Type { get; init; }

    public int Page { get; init; } = 1;

    public int Size { get; init; } = Paging.DefaultSize;
}

/// <param name="CaseTitle">None when the entry is about no case, or about one that is not open to the reader.</param>
public sealed record LogRow(long Index, LogLeaf Leaf, string? CaseTitle);

internal sealed class ListLogHandler : IHandler<ListLog, Page<LogRow>>
{
    public async Task<Page<LogRow>> Handle(ListLog request, UseCaseContext context, CancellationToken ct)
    {
        var entries = Matching(context, request);
        var shown =
            from e in entries.OrderByDescending(e => e.Index)
            join c in context.Db.Cases.VisibleTo(context.Actor) on e.CaseId equals c.Id into about
            from c in about.DefaultIfEmpty()
            select new { e.Index, e.Leaf, Title = (string?)c.Title };
        var page = await shown.ToPageAsync(entries, request.Page, request.Size, ct);
        return new Page<LogRow>([.. page.Rows.Select(r => new LogRow(r.Index, LogLeaf.Read(r.Leaf), r.Title))], page.Count, page.Number, page.Size);
    }

    private static IQueryable<LoggedEntry> Matching(UseCaseContext context, ListLog request)
    {
        IQueryable<LoggedEntry> entries = context.Db.DecisionLog;
        if (request.Type is { } type)
        {
            var code = LogEntry.Code(type);
            entries = entries.Where(e => e.Type == code);
        }

        if (SearchWords.AsCaseNumber(request.Search) is { } number)
        {
            return entries.Where(e => context.Db.Cases.Any(c => c.Id == e.CaseId && c.Number!.StartsWith(number)));
        }

        return SearchWords.ToTsQuery(request.Search) is { } words
            ? entries.Where(e => EF.Property<NpgsqlTsVector>(e, LoggedEntryConfiguration.Search).Matches(EF.Functions.ToTsQuery("norwegian", words)))
            : entries;
    }
}
