using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Ideas;

/// <summary>The same list whole, for a spreadsheet: handed over row by row, so that its length costs no memory.</summary>
/// <param name="Write">Takes one row at a time, in the list's order.</param>
[Requires(Permission.ReadOpen)]
public sealed record ExportIdeas(Action<ExportedIdea> Write) : IdeaFilter, IQuery<int>;

public sealed record ExportedIdea(IdeaRow Idea, string Summary);

internal sealed class ExportIdeasHandler : IHandler<ExportIdeas, int>
{
    /// <summary>A spreadsheet holds a million rows; no reader needs this many.</summary>
    private const int Most = 100_000;

    public async Task<int> Handle(ExportIdeas request, UseCaseContext context, CancellationToken ct)
    {
        var written = 0;
        var db = context.Db;
        var matching = await IdeaListing.SearchedAsync(context, request, ct);
        var rows = (
            from i in matching.Sorted(request)
            join c in db.Cases on i.CaseId equals c.Id
            join o in db.Organisations on i.OrganisationId equals o.Id
            select new ExportedIdea(
                new IdeaRow(i.Number, i.Title, i.State, i.Area, o.Name, o.CountyName, i.SubmittedAt, i.UpdatedAt, i.Supports), c.Summary)).Take(Most);
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(ct))
        {
            request.Write(row);
            written++;
        }

        return written;
    }
}
