using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.DecisionLog;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.People;
using Behovsstyring.Domain.Reports;

namespace Behovsstyring.Application.Reports;

/// <summary>
/// Freezes an approved report and opens it to everyone. Its hash goes into the decision log, and it is put for information on the next
/// agendas of KommIT-rådet and Digitaliseringsutvalget (see <see cref="ReportOnAgendas"/>).
/// </summary>
/// <param name="Version">The version that was read.</param>
[Requires(Permission.ApproveReports)]
public sealed record PublishReport(Quarter Quarter, uint Version) : ICommand<Done>;

/// <summary>Says beside a published report what is wrong in it. The report itself stays as it was frozen.</summary>
[Requires(Permission.ApproveReports)]
public sealed record CorrectReport(Quarter Quarter, string Text) : ICommand<Done>, IChecked
{
    public IReadOnlyList<Error> Check() => ReportRules.WrongInCorrection(Text);
}

internal sealed class PublishReportHandlers : IHandler<PublishReport, Done>, IHandler<CorrectReport, Done>
{
    public async Task<Done> Handle(PublishReport request, UseCaseContext context, CancellationToken ct)
    {
        var report = await context.ReportOf(request.Quarter, ct);
        context.Db.ExpectVersion(report, request.Version);
        var (frozen, digest) = ReportSeal.Of(report);
        report.Publish(frozen, digest, context.Actor.RequirePerson(), context.Now);
        Log(context, LogEntryType.Report, new LogSubject { Quarter = request.Quarter, Digest = digest });
        return default;
    }

    public async Task<Done> Handle(CorrectReport request, UseCaseContext context, CancellationToken ct)
    {
        var report = await context.ReportOf(request.Quarter, ct);
        var correction = report.Correct(request.Text, context.Actor.RequirePerson(), context.Now);
        // The words may name people: the log keeps their hash, and the words where they can be erased.
        Log(
            context, LogEntryType.Publication,
            new LogSubject { What = Published.ReportCorrection, Quarter = request.Quarter, Version = correction.Number },
            correction.Text);
        return default;
    }

    private static void Log(UseCaseContext context, LogEntryType type, LogSubject subject, string? words = null) =>
        context.Log(LogEntry.By(context.Actor, Role.CompanyDecisionMaker, type, subject, words));
}
