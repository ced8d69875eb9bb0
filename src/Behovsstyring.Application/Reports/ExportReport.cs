using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Reports;

namespace Behovsstyring.Application.Reports;

/// <summary>Hands a published report over for a file of one of its tables.</summary>
[Requires(Permission.ReadOpen)]
public sealed record ExportReport(Quarter Quarter, Action<ReportContent> Write) : IQuery<int>;

internal sealed class ExportReportHandler : IHandler<ExportReport, int>
{
    public async Task<int> Handle(ExportReport request, UseCaseContext context, CancellationToken ct)
    {
        request.Write(ReportDigest.Read((await PublishedReports.Find(context, request.Quarter, ct)).Frozen!).Content);
        return 1;
    }
}
