using Behovsstyring.Application.Access;
using Behovsstyring.Application.Bodies;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Projects;

/// <summary>
/// KommIT-rådet appoints a new steering group at planning, where the one from the concept phase does not go on (KS' concept study, ch. 6.4);
/// KS, which is the council's secretariat, sets it up. From planning on members, KS and the company must all sit, led by a member.
/// </summary>
/// <param name="Purpose">Its mandate, in the group's own words.</param>
[Requires(Permission.ManageBodies)]
public sealed record AppointSteeringGroup(CaseId Project, BodyId Id, string Purpose) : ICommand<BodyId>;

internal sealed class AppointSteeringGroupValidator : AbstractValidator<AppointSteeringGroup>
{
    public AppointSteeringGroupValidator() => RuleFor(c => c.Purpose).RequiredText(BodyRules.PurposeMaxLength);
}

internal sealed class AppointSteeringGroupHandler : IHandler<AppointSteeringGroup, BodyId>
{
    public async Task<BodyId> Handle(AppointSteeringGroup request, UseCaseContext context, CancellationToken ct)
    {
        var project = await ProjectLoading.Find(context, request.Project, ct);
        var earlier = await context.Db.Bodies.CountAsync(b => b.Kind == BodyKind.SteeringGroup && b.ForCase == request.Project, ct);
        var group = SteeringGroups.Establish(request.Id, project.Case, project.Content.Title, earlier + 1, request.Purpose, context.Today);
        context.Db.Bodies.Add(group);
        project.GiveSteeringGroup(group.Id, context.Now);
        return group.Id;
    }
}
