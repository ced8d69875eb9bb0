using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Governance;

/// <summary>The organisation that owns a condition says how it was met; the entity that set it may say so too.</summary>
[Requires(
    Permission.PrepareKsGate, Permission.PrepareCompanyGate, Permission.DecideKsGate, Permission.DecideCompanyGate,
    Permission.SupportIdea, Permission.AnchorIdea)]
public sealed record MeetGateCondition(ConditionId Condition, string How) : ICommand<Done>, IChecked
{
    public IReadOnlyList<Error> Check() => new TextCheck().Required(How, GovernanceModelRules.MaxText, nameof(How)).Errors;
}

/// <summary>The entity that set a condition no longer asks for it, and says why.</summary>
[Requires(Permission.DecideKsGate, Permission.DecideCompanyGate)]
public sealed record LiftGateCondition(ConditionId Condition, string Why) : ICommand<Done>, IChecked
{
    public IReadOnlyList<Error> Check() => new TextCheck().Required(Why, GovernanceModelRules.MaxText, nameof(Why)).Errors;
}

internal sealed class SettleGateConditionHandlers : IHandler<MeetGateCondition, Done>, IHandler<LiftGateCondition, Done>
{
    public Task<Done> Handle(MeetGateCondition request, UseCaseContext context, CancellationToken ct) =>
        Settle(context, request.Condition, request.How, lift: false, ct);

    public Task<Done> Handle(LiftGateCondition request, UseCaseContext context, CancellationToken ct) =>
        Settle(context, request.Condition, request.Why, lift: true, ct);

    private static async Task<Done> Settle(UseCaseContext context, ConditionId id, string words, bool lift, CancellationToken ct)
    {
        var review = await context.Db.GateReviews
            .Where(r => context.Db.Cases.VisibleTo(context.Actor).Any(c => c.Id == r.CaseId))
            .SingleOrDefaultAsync(r => r.Conditions.Any(c => c.Id == id), ct) ?? throw new DomainException(CommonErrors.NotFound);
        review.SettleCondition(id, PlainText.Clean(words), lift, GateDesk.Acting(context.Actor), context.Now);
        return default;
    }
}
