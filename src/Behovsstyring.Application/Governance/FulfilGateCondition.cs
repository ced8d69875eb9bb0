using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using FluentValidation;

namespace Behovsstyring.Application.Governance;

/// <summary>The organisation that owns a condition says how it was met; the entity that set it may say so too.</summary>
[Requires(
    Permission.PrepareKsGate, Permission.PrepareCompanyGate, Permission.DecideKsGate, Permission.DecideCompanyGate,
    Permission.SupportIdea, Permission.AnchorIdea)]
public sealed record FulfilGateCondition(ConditionId Condition, string How) : ICommand<Done>;

internal sealed class FulfilGateConditionValidator : AbstractValidator<FulfilGateCondition>
{
    public FulfilGateConditionValidator() => RuleFor(c => c.How).RequiredText(GovernanceModelRules.TextMaxLength);
}

internal sealed class FulfilGateConditionHandler : IHandler<FulfilGateCondition, Done>
{
    public Task<Done> Handle(FulfilGateCondition request, UseCaseContext context, CancellationToken ct) =>
        ConditionSettling.Settle(context, request.Condition, request.How, lift: false, ct);
}
