using Behovsstyring.Application.Governance;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Web.Components.Shared.Enums;
using Behovsstyring.Web.Texts;

namespace Behovsstyring.Web.Features.Governance;

/// <summary>Sentences for those who work at a gate.</summary>
internal static class GateWorkWords
{
    /// <summary>One missing thing and who has it, as the reason why something cannot be done yet.</summary>
    public static string Awaits(MissingRow missing) =>
        GovernanceWords.Text(GateWorkTexts.Awaits, GovernanceWords.Who(missing), GovernanceWords.What(missing));

    /// <summary>What becomes of the case, before anyone presses the button.</summary>
    public static string Consequence(GateReviewDetails review, GateOutcome outcome) => outcome switch
    {
        GateOutcome.GoOn or GateOutcome.GoOnWithConditions when review.Acceptor is { } acceptor =>
            GovernanceWords.Text(GateWorkTexts.ThenAnswer, EnumText.Of(acceptor.Party)),
        GateOutcome.GoOn => PhaseRules.PhaseAfter(review.Gate) is null ? GateWorkTexts.ThenDone : GateWorkTexts.ThenGoOn,
        GateOutcome.GoOnWithConditions => PhaseRules.PhaseAfter(review.Gate) is null ? GateWorkTexts.ThenDoneConditions : GateWorkTexts.ThenConditions,
        GateOutcome.SendBack => GateWorkTexts.ThenBack,
        GateOutcome.Pause => GateWorkTexts.ThenPause,
        GateOutcome.Stop => GateWorkTexts.ThenStop,
    };

    /// <summary>The organs that may decide: the lowest that suffices, and those above it.</summary>
    public static IReadOnlyList<(DecidingOrgan Value, string Name)> Organs(Party entity, DecidingOrgan needed) =>
        [.. Enum.GetValues<DecidingOrgan>().Where(o => o >= needed).Select(o => (o, GovernanceWords.Capital(GovernanceWords.Organ(entity, o))))];
}
