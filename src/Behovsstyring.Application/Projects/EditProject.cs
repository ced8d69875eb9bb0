using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.People;
using Behovsstyring.Domain.Projects;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Projects;

/// <summary>The company keeps the project's plan. Carries the version its form was filled in from.</summary>
[Requires(Permission.ManageProject)]
public sealed record EditProject(CaseId Id, uint Version, ProjectContent Content) : ICommand<Done>, IChecked
{
    public IReadOnlyList<Error> Check() => ProjectRules.WrongIn(Content);
}

/// <summary>Adds a risk, or rewrites the one that has this id.</summary>
/// <param name="Version">The version an existing risk was read from; none when it is added.</param>
[Requires(Permission.ManageProject)]
public sealed record SaveRisk(CaseId Id, Guid Risk, RiskContent Content, bool IsClosed = false, uint? Version = null) : ICommand<Done>, IChecked
{
    public IReadOnlyList<Error> Check() => ProjectRules.WrongIn(Content);
}

/// <summary>Names a member's representative, and what they take part in.</summary>
[Requires(Permission.ManageProject)]
public sealed record NameRepresentative(CaseId Id, OrganisationId Organisation, string Name, bool InPlanning, bool InTesting, bool InAcceptance)
    : ICommand<Done>, IChecked
{
    public IReadOnlyList<Error> Check() => new TextCheck().Required(Name, RoleRules.NameMaxLength, nameof(Name)).Errors;
}

/// <summary>Tells the steering group how the project stands. Never rewritten; the next one follows.</summary>
[Requires(Permission.ManageProject)]
public sealed record ReportStatus(CaseId Id, Health Time, Health Cost, Health Scope, Health Benefit, Health Risk, string Text) : ICommand<Done>, IChecked
{
    public IReadOnlyList<Error> Check() => new TextCheck()
        .That(new[] { Time, Cost, Scope, Benefit, Risk }.All(Enum.IsDefined), Error.Required(nameof(Time)))
        .Required(Text, ProjectRules.TextMaxLength, nameof(Text))
        .Errors;
}

[Requires(Permission.ManageProject)]
public sealed record ResumeProject(CaseId Id) : ICommand<Done>;

internal sealed class EditProjectHandlers :
    IHandler<EditProject, Done>, IHandler<SaveRisk, Done>, IHandler<NameRepresentative, Done>,
    IHandler<ReportStatus, Done>, IHandler<ResumeProject, Done>
{
    public async Task<Done> Handle(EditProject request, UseCaseContext context, CancellationToken ct)
    {
        var project = await ProjectLoading.Find(context, request.Id, ct);
        context.Db.ExpectVersion(project, request.Version);
        project.Edit(request.Content, context.Now);
        return default;
    }

    public async Task<Done> Handle(SaveRisk request, UseCaseContext context, CancellationToken ct)
    {
        var project = await ProjectLoading.Find(context, request.Id, ct);
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

    public async Task<Done> Handle(NameRepresentative request, UseCaseContext context, CancellationToken ct)
    {
        var kind = await context.Db.Organisations.Where(o => o.Id == request.Organisation).Select(o => (OrganisationKind?)o.Kind).SingleOrDefaultAsync(ct);
        if (kind is not { } known || !OrganisationRules.IsMember(known))
        {
            throw new DomainException(ProjectErrors.NotAMember);
        }

        (await ProjectLoading.Find(context, request.Id, ct)).NameRepresentative(
            new MemberRepresentation
            {
                Id = Guid.CreateVersion7(),
                OrganisationId = request.Organisation,
                Name = PlainText.CleanLine(request.Name),
                InPlanning = request.InPlanning,
                InTesting = request.InTesting,
                InAcceptance = request.InAcceptance,
            },
            context.Now);
        return default;
    }

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

    public async Task<Done> Handle(ResumeProject request, UseCaseContext context, CancellationToken ct)
    {
        (await ProjectLoading.Find(context, request.Id, ct)).Resume(context.Now);
        return default;
    }
}

internal static class ProjectLoading
{
    /// <summary>The aggregate whole. Its parts come in a command each: together they would multiply.</summary>
    public static async Task<Project> Find(UseCaseContext context, CaseId id, CancellationToken ct) =>
        await context.Db.Projects.AsSplitQuery().SingleOrDefaultAsync(p => p.Id == id, ct) ?? throw new DomainException(CommonErrors.NotFound);
}
