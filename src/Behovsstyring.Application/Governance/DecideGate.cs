using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using FluentValidation;

namespace Behovsstyring.Application.Governance;

/// <summary>
/// The owner of the phase decides at its gate: entity, organ and person are recorded, a departure from what was recommended has a reason,
/// and what a passed gate leads to is made in the same transaction (concept study ch. 6.1.1).
/// </summary>
/// <param name="Version">What the decider had read: a recommendation that arrived meanwhile is read first.</param>
[Requires(Permission.DecideKsGate, Permission.DecideCompanyGate)]
public sealed record DecideGate(GateReviewId Review, Verdict Verdict, uint Version) : ICommand<GateDecisionMade>
{
    public const int ConditionsMax = 50;
}

/// <param name="LedTo">The number of the concept or project that came of it, when one did.</param>
public sealed record GateDecisionMade(GateReviewState State, Followed Followed, string? LedTo);

internal sealed class DecideGateValidator : AbstractValidator<DecideGate>
{
    public DecideGateValidator()
    {
        RuleFor(c => c.Verdict.Reason).OptionalText(GateRules.ReasonMaxLength);
        RuleFor(c => c.Verdict.Conditions).Obeys(all => all.Count <= DecideGate.ConditionsMax, GateErrors.TooManyConditions(DecideGate.ConditionsMax));
    }
}

internal sealed class DecideGateHandler : IHandler<DecideGate, GateDecisionMade>
{
    public async Task<GateDecisionMade> Handle(DecideGate request, UseCaseContext context, CancellationToken ct)
    {
        // One at a time: the second one reads a gate that is decided, not a case that has already left it.
        await context.Db.LockAsync(request.Review.Value, ct);
        var desk = await GateDesk.Open(context, request.Review, ct);
        context.Db.ExpectVersion(desk.Review, request.Version);
        var verdict = request.Verdict with
        {
            Reason = PlainText.Clean(request.Verdict.Reason),
            Conditions = [.. request.Verdict.Conditions.Select(c => c with { Text = PlainText.Clean(c.Text) })],
        };
        desk.Review.Decide(desk.Model, desk.Facts, verdict, GateDesk.Acting(context.Actor), context.Now);
        var ledTo = await GateFollowUp.Follow(context, desk, verdict.Reason, ct);
        GateLog.Decided(context, desk, ledTo);
        return new GateDecisionMade(desk.Review.State, desk.Review.Decision!.Followed, ledTo);
    }
}
