using Behovsstyring.Domain.Cases;
using Behovsstyring.Web.Texts;
using Microsoft.AspNetCore.Components;

namespace Behovsstyring.Web.Components.Shared.Phases;

public partial class PhasePath
{
    [Parameter, EditorRequired]
    public PhasePathModel Path { get; set; } = default!;

    /// <summary>What ended or left the road is said beside it, since no gate says it.</summary>
    private string? Elsewhere => Path.State switch
    {
        CaseState.Draft => PhasePathTexts.NowDraft,
        CaseState.RoutedElsewhere => PhasePathTexts.NowRoutedElsewhere,
        CaseState.Received or CaseState.InAssessment or CaseState.Active or CaseState.AtGate
            or CaseState.Paused or CaseState.Stopped or CaseState.Completed => null,
    };

    private bool IsHere(Phase phase) => phase == Path.Phase && Path.State != CaseState.Completed;

    private string StandingOf(Phase phase) => IsHere(phase) ? PhasePathTexts.Here
        : Path.HasPassed(phase) ? PhasePathTexts.Passed
        : PhasePathTexts.Ahead;

    private string ClassOf(Phase phase)
    {
        var standing = IsHere(phase) ? "here" : Path.HasPassed(phase) ? "passed" : "ahead";
        return Path.State switch
        {
            CaseState.Draft => standing + " draft",
            CaseState.Paused or CaseState.Stopped or CaseState.RoutedElsewhere => standing + " halted",
            CaseState.Received or CaseState.InAssessment or CaseState.Active or CaseState.AtGate or CaseState.Completed => standing,
        };
    }

    /// <summary>What is as one would expect is drawn, not written: a note under every gate would hide the one that matters.</summary>
    private static bool IsSpoken(GateOnPath gate) => gate switch
    {
        { Departed: true } or { WithConditions: true } => true,
        _ => gate.Mark is not (GateMark.Ahead or GateMark.Decided),
    };

    private static string ToneOf(GateOnPath gate) => gate switch
    {
        { Departed: true } => "tone-apart",
        { WaitsForReader: true } => "tone-yours",
        { Mark: GateMark.Stopped } => "tone-bad",
        { Mark: GateMark.Paused } => "tone-quiet",
        _ => "",
    };
}
