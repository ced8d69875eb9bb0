using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Reports;

/// <summary>Every report with its status, and the quarters that lack one. Drafts are for those who make them.</summary>
[Requires(Permission.Work)]
public sealed record ListReportsForWork : IQuery<ReportsForWork>;

/// <param name="ToDraw">Quarters that are over and have no report; none for those who do not draw.</param>
public sealed record ReportsForWork(IReadOnlyList<WorkReportRow> Reports, IReadOnlyList<Quarter> ToDraw, bool MayManage);

public sealed record WorkReportRow(Quarter Quarter, ReportState State, DateTimeOffset DrawnAt, DateTimeOffset? PublishedAt);

internal sealed class ListReportsForWorkHandler : IHandler<ListReportsForWork, ReportsForWork>
{
    public async Task<ReportsForWork> Handle(ListReportsForWork request, UseCaseContext context, CancellationToken ct)
    {
        var manages = ReportListing.MaySeeDrafts(context);
        var reports = await context.Db.Reports.Where(r => manages || r.State == ReportState.Published)
            .OrderByDescending(r => r.Year).ThenByDescending(r => r.Number)
            .Select(r => new WorkReportRow(new Quarter(r.Year, r.Number), r.State, r.DrawnAt, r.PublishedAt)).ToListAsync(ct);
        return new ReportsForWork(
            reports,
            context.Actor.Has(Permission.ManageReports) ? ReportListing.Lacking(context, [.. reports.Select(r => r.Quarter)], await context.Db.Ideas.MinAsync(i => i.Case.SubmittedAt, ct)) : [],
            manages);
    }
}
