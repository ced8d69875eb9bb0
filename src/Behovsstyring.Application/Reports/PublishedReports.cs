using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Reports;

namespace Behovsstyring.Application.Reports;

/// <summary>Reads published quarterly reports.</summary>
internal static class PublishedReports
{
    public static ReportDetails Details(QuarterlyReport report, ReportContent content, IReadOnlyList<ReportComment> comments) => new()
    {
        Quarter = report.Quarter,
        DrawnAt = report.DrawnAt,
        Content = content,
        Comments = comments,
        PublishedAt = report.PublishedAt,
        Digest = report.Digest,
        Corrections = [.. report.Corrections.OrderBy(c => c.Number).Select(c => new CorrectionRow(c.Number, c.At, c.Text))],
    };

    public static async Task<QuarterlyReport> Find(UseCaseContext context, Quarter quarter, CancellationToken ct)
    {
        var report = await context.ReportOf(quarter, ct);
        return report.State == ReportState.Published ? report : throw new DomainException(CommonErrors.NotFound);
    }
}
