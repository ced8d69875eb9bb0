using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Projects;
using FluentValidation;

namespace Behovsstyring.Application.Projects;

/// <summary>
/// Judges one item of a delivery. Acceptance is the need owner's: the one who leads the concept at KS, or the person a member is named with.
/// The company does not accept its own work.
/// </summary>
[Requires(Permission.Work)]
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
        await ProjectAcceptance.RequireAsync(context, project, ct);
        project.JudgeDelivery(
            request.Delivery, request.Item, request.Accepted, request.Note, context.Actor.RequirePerson(), context.Actor.RequireOrganisation(), context.Now);
        return default;
    }
}
