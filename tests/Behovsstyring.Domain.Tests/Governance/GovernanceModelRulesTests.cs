using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;

namespace Behovsstyring.Domain.Tests.Governance;

public class GovernanceModelRulesTests
{
    private static readonly GovernanceContent Shipped = GovernanceDefaults.Shipped;

    [Fact]
    public void A_gate_left_out_or_listed_twice_is_found()
    {
        Assert.Contains(GovernanceErrors.GateMissing(Gate.Bp4), GovernanceModelRules.ProblemsIn(Shipped with { Gates = [.. Shipped.Gates.Where(g => g.Gate != Gate.Bp4)] }));
        Assert.Contains(GovernanceErrors.GateTwice(Gate.Bp1), GovernanceModelRules.ProblemsIn(Shipped with { Gates = [.. Shipped.Gates, Shipped[Gate.Bp1]] }));
    }

    [Fact]
    public void Every_text_is_there_in_all_three_languages() =>
        Assert.Equal(
            [GovernanceErrors.TextMissing("Bp3.title", "nn"), GovernanceErrors.TextMissing("Bp3.title", "en")],
            GovernanceModelRules.ProblemsIn(With(Gate.Bp3, g => g with { Title = new LocalText("Tittel", " ", "") })));

    [Fact]
    public void A_text_without_end_is_found() =>
        Assert.Contains(
            GovernanceErrors.TextTooLong("Bp3.title", GovernanceModelRules.TextMaxLength),
            GovernanceModelRules.ProblemsIn(With(Gate.Bp3, g => g with { Title = new LocalText(new string('a', 2_001), "b", "c") })));

    [Theory]
    [InlineData("")]
    [InlineData("Bp1.Stor")]
    [InlineData("bp1 mellomrom")]
    [InlineData("bp1.æøå")]
    public void A_code_of_another_shape_is_found(string code) =>
        Assert.Contains(GovernanceErrors.CodeMalformed(code), GovernanceModelRules.ProblemsIn(With(Gate.Bp1, g => g with { Decider = g.Decider with { Code = code } })));

    [Fact]
    public void A_code_used_at_two_gates_is_found() =>
        Assert.Contains(GovernanceErrors.CodeTwice("bp1.described"), GovernanceModelRules.ProblemsIn(
            With(Gate.Bp6, g => g with { BeforeRecommendation = [Shipped[Gate.Bp1].BeforeRecommendation[0]] })));

    [Theory]
    [InlineData(Party.KommitCouncil)]
    [InlineData(Party.SteeringGroup)]
    [InlineData(Party.Members)]
    public void A_body_of_the_structure_advises_and_never_decides(Party body) =>
        Assert.Contains(GovernanceErrors.DeciderIsNoLegalEntity(Gate.Bp3, body), GovernanceModelRules.ProblemsIn(
            With(Gate.Bp3, g => g with { Decider = g.Decider with { Party = body } })));

    [Fact]
    public void The_company_never_takes_over_without_its_own_decision() =>
        Assert.Contains(GovernanceErrors.OwnerTakesOverUnasked(Gate.Bp2, Party.Company), GovernanceModelRules.ProblemsIn(
            With(Gate.Bp2, g => g with { Acceptors = [.. g.Acceptors.Where(a => a.Party != Party.Company)] })));

    [Fact]
    public void Moving_a_phase_to_another_owner_asks_for_that_owners_acceptance_too() =>
        Assert.Contains(GovernanceErrors.OwnerTakesOverUnasked(Gate.Bp4, Party.KsAdministration), GovernanceModelRules.ProblemsIn(
            With(Gate.Bp5, g => g with { Decider = g.Decider with { Party = Party.KsAdministration } })));

    [Fact]
    public void Every_decider_has_one_ordinary_organ()
    {
        Assert.Contains(GovernanceErrors.NoOrdinaryOrgan("bp3.company-decides"), GovernanceModelRules.ProblemsIn(
            With(Gate.Bp3, g => g with { Decider = g.Decider with { Organs = [new(DecidingOrgan.Board, CaseSize.Major)] } })));
        Assert.Contains(GovernanceErrors.NoOrdinaryOrgan("bp3.company-decides"), GovernanceModelRules.ProblemsIn(
            With(Gate.Bp3, g => g with { Decider = g.Decider with { Organs = [new(DecidingOrgan.Board), new(DecidingOrgan.Delegated)] } })));
    }

