using System.Globalization;
using Behovsstyring.Application.Governance;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Web.Components;
using Behovsstyring.Web.Components.Shared;
using Behovsstyring.Web.Components.Shared.Enums;
using Behovsstyring.Web.Components.Shared.Phases;
using Behovsstyring.Web.Texts;

namespace Behovsstyring.Web.Features.Governance;

/// <summary>A case's phase path with what its gates have said: every diamond leads to its gate review.</summary>
public static class GatePath
{
    /// <param name="me">The party the reader acts for; none on open pages.</param>
    public static PhasePathModel Of(Phase phase, CaseState state, IEnumerable<CaseGate> gates, Party? me = null) =>
        PhasePathModel.Of(phase, state, gates.Where(IsShown).Select(g => On(g, me)));

    /// <summary>Who has the next part at the case's present gate; none when it is at no gate.</summary>
    public static string? Holder(IEnumerable<CaseGate> gates) =>
        Running(gates)?.WaitingFor is { } party ? EnumText.Of(party) : null;

    /// <summary>What happens next at the case's present gate, in one sentence.</summary>
    public static string? Next(IEnumerable<CaseGate> gates) => Running(gates) is { } gate
        ? GovernanceWords.Text(GateWorkTexts.AtGate, CaseLabels.Of(gate.Gate), EnumText.Of(gate.Stage!.Value).ToLower(CultureInfo.CurrentCulture))
        : null;

    private static CaseGate? Running(IEnumerable<CaseGate> gates) =>
        gates.FirstOrDefault(g => g.State is GateReviewState.Open or GateReviewState.AwaitingAcceptance);

    private static GateOnPath On(CaseGate gate, Party? me) => new(gate.Gate, Mark(gate))
    {
        Url = me is null ? Urls.Decision(gate.Review.Value) : Urls.Work.GateReview(gate.Review.Value),
        WaitingFor = gate.WaitingFor is { } party ? EnumText.Of(party) : null,
        WaitsForReader = me is not null && gate.WaitingFor == me,
        Departed = gate.Followed is Followed.WithChange or Followed.NotFollowed,
        WithConditions = gate is { State: GateReviewState.Crossed, HasOpenConditions: true },
    };

    /// <summary>What was sent back, declined or taken back lies ahead again.</summary>
    private static bool IsShown(CaseGate gate) => gate.State is not (GateReviewState.SentBack or GateReviewState.Declined or GateReviewState.Withdrawn);

    private static GateMark Mark(CaseGate gate) => gate.State switch
    {
        GateReviewState.Open => gate.Stage == GateStage.AwaitingDecision && gate.HasRecommendation ? GateMark.Recommended : GateMark.Waiting,
        GateReviewState.AwaitingAcceptance => GateMark.Waiting,
        GateReviewState.Crossed => GateMark.Decided,
        GateReviewState.Paused => GateMark.Paused,
        GateReviewState.Stopped => GateMark.Stopped,
        GateReviewState.SentBack or GateReviewState.Declined or GateReviewState.Withdrawn => GateMark.Ahead,
    };
}
