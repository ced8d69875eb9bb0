using System.Text.RegularExpressions;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Web.Components.Shared.Phases;
using Bunit;

namespace Behovsstyring.Web.Tests.Components.Shared;

/// <summary>The signature of the product says in words everything it says in shapes.</summary>
public sealed partial class PhasePathTests : BunitContext
{
    public static TheoryData<CaseState, string> SentencesOfAConcept => new()
    {
        { CaseState.Draft, "Fase 2 av 6, Konsept. Utkast, ikke sendt inn." },
        { CaseState.Received, "Fase 2 av 6, Konsept. Mottatt, venter på vurdering." },
        { CaseState.InAssessment, "Fase 2 av 6, Konsept. Under vurdering." },
        { CaseState.Active, "Fase 2 av 6, Konsept." },
        { CaseState.AtGate, "Fase 2 av 6, Konsept. BP2 forberedes." },
        { CaseState.Paused, "Fase 2 av 6, Konsept. Satt på pause." },
        { CaseState.Stopped, "Fase 2 av 6, Konsept. BP2 stoppet." },
        { CaseState.RoutedElsewhere, "Fase 2 av 6, Konsept. Sendt videre til en annen aktør." },
        { CaseState.Completed, "Fase 2 av 6, Konsept. Fullført." },
    };

    public static TheoryData<GateMark, string> SentencesOfAGate => new()
    {
        { GateMark.Ahead, "ikke åpnet ennå" },
        { GateMark.Open, "forberedes" },
        { GateMark.Waiting, "venter på KommIT-rådet" },
        { GateMark.Recommended, "anbefalt, ikke besluttet" },
        { GateMark.Decided, "besluttet" },
        { GateMark.Paused, "satt på pause" },
        { GateMark.Stopped, "stoppet" },
    };

    [Theory]
    [MemberData(nameof(SentencesOfAConcept))]
    public void Every_state_has_its_sentence(CaseState state, string sentence)
    {
        Assert.Equal(sentence, PhasePathWords.Sentence(PhasePathModel.Of(Phase.Concept, state)));
    }

    [Theory]
    [MemberData(nameof(SentencesOfAGate))]
    public void Every_mark_of_a_gate_has_its_words(GateMark mark, string words)
    {
        Assert.Equal(words, PhasePathWords.Of(new GateOnPath(Gate.Bp2, mark) { WaitingFor = "KommIT-rådet" }));
    }

    [Fact]
    public void Both_tables_above_cover_every_member()
    {
        Assert.Equal(Enum.GetValues<CaseState>().Length, SentencesOfAConcept.Count);
        Assert.Equal(Enum.GetValues<GateMark>().Length, SentencesOfAGate.Count);
    }

    [Theory]
    [InlineData("nb", "Fase 4 av 6, Gjennomføre. BP4 venter på deg. Besluttet mot anbefalingen ved BP1 og BP3. Vilkår fra BP2 gjenstår.")]
    [InlineData("nn", "Fase 4 av 6, Gjennomføre. BP4 ventar på deg. Avgjort mot tilrådinga ved BP1 og BP3. Vilkår frå BP2 står att.")]
    [InlineData("en", "Phase 4 of 6, Execute. BP4 is waiting for you. Decided against the recommendation at BP1 and BP3. Conditions from BP2 remain.")]
    public void A_departure_and_open_conditions_are_never_left_out(string language, string sentence)
    {
        using var _ = new InLanguage(language);
        var path = PhasePathModel.Of(Phase.Execution, CaseState.AtGate,
        [
            new(Gate.Bp1, GateMark.Decided) { Departed = true },
            new(Gate.Bp2, GateMark.Decided) { WithConditions = true },
            new(Gate.Bp3, GateMark.Decided) { Departed = true },
            new(Gate.Bp4, GateMark.Waiting) { WaitingFor = "KS", WaitsForReader = true },
        ]);

        Assert.Equal(sentence, PhasePathWords.Sentence(path));
    }

    [Fact]
    public void Gates_behind_were_decided_and_gates_ahead_are_not_opened()
    {
        var path = PhasePathModel.Of(Phase.Planning, CaseState.Active);

        Assert.Equal([GateMark.Decided, GateMark.Decided, GateMark.Ahead, GateMark.Ahead, GateMark.Ahead, GateMark.Ahead], path.Gates.Select(gate => gate.Mark));
    }

