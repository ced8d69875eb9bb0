using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using FluentValidation;

namespace Behovsstyring.Application.Governance;

/// <summary>Writes one gate of the draft. It may be unfinished and wrong: what is wrong is shown, and blocks only that it takes effect.</summary>
/// <param name="Version">The version of the draft that the form was filled in from.</param>
[Requires(Permission.Administer)]
public sealed record EditModelDraft(GovernanceModelId Id, uint Version, GateDraft Gate) : ICommand<Done>;

internal sealed class EditModelDraftValidator : AbstractValidator<EditModelDraft>
{
    public EditModelDraftValidator() => RuleFor(c => c.Gate).Obeys(GovernanceModelRules.ProblemsIn);
}

internal sealed class EditModelDraftHandler : IHandler<EditModelDraft, Done>
{
    public async Task<Done> Handle(EditModelDraft request, UseCaseContext context, CancellationToken ct)
    {
        var draft = await context.DraftForChange(request.Id, request.Version, ct);
        var gates = draft.Content.Gates.Select(g => g.Gate == request.Gate.Gate ? request.Gate.ApplyTo(g) : g);
        draft.Edit(draft.Content with { Gates = [.. gates] }, GateDesk.Acting(context.Actor));
        return default;
    }
}
