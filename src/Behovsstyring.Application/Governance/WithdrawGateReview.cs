using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using FluentValidation;

namespace Behovsstyring.Application.Governance;

/// <summary>A review opened too early is taken back, with a reason, before anyone has recommended anything.</summary>
[Requires(Permission.PrepareKsGate, Permission.PrepareCompanyGate)]
public sealed record WithdrawGateReview(GateReviewId Review, string Reason) : ICommand<Done>;

internal sealed class WithdrawGateReviewValidator : AbstractValidator<WithdrawGateReview>
{
    public WithdrawGateReviewValidator() => RuleFor(c => c.Reason).RequiredText(GateRules.ReasonMaxLength);
}

internal sealed class WithdrawGateReviewHandler : IHandler<WithdrawGateReview, Done>
{
    public async Task<Done> Handle(WithdrawGateReview request, UseCaseContext context, CancellationToken ct)
    {
        var desk = await GateDesk.OpenOwn(context, request.Review, ct);
        var reason = PlainText.Clean(request.Reason);
        desk.Review.Withdraw(desk.Model, reason, GateDesk.Acting(context.Actor), context.Now);
        (await GatedCases.Find(context, desk.Case, ct)).LeaveGate(Crossing.Of(desk.Review), reason, context.Now);
        return default;
    }
}
