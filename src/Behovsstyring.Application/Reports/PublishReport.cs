using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Application.LogEntries;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Application.Reports;

/// <summary>
/// Freezes an approved report and opens it to everyone. Its hash goes into the decision log, and it is put for information on the next
/// agendas of KommIT-rådet and Digitaliseringsutvalget (see <see cref="ReportOnAgendas"/>).
/// </summary>
/// <param name="Version">The version that was read.</param>
[Requires(Permission.ApproveReports)]
public sealed record PublishReport(Quarter Quarter, uint Version) : ICommand<Done>;

internal sealed class PublishReportHandler : IHandler<PublishReport, Done>
{
    public async Task<Done> Handle(PublishReport request, UseCaseContext context, CancellationToken ct)
    {
        var report = await context.ReportOf(request.Quarter, ct);
        context.Db.ExpectVersion(report, request.Version);
        var (frozen, digest) = ReportDigest.Of(report);
        report.Publish(frozen, digest, context.Actor.RequirePerson(), context.Now);
        ReportLog.Add(context, LogEntryType.Report, new LogSubject { Quarter = request.Quarter, Digest = digest });
        return default;
    }
}
