using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using static Behovsstyring.Domain.Tests.Governance.GateScene;

namespace Behovsstyring.Domain.Tests.Governance;

/// <summary>Recommended – decided – followed, and the own decision of the owner who takes over.</summary>
public class GateDecisionTests
{
    private static readonly GateActor Ks = By(Party.KsAdministration);
    private static readonly GateActor Company = By(Party.Company);

    [Fact]
    public void A_body_cannot_recommend_before_what_it_needs_is_there() =>
        Assert.Equal(
            [GateErrors.RequirementUnmet("bp1.total-assessment"), GateErrors.RequirementUnmet("bp1.concept-plan")],
            Refused(() => new GateScene(Gate.Bp1).Recommend(Party.KommitCouncil)));

    [Fact]
    public void What_a_body_recommended_in_a_meeting_is_a_fact_and_the_decision_still_waits_for_what_is_missing()
    {
        var scene = new GateScene(Gate.Bp1);
        scene.Review.ReceiveFromMeeting(scene.Model, scene.Word(Party.KommitCouncil, GateOutcome.GoOn));

        Assert.Single(scene.Review.Recommendations);
        Assert.Contains(GateErrors.RequirementUnmet("bp1.total-assessment"), Refused(() => scene.Decide(GateOutcome.GoOn)));
        Assert.Equal([GateErrors.NotAsked(Party.Network)], Refused(() => scene.Review.ReceiveFromMeeting(scene.Model, scene.Word(Party.Network, null))));
    }

    [Fact]
    public void A_party_the_model_does_not_ask_has_no_say_here() =>
        Assert.Equal([GateErrors.NotAsked(Party.UserCouncil)], Refused(() => Prepared(Gate.Bp1).Recommend(Party.UserCouncil)));

    [Fact]
    public void The_model_says_who_recommends_and_who_advises_whatever_was_sent()
    {
        var scene = Prepared(Gate.Bp3).Recommend(Party.SteeringGroup).Recommend(Party.KommitCouncil);
        Assert.Equal([RecommenderRole.Recommends, RecommenderRole.Advises], scene.Review.Recommendations.Select(r => r.Role));
    }

    [Fact]
    public void A_recommendation_from_a_body_leads_to_the_meeting_and_the_ballot_where_it_was_made()
    {
        var scene = Prepared(Gate.Bp1);
        var word = scene.Word(Party.KommitCouncil, GateOutcome.GoOn);

        Assert.Equal([GateErrors.MeetingMissing], Refused(() => Receive(scene, word with { AgendaItemId = null })));
        Assert.Equal([GateErrors.MeetingMissing], Refused(() => Receive(scene, word with { Form = RecommendationForm.Statement })));
        Assert.Equal([GateErrors.BallotMissing], Refused(() => Receive(scene, word with { Form = RecommendationForm.Vote })));
        Receive(scene, word with { Form = RecommendationForm.Vote, BallotId = BallotId.New() });
    }

    [Fact]
    public void Whoever_recommends_takes_a_standpoint_but_an_adviser_may_comment()
    {
        Assert.Equal([GateErrors.StandpointMissing], Refused(() => Receive(Prepared(Gate.Bp1), Prepared(Gate.Bp1).Word(Party.KommitCouncil, null))));

        var bp3 = Prepared(Gate.Bp3).Recommend(Party.SteeringGroup);
        Receive(bp3, bp3.Word(Party.KommitCouncil, null));
        Assert.Equal(GateStage.AwaitingDecision, bp3.Stage());
        Assert.Equal([GateErrors.TextMissing], Refused(() => Receive(bp3, bp3.Word(Party.KommitCouncil, null) with { Text = " " })));
    }

    [Theory]
    [InlineData(1, 3, true)]
    [InlineData(3, 3, true)]
    [InlineData(0, 3, false)]
    [InlineData(4, 3, false)]
    [InlineData(1, null, false)]
    [InlineData(null, 3, false)]
    public void A_place_in_a_ranked_list_is_a_place_in_that_list(int? rank, int? among, bool lawful)
    {
        var scene = Prepared(Gate.Bp1);
        var word = scene.Word(Party.KommitCouncil, GateOutcome.GoOn) with { Rank = rank, RankedAmong = among };
        if (lawful)
        {
            Receive(scene, word);
        }
        else
        {
            Assert.Equal([GateErrors.RankOutsideList], Refused(() => Receive(scene, word)));
        }
    }

