using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Governance;

namespace Behovsstyring.Application.Governance;

/// <summary>What follows from a decision at a gate, in the same transaction.</summary>
internal static class GateFollowUp
{
    /// <summary>The case leaves its gate, and what it leads to is made.</summary>
    public static async Task<string?> Follow(UseCaseContext context, GateDesk desk, string reason, CancellationToken ct)
    {
        var effect = Crossing.Of(desk.Review);
        var traveller = await GatedCases.Find(context, desk.Case, ct);
        traveller.LeaveGate(effect, reason, context.Now);
        return await CreateNextCase.Make(context, desk, traveller, effect.Creates, ct);
    }
}
