using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using FluentValidation;

namespace Behovsstyring.Application.Governance;

/// <summary>The entity that set a condition no longer asks for it, and says why.</summary>
[Requires(Permission.DecideKsGate, Permission.DecideCompanyGate)]
public sealed record LiftGateCondition(ConditionId Condition, string Why) : ICommand<Done>;

internal sealed class LiftGateConditionValidator : AbstractValidator<LiftGateCondition>
{
    public LiftGateConditionValidator() => RuleFor(c => c.Why).RequiredText(GovernanceModelRules.TextMaxLength);
}

internal sealed class LiftGateConditionHandler : IHandler<LiftGateCondition, Done>
{
    public Task<Done> Handle(LiftGateCondition request, UseCaseContext context, CancellationToken ct) =>
        ConditionSettling.Settle(context, request.Condition, request.Why, lift: true, ct);
}
