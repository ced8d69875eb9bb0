using Behovsstyring.Application.Common;
using Behovsstyring.Application.Projects;
using Behovsstyring.Domain.Common;
using Behovsstyring.Web.Components;
using Behovsstyring.Web.Components.Forms;
using Behovsstyring.Web.Components.Shared.Errors;
using Microsoft.AspNetCore.Components;

namespace Behovsstyring.Web.Features.Projects;

/// <summary>The company keeps the project's plan.</summary>
public partial class ProjectEditPage
{
    private CaseId _id;

    [Parameter]
    public string Number { get; set; } = "";

    public override string Key => $"project.edit:{Number.ToUpperInvariant()}";

    public override WrittenFields<ProjectForm> Fields => ProjectForm.Fields;

    protected override string Home => Urls.Work.Project(Number);

    protected override async Task<(ProjectForm Content, uint Version, IReadOnlyList<Error>? Obstacles)> ReadAsync()
    {
        var work = (await Run(new GetProjectForWork(Number))).OrThrow();
        _id = work.Project.Id;
        return (ProjectForm.Of(work.Project.Content), work.Project.Version, work.ToEdit);
    }

    protected override ICommand<Done> Command(ProjectForm content, uint version) => new EditProject(_id, version, content.AsContent());

    protected override IReadOnlyList<Error> Wrong(ProjectForm content) =>
        [.. WrittenNumber.ProblemsIn(content.Estimate, nameof(content.Estimate)), .. Check(Command(content, 0))];

    private string? At(string field) => ErrorText.At(Errors, field);
}
