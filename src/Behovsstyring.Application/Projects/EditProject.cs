using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Projects;
using FluentValidation;

namespace Behovsstyring.Application.Projects;

/// <summary>The company keeps the project's plan. Carries the version its form was filled in from.</summary>
[Requires(Permission.ManageProject)]
public sealed record EditProject(CaseId Id, uint Version, ProjectContent Content) : ICommand<Done>;

internal sealed class EditProjectValidator : AbstractValidator<EditProject>
{
    public EditProjectValidator() => RuleFor(c => c.Content).Obeys(ProjectRules.ProblemsIn);
}

internal sealed class EditProjectHandler : IHandler<EditProject, Done>
{
    public async Task<Done> Handle(EditProject request, UseCaseContext context, CancellationToken ct)
    {
        var project = await ProjectLoading.FindOwn(context, request.Id, ct);
        context.Db.ExpectVersion(project, request.Version);
        project.Edit(request.Content, context.Now);
        return default;
    }
}
