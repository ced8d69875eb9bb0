using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Application.Reports;

/// <summary>The company answers for the report in its present form. After this neither figures nor words change, unless it is opened again.</summary>
/// <param name="Version">The version that was read: only what was seen can be approved.</param>
[Requires(Permission.ApproveReports)]
public sealed record ApproveReport(Quarter Quarter, uint Version) : ICommand<Done>;

internal sealed class ApproveReportHandler : IHandler<ApproveReport, Done>
{
    public async Task<Done> Handle(ApproveReport request, UseCaseContext context, CancellationToken ct)
    {
        var report = await context.ReportOf(request.Quarter, ct);
        context.Db.ExpectVersion(report, request.Version);
        report.Approve(context.Actor.RequirePerson(), context.Now);
        return default;
    }
}
