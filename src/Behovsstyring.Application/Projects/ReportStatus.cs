using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Projects;
using FluentValidation;

namespace Behovsstyring.Application.Projects;

/// <summary>Reports the project's status to the steering group. A report is never rewritten; the next one follows.</summary>
[Requires(Permission.ManageProject)]
public sealed record ReportStatus(CaseId Id, Health Time, Health Cost, Health Scope, Health Benefit, Health Risk, string Text) : ICommand<Done>;

internal sealed class ReportStatusValidator : AbstractValidator<ReportStatus>
{
    public ReportStatusValidator()
    {
        RuleFor(c => c.Time).Chosen();
        RuleFor(c => c.Cost).Chosen();
        RuleFor(c => c.Scope).Chosen();
        RuleFor(c => c.Benefit).Chosen();
        RuleFor(c => c.Risk).Chosen();
        RuleFor(c => c.Text).RequiredText(ProjectRules.TextMaxLength);
    }
}

internal sealed class ReportStatusHandler : IHandler<ReportStatus, Done>
{
    public async Task<Done> Handle(ReportStatus request, UseCaseContext context, CancellationToken ct)
    {
        (await ProjectLoading.FindOwn(context, request.Id, ct)).Report(
            new StatusReport
            {
                Id = Guid.CreateVersion7(),
                At = context.Now,
                ById = context.Actor.RequirePerson(),
                Time = request.Time,
                Cost = request.Cost,
                Scope = request.Scope,
                Benefit = request.Benefit,
                Risk = request.Risk,
                Text = PlainText.Clean(request.Text),
            },
            context.Now);
        return default;
    }
}
