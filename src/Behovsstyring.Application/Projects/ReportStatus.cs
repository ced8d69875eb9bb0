using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Projects;

namespace Behovsstyring.Application.Projects;

/// <summary>Tells the steering group how the project stands. Never rewritten; the next one follows.</summary>
[Requires(Permission.ManageProject)]
public sealed record ReportStatus(CaseId Id, Health Time, Health Cost, Health Scope, Health Benefit, Health Risk, string Text) : ICommand<Done>, IChecked
{
    public IReadOnlyList<Error> Check() => new TextCheck()
        .That(new[] { Time, Cost, Scope, Benefit, Risk }.All(Enum.IsDefined), Error.Required(nameof(Time)))
        .Required(Text, ProjectRules.TextMaxLength, nameof(Text))
        .Errors;
}

internal sealed class ReportStatusHandler : IHandler<ReportStatus, Done>
{
    public async Task<Done> Handle(ReportStatus request, UseCaseContext context, CancellationToken ct)
    {
        (await ProjectLoading.Find(context, request.Id, ct)).Report(
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
