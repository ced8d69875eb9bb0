using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Application.LogEntries;
using Behovsstyring.Application.Persistence;
using Behovsstyring.Application.Persistence.Rows;
using Behovsstyring.Transparency;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.DecisionLog;

/// <summary>The log as everyone may read it, newest first.</summary>
[Requires(Permission.ReadOpen)]
public sealed record ListLog : IQuery<LogListing>
{
    /// <summary>Words of the entry, or a case number.</summary>
    public string? Search { get; init; }

    public LogEntryType? Type { get; init; }

    public int Page { get; init; } = 1;

    public int Size { get; init; } = Paging.DefaultSize;
}

/// <param name="Newest">None before the first is signed.</param>
public sealed record LogListing(Page<LogRow> Entries, Checkpoint? Newest);

/// <param name="CaseTitle">None when the entry is about no case, or about one that is not open to the reader.</param>
public sealed record LogRow(long Index, LogLeaf Leaf, string? CaseTitle);

internal sealed class ListLogHandler : IHandler<ListLog, LogListing>
{
    public async Task<LogListing> Handle(ListLog request, UseCaseContext context, CancellationToken ct)
    {
        var entries = Matching(context, request);
        var shown =
            from e in entries
            join c in context.Db.Cases.VisibleTo(context.Actor) on e.CaseId equals c.Id into about
            from c in about.DefaultIfEmpty()
            orderby e.Index descending
            select new { e.Index, e.Leaf, Title = (string?)c.Title };
        var page = await shown.ToPageAsync(entries, request.Page, request.Size, ct);
        var rows = page.Rows.Select(r => new LogRow(r.Index, LogLeaf.Read(r.Leaf), r.Title));
        return new LogListing(
            new Page<LogRow>([.. rows], page.Count, page.Number, page.Size),
            await context.Db.DecisionLogCheckpoints.NewestAsync(ct));
    }

    private static IQueryable<LoggedEntry> Matching(UseCaseContext context, ListLog request)
    {
        IQueryable<LoggedEntry> entries = context.Db.DecisionLog;
        if (request.Type is { } type)
        {
            var code = LogEntry.Code(type);
            entries = entries.Where(e => e.Type == code);
        }

        if (SearchQuestion.Of(request.Search) is not { } question)
        {
            return entries;
        }

        // The title is beside the entry, as it is today.
        var ofCases = context.Db.Cases.VisibleTo(context.Actor).WithWords(question);
        var found = context.Db.DecisionLog.WithWords(question).Select(e => e.Index)
            .Union(context.Db.DecisionLog.Where(e => ofCases.Any(c => c.Id == e.CaseId)).Select(e => e.Index));
        return entries.Where(e => found.Contains(e.Index));
    }
}
