using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using FluentValidation;

namespace Behovsstyring.Application.Governance;

/// <summary>
/// The owner who is to take over answers by its own decision: yes, or no with reasons (concept study ch. 6.3). For an actor outside
/// the structure KS records the answer.
/// </summary>
[Requires(Permission.DecideKsGate, Permission.DecideCompanyGate)]
public sealed record AnswerGate(GateReviewId Review, bool Accepts, DecidingOrgan Organ, string Reason, uint Version) : ICommand<GateDecisionMade>;

internal sealed class AnswerGateValidator : AbstractValidator<AnswerGate>
{
    public AnswerGateValidator() => RuleFor(c => c.Reason).OptionalText(GateRules.ReasonMaxLength);
}

internal sealed class AnswerGateHandler : IHandler<AnswerGate, GateDecisionMade>
{
    public async Task<GateDecisionMade> Handle(AnswerGate request, UseCaseContext context, CancellationToken ct)
    {
        // One at a time: the second one reads a gate that is decided, not a case that has already left it.
        await context.Db.LockAsync(request.Review.Value, ct);
        var desk = await GateDesk.Open(context, request.Review, ct);
        context.Db.ExpectVersion(desk.Review, request.Version);
        var reason = PlainText.Clean(request.Reason);
        var by = GateDesk.Acting(context.Actor);
        if (request.Accepts)
        {
            desk.Review.Accept(desk.Model, request.Organ, reason, by, context.Now);
        }
        else
        {
            desk.Review.Decline(desk.Model, request.Organ, reason, by, context.Now);
        }

        var ledTo = await GateFollowUp.Follow(context, desk, reason, ct);
        GateLog.Answered(context, desk, ledTo);
        return new GateDecisionMade(desk.Review.State, desk.Review.Decision!.Followed, ledTo);
    }
}
