using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Application.LogEntries;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Reports;
using FluentValidation;

namespace Behovsstyring.Application.Reports;

/// <summary>Says beside a published report what is wrong in it. The report itself stays as it was frozen.</summary>
[Requires(Permission.ApproveReports)]
public sealed record CorrectReport(Quarter Quarter, string Text) : ICommand<Done>;

internal sealed class CorrectReportValidator : AbstractValidator<CorrectReport>
{
    public CorrectReportValidator() => RuleFor(c => c.Text).Obeys(ReportRules.ProblemsInCorrection);
}

internal sealed class CorrectReportHandler : IHandler<CorrectReport, Done>
{
    public async Task<Done> Handle(CorrectReport request, UseCaseContext context, CancellationToken ct)
    {
        var report = await context.ReportOf(request.Quarter, ct);
        var correction = report.Correct(request.Text, context.Actor.RequirePerson(), context.Now);
        // The words may name people: the log keeps their hash, and the words where they can be erased.
        ReportLog.Add(
            context, LogEntryType.Publication,
            new LogSubject { What = Published.ReportCorrection, Quarter = request.Quarter, Version = correction.Number },
            correction.Text);
        return default;
    }
}
