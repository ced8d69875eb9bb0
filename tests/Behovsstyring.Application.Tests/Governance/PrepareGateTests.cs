using Behovsstyring.Application.Common;
using Behovsstyring.Application.Governance;
using Behovsstyring.Application.Ideas;
using Behovsstyring.Application.Tests.Ideas;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Domain.People;
using Behovsstyring.Testing.App;

namespace Behovsstyring.Application.Tests.Governance;

public sealed class PrepareGateTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Opening_puts_the_need_at_its_gate_and_says_so_on_its_trail()
    {
        var scene = await GateScenario.AtBp1Async(app);

        var idea = await app.RunAsync(new GetIdea(scene.Number), Actor.Anonymous);
        Assert.Equal(CaseState.AtGate, idea.State);
        var opened = Assert.Single(idea.Trail, t => t.Code == "gate.opened");
        Assert.Equal((Gate.Bp1.ToString(), scene.Review.Value.ToString()), (opened.Facts["gate"], opened.Facts["review"]));
    }

    [Fact]
    public async Task Opened_by_many_at_once_it_is_one_review()
    {
        var idea = await app.SubmitAsync();
        var colleagues = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => app.PersonAsync(Role.CaseOfficer, "ks")));

        var answers = await Task.WhenAll(colleagues.Select(c => app.UseCases.Run(new OpenGateReview(idea.Id, CaseSize.Ordinary, CaseRisk.Low), c)));

        Assert.All(answers, a => Assert.True(a.IsOk, string.Join(";", a.Errors)));
        Assert.Single(answers.Select(a => a.Value).Distinct());
        Assert.Single((await app.RunAsync(new GetIdea(idea.Number), Actor.Anonymous)).Trail, t => t.Code == "gate.opened");
    }

    [Fact]
    public async Task The_company_does_not_open_a_gate_that_KS_owns() =>
        await app.RefusedAsync(
            new OpenGateReview((await app.SubmitAsync()).Id, CaseSize.Ordinary, CaseRisk.Low), await app.PersonAsync(Role.CompanyOfficer, "selskapet"), "gate.not-the-decider");

    [Fact]
    public async Task A_draft_is_not_there_to_be_taken_to_a_gate()
    {
        var writer = await app.PersonAsync(Role.Contributor, "4601");
        var id = CaseId.New();
        await app.RunAsync(new SaveIdeaDraft(id, IdeaScenario.Content), writer);

        await app.RefusedAsync(new OpenGateReview(id, CaseSize.Ordinary, CaseRisk.Low), await app.PersonAsync(Role.CaseOfficer, "ks"), "common.not-found");
    }

    [Fact]
    public async Task Evidence_can_be_given_and_mended()
    {
        var scene = await GateScenario.AtBp1Async(app);

        await scene.MeetAsync("bp1.total-assessment", text: "Først");
        await scene.MeetAsync("bp1.total-assessment", text: "Så");
        await scene.MeetAsync("bp1.resources-company", scene.Company);

        Assert.Equal(3, (await app.RunAsync(new GetIdea(scene.Number), Actor.Anonymous)).Trail.Count(t => t.Code == "gate.requirement-met"));
    }

    [Fact]
    public async Task Empty_evidence_is_refused_and_so_is_what_is_not_asked()
    {
        var scene = await GateScenario.AtBp1Async(app);

        await app.RefusedAsync(scene.Evidence("bp1.total-assessment", "  \u0000 "), scene.Ks, "gate.evidence-empty");
        await app.RefusedAsync(scene.Evidence("bp1.described"), scene.Ks, "gate.seen-by-itself");
        await app.RefusedAsync(scene.Evidence("bp1.checklist-answered"), scene.Ks, "gate.requirement-not-asked");
        await app.RefusedAsync(scene.Evidence("bp9.none"), scene.Ks, "gate.requirement-unknown");
        await app.RefusedAsync(scene.Evidence("bp1.resources-ks"), scene.Company, "gate.not-your-requirement");
        await app.RefusedAsync(scene.Evidence("bp1.resources-ks", new string('x', 20_001)), scene.Ks, "text.too-long");
    }

    [Fact]
    public async Task A_waiver_is_made_by_someone_who_may_decide_and_never_of_the_floor()
    {
        var scene = await GateScenario.AtBp1Async(app);

        await app.RefusedAsync(Waive("bp1.concept-plan"), scene.Ks, "access.denied");
        await app.RefusedAsync(Waive("bp1.concept-plan"), await app.PersonAsync(Role.CompanyDecisionMaker, "selskapet"), "gate.not-the-decider");
        await app.RefusedAsync(Waive("bp1.kommit-recommends"), scene.Director, "gate.belongs-to-the-floor");
        await app.RefusedAsync(Waive("bp1.total-assessment"), scene.Director, "gate.cannot-be-waived");
        await app.RefusedAsync(Waive("bp1.concept-plan") with { Reason = " " }, scene.Director, "text.required");

        await app.RunAsync(Waive("bp1.concept-plan"), scene.Director);
        await app.RefusedAsync(Waive("bp1.concept-plan"), scene.Director, "gate.already-waived");
        var trail = (await app.RunAsync(new GetIdea(scene.Number), Actor.Anonymous)).Trail;
        Assert.Equal("Planen er den samme som i fjor", Assert.Single(trail, t => t.Code == "gate.requirement-waived").Facts["reason"]);

        WaiveGateRequirement Waive(string code) => new(scene.Review, code, "Planen er den samme som i fjor", DecidingOrgan.ManagingDirector);
    }

    [Fact]
    public async Task A_body_that_meets_does_not_recommend_in_writing()
    {
        var scene = await GateScenario.AtBp1Async(app);
        await scene.MeetAsync("bp1.total-assessment");
        await scene.MeetAsync("bp1.concept-plan");

        await app.RefusedAsync(new RecordGateStatement(scene.Review, Party.KommitCouncil, GateOutcome.GoOn, "Ja"), scene.Ks, "gate.meeting-missing");
        await app.RefusedAsync(new RecordGateStatement(scene.Review, Party.Network, null, "Bra"), scene.Ks, "gate.party-not-asked");
    }

    [Fact]
    public async Task A_network_speaks_for_itself_only()
    {
        var scene = await GateScenario.AtBp1Async(app);
        var network = await app.PersonAsync(Role.NetworkCoordinator, "digi-vestland");

        await app.RefusedAsync(new RecordGateStatement(scene.Review, Party.KommitCouncil, GateOutcome.GoOn, "Ja"), network, "access.denied");
    }

    [Fact]
    public async Task A_review_opened_too_early_is_withdrawn_and_can_be_opened_again_with_what_it_had()
    {
        var scene = await GateScenario.AtBp1Async(app);
        await scene.MeetAsync("bp1.total-assessment");
        await app.RunAsync(new WithdrawGateReview(scene.Review, "For tidlig"), scene.Ks);
        Assert.Equal(CaseState.InAssessment, (await app.RunAsync(new GetIdea(scene.Number), Actor.Anonymous)).State);

        var again = await app.RunAsync(new OpenGateReview(scene.Idea, CaseSize.Small, CaseRisk.Low), scene.Ks);

        Assert.NotEqual(scene.Review, again);
        await app.RefusedAsync(scene.Evidence("bp1.concept-plan"), scene.Ks, "gate.not-open");
        await app.RefusedAsync(new WithdrawGateReview(again, ""), scene.Ks, "text.required");
    }

    [Fact]
    public async Task Size_and_risk_are_seen_anew_by_the_owner_of_the_phase()
    {
        var scene = await GateScenario.AtBp1Async(app);

        await app.RunAsync(new ReassessGate(scene.Review, CaseSize.Major, CaseRisk.High), scene.Ks);
        await app.RefusedAsync(new ReassessGate(scene.Review, CaseSize.Small, CaseRisk.Low), scene.Company, "gate.not-the-decider");
    }

    [Fact]
    public async Task What_does_not_exist_is_not_found()
    {
        var ks = await app.PersonAsync(Role.CaseOfficer, "ks");
        await app.RefusedAsync(new OpenGateReview(CaseId.New(), CaseSize.Ordinary, CaseRisk.Low), ks, "common.not-found");
        await app.RefusedAsync(new RecordGateEvidence(GateReviewId.New(), "bp1.resources-ks", "x", "", []), ks, "common.not-found");
        await app.RefusedAsync(new FulfilGateCondition(ConditionId.New(), "Gjort"), ks, "common.not-found");
    }
}
