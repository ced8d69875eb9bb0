using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using static Behovsstyring.Domain.Tests.Governance.GateScene;
using static Behovsstyring.Domain.Tests.Governance.GovernanceModelRulesTests;

namespace Behovsstyring.Domain.Tests.Governance;

/// <summary>Opening, preparing and letting go: everything before anyone recommends or decides.</summary>
public class GateReviewTests
{
    private static readonly GateActor Ks = By(Party.KsAdministration);

    private readonly GateScene _bp1 = new(Gate.Bp1);

    [Fact]
    public void The_owner_of_the_phase_opens_the_review_and_nobody_else()
    {
        Assert.Equal((1, GateReviewState.Open, _bp1.Model.Id), (_bp1.Review.Attempt, _bp1.Review.State, _bp1.Review.ModelId));
        Assert.Contains(GateErrors.NotTheDecider(Party.KsAdministration), Refused(() => Open(CaseIn(Phase.Idea), Gate.Bp1, Party.Company)));
        Assert.Contains(GateErrors.NotTheDecider(Party.Company), Refused(() => Open(CaseIn(Phase.Planning), Gate.Bp3, Party.KsAdministration)));
    }

    [Fact]
    public void No_gate_is_jumped_over() =>
        Assert.Contains(GateErrors.WrongGate(Gate.Bp1), Refused(() => Open(CaseIn(Phase.Idea), Gate.Bp2, Party.KsAdministration)));

    [Theory]
    [InlineData(CaseState.Received, true)]
    [InlineData(CaseState.InAssessment, true)]
    [InlineData(CaseState.Active, true)]
    [InlineData(CaseState.Paused, false)]
    [InlineData(CaseState.Draft, false)]
    [InlineData(CaseState.AtGate, false)]
    [InlineData(CaseState.Stopped, false)]
    [InlineData(CaseState.RoutedElsewhere, false)]
    [InlineData(CaseState.Completed, false)]
    public void A_case_that_rests_is_over_or_already_at_its_gate_is_not_taken_there(CaseState state, bool ready)
    {
        var @case = CaseIn(Phase.Idea, state);
        if (ready)
        {
            Open(@case, Gate.Bp1, Party.KsAdministration);
        }
        else
        {
            Assert.Equal([GateErrors.CaseNotReady], Refused(() => Open(@case, Gate.Bp1, Party.KsAdministration)));
        }
    }

    [Fact]
    public void A_draft_of_the_model_governs_nothing()
    {
        var draft = _bp1.Model.StartDraft(GovernanceModelId.New(), Ks, Now);
        Assert.Contains(GateErrors.ModelNotInForce, Refused(() =>
            GateReview.Open(GateReviewId.New(), CaseIn(Phase.Idea), Gate.Bp1, draft, CaseSize.Ordinary, CaseRisk.Low, Ks, Now)));
    }

    [Fact]
    public void Evidence_says_who_met_the_requirement_when_and_where_to_find_it()
    {
        _bp1.Review.RecordEvidence(_bp1.Model, _bp1.Facts, "bp1.resources-company", "  To årsverk våren 2027 ", " Brev 3/26 ", [], By(Party.Company), Now);

        var evidence = Assert.Single(_bp1.Review.Evidence);
        Assert.Equal(("To årsverk våren 2027", "Brev 3/26", By(Party.Company).Person, Now), (evidence.Text, evidence.Reference, evidence.ById, evidence.At));
    }

    [Fact]
    public void Evidence_may_be_corrected_until_somebody_has_relied_on_it()
    {
        _bp1.MeetAll(GateStep.BeforeRecommendation).Meet("bp1.concept-plan");
        Assert.Equal(2, _bp1.Review.Evidence.Count);

        _bp1.Recommend(Party.KommitCouncil);
        Assert.Equal([GateErrors.AlreadyRecommended], Refused(() => _bp1.Meet("bp1.concept-plan")));
        _bp1.Meet("bp1.resources-ks").Meet("bp1.resources-ks");
    }

    [Fact]
    public void A_requirement_is_met_by_its_party_or_by_the_phase_owner_on_its_behalf()
    {
        _bp1.Review.RecordEvidence(_bp1.Model, _bp1.Facts, "bp1.resources-company", "Avklart på telefon", "", [], Ks, Now);

        Assert.Equal([GateErrors.NotYourRequirement(Party.KsAdministration)], Refused(() =>
            _bp1.Review.RecordEvidence(_bp1.Model, _bp1.Facts, "bp1.resources-ks", "Ja", "", [], By(Party.Company), Now)));
    }

