using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Projects;
using FluentValidation;

namespace Behovsstyring.Application.Projects;

/// <summary>Plans a delivery, or rewrites the one that has this id.</summary>
/// <param name="Version">The version an existing delivery was read from; none when it is planned.</param>
[Requires(Permission.ManageProject)]
public sealed record SaveDelivery(CaseId Id, Guid Delivery, string Title, string Description, DateOnly? PlannedOn, uint? Version = null) : ICommand<Done>;

internal sealed class SaveDeliveryValidator : AbstractValidator<SaveDelivery>
{
    public SaveDeliveryValidator()
    {
        RuleFor(c => c.Title).RequiredText(ProjectRules.LineMaxLength);
        RuleFor(c => c.Description).OptionalText(ProjectRules.TextMaxLength);
    }
}

internal sealed class SaveDeliveryHandler : IHandler<SaveDelivery, Done>
{
    public async Task<Done> Handle(SaveDelivery request, UseCaseContext context, CancellationToken ct)
    {
        var project = await ProjectLoading.FindOwn(context, request.Id, ct);
        if (project.Deliveries.Any(d => d.Id == request.Delivery))
        {
            context.Db.ExpectVersion(project, request.Version ?? project.Version);
            project.ReviseDelivery(request.Delivery, request.Title, request.Description, request.PlannedOn, context.Now);
        }
        else
        {
            project.PlanDelivery(request.Delivery, request.Title, request.Description, request.PlannedOn, context.Now);
        }

        return default;
    }
}
