using Behovsstyring.Application.Bodies;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Concepts;
using Behovsstyring.Application.Governance;
using Behovsstyring.Application.Projects;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Concepts;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.People;
using Behovsstyring.Testing.App;

namespace Behovsstyring.Application.Tests.Governance;

/// <summary>From concept to project: KS chooses, and the one who is to build it answers for itself.</summary>
public sealed class CrossGatesTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task The_company_takes_a_concept_on_by_its_own_decision_and_a_project_begins()
    {
        var (scene, concept, review) = await AtBp2Async(SolutionActor.Company);
        var decided = await DecideAsync(scene, review);
        Assert.Equal((GateReviewState.AwaitingAcceptance, null), (decided.State, decided.LedTo));
        var waiting = await app.RunAsync(new GetGateReview(review), Actor.Anonymous);
        Assert.Equal((GateStage.AwaitingAcceptance, Party.Company), (waiting.Stage, Assert.Single(waiting.Missing).Who));

        var director = await app.PersonAsync(Role.CompanyDecisionMaker, "selskapet");
        await app.RefusedAsync(new AnswerGate(review, true, DecidingOrgan.ManagingDirector, "", await scene.VersionAsync(review)), scene.Director, "gate.not-the-acceptor");
        var answered = await app.RunAsync(new AnswerGate(review, true, DecidingOrgan.ManagingDirector, "", await scene.VersionAsync(review)), director);

        Assert.StartsWith("PRO-2027-", answered.LedTo);
        var project = await app.RunAsync(new GetProject(answered.LedTo!), Actor.Anonymous);
        Assert.Equal((Phase.Planning, CaseState.Active), (project.Phase, project.State));
        Assert.Equal(CaseState.Completed, (await app.RunAsync(new GetConcept(concept), Actor.Anonymous)).State);
        var listed = Assert.Single((await app.RunAsync(new ListDecisions { Search = concept }, Actor.Anonymous)).Rows);
        Assert.Equal((Gate.Bp2, true, GateReviewState.Crossed), (listed.Gate, listed.Accepted, listed.State));
    }

    [Fact]
    public async Task A_company_that_declines_gives_reasons_and_the_concept_is_at_work_again()
    {
        var (scene, concept, review) = await AtBp2Async(SolutionActor.Company);
        await DecideAsync(scene, review);
        var director = await app.PersonAsync(Role.CompanyDecisionMaker, "selskapet");

        await app.RefusedAsync(new AnswerGate(review, false, DecidingOrgan.ManagingDirector, " ", await scene.VersionAsync(review)), director, "gate.reason-missing");
        await app.RunAsync(new AnswerGate(review, false, DecidingOrgan.ManagingDirector, "Utenfor formålet", await scene.VersionAsync(review)), director);

        var details = await app.RunAsync(new GetConcept(concept), Actor.Anonymous);
        Assert.Equal((CaseState.Active, "Utenfor formålet"), (details.State, details.Reason));
        Assert.Contains(details.Trail, t => t.Code == "gate.declined");
        var again = await app.RunAsync(new OpenGateReview(details.Id, CaseSize.Ordinary, CaseRisk.Low), scene.Ks);
        Assert.Equal(2, (await app.RunAsync(new GetGateReview(again), Actor.Anonymous)).Attempt);
    }

    [Fact]
    public async Task What_another_actor_builds_is_followed_from_the_outside()
    {
        var (scene, concept, review) = await AtBp2Async(SolutionActor.StateAgency);
        await DecideAsync(scene, review);

        var answered = await app.RunAsync(new AnswerGate(review, true, DecidingOrgan.Delegated, "Bekreftet i brev", await scene.VersionAsync(review)), scene.Director);

        Assert.Null(answered.LedTo);
        Assert.Equal(CaseState.RoutedElsewhere, (await app.RunAsync(new GetConcept(concept), Actor.Anonymous)).State);
    }

    [Fact]
    public async Task A_condition_from_BP1_blocks_BP2_until_it_is_met()
    {
        var condition = new ConditionTerms(ConditionId.New(), "Avklar personvernet", KnownOrganisations.Company, new DateOnly(2027, 5, 1));
        var (scene, _, review) = await AtBp2Async(SolutionActor.Company, condition);
        var shown = Assert.Single((await app.RunAsync(new GetGateReview(review), Actor.Anonymous)).EarlierConditions);
        Assert.Equal(("Avklar personvernet", Gate.Bp1), (shown.Text, shown.Gate));
        await app.RefusedAsync(await DecisionAsync(scene, review), scene.Director, "gate.condition-open");

        await app.RunAsync(new FulfilGateCondition(condition.Id, "Vurdert"), scene.Company);
        await DecideAsync(scene, review);
    }

    [Fact]
    public async Task From_planning_on_the_gate_waits_for_a_whole_steering_group()
    {
        var (scene, concept, bp2) = await AtBp2Async(SolutionActor.Company);
        await DecideAsync(scene, bp2);
        var number = (await app.RunAsync(
            new AnswerGate(bp2, true, DecidingOrgan.ManagingDirector, "", await scene.VersionAsync(bp2)), await app.PersonAsync(Role.CompanyDecisionMaker, "selskapet"))).LedTo!;
        var project = (await app.RunAsync(new GetProject(number), Actor.Anonymous)).Id;
        var review = await app.RunAsync(new OpenGateReview(project, CaseSize.Ordinary, CaseRisk.Low), scene.Company);
        Assert.Contains((await app.RunAsync(new GetGateReview(review), Actor.Anonymous)).Missing, m => m.Why.Code == "gate.steering-group-missing");

        var group = await EstablishAsync(scene, project);
        await app.RefusedAsync(new GiveSteeringGroup((await app.RunAsync(new GetConcept(concept), Actor.Anonymous)).Id, group, null), scene.Ks, "gate.steering-group-of-another-case");
        await app.RunAsync(new GiveSteeringGroup(project, group, null), scene.Ks);

        Assert.Equal(
            ["steering-group.members-missing", "steering-group.ks-missing", "steering-group.company-missing", "steering-group.not-led-by-member"],
            (await app.RunAsync(new GetGateReview(review), Actor.Anonymous)).Missing.Where(m => m.Code.StartsWith("steering-group", StringComparison.Ordinal)).Select(m => m.Code));
        await SeatAsync(scene, group, SeatFunction.Leader, Role.MemberRepresentative, "4601");
        await SeatAsync(scene, group, SeatFunction.Member, Role.CaseOfficer, "ks");
        await SeatAsync(scene, group, SeatFunction.Member, Role.CompanyOfficer, "selskapet");
        Assert.DoesNotContain(
            (await app.RunAsync(new GetGateReview(review), Actor.Anonymous)).Missing, m => m.Code.StartsWith("steering-group", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Open_data_tells_whose_answer_is_awaited_and_then_the_answer()
    {
        var (scene, concept, review) = await AtBp2Async(SolutionActor.Company);
        await DecideAsync(scene, review);
        var awaited = Assert.Single((await app.RunAsync(new ListDecisionsForApi { Search = concept }, Actor.Anonymous)).Rows);
        Assert.Equal((Gate.Bp2, SolutionActor.Company, Party.Company, null), (awaited.Gate, awaited.Actor!.Value, awaited.AwaitsAnswerOf!.Value, awaited.Answer));

        var director = await app.PersonAsync(Role.CompanyDecisionMaker, "selskapet");
        await app.RunAsync(new AnswerGate(review, false, DecidingOrgan.ManagingDirector, "Utenfor formålet.", await scene.VersionAsync(review)), director);

        var answered = Assert.Single((await app.RunAsync(new ListDecisionsForApi { Search = concept }, Actor.Anonymous)).Rows);
        Assert.Null(answered.AwaitsAnswerOf);
        Assert.Equal(new HarvestedAnswer(false, Party.Company, DecidingOrgan.ManagingDirector, "Utenfor formålet.", app.Clock.GetUtcNow()), answered.Answer);
    }

    private async Task<(GateScenario Scene, string Concept, GateReviewId Review)> AtBp2Async(SolutionActor actor, ConditionTerms? condition = null)
    {
        var scene = await GateScenario.AtBp1Async(app);
        await scene.ReadyAsync(condition is null ? GateOutcome.GoOn : GateOutcome.GoOnWithConditions);
        var number = condition is null
            ? (await scene.DecideAsync(GateOutcome.GoOn)).LedTo!
            : (await scene.DecideAsync(GateOutcome.GoOnWithConditions, conditions: condition)).LedTo!;
        var concept = (await app.RunAsync(new GetConcept(number), Actor.Anonymous)).Id;
        Guid[] ways = [Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7()];
        await app.RunAsync(new SaveAlternative(concept, ways[0], new AlternativeContent { Title = "Gjøre ingenting", IsDoingNothing = true }), scene.Ks);
        await app.RunAsync(new SaveAlternative(concept, ways[1], new AlternativeContent { Title = "Felles register" }), scene.Ks);
        await app.RunAsync(new SaveAlternative(concept, ways[2], new AlternativeContent { Title = "Meldinger mellom systemene" }), scene.Ks);
        await app.RunAsync(new ChooseSolutionActor(concept, actor, actor == SolutionActor.Company ? "" : "Digitaliseringsdirektoratet", "Best plassert", ways[1]), scene.Ks);
        var review = await app.RunAsync(new OpenGateReview(concept, CaseSize.Ordinary, CaseRisk.Medium), scene.Ks);
        await app.RunAsync(scene.Evidence("bp2.reuse") with { Review = review }, scene.Ks);
        await app.RunAsync(scene.Evidence("bp2.fiks-fit") with { Review = review }, scene.Company);
        await scene.RecommendAsync(BodyKind.KommitCouncil, GateOutcome.GoOn, review);
        if (actor == SolutionActor.Company)
        {
            await app.RunAsync(scene.Evidence("bp2.company-consequences") with { Review = review }, scene.Company);
        }

        return (scene, number, review);
    }

    private static async Task<DecideGate> DecisionAsync(GateScenario scene, GateReviewId review) =>
        new(review, new Verdict { Outcome = GateOutcome.GoOn, Organ = DecidingOrgan.ManagingDirector }, await scene.VersionAsync(review));

    private async Task<GateDecisionMade> DecideAsync(GateScenario scene, GateReviewId review) =>
        await app.RunAsync(await DecisionAsync(scene, review), scene.Director);

    private Task<BodyId> EstablishAsync(GateScenario scene, CaseId about) => app.RunAsync(
        new EstablishBody(
            BodyId.New(), BodyKind.SteeringGroup, $"styringsgruppe-{Guid.NewGuid():N}", new("Styringsgruppe"), KnownOrganisations.Ks, about,
            new DateOnly(2027, 1, 1), new MandateTerms { Purpose = "Styrer prosjektet." }),
        scene.Ks);

    private async Task SeatAsync(GateScenario scene, BodyId group, SeatFunction function, Role role, string organisation)
    {
        var person = await app.PersonAsync(role, organisation);
        await app.RunAsync(new GiveSeat(group, person.Person, person.Organisation, function, new DateOnly(2027, 1, 1), null, null), scene.Ks);
    }
}