    [Fact]
    public void Evidence_that_says_nothing_or_answers_what_was_not_asked_is_refused()
    {
        Assert.Equal([GateErrors.EvidenceEmpty], Refused(() => Record("bp1.resources-ks", " ")));
        Assert.Equal([GateErrors.RequirementUnknown("bp2.reuse")], Refused(() => Record("bp2.reuse", "Ja")));
        Assert.Equal([GateErrors.RequirementNotAsked("bp1.mandate-written")], Refused(() => Record("bp1.mandate-written", "Ja")));
        Assert.Equal([GateErrors.SeenByItself("bp1.described")], Refused(() => Record("bp1.described", "Ja")));
        Assert.Equal([GateErrors.TooLong("Text", 20_000)], Refused(() => Record("bp1.resources-ks", new string('x', 20_001))));
    }

    [Fact]
    public void A_checklist_counts_when_every_question_has_an_answer()
    {
        var scene = new GateScene(Gate.Bp1, content: With(Gate.Bp1, g => g with
        {
            BeforeRecommendation = [.. g.BeforeRecommendation.Select(r => r.Kind == RequirementKind.Checklist ? r with { On = true } : r)],
        }));
        FormAnswer[] five = [.. scene.Row.Checklists[0].Items.Take(5).Select(i => new FormAnswer(i.Code, "Nei"))];

        Assert.Equal([GateErrors.AnswersMissing(2)], Refused(() =>
            scene.Review.RecordEvidence(scene.Model, scene.Facts, "bp1.checklist-answered", "", "", five, Ks, Now)));
        scene.Meet("bp1.checklist-answered");
        Assert.DoesNotContain(scene.StandsBetween(), m => m.Code == "bp1.checklist-answered");
    }

    [Fact]
    public void A_waiver_lets_go_of_a_requirement_with_a_reason_a_name_and_an_organ()
    {
        Waive(_bp1, "bp1.concept-plan", "Planen følger av forrige konsept");

        var waiver = Assert.Single(_bp1.Review.Waivers);
        Assert.Equal(("bp1.concept-plan", Ks.Person, DecidingOrgan.ManagingDirector), (waiver.Of, waiver.ById, waiver.Organ));
        Assert.DoesNotContain(_bp1.StandsBetween(), m => m.Code == "bp1.concept-plan");
    }

    [Fact]
    public void A_waiver_needs_a_reason_the_right_owner_and_the_right_organ()
    {
        Assert.Equal([GateErrors.ReasonMissing], Refused(() => Waive(_bp1, "bp1.concept-plan", " ")));
        Assert.Equal([GateErrors.NotTheDecider(Party.KsAdministration)], Refused(() => Waive(_bp1, "bp1.concept-plan", "Haster", Party.Company)));
        Assert.Equal([GateErrors.OrganTooLow(DecidingOrgan.ManagingDirector)], Refused(() => Waive(_bp1, "bp1.concept-plan", "Haster", organ: DecidingOrgan.Delegated)));
    }

    [Fact]
    public void Neither_the_mandatory_nor_the_floor_can_be_waived()
    {
        Assert.Equal([GateErrors.CannotBeWaived("bp1.total-assessment")], Refused(() => Waive(_bp1, "bp1.total-assessment", "Haster")));
        Assert.Equal([GateErrors.BelongsToTheFloor("bp1.kommit-recommends")], Refused(() => Waive(_bp1, "bp1.kommit-recommends", "Haster")));
        Assert.Equal([GateErrors.RequirementUnknown("gate.steering-group-missing")], Refused(() => Waive(_bp1, "gate.steering-group-missing", "Haster")));
    }

    [Fact]
    public void What_is_not_missing_or_already_let_go_is_not_waived()
    {
        _bp1.Meet("bp1.concept-plan");
        Assert.Equal([GateErrors.RequirementNotAsked("bp1.concept-plan")], Refused(() => Waive(_bp1, "bp1.concept-plan", "Haster")));

        Waive(_bp1, "bp1.resources-ks", "Haster");
        Assert.Contains(GateErrors.AlreadyWaived("bp1.resources-ks"), Refused(() => Waive(_bp1, "bp1.resources-ks", "Haster")));
    }

