using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;

namespace Behovsstyring.Application.Governance;

/// <summary>A review opened too early is taken back, with a reason, before anyone has recommended anything.</summary>
[Requires(Permission.PrepareKsGate, Permission.PrepareCompanyGate)]
public sealed record WithdrawGateReview(GateReviewId Review, string Reason) : ICommand<Done>, IChecked
{
    public IReadOnlyList<Error> Check() => new TextCheck().Required(Reason, GateRules.MaxReason, nameof(Reason)).Errors;
}

internal sealed class WithdrawGateReviewHandler : IHandler<WithdrawGateReview, Done>
{
    public async Task<Done> Handle(WithdrawGateReview request, UseCaseContext context, CancellationToken ct)
    {
        var desk = await GateDesk.Open(context, request.Review, ct);
        var reason = PlainText.Clean(request.Reason);
        desk.Review.Withdraw(desk.Model, reason, GateDesk.Acting(context.Actor), context.Now);
        (await GateTravellers.Find(context, desk.Case, ct)).LeaveGate(Crossing.Of(desk.Review), reason, context.Now);
        return default;
    }
}
