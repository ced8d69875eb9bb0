using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Ideas;

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
