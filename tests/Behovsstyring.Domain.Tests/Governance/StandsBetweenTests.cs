using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Governance;
using static Behovsstyring.Domain.Tests.Governance.GateScene;
using static Behovsstyring.Domain.Tests.Governance.GovernanceModelRulesTests;

namespace Behovsstyring.Domain.Tests.Governance;

/// <summary>What is missing and who has it, gate by gate, as the concept study divides the work.</summary>
public class StandsBetweenTests
{
    [Theory]
    [InlineData(Gate.Bp1,
        "BeforeRecommendation Submitter bp1.described | BeforeRecommendation KsAdministration bp1.total-assessment | BeforeRecommendation KsAdministration bp1.concept-plan | "
        + "Recommendation KommitCouncil bp1.kommit-recommends | "
        + "BeforeDecision KsAdministration bp1.resources-ks | BeforeDecision Company bp1.resources-company | Decision KsAdministration bp1.ks-decides")]
    [InlineData(Gate.Bp2,
        "BeforeRecommendation KsAdministration bp2.alternatives | BeforeRecommendation KsAdministration bp2.three-alternatives | BeforeRecommendation KsAdministration bp2.actor | "
        + "BeforeRecommendation KsAdministration bp2.reuse | BeforeRecommendation Company bp2.fiks-fit | Recommendation KommitCouncil bp2.kommit-advises | Decision KsAdministration bp2.ks-decides")]
    [InlineData(Gate.Bp3,
        "BeforeRecommendation Company bp3.design | BeforeRecommendation Company bp3.company-consequences | BeforeRecommendation SteeringGroup bp3.member-representatives | "
        + "BeforeRecommendation Company bp3.risk | BeforeRecommendation KommitCouncil gate.steering-group-missing | "
        + "Recommendation SteeringGroup bp3.steering-group-recommends | Recommendation KommitCouncil bp3.kommit-advises | Decision Company bp3.company-decides")]
    [InlineData(Gate.Bp4,
        "BeforeRecommendation Company bp4.deliveries | BeforeRecommendation Company bp4.company-consequences | BeforeRecommendation Company bp4.service | "
        + "BeforeRecommendation KommitCouncil gate.steering-group-missing | "
        + "Recommendation SteeringGroup bp4.steering-group-recommends | Recommendation KommitCouncil bp4.kommit-recommends | Decision Company bp4.company-decides")]
    [InlineData(Gate.Bp5,
        "BeforeRecommendation Company bp5.check-solution-owner | BeforeRecommendation KsAdministration bp5.check-need-owner | "
        + "BeforeRecommendation KommitCouncil gate.steering-group-missing | Recommendation SteeringGroup bp5.steering-group-recommends | Decision Company bp5.company-decides")]
    [InlineData(Gate.Bp6, "BeforeDecision Company bp6.measurements | BeforeDecision KsAdministration bp6.benefits | Decision Company bp6.company-decides")]
    public void With_nothing_in_place_everything_is_listed_in_order_with_who_has_it(Gate gate, string expected)
    {
        var scene = new GateScene(gate, facts: new GateFacts());
        Assert.Equal(expected, string.Join(" | ", scene.StandsBetween().Select(m => $"{m.Step} {m.Who} {m.Code}")));
    }

    [Theory]
    [InlineData(Gate.Bp1)]
    [InlineData(Gate.Bp2)]
    [InlineData(Gate.Bp3)]
    [InlineData(Gate.Bp4)]
    [InlineData(Gate.Bp5)]
    [InlineData(Gate.Bp6)]
    public void With_everything_in_place_only_the_decision_is_left(Gate gate)
    {
        var scene = new GateScene(gate).Ready();
        Assert.Equal([(GateStep.Decision, scene.Row.Decider.Party)], scene.StandsBetween().Select(m => (m.Step, m.Who!.Value)));
    }

    [Fact]
    public void The_stage_moves_from_requirements_to_recommendation_to_decision_to_acceptance()
    {
        var scene = new GateScene(Gate.Bp2);
        Assert.Equal(GateStage.AwaitingRequirements, scene.Stage());
        scene.MeetAll(GateStep.BeforeRecommendation);
        Assert.Equal(GateStage.AwaitingRecommendation, scene.Stage());
        scene.Recommend(Party.SteeringGroup).Recommend(Party.KommitCouncil);
        Assert.Equal(GateStage.AwaitingDecision, scene.Stage());
        scene.MeetAll(GateStep.BeforeDecision).Decide(GateOutcome.GoOn);
        Assert.Equal(GateStage.AwaitingAcceptance, scene.Stage());
        Assert.Equal([(GateStep.Acceptance, Party.Company)], scene.StandsBetween().Select(m => (m.Step, m.Who!.Value)));
        scene.Review.Accept(scene.Model, DecidingOrgan.ManagingDirector, "", By(Party.Company), Now);
        Assert.Equal(GateStage.Crossed, scene.Stage());
        Assert.Empty(scene.StandsBetween());
    }

    [Fact]
    public void What_the_case_shows_by_itself_is_met_without_a_tick()
    {
        var scene = new GateScene(Gate.Bp1);
        Assert.DoesNotContain(scene.StandsBetween(), m => m.Code == "bp1.described");

        scene.Facts = scene.Facts with { Seen = new HashSet<KnownFact>() };
        Assert.Contains(scene.StandsBetween(), m => m.Code == "bp1.described");
    }

