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
public sealed record MeetGateCondition(ConditionId Condition, string How) : ICommand<Done>;

internal sealed class MeetGateConditionValidator : AbstractValidator<MeetGateCondition>
{
    public MeetGateConditionValidator() => RuleFor(c => c.How).RequiredText(GovernanceModelRules.TextMaxLength);
}

internal sealed class MeetGateConditionHandler : IHandler<MeetGateCondition, Done>
{
    public Task<Done> Handle(MeetGateCondition request, UseCaseContext context, CancellationToken ct) =>
        ConditionSettling.Settle(context, request.Condition, request.How, lift: false, ct);
}