    [Fact]
    public void Nobody_recommends_to_itself_or_twice()
    {
        var kommit = Shipped[Gate.Bp1].Recommenders[0];
        Assert.Contains(GovernanceErrors.RecommendsToItself(Gate.Bp1, Party.KsAdministration), GovernanceModelRules.ProblemsIn(
            With(Gate.Bp1, g => g with { Recommenders = [kommit, kommit with { Code = "bp1.ks-recommends", Party = Party.KsAdministration }] })));
        Assert.Contains(GovernanceErrors.RecommenderTwice(Gate.Bp1, Party.KommitCouncil), GovernanceModelRules.ProblemsIn(
            With(Gate.Bp1, g => g with { Recommenders = [kommit, kommit with { Code = "bp1.again" }] })));
    }

    [Fact]
    public void A_requirement_points_to_a_form_that_is_there() =>
        Assert.Contains(GovernanceErrors.FormUnknown("bp1.checklist-answered", "bp1.checklist"), GovernanceModelRules.ProblemsIn(
            With(Gate.Bp1, g => g with { Checklists = [] })));

    [Fact]
    public void Switching_requirements_on_and_off_is_what_drafts_are_for() =>
        Assert.Empty(GovernanceModelRules.ProblemsIn(With(Gate.Bp1, g => g with
        {
            BeforeRecommendation = [.. g.BeforeRecommendation.Select(r => r with { On = !r.On })],
        })));

    [Fact]
    public void The_floor_holds_against_leaving_out_weakening_and_postponing()
    {
        var below = GovernanceErrors.BelowFloor(Gate.Bp1, "bp1.kommit-recommends");
        Func<Recommender, Recommender?>[] attempts =
        [
            _ => null,
            r => r with { Role = RecommenderRole.Advises },
            r => r with { Strength = Strength.Waivable },
            r => r with { RequiredWhen = Applicability.WhenRiskIsHigh },
            r => r with { Party = Party.DigitalisationCommittee },
            r => r with { InMeeting = false },
        ];

        Assert.All(attempts, attempt => Assert.Equal([below], GovernanceModelRules.ProblemsInFloor(
            With(Gate.Bp1, g => g with { Recommenders = [.. g.Recommenders.Select(attempt).OfType<Recommender>()] }), Shipped)));
    }

    [Fact]
    public void A_floor_requirement_may_come_earlier_but_not_later_and_not_be_switched_off()
    {
        var floor = Shipped[Gate.Bp1].BeforeDecision[0] with { Strength = Strength.Floor };
        var inForce = With(Gate.Bp1, g => g with { BeforeDecision = [floor] });

        Assert.Empty(GovernanceModelRules.ProblemsInFloor(With(Gate.Bp1, g => g with { BeforeRecommendation = [floor], BeforeDecision = [] }), inForce));
        Assert.Single(GovernanceModelRules.ProblemsInFloor(With(Gate.Bp1, g => g with { BeforeDecision = [floor with { On = false }] }), inForce));

        var early = With(Gate.Bp1, g => g with { BeforeRecommendation = [floor], BeforeDecision = [] });
        Assert.Single(GovernanceModelRules.ProblemsInFloor(inForce, early));
    }

    [Fact]
    public void The_floor_may_be_raised() =>
        Assert.Empty(GovernanceModelRules.ProblemsInFloor(
            With(Gate.Bp2, g => g with { Recommenders = [.. g.Recommenders.Select(r => r with { Strength = Strength.Floor, Role = RecommenderRole.Recommends, RequiredWhen = Applicability.Always })] }), Shipped));

    internal static GovernanceContent With(Gate gate, Func<GateContent, GateContent> change) =>
        Shipped with { Gates = [.. Shipped.Gates.Select(g => g.Gate == gate ? change(g) : g)] };
}