    [Fact]
    public void A_comment_where_nobody_is_waited_for_needs_no_meeting()
    {
        var scene = new GateScene(Gate.Bp6);
        Receive(scene, scene.Word(Party.UserCouncil, null) with { Form = RecommendationForm.Statement, MeetingId = null, AgendaItemId = null });
        Assert.Single(scene.Review.Recommendations);
    }

    [Fact]
    public void A_decision_records_entity_organ_and_person()
    {
        var decision = new GateScene(Gate.Bp1).Ready().Decide(GateOutcome.GoOn, organ: DecidingOrgan.ManagingDirector).Review.Decision!;
        Assert.Equal(
            (Party.KsAdministration, Ks.Organisation, DecidingOrgan.ManagingDirector, Ks.Person, Now),
            (decision.Entity, decision.OrganisationId, decision.Organ, decision.ById, decision.At));
    }

    [Theory]
    [InlineData(Gate.Bp1, Party.Company)]
    [InlineData(Gate.Bp1, Party.KommitCouncil)]
    [InlineData(Gate.Bp3, Party.KsAdministration)]
    [InlineData(Gate.Bp4, Party.SteeringGroup)]
    public void Only_the_owner_of_the_phase_decides(Gate gate, Party other)
    {
        var scene = new GateScene(gate).Ready();
        Assert.Equal(
            [GateErrors.NotTheDecider(scene.Row.Decider.Party)],
            Refused(() => scene.Review.Decide(scene.Model, scene.Facts, Says(GateOutcome.GoOn), By(other), Now)));
    }

    [Theory]
    [InlineData(CaseSize.Major, CaseRisk.Low)]
    [InlineData(CaseSize.Small, CaseRisk.High)]
    public void A_major_matter_is_for_the_board(CaseSize size, CaseRisk risk)
    {
        var scene = new GateScene(Gate.Bp3, size, risk).Ready();
        Assert.Equal([GateErrors.OrganTooLow(DecidingOrgan.Board)], Refused(() => scene.Decide(GateOutcome.GoOn, organ: DecidingOrgan.ManagingDirector)));
        scene.Decide(GateOutcome.GoOn, organ: DecidingOrgan.Board);
    }

    [Theory]
    [InlineData(GateOutcome.GoOn)]
    [InlineData(GateOutcome.GoOnWithConditions)]
    [InlineData(GateOutcome.Stop)]
    [InlineData(GateOutcome.SendBack)]
    [InlineData(GateOutcome.Pause)]
    public void Nothing_is_decided_before_the_recommendations_the_model_requires(GateOutcome outcome) =>
        Assert.Contains(GateErrors.RecommendationAwaited("bp1.kommit-recommends"), Refused(() => Prepared(Gate.Bp1).MeetAll(GateStep.BeforeDecision).Decide(outcome, "Derfor")));

    [Theory]
    [InlineData(GateOutcome.GoOn, true)]
    [InlineData(GateOutcome.GoOnWithConditions, true)]
    [InlineData(GateOutcome.Stop, true)]
    [InlineData(GateOutcome.SendBack, false)]
    [InlineData(GateOutcome.Pause, false)]
    public void What_is_needed_before_the_decision_holds_all_but_sending_back_and_pausing(GateOutcome outcome, bool held)
    {
        var scene = Prepared(Gate.Bp1).Recommend(Party.KommitCouncil, outcome);
        if (held)
        {
            Assert.Equal(
                [GateErrors.RequirementUnmet("bp1.resources-ks"), GateErrors.RequirementUnmet("bp1.resources-company")],
                Refused(() => scene.Decide(outcome, "Derfor")));
        }
        else
        {
            scene.Decide(outcome, "Derfor");
        }
    }

