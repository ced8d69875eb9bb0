using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;

namespace Behovsstyring.Application.Governance;

/// <summary>Size and risk decide which organ decides; the owner of the phase may reassess them until then.</summary>
[Requires(Permission.PrepareKsGate, Permission.PrepareCompanyGate)]
public sealed record ReassessGate(GateReviewId Review, CaseSize Size, CaseRisk Risk) : ICommand<Done>;

internal sealed class ReassessGateHandler : IHandler<ReassessGate, Done>
{
    public async Task<Done> Handle(ReassessGate request, UseCaseContext context, CancellationToken ct)
    {
        var desk = await GateDesk.OpenOwn(context, request.Review, ct);
        desk.Review.Reassess(desk.Model, request.Size, request.Risk, GateDesk.Acting(context.Actor));
        return default;
    }
}
