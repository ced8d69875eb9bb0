using System.Globalization;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Web.Components.Shared.Text;
using Behovsstyring.Web.Texts;

namespace Behovsstyring.Web.Components.Shared.Phases;

/// <summary>What the phase path says in words: to screen readers, in tooltips, in exports.</summary>
public static class PhasePathWords
{
    /// <summary>The whole road in one or two sentences: <c>Fase 2 av 6, Konsept. BP2 venter på KommIT-rådet.</c></summary>
    public static string Sentence(PhasePathModel path)
    {
        var parts = new List<string>(3) { Text(PhasePathTexts.PhaseSentence, (int)path.Phase + 1, CaseLabels.Of(path.Phase)) };
        if (Now(path) is { } now)
        {
            parts.Add(now);
        }

        Add(parts, PhasePathTexts.DepartedSentence, path.Gates.Where(gate => gate.Departed));
        Add(parts, PhasePathTexts.ConditionsSentence, path.Gates.Where(gate => gate.WithConditions));
        return string.Join(' ', parts);
    }

    /// <summary>One gate: <c>venter på KommIT-rådet</c>, <c>besluttet, mot anbefalingen, med vilkår</c>.</summary>
    public static string Of(GateOnPath gate)
    {
        var word = gate.Mark switch
        {
            GateMark.Ahead => PhasePathTexts.GateAhead,
            GateMark.Open => PhasePathTexts.GateOpen,
            GateMark.Waiting when gate.WaitsForReader => PhasePathTexts.GateWaitingForYou,
            GateMark.Waiting when gate.WaitingFor is { } name => Text(PhasePathTexts.GateWaitingFor, name),
            GateMark.Waiting => PhasePathTexts.GateWaiting,
            GateMark.Recommended => PhasePathTexts.GateRecommended,
            GateMark.Decided => PhasePathTexts.GateDecided,
            GateMark.Paused => PhasePathTexts.GatePaused,
            GateMark.Stopped => PhasePathTexts.GateStopped,
        };
        var departed = gate.Departed ? ", " + PhasePathTexts.GateDeparted : "";
        var conditions = gate.WithConditions ? ", " + PhasePathTexts.GateConditions : "";
        return word + departed + conditions;
    }

    public static string LabelOf(GateOnPath gate) => gate.Label ?? CaseLabels.Of(gate.Gate);

    private static string? Now(PhasePathModel path) => path.State switch
    {
        CaseState.Draft => PhasePathTexts.NowDraft,
        CaseState.Received => PhasePathTexts.NowReceived,
        CaseState.InAssessment => PhasePathTexts.NowInAssessment,
        CaseState.Active or CaseState.AtGate => path.Current.Mark is GateMark.Ahead or GateMark.Decided ? null : GateSentence(path.Current),
        CaseState.Paused => PhasePathTexts.NowPaused,
        CaseState.Stopped => path.Current.Mark == GateMark.Stopped ? GateSentence(path.Current) : PhasePathTexts.NowStopped,
        CaseState.RoutedElsewhere => PhasePathTexts.NowRoutedElsewhere,
        CaseState.Completed => PhasePathTexts.NowCompleted,
    };

    private static string GateSentence(GateOnPath gate) =>
        $"{LabelOf(gate)} {Of(gate with { Departed = false, WithConditions = false })}.";

    private static void Add(List<string> parts, string sentence, IEnumerable<GateOnPath> gates)
    {
        string[] labels = [.. gates.Select(LabelOf)];
        if (labels.Length > 0)
        {
            parts.Add(Text(sentence, Words.And(labels)));
        }
    }

    private static string Text(string format, params ReadOnlySpan<object?> args) => string.Format(CultureInfo.CurrentCulture, format, args);
}
