using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Projects;
using FluentValidation;

namespace Behovsstyring.Application.Projects;

/// <summary>
/// Judges one item of a delivery. Acceptance is the need owner's: KS, or a member that is named as taking part in it.
/// The company does not accept its own work.
/// </summary>
[Requires(Permission.ManageConcept, Permission.SupportIdea)]
public sealed record JudgeDelivery(CaseId Id, Guid Delivery, Guid Item, bool Accepted, string Note) : ICommand<Done>;

internal sealed class JudgeDeliveryValidator : AbstractValidator<JudgeDelivery>
{
    public JudgeDeliveryValidator()
    {
        RuleFor(c => c.Note).OptionalText(ProjectRules.NoteMaxLength);
        RuleFor(c => c).Obeys(c => c.Accepted || !string.IsNullOrWhiteSpace(c.Note), ProjectErrors.RejectionNeedsNote);
    }
}

internal sealed class JudgeDeliveryHandler : IHandler<JudgeDelivery, Done>
{
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