    [Fact]
    public void A_recommendation_can_be_let_go_where_the_model_allows()
    {
        var scene = new GateScene(Gate.Bp3).MeetAll(GateStep.BeforeRecommendation).Recommend(Party.SteeringGroup);
        Assert.Equal(GateStage.AwaitingRecommendation, scene.Stage());

        Waive(scene, "bp3.kommit-advises", "Rådet har alt behandlet planen", Party.Company);
        scene.Decide(GateOutcome.GoOn);
        Assert.Equal(GateReviewState.Crossed, scene.Review.State);
    }

    [Fact]
    public void Size_and_risk_may_be_seen_anew_by_the_phase_owner_until_the_decision()
    {
        _bp1.Review.Reassess(_bp1.Model, CaseSize.Major, CaseRisk.High, Ks);
        Assert.Equal((CaseSize.Major, CaseRisk.High), (_bp1.Review.Size, _bp1.Review.Risk));
        Assert.Contains(GateErrors.NotTheDecider(Party.KsAdministration), Refused(() => _bp1.Review.Reassess(_bp1.Model, CaseSize.Small, CaseRisk.Low, By(Party.Company))));

        _bp1.Ready().Decide(GateOutcome.GoOn);
        Assert.Contains(GateErrors.NotOpen, Refused(() => _bp1.Review.Reassess(_bp1.Model, CaseSize.Small, CaseRisk.Low, Ks)));
    }

    [Fact]
    public void A_review_opened_too_early_is_withdrawn_but_never_after_a_recommendation()
    {
        _bp1.Ready();
        Assert.Equal([GateErrors.AlreadyRecommended], Refused(() => _bp1.Review.Withdraw(_bp1.Model, "For tidlig", Ks, Now)));

        var other = new GateScene(Gate.Bp1);
        Assert.Equal([GateErrors.ReasonMissing], Refused(() => other.Review.Withdraw(other.Model, "", Ks, Now)));
        other.Review.Withdraw(other.Model, "For tidlig", Ks, Now);
        Assert.Equal((GateReviewState.Withdrawn, "For tidlig", Now), (other.Review.State, other.Review.WithdrawnBecause, other.Review.ClosedAt));
    }

    [Fact]
    public void A_case_sent_back_comes_again_with_what_it_had_except_what_was_missing()
    {
        _bp1.Ready(GateOutcome.SendBack);
        _bp1.Review.Decide(_bp1.Model, _bp1.Facts, Says(GateOutcome.SendBack, "Planen må bli tydeligere") with { Missing = ["bp1.concept-plan"] }, Ks, Now);
        var again = GateReview.Open(GateReviewId.New(), _bp1.Case, Gate.Bp1, _bp1.Model, CaseSize.Ordinary, CaseRisk.Low, Ks, Now.AddDays(20), _bp1.Review);

        Assert.Equal(2, again.Attempt);
        Assert.Equal(["bp1.total-assessment", "bp1.resources-ks", "bp1.resources-company"], again.Evidence.Select(e => e.Requirement));
        Assert.All(again.Evidence, e => Assert.Equal(Now, e.At));
        Assert.Empty(again.Recommendations);
        Assert.Empty(again.Waivers);
    }

    [Fact]
    public void A_new_attempt_waits_until_the_former_is_closed() =>
        Assert.Contains(GateErrors.PreviousStillOpen, Refused(() =>
            GateReview.Open(GateReviewId.New(), _bp1.Case, Gate.Bp1, _bp1.Model, CaseSize.Ordinary, CaseRisk.Low, Ks, Now, _bp1.Review)));

    [Fact]
    public void Every_change_counts_so_that_two_at_once_are_noticed()
    {
        var start = _bp1.Review.Revision;
        _bp1.Meet("bp1.resources-ks");
        Waive(_bp1, "bp1.concept-plan", "Haster");
        Assert.Equal(start + 2, _bp1.Review.Revision);
    }

    private static void Waive(GateScene scene, string code, string reason, Party by = Party.KsAdministration, DecidingOrgan organ = DecidingOrgan.ManagingDirector) =>
        scene.Review.Waive(scene.Model, scene.Facts, code, reason, organ, By(by), Now);

    private void Record(string requirement, string text) => _bp1.Review.RecordEvidence(_bp1.Model, _bp1.Facts, requirement, text, "", [], Ks, Now);

    private GateReview Open(Case @case, Gate gate, Party by) =>
        GateReview.Open(GateReviewId.New(), @case, gate, _bp1.Model, CaseSize.Ordinary, CaseRisk.Low, By(by), Now);
}
