using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Application.Persistence;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Reports;

/// <summary>The published reports, newest quarter first.</summary>
[Requires(Permission.ReadOpen)]
public sealed record ListReports : IQuery<Page<ReportRow>>
{
    /// <summary>Words in what was frozen: in comments, titles and names.</summary>
    public string? Search { get; init; }

    public int Page { get; init; } = 1;

    public int Size { get; init; } = Paging.DefaultSize;
}

/// <param name="Summary">The beginning of what the company says of the quarter.</param>
public sealed record ReportRow(Quarter Quarter, DateTimeOffset PublishedAt, KeyFigures Figures, string Summary, int Corrections);

internal sealed class ListReportsHandler : IHandler<ListReports, Page<ReportRow>>
{
    public async Task<Page<ReportRow>> Handle(ListReports request, UseCaseContext context, CancellationToken ct)
    {
        var published = context.Db.Reports.Where(r => r.State == ReportState.Published);
        if (SearchQuestion.Of(request.Search) is { } question)
        {
            var found = context.Db.Reports.WithWords(question).Select(r => r.Id);
            var corrected = context.Db.Reports.SelectMany(r => r.Corrections).WithWords(question).Select(c => c.ReportId);
            published = published.Where(r => found.Contains(r.Id) || corrected.Contains(r.Id));
        }

        return await ReportListing.Rows(published).ToPageAsync(published, request.Page, request.Size, ct);
    }
}
