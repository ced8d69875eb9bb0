using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Projects;
using FluentValidation;

namespace Behovsstyring.Application.Projects;

/// <summary>Adds a risk, or rewrites the one that has this id.</summary>
/// <param name="Version">The version an existing risk was read from; none when it is added.</param>
[Requires(Permission.ManageProject)]
public sealed record SaveRisk(CaseId Id, Guid Risk, RiskContent Content, bool IsClosed = false, uint? Version = null) : ICommand<Done>;

internal sealed class SaveRiskValidator : AbstractValidator<SaveRisk>
{
    public SaveRiskValidator() => RuleFor(c => c.Content).Obeys(ProjectRules.ProblemsIn);
}

internal sealed class SaveRiskHandler : IHandler<SaveRisk, Done>
{
    public async Task<Done> Handle(SaveRisk request, UseCaseContext context, CancellationToken ct)
    {
        var project = await ProjectLoading.FindOwn(context, request.Id, ct);
        if (project.Risks.Any(r => r.Id == request.Risk))
        {
            context.Db.ExpectVersion(project, request.Version ?? project.Version);
            project.ReviseRisk(request.Risk, request.Content, request.IsClosed, context.Now);
        }
        else
        {
            project.AddRisk(request.Risk, request.Content, context.Now);
        }

        return default;
    }
}
