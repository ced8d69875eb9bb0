using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Projects;
using Behovsstyring.Domain.Services;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Projects;

/// <summary>Plans a delivery, or rewrites the one that has this id.</summary>
/// <param name="Version">The version an existing delivery was read from; none when it is planned.</param>
[Requires(Permission.ManageProject)]
public sealed record SaveDelivery(CaseId Id, Guid Delivery, string Title, string Description, DateOnly? PlannedOn, uint? Version = null) : ICommand<Done>, IChecked
{
    public IReadOnlyList<Error> Check() => new TextCheck()
        .Required(Title, ProjectRules.LineMaxLength, nameof(Title))
        .Optional(Description, ProjectRules.TextMaxLength, nameof(Description))
        .Errors;
}

/// <summary>Writes down one thing that must hold for the delivery to be accepted.</summary>
[Requires(Permission.ManageProject)]
public sealed record ExpectOfDelivery(CaseId Id, Guid Delivery, string Text) : ICommand<Done>, IChecked
{
    public IReadOnlyList<Error> Check() => new TextCheck().Required(Text, ProjectRules.LineMaxLength, nameof(Text)).Errors;
}

[Requires(Permission.ManageProject)]
public sealed record BeginDelivery(CaseId Id, Guid Delivery) : ICommand<Done>;

/// <summary>Hands the delivery over for acceptance.</summary>
[Requires(Permission.ManageProject)]
public sealed record HandOverDelivery(CaseId Id, Guid Delivery) : ICommand<Done>;

[Requires(Permission.ManageProject)]
public sealed record DropDelivery(CaseId Id, Guid Delivery, string Reason) : ICommand<Done>, IChecked
{
    public IReadOnlyList<Error> Check() => new TextCheck().Required(Reason, ProjectRules.NoteMaxLength, nameof(Reason)).Errors;
}

/// <summary>An accepted delivery becomes part of a service in the catalogue.</summary>
[Requires(Permission.ManageProject)]
public sealed record PutDeliveryInOperation(CaseId Id, Guid Delivery, CaseId Service) : ICommand<Done>;

/// <summary>
/// Judges one item of a delivery. Acceptance is the need owner's: KS, or a member that is named as taking part in it.
/// The company does not accept its own work.
/// </summary>
[Requires(Permission.ManageConcept, Permission.SupportIdea)]
public sealed record JudgeDelivery(CaseId Id, Guid Delivery, Guid Item, bool Accepted, string Note) : ICommand<Done>, IChecked
{
    public IReadOnlyList<Error> Check() => new TextCheck()
        .Optional(Note, ProjectRules.NoteMaxLength, nameof(Note))
        .That(Accepted || !string.IsNullOrWhiteSpace(Note), ProjectErrors.RejectionNeedsNote)
        .Errors;
}

internal sealed class MoveDeliveryHandlers :
    IHandler<SaveDelivery, Done>, IHandler<ExpectOfDelivery, Done>, IHandler<BeginDelivery, Done>, IHandler<HandOverDelivery, Done>,
    IHandler<DropDelivery, Done>, IHandler<PutDeliveryInOperation, Done>, IHandler<JudgeDelivery, Done>
{
    public async Task<Done> Handle(SaveDelivery request, UseCaseContext context, CancellationToken ct)
    {
        var project = await ProjectLoading.Find(context, request.Id, ct);
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

    public async Task<Done> Handle(ExpectOfDelivery request, UseCaseContext context, CancellationToken ct)
    {
        (await ProjectLoading.Find(context, request.Id, ct)).ExpectOfDelivery(request.Delivery, Guid.CreateVersion7(), request.Text, context.Now);
        return default;
    }

    public async Task<Done> Handle(BeginDelivery request, UseCaseContext context, CancellationToken ct)
    {
        (await ProjectLoading.Find(context, request.Id, ct)).BeginDelivery(request.Delivery, context.Now);
        return default;
    }

    public async Task<Done> Handle(HandOverDelivery request, UseCaseContext context, CancellationToken ct)
    {
        (await ProjectLoading.Find(context, request.Id, ct)).HandOverDelivery(request.Delivery, context.Now);
        return default;
    }

    public async Task<Done> Handle(DropDelivery request, UseCaseContext context, CancellationToken ct)
    {
        (await ProjectLoading.Find(context, request.Id, ct)).DropDelivery(request.Delivery, request.Reason, context.Now);
        return default;
    }

    public async Task<Done> Handle(PutDeliveryInOperation request, UseCaseContext context, CancellationToken ct)
    {
        var lifecycle = await context.Db.Services.Where(s => s.Id == request.Service).Select(s => (ServiceLifecycle?)s.Lifecycle).SingleOrDefaultAsync(ct)
            ?? throw new DomainException(CommonErrors.NotFound);
        if (!ServiceRules.TakesDeliveries(lifecycle))
        {
            throw new DomainException(ServiceErrors.TakesNothingNew);
        }

        (await ProjectLoading.Find(context, request.Id, ct)).PutDeliveryInOperation(request.Delivery, request.Service, context.Now);
        return default;
    }

    public async Task<Done> Handle(JudgeDelivery request, UseCaseContext context, CancellationToken ct)
    {
        var project = await ProjectLoading.Find(context, request.Id, ct);
        var organisation = context.Actor.RequireOrganisation();
        if (!context.Actor.Has(Permission.ManageConcept)
            && !project.Representatives.Any(r => r.OrganisationId == organisation && r.InAcceptance))
        {
            throw new DomainException(ProjectErrors.NotNamedForAcceptance);
        }

        project.JudgeDelivery(request.Delivery, request.Item, request.Accepted, request.Note, context.Actor.RequirePerson(), organisation, context.Now);
        return default;
    }
}