    [Fact]
    public void At_BP2_the_steering_group_is_waited_for_only_where_one_is_set_up()
    {
        Assert.Contains(new GateScene(Gate.Bp2).StandsBetween(), m => m.Code == "bp2.steering-group-recommends");
        Assert.DoesNotContain(
            new GateScene(Gate.Bp2, facts: Complete() with { SteeringGroup = null }).StandsBetween(), m => m.Code == "bp2.steering-group-recommends");
    }

    [Theory]
    [InlineData(SolutionActor.Company, true)]
    [InlineData(SolutionActor.StateAgency, false)]
    [InlineData(SolutionActor.VigoIks, false)]
    [InlineData(SolutionActor.InterMunicipal, false)]
    [InlineData(SolutionActor.Other, false)]
    public void The_company_assesses_consequences_where_it_is_the_chosen_actor(SolutionActor actor, bool asked) =>
        Assert.Equal(asked, new GateScene(Gate.Bp2, facts: Complete(actor)).StandsBetween().Any(m => m.Code == "bp2.company-consequences"));

    [Fact]
    public void A_new_service_is_checked_against_state_aid() => Assert.Contains(
        new GateScene(Gate.Bp2, facts: Complete() with { ServiceIsNew = true }).StandsBetween(),
        m => m is { Code: "bp2.state-aid", Strength: Strength.Mandatory });

    [Theory]
    [InlineData(CaseRisk.Medium, false)]
    [InlineData(CaseRisk.High, true)]
    public void At_BP5_KommIT_rådet_treats_cases_of_high_risk(CaseRisk risk, bool waits) =>
        Assert.Equal(waits, new GateScene(Gate.Bp5, risk: risk).StandsBetween().Any(m => m.Code == "bp5.kommit-advises"));

    [Fact]
    public void A_gap_in_the_steering_group_warns_in_the_concept_phase()
    {
        var facts = Complete() with { SteeringGroup = Seats(SeatSide.Members, SeatSide.Ks) };
        var scene = new GateScene(Gate.Bp2, facts: facts);

        Assert.Equal([SteeringGroupRules.CompanyMissing], GateRules.Warnings(scene.Row, facts));
        Assert.DoesNotContain(scene.StandsBetween(), m => m.Why == SteeringGroupRules.CompanyMissing);
        Assert.Empty(GateRules.Warnings(scene.Row, facts with { SteeringGroup = null }));
    }

    [Theory]
    [InlineData(Gate.Bp3)]
    [InlineData(Gate.Bp4)]
    [InlineData(Gate.Bp5)]
    public void A_gap_in_the_steering_group_blocks_from_planning_on(Gate gate)
    {
        var scene = new GateScene(gate, facts: Complete() with { SteeringGroup = Seats(SeatSide.Ks, SeatSide.Members, SeatSide.Company) });
        Assert.Equal(
            [(GateStep.BeforeRecommendation, Party.KommitCouncil)],
            scene.StandsBetween().Where(m => m.Why == SteeringGroupRules.NotLedByMember).Select(m => (m.Step, m.Who!.Value)));
        Assert.Empty(GateRules.Warnings(scene.Row, scene.Facts));
    }

    [Fact]
    public void A_condition_from_an_earlier_gate_blocks_the_next_and_is_with_its_owner()
    {
        var before = new GateScene(Gate.Bp1).Ready();
        before.Decide(GateOutcome.GoOnWithConditions, "Personvernet må avklares");
        var condition = Assert.Single(before.Review.Conditions);

        var scene = new GateScene(Gate.Bp2, facts: Complete() with { OpenConditions = [condition] }).Ready();
        var missing = Assert.Single(scene.StandsBetween(), m => m.Step == GateStep.BeforeDecision);
        Assert.Equal((null, condition.OwnerId), (missing.Who, missing.Organisation));
        Assert.Equal(GateErrors.ConditionOpen(condition), missing.Why);
        Assert.Contains(missing.Why, Refused(() => scene.Decide(GateOutcome.GoOn)));

        before.Review.SettleCondition(condition.Id, "Vurdering lagt ved", lift: false, By(Party.Company), Now);
        scene.Decide(GateOutcome.GoOn);
    }

    [Fact]
    public void A_condition_set_at_a_gate_does_not_block_that_gate_when_the_case_comes_back_to_it()
    {
        var before = new GateScene(Gate.Bp1).Ready();
        before.Decide(GateOutcome.GoOnWithConditions, "Personvernet må avklares");

        var scene = new GateScene(Gate.Bp1, facts: Complete() with { OpenConditions = [.. before.Review.Conditions] }).Ready();
        Assert.Single(scene.StandsBetween());
    }

    [Fact]
    public void A_requirement_that_is_switched_off_asks_nothing()
    {
        var content = With(Gate.Bp1, g => g with { BeforeRecommendation = [.. g.BeforeRecommendation.Select(r => r with { On = false })] });
        Assert.Equal(GateStage.AwaitingRecommendation, new GateScene(Gate.Bp1, content: content, facts: new GateFacts()).Stage());
    }
}
