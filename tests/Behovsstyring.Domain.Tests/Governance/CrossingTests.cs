using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Domain.Organisations;
using static Behovsstyring.Domain.Tests.Governance.GateScene;

namespace Behovsstyring.Domain.Tests.Governance;

/// <summary>Where each gate leads when it is passed, and when it is not.</summary>
public class CrossingTests
{
    [Theory]
    [InlineData(Gate.Bp1, Phase.Idea, CaseState.Completed, Creates.Concept)]
    [InlineData(Gate.Bp3, Phase.Execution, CaseState.Active, Creates.Nothing)]
    [InlineData(Gate.Bp4, Phase.Closing, CaseState.Active, Creates.Nothing)]
    [InlineData(Gate.Bp5, Phase.Realisation, CaseState.Active, Creates.Nothing)]
    [InlineData(Gate.Bp6, Phase.Realisation, CaseState.Completed, Creates.Nothing)]
    public void A_passed_gate(Gate gate, Phase phase, CaseState state, Creates creates) =>
        Assert.Equal(new CrossingEffect(phase, state, creates), Crossing.Of(new GateScene(gate).Ready().Decide(GateOutcome.GoOn).Review));

    [Theory]
    [InlineData(SolutionActor.Company, CaseState.Completed, Creates.Project)]
    [InlineData(SolutionActor.StateAgency, CaseState.RoutedElsewhere, Creates.ExternalFollowing)]
    [InlineData(SolutionActor.VigoIks, CaseState.RoutedElsewhere, Creates.ExternalFollowing)]
    [InlineData(SolutionActor.InterMunicipal, CaseState.RoutedElsewhere, Creates.ExternalFollowing)]
    [InlineData(SolutionActor.Other, CaseState.RoutedElsewhere, Creates.ExternalFollowing)]
    public void BP2_makes_a_project_where_the_company_takes_it_on_and_something_to_follow_elsewhere(SolutionActor actor, CaseState state, Creates creates)
    {
        var scene = new GateScene(Gate.Bp2, facts: Complete(actor)).Ready().Decide(GateOutcome.GoOn);
        Assert.Equal(
            new CrossingEffect(Phase.Concept, CaseState.AtGate, Holder: actor == SolutionActor.Company ? KnownOrganisations.Company : null),
            Crossing.Of(scene.Review));

        var by = By(actor == SolutionActor.Company ? Party.Company : Party.KsAdministration);
        scene.Review.Accept(scene.Model, DecidingOrgan.Board, "", by, Now);
        Assert.Equal(new CrossingEffect(Phase.Concept, state, creates), Crossing.Of(scene.Review));
    }

    [Fact]
    public void A_declined_concept_is_at_work_again_so_that_KS_can_choose_anew()
    {
        var scene = new GateScene(Gate.Bp2).Ready().Decide(GateOutcome.GoOn);
        scene.Review.Decline(scene.Model, DecidingOrgan.Board, "Ikke innenfor formålet", By(Party.Company), Now);
        Assert.Equal(new CrossingEffect(Phase.Concept, CaseState.Active), Crossing.Of(scene.Review));
    }

    [Theory]
    [InlineData(Gate.Bp1, GateOutcome.SendBack, Phase.Idea, CaseState.InAssessment)]
    [InlineData(Gate.Bp1, GateOutcome.Pause, Phase.Idea, CaseState.Paused)]
    [InlineData(Gate.Bp1, GateOutcome.Stop, Phase.Idea, CaseState.Stopped)]
    [InlineData(Gate.Bp2, GateOutcome.SendBack, Phase.Concept, CaseState.Active)]
    [InlineData(Gate.Bp3, GateOutcome.Pause, Phase.Planning, CaseState.Paused)]
    [InlineData(Gate.Bp4, GateOutcome.SendBack, Phase.Execution, CaseState.Active)]
    [InlineData(Gate.Bp5, GateOutcome.Stop, Phase.Closing, CaseState.Stopped)]
    [InlineData(Gate.Bp6, GateOutcome.SendBack, Phase.Realisation, CaseState.Active)]
    public void A_case_that_does_not_pass_stays_in_its_phase(Gate gate, GateOutcome outcome, Phase phase, CaseState state) =>
        Assert.Equal(new CrossingEffect(phase, state), Crossing.Of(new GateScene(gate).Ready(outcome).Decide(outcome, "Derfor").Review));

    [Fact]
    public void A_withdrawn_review_leaves_the_case_as_it_was_at_work()
    {
        var scene = new GateScene(Gate.Bp1);
        Assert.Equal(new CrossingEffect(Phase.Idea, CaseState.AtGate), Crossing.Of(scene.Review));
        scene.Review.Withdraw(scene.Model, "For tidlig", By(Party.KsAdministration), Now);
        Assert.Equal(new CrossingEffect(Phase.Idea, CaseState.InAssessment), Crossing.Of(scene.Review));
    }

    [Fact]
    public void KS_has_a_case_in_need_and_concept_phase_and_the_company_from_planning_on() => Assert.Equal(
        [KnownOrganisations.Ks, KnownOrganisations.Ks, KnownOrganisations.Company, KnownOrganisations.Company, KnownOrganisations.Company, KnownOrganisations.Company],
        Enum.GetValues<Phase>().Select(PhaseRules.OwnerOf));
}
