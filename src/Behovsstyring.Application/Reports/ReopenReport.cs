using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Application.Reports;

/// <summary>Makes the report a draft again, because something must be corrected before it is published.</summary>
[Requires(Permission.ApproveReports)]
public sealed record ReopenReport(Quarter Quarter, uint Version) : ICommand<Done>;

internal sealed class ReopenReportHandler : IHandler<ReopenReport, Done>
{
    public async Task<Done> Handle(ReopenReport request, UseCaseContext context, CancellationToken ct)
    {
        var report = await context.ReportOf(request.Quarter, ct);
        context.Db.ExpectVersion(report, request.Version);
        report.Reopen();
        return default;
    }
}