    [Theory]
    [InlineData(GateOutcome.GoOn, GateReviewState.Crossed)]
    [InlineData(GateOutcome.GoOnWithConditions, GateReviewState.Crossed)]
    [InlineData(GateOutcome.SendBack, GateReviewState.SentBack)]
    [InlineData(GateOutcome.Pause, GateReviewState.Paused)]
    [InlineData(GateOutcome.Stop, GateReviewState.Stopped)]
    public void Every_outcome_closes_the_review_in_its_own_way(GateOutcome outcome, GateReviewState state)
    {
        var review = new GateScene(Gate.Bp1).Ready(outcome).Decide(outcome, "Derfor").Review;
        Assert.Equal((state, Now, Followed.Followed), (review.State, review.ClosedAt, review.Decision!.Followed));
    }

    [Theory]
    [InlineData(GateOutcome.SendBack)]
    [InlineData(GateOutcome.Pause)]
    [InlineData(GateOutcome.Stop)]
    public void Whoever_is_sent_back_paused_or_stopped_is_told_why(GateOutcome outcome) =>
        Assert.Equal([GateErrors.ReasonMissing], Refused(() => new GateScene(Gate.Bp1).Ready(outcome).Decide(outcome, " ")));

    [Theory]
    [InlineData(GateOutcome.GoOn, GateOutcome.GoOn, Followed.Followed)]
    [InlineData(GateOutcome.Stop, GateOutcome.Stop, Followed.Followed)]
    [InlineData(GateOutcome.GoOn, GateOutcome.GoOnWithConditions, Followed.WithChange)]
    [InlineData(GateOutcome.GoOnWithConditions, GateOutcome.GoOn, Followed.WithChange)]
    [InlineData(GateOutcome.GoOn, GateOutcome.Stop, Followed.NotFollowed)]
    [InlineData(GateOutcome.GoOn, GateOutcome.Pause, Followed.NotFollowed)]
    [InlineData(GateOutcome.GoOn, GateOutcome.SendBack, Followed.NotFollowed)]
    [InlineData(GateOutcome.Stop, GateOutcome.GoOn, Followed.NotFollowed)]
    [InlineData(GateOutcome.Pause, GateOutcome.Stop, Followed.NotFollowed)]
    public void Recommended_decided_followed(GateOutcome recommended, GateOutcome decided, Followed followed)
    {
        var scene = new GateScene(Gate.Bp1).Ready(recommended);
        if (followed != Followed.Followed)
        {
            Assert.Equal([GateErrors.DepartureLacksReason], Refused(() => scene.Decide(decided)));
        }

        var decision = scene.Decide(decided, "Fordi kapasiteten har endret seg").Review.Decision!;
        Assert.Equal((followed, followed != Followed.Followed), (decision.Followed, decision.Departs));
    }

    [Fact]
    public void At_BP4_both_recommendations_count_and_one_ignored_is_a_departure()
    {
        var scene = Prepared(Gate.Bp4).Recommend(Party.SteeringGroup, GateOutcome.GoOn);
        Assert.Contains(GateErrors.RecommendationAwaited("bp4.kommit-recommends"), Refused(() => scene.Decide(GateOutcome.GoOn)));

        scene.Recommend(Party.KommitCouncil, GateOutcome.Pause);
        Assert.Equal([GateErrors.DepartureLacksReason], Refused(() => scene.Decide(GateOutcome.GoOn)));
        scene.Decide(GateOutcome.GoOn, "Kommunene venter på tjenesten");

        Assert.Equal(Followed.NotFollowed, scene.Review.Decision!.Followed);
        Assert.Equal(
            [new Departure(Party.KommitCouncil, RecommenderRole.Recommends, GateOutcome.Pause, GateOutcome.GoOn, Followed.NotFollowed)],
            GateDecisionRules.Departures(scene.Review.Recommendations, GateOutcome.GoOn));
    }

    [Fact]
    public void A_body_may_recommend_anew_and_its_latest_word_counts_while_the_first_stays_on_record()
    {
        var scene = new GateScene(Gate.Bp1).Ready(GateOutcome.Pause).Recommend(Party.KommitCouncil, GateOutcome.GoOn, Now.AddDays(1));
        scene.Decide(GateOutcome.GoOn);

        Assert.Equal(Followed.Followed, scene.Review.Decision!.Followed);
        Assert.Equal(2, scene.Review.Recommendations.Count);
    }

