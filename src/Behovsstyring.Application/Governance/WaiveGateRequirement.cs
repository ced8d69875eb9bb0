using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using FluentValidation;

namespace Behovsstyring.Application.Governance;

/// <summary>Waives a requirement or a recommendation, in the open: reason, organ and name.</summary>
[Requires(Permission.DecideKsGate, Permission.DecideCompanyGate)]
public sealed record WaiveGateRequirement(GateReviewId Review, string Code, string Reason, DecidingOrgan Organ) : ICommand<Done>;

internal sealed class WaiveGateRequirementValidator : AbstractValidator<WaiveGateRequirement>
{
    public WaiveGateRequirementValidator() => RuleFor(c => c.Reason).RequiredText(GateRules.ReasonMaxLength);
}

internal sealed class WaiveGateRequirementHandler : IHandler<WaiveGateRequirement, Done>
{
    public async Task<Done> Handle(WaiveGateRequirement request, UseCaseContext context, CancellationToken ct)
    {
        var desk = await GateDesk.Open(context, request.Review, ct);
        desk.Review.Waive(desk.Model, desk.Facts, request.Code, PlainText.Clean(request.Reason), request.Organ, GateDesk.Acting(context.Actor), context.Now);
        GateLog.Waived(context, desk, desk.Review.Waivers[^1]);
        return default;
    }
}