    [Fact]
    public void The_large_path_is_a_list_of_six_with_one_current_step()
    {
        var path = PhasePathModel.Of(Phase.Concept, CaseState.AtGate, [new(Gate.Bp2, GateMark.Waiting) { WaitingFor = "KommIT-rådet", Url = "/bp/2" }]);

        var page = Render<PhasePath>(given => given.Add(part => part.Path, path));

        Assert.Equal(6, page.FindAll("ol > li").Count);
        var current = Assert.Single(page.FindAll("[aria-current=step]"));
        Assert.Contains("Konsept", current.TextContent, StringComparison.Ordinal);
        Assert.Contains("nåværende fase", current.TextContent, StringComparison.Ordinal);
        Assert.Equal("/bp/2", current.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal(": venter på KommIT-rådet", current.QuerySelector(".path-note")!.TextContent);
    }

    [Fact]
    public void Every_gate_of_the_large_path_says_its_state_in_words()
    {
        var path = PhasePathModel.Of(Phase.Closing, CaseState.Active, [new(Gate.Bp1, GateMark.Decided) { Departed = true }]);

        var page = Render<PhasePath>(given => given.Add(part => part.Path, path));

        string[] said = [.. page.FindAll(".path-gate > span:last-child").Select(note => note.TextContent)];
        Assert.Equal([": besluttet, mot anbefalingen", ": besluttet", ": besluttet", ": besluttet", ": ikke åpnet ennå", ": ikke åpnet ennå"], said);
    }

    [Fact]
    public void Cases_that_look_alike_share_one_drawing()
    {
        var first = PhasePathPicture.Tiny(PhasePathModel.Of(Phase.Concept, CaseState.Active), "/fasesti.svg");
        var second = PhasePathPicture.Tiny(PhasePathModel.Of(Phase.Concept, CaseState.Active), "/fasesti.svg");

        Assert.Same(first, second);
    }

    [Fact]
    public void The_drawing_speaks_the_readers_language()
    {
        var path = PhasePathModel.Of(Phase.Closing, CaseState.Paused);
        var norwegian = PhasePathPicture.Tiny(path, "/fasesti.svg");
        using var __ = new InLanguage("en");

        Assert.Contains("Satt p&#xE5; pause.", norwegian, StringComparison.Ordinal);
        Assert.Contains("Paused.", PhasePathPicture.Tiny(path, "/fasesti.svg"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_comes_from_data_is_never_markup()
    {
        var path = PhasePathModel.Of(Phase.Concept, CaseState.AtGate, [new(Gate.Bp2, GateMark.Waiting) { WaitingFor = "<script>x</script>" }]);

        Assert.DoesNotContain("<script", PhasePathPicture.Tiny(path, "/fasesti.svg"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_departure_is_drawn_over_everything_else()
    {
        Assert.Equal("departed", PhasePathPicture.MarkOf(new(Gate.Bp1, GateMark.Decided) { Departed = true, WithConditions = true }));
    }

    [Fact]
    public void Whatever_is_drawn_is_in_the_sprite()
    {
        var sprite = File.ReadAllText(Path.Combine(Repository.Root, "src/Behovsstyring.Web/wwwroot/img/fasesti.svg"));
        var known = Ids().Matches(sprite).Select(id => id.Groups[1].Value).ToHashSet();

        var used = new HashSet<string>();
        foreach (var phase in Enum.GetValues<Phase>())
        {
            foreach (var state in Enum.GetValues<CaseState>())
            {
                foreach (var mark in Enum.GetValues<GateMark>())
                {
                    GateOnPath[] gates =
                    [
                        new(PhaseRules.GateAfter(phase), mark) { WaitsForReader = mark == GateMark.Waiting },
                        .. phase > Phase.Idea ? [new GateOnPath(Gate.Bp1, GateMark.Decided) { Departed = true }] : Array.Empty<GateOnPath>(),
                        .. phase > Phase.Concept ? [new GateOnPath(Gate.Bp2, GateMark.Decided) { WithConditions = true }] : Array.Empty<GateOnPath>(),
                    ];
                    var picture = PhasePathPicture.Tiny(PhasePathModel.Of(phase, state, gates), "");
                    used.UnionWith(Uses().Matches(picture).Select(use => use.Groups[1].Value));
                }
            }
        }

        Assert.Subset(known, used);
        Assert.Superset(new HashSet<string> { "departed", "conditions", "routed", "waiting-you", "stopped", "d6", "p5", "draft" }, used);
    }

    [GeneratedRegex("""<g id="([^"]+)">""")]
    private static partial Regex Ids();

    [GeneratedRegex("""href="#([^"]+)["]""")]
    private static partial Regex Uses();
}