    [Fact]
    public void A_comment_without_a_standpoint_is_nothing_to_depart_from()
    {
        var scene = Prepared(Gate.Bp3).Recommend(Party.SteeringGroup);
        Receive(scene, scene.Word(Party.KommitCouncil, null));
        Assert.Equal(Followed.Followed, scene.Decide(GateOutcome.GoOn).Review.Decision!.Followed);
        Assert.Equal(Followed.NothingToFollow, new GateScene(Gate.Bp6).Ready().Decide(GateOutcome.GoOn).Review.Decision!.Followed);
    }

    [Fact]
    public void Conditions_have_text_owner_and_a_deadline_ahead_and_belong_to_one_outcome_only()
    {
        var scene = new GateScene(Gate.Bp1).Ready(GateOutcome.GoOnWithConditions);
        Assert.Equal([GateErrors.ConditionsMissing], RefusedWith(GateOutcome.GoOnWithConditions));
        Assert.Equal([GateErrors.ConditionLacksText], RefusedWith(GateOutcome.GoOnWithConditions, Condition(text: " ")));
        Assert.Equal([GateErrors.ConditionDeadlinePassed], RefusedWith(GateOutcome.GoOnWithConditions, Condition(deadline: Today.AddDays(-1))));
        Assert.Contains(GateErrors.ConditionsNotAllowed, RefusedWith(GateOutcome.GoOn, Condition()));

        scene.Review.Decide(scene.Model, scene.Facts, Says(GateOutcome.GoOnWithConditions, conditions: Condition(deadline: Today)), Ks, Now);
        Assert.Equal((scene.Case.Id, Gate.Bp1, Today, true), scene.Review.Conditions.Select(c => (c.CaseId, c.Gate, c.Deadline, c.IsOpen)).Single());

        IReadOnlyList<Error> RefusedWith(GateOutcome outcome, params ConditionTerms[] conditions) =>
            Refused(() => scene.Review.Decide(scene.Model, scene.Facts, new Verdict { Outcome = outcome, Organ = DecidingOrgan.Board, Reason = "Derfor", Conditions = conditions }, Ks, Now));
    }

    [Fact]
    public void The_deadline_of_a_condition_ends_at_midnight_in_Norway()
    {
        var condition = GateCondition.Set(CaseId.New(), Gate.Bp1, Condition(deadline: new DateOnly(2026, 12, 31)));
        Assert.False(condition.IsOverdue(new(2026, 12, 31, 22, 59, 59, TimeSpan.Zero)));
        Assert.True(condition.IsOverdue(new(2026, 12, 31, 23, 0, 0, TimeSpan.Zero)));
    }

    [Fact]
    public void A_condition_is_met_by_its_owner_or_lifted_by_the_entity_that_set_it()
    {
        var scene = new GateScene(Gate.Bp1).Ready(GateOutcome.GoOnWithConditions);
        ConditionTerms[] terms = [Condition("A"), Condition("B")];
        scene.Review.Decide(scene.Model, scene.Facts, Says(GateOutcome.GoOnWithConditions, conditions: terms), Ks, Now);
        var (first, second) = (terms[0].Id, terms[1].Id);

        Assert.Equal([GateErrors.NotYourCondition], Refused(() => scene.Review.SettleCondition(first, "Gjort", lift: false, By(Party.Members), Now)));
        Assert.Equal([GateErrors.NotYourCondition], Refused(() => scene.Review.SettleCondition(first, "Trengs ikke", lift: true, Company, Now)));
        Assert.Equal([GateErrors.TextMissing], Refused(() => scene.Review.SettleCondition(first, " ", lift: false, Company, Now)));
        Assert.Equal([GateErrors.ConditionUnknown], Refused(() => scene.Review.SettleCondition(ConditionId.New(), "Gjort", lift: false, Company, Now)));

        scene.Review.SettleCondition(first, "Gjort", lift: false, Company, Now);
        scene.Review.SettleCondition(second, "Trengs ikke", lift: true, Ks, Now);
        Assert.Equal([(false, false), (false, true)], scene.Review.Conditions.Select(c => (c.IsOpen, c.Lifted)));
        Assert.Equal([GateErrors.ConditionSettled], Refused(() => scene.Review.SettleCondition(first, "Igjen", lift: false, Company, Now)));
    }

