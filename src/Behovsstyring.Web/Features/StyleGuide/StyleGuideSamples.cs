using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Web.Components.Shared;
using Behovsstyring.Web.Components.Shared.Lists;
using Behovsstyring.Web.Components.Shared.Phases;

namespace Behovsstyring.Web.Features.StyleGuide;

/// <summary>One of each, for the eye.</summary>
internal static class StyleGuideSamples
{
    public static readonly PhasePathModel AtBp2 = PhasePathModel.Of(Phase.Concept, CaseState.AtGate,
    [
        new(Gate.Bp1, GateMark.Decided) { Departed = true, Url = "#bp1" },
        new(Gate.Bp2, GateMark.Waiting) { WaitingFor = "KommIT-rådet", Url = "#bp2" },
    ]);

    public static readonly IReadOnlyList<(string Name, PhasePathModel Path)> Paths =
    [
        ("Utkast", PhasePathModel.Of(Phase.Idea, CaseState.Draft)),
        ("Mottatt", PhasePathModel.Of(Phase.Idea, CaseState.Received)),
        ("Beslutningspunktet forberedes", PhasePathModel.Of(Phase.Idea, CaseState.AtGate)),
        ("Venter på noen, mot anbefalingen tidligere", AtBp2),
        ("Venter på deg", PhasePathModel.Of(Phase.Planning, CaseState.AtGate, [new(Gate.Bp3, GateMark.Waiting) { WaitsForReader = true, WaitingFor = "deg", Url = "#bp3" }])),
        ("Anbefalt", PhasePathModel.Of(Phase.Execution, CaseState.AtGate, [new(Gate.Bp4, GateMark.Recommended)])),
        ("Vilkår gjenstår", PhasePathModel.Of(Phase.Closing, CaseState.Active, [new(Gate.Bp4, GateMark.Decided) { WithConditions = true }])),
        ("Pause", PhasePathModel.Of(Phase.Concept, CaseState.Paused)),
        ("Stoppet", PhasePathModel.Of(Phase.Concept, CaseState.Stopped)),
        ("Sendt videre", PhasePathModel.Of(Phase.Idea, CaseState.RoutedElsewhere)),
        ("Idé som ble til et konsept", PhasePathModel.Of(Phase.Idea, CaseState.Completed)),
        ("I drift", PhasePathModel.Of(Phase.Realisation, CaseState.Active)),
        ("Langt navn", PhasePathModel.Of(Phase.Concept, CaseState.AtGate, [new(Gate.Bp2, GateMark.Waiting) { WaitingFor = "Fag- og prioriteringsutvalget for plan, bygg og geodata" }])),
    ];

    public static readonly IReadOnlyList<ListFilter> Filters =
    [
        new("tilstand", "Tilstand", [.. Enum.GetValues<CaseState>().Select(state => (state.ToString(), CaseLabels.Of(state)))]),
        new("fase", "Fase", [.. Enum.GetValues<Phase>().Select(phase => (phase.ToString(), CaseLabels.Of(phase)))]),
    ];

    public static readonly IReadOnlyList<string> OneSeries = ["Saker"];

    public static readonly IReadOnlyList<string> TwoSeries = ["Fulgt", "Ikke fulgt"];

    public static readonly IReadOnlyList<Bar> ByPhase =
    [
        new("Idé", 34), new("Konsept", 11), new("Planlegge", 4), new("Gjennomføre", 6), new("Avslutte", 1), new("Realisere", 12),
    ];

    public static readonly IReadOnlyList<Bar> ByQuarter =
    [
        new("2026-K1", [8, 1]), new("2026-K2", [11, 0]), new("2026-K3", [6, 2]),
    ];

    public static readonly DateTimeOffset Then = OsloTime.At(new DateOnly(2026, 3, 29), new TimeOnly(14, 30));

    public const string Written = """
        Foreldre som bor nær en kommunegrense, må i dag søke i flere kommuner uten å se hvor det er ledig.
        <script>alert("nei")</script> Les mer på https://www.example.no/barnehage?a=1&b=2.

        שלום וברוכים הבאים – og her fortsetter setningen. 🙂
        """;
}
