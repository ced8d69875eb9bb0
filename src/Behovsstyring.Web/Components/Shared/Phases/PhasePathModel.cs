using System.Text;
using Behovsstyring.Domain.Cases;

namespace Behovsstyring.Web.Components.Shared.Phases;

/// <summary>What a gate shows on the phase path. Shape, icon and word show it, never colour alone.</summary>
public enum GateMark
{
    /// <summary>Not reached yet.</summary>
    Ahead,

    /// <summary>A gate review is open, and being prepared.</summary>
    Open,

    /// <summary>Somebody must act before it can go on; <see cref="GateOnPath.WaitingFor"/> says who.</summary>
    Waiting,

    /// <summary>The recommendations are there; the decision is not.</summary>
    Recommended,
    Decided,
    Paused,
    Stopped,
}

/// <summary>One gate as the path shows it.</summary>
public sealed record GateOnPath(Gate Gate, GateMark Mark)
{
    /// <summary>What the governance model calls the gate; BP1–BP6 when it says nothing.</summary>
    public string? Label { get; init; }

    /// <summary>Who must act, by name.</summary>
    public string? WaitingFor { get; init; }

    /// <summary>It is the reader who must act. Amber, and nothing else is.</summary>
    public bool WaitsForReader { get; init; }

    /// <summary>Decided otherwise than recommended. Shown wherever the case is shown.</summary>
    public bool Departed { get; init; }

    /// <summary>Decided with conditions that are not all met yet.</summary>
    public bool WithConditions { get; init; }

    /// <summary>Leads to the gate review.</summary>
    public string? Url { get; init; }
}

/// <summary>The road of one case: where it is, and what each of the six gates has said.</summary>
public sealed record PhasePathModel
{
    private PhasePathModel(Phase phase, CaseState state, IReadOnlyList<GateOnPath> gates) => (Phase, State, Gates) = (phase, state, gates);

    public Phase Phase { get; }

    public CaseState State { get; }

    /// <summary>All six, in order.</summary>
    public IReadOnlyList<GateOnPath> Gates { get; }

    /// <summary>The gate at the end of the present phase.</summary>
    public GateOnPath Current => Gates[(int)Phase];

    /// <summary>
    /// Fills in what is not said: gates behind the case were decided, the gate of a case that is at its gate is open,
    /// and the rest lie ahead.
    /// </summary>
    public static PhasePathModel Of(Phase phase, CaseState state, IEnumerable<GateOnPath>? known = null)
    {
        var said = (known ?? []).ToDictionary(gate => gate.Gate);
        return new PhasePathModel(phase, state, [.. Enum.GetValues<Phase>().Select(at => At(at, phase, state, said))]);
    }

    public bool HasPassed(Phase phase) => phase < Phase || (phase == Phase && State == CaseState.Completed);

    /// <summary>Everything the picture depends on, and nothing else: cases that look alike share one drawing.</summary>
    public string PictureCode()
    {
        var code = new StringBuilder(16).Append((int)Phase).Append((int)State);
        foreach (var gate in Gates)
        {
            code.Append((char)('a' + (int)gate.Mark));
            if (gate.WaitsForReader)
            {
                code.Append('!');
            }

            if (gate.Departed)
            {
                code.Append('/');
            }

            if (gate.WithConditions)
            {
                code.Append('+');
            }
        }

        return code.ToString();
    }

    private static GateOnPath At(Phase at, Phase phase, CaseState state, Dictionary<Gate, GateOnPath> said)
    {
        var gate = PhaseRules.GateAfter(at);
        if (said.TryGetValue(gate, out var known))
        {
            return known;
        }

        return new GateOnPath(gate, at.CompareTo(phase) switch
        {
            < 0 => GateMark.Decided,
            0 => MarkOf(state),
            > 0 => GateMark.Ahead,
        });
    }

    private static GateMark MarkOf(CaseState state) => state switch
    {
        CaseState.Draft or CaseState.Received or CaseState.InAssessment or CaseState.Active or CaseState.RoutedElsewhere => GateMark.Ahead,
        CaseState.AtGate => GateMark.Open,
        CaseState.Paused => GateMark.Paused,
        CaseState.Stopped => GateMark.Stopped,
        CaseState.Completed => GateMark.Decided,
    };
}