    [Fact]
    public void At_BP2_the_company_takes_the_concept_on_by_its_own_decision()
    {
        var scene = new GateScene(Gate.Bp2).Ready().Decide(GateOutcome.GoOn);
        Assert.Equal((GateReviewState.AwaitingAcceptance, null), (scene.Review.State, scene.Review.ClosedAt));
        Assert.Equal([GateErrors.NotTheAcceptor(Party.Company)], Refused(() => scene.Review.Accept(scene.Model, DecidingOrgan.Board, "", Ks, Now)));

        scene.Review.Accept(scene.Model, DecidingOrgan.ManagingDirector, "", Company, Now.AddDays(9));
        var answer = scene.Review.Acceptance!;
        Assert.Equal((true, Party.Company, Company.Person, GateReviewState.Crossed), (answer.Accepted, answer.Entity, answer.ById, scene.Review.State));
        Assert.Equal(Now.AddDays(9), scene.Review.ClosedAt);
    }

    [Fact]
    public void A_company_that_declines_gives_its_reasons()
    {
        var scene = new GateScene(Gate.Bp2).Ready(GateOutcome.GoOnWithConditions).Decide(GateOutcome.GoOnWithConditions);
        Assert.Equal([GateErrors.ReasonMissing], Refused(() => scene.Review.Decline(scene.Model, DecidingOrgan.Board, " ", Company, Now)));

        scene.Review.Decline(scene.Model, DecidingOrgan.Board, "Ikke innenfor formålet", Company, Now);
        Assert.Equal((GateReviewState.Declined, "Ikke innenfor formålet"), (scene.Review.State, scene.Review.Acceptance!.Reason));
        Assert.All(scene.Review.Conditions, c => Assert.False(c.IsOpen));
    }

    [Fact]
    public void A_major_concept_is_accepted_by_the_companys_board()
    {
        var scene = new GateScene(Gate.Bp2, CaseSize.Major).Ready().Decide(GateOutcome.GoOn);
        Assert.Equal([GateErrors.OrganTooLow(DecidingOrgan.Board)], Refused(() => scene.Review.Accept(scene.Model, DecidingOrgan.ManagingDirector, "", Company, Now)));
    }

    [Fact]
    public void Another_actors_answer_is_recorded_by_KS()
    {
        var scene = new GateScene(Gate.Bp2, facts: Complete(SolutionActor.StateAgency)).Ready().Decide(GateOutcome.GoOn);
        Assert.Equal([GateErrors.NotTheAcceptor(Party.OtherActor)], Refused(() => scene.Review.Accept(scene.Model, DecidingOrgan.Board, "", Company, Now)));

        scene.Review.Accept(scene.Model, DecidingOrgan.Delegated, "Bekreftet i brev", Ks, Now);
        Assert.Equal((Party.OtherActor, SolutionActor.StateAgency), (scene.Review.Acceptance!.Entity, scene.Review.Decision!.Actor));
    }

    [Fact]
    public void Nobody_accepts_what_does_not_go_on()
    {
        var scene = new GateScene(Gate.Bp2).Ready(GateOutcome.Stop).Decide(GateOutcome.Stop, "Behovet er dekket");
        Assert.Equal(GateReviewState.Stopped, scene.Review.State);
        Assert.Equal([GateErrors.NothingToAccept], Refused(() => scene.Review.Accept(scene.Model, DecidingOrgan.Board, "", Company, Now)));
    }

    [Fact]
    public void No_concept_goes_on_without_a_chosen_actor_whatever_the_model_says()
    {
        var content = GovernanceModelRulesTests.With(Gate.Bp2, g => g with { BeforeRecommendation = [] });
        var scene = new GateScene(Gate.Bp2, content: content, facts: Complete(actor: null)).Ready();
        Assert.Equal([GateErrors.ActorNotChosen], Refused(() => scene.Decide(GateOutcome.GoOn)));
        scene.Decide(GateOutcome.Pause, "Ingen aktør ennå");
    }

    private static GateScene Prepared(Gate gate) => new GateScene(gate).MeetAll(GateStep.BeforeRecommendation);

    private static void Receive(GateScene scene, Recommendation word) => scene.Review.Receive(scene.Model, scene.Facts, word);
}
