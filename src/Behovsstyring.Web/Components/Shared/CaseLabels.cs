using Behovsstyring.Domain.Cases;
using Behovsstyring.Web.Texts;

namespace Behovsstyring.Web.Components.Shared;

/// <summary>What the domain's words about cases are called on screen.</summary>
public static class CaseLabels
{
    public static string Of(Phase phase) => phase switch
    {
        Phase.Idea => CaseTexts.PhaseIdea,
        Phase.Concept => CaseTexts.PhaseConcept,
        Phase.Planning => CaseTexts.PhasePlanning,
        Phase.Execution => CaseTexts.PhaseExecution,
        Phase.Closing => CaseTexts.PhaseClosing,
        Phase.Realisation => CaseTexts.PhaseRealisation,
    };

    /// <summary>The name until a governance model gives another.</summary>
    public static string Of(Gate gate) => gate switch
    {
        Gate.Bp1 => "BP1",
        Gate.Bp2 => "BP2",
        Gate.Bp3 => "BP3",
        Gate.Bp4 => "BP4",
        Gate.Bp5 => "BP5",
        Gate.Bp6 => "BP6",
    };

    public static string Of(CaseKind kind) => kind switch
    {
        CaseKind.Idea => CaseTexts.KindIdea,
        CaseKind.Concept => CaseTexts.KindConcept,
        CaseKind.Project => CaseTexts.KindProject,
        CaseKind.Service => CaseTexts.KindService,
    };

    public static string Of(CaseState state) => state switch
    {
        CaseState.Draft => CaseTexts.StateDraft,
        CaseState.Received => CaseTexts.StateReceived,
        CaseState.InAssessment => CaseTexts.StateInAssessment,
        CaseState.Active => CaseTexts.StateActive,
        CaseState.AtGate => CaseTexts.StateAtGate,
        CaseState.Paused => CaseTexts.StatePaused,
        CaseState.Stopped => CaseTexts.StateStopped,
        CaseState.RoutedElsewhere => CaseTexts.StateRoutedElsewhere,
        CaseState.Completed => CaseTexts.StateCompleted,
    };

    public static string Of(CaseVisibility visibility) => visibility switch
    {
        CaseVisibility.Open => CaseTexts.VisibilityOpen,
        CaseVisibility.Members => CaseTexts.VisibilityMembers,
    };
}
