using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Reports;
using FluentValidation;

namespace Behovsstyring.Application.Reports;

/// <summary>Writes the words of some sections of a report; the others stay as they are.</summary>
/// <param name="Version">The version the writer had read.</param>
[Requires(Permission.ManageReports, Permission.CommentReports)]
public sealed record CommentReport(Quarter Quarter, uint Version, IReadOnlyList<ReportComment> Comments) : ICommand<Done>;

internal sealed class CommentReportValidator : AbstractValidator<CommentReport>
{
    public CommentReportValidator() => RuleFor(c => c.Comments).Obeys(ReportRules.ProblemsIn);
}

internal sealed class CommentReportHandler : IHandler<CommentReport, Done>
{
    public async Task<Done> Handle(CommentReport request, UseCaseContext context, CancellationToken ct)
    {
        Guard.That(
            context.Actor.Has(Permission.ManageReports) || request.Comments.All(c => ReportRules.OfKs.Contains(c.Section)), ReportErrors.NotYourSection);
        var report = await context.ReportOf(request.Quarter, ct);
        context.Db.ExpectVersion(report, request.Version);
        report.Comment(request.Comments);
        return default;
    }
}
