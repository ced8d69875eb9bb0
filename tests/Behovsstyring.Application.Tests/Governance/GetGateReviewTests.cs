using Behovsstyring.Application.Common;
using Behovsstyring.Application.Governance;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.People;
using Behovsstyring.Testing.App;

namespace Behovsstyring.Application.Tests.Governance;

public sealed class GetGateReviewTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Everyone_sees_what_stands_between_the_need_and_the_concept_phase_and_who_has_each_part()
    {
        var scene = await GateScenario.AtBp1Async(app);
        await scene.MeetAsync("bp1.total-assessment", text: "Vurdert etter seks kriterier");

        var review = await app.RunAsync(new GetGateReview(scene.Review), Actor.Anonymous);

        Assert.Equal((Gate.Bp1, 1, GateStage.AwaitingRequirements, 1), (review.Gate, review.Attempt, review.Stage, review.ModelNumber));
        Assert.Equal(
            [
                (GateStep.BeforeRecommendation, Party.KsAdministration, "bp1.concept-plan"),
                (GateStep.Recommendation, Party.KommitCouncil, "bp1.kommit-recommends"),
                (GateStep.BeforeDecision, Party.KsAdministration, "bp1.resources-ks"),
                (GateStep.BeforeDecision, Party.Company, "bp1.resources-company"),
                (GateStep.Decision, Party.KsAdministration, "bp1.ks-decides"),
            ],
            review.Missing.Select(m => (m.Step, m.Who!.Value, m.Code)));
        var assessment = review.Requirements.Single(r => r.Code == "bp1.total-assessment");
        Assert.Equal((RequirementStatus.Met, "Vurdert etter seks kriterier", "KS"), (assessment.Status, assessment.Evidence!.Text, assessment.Evidence.Organisation));
        Assert.Equal((RequirementStatus.Met, true), review.Requirements.Where(r => r.Code == "bp1.described").Select(r => (r.Status, r.IsSeenByItself)).Single());
        Assert.DoesNotContain(review.Requirements, r => r.Code == "bp1.checklist-answered");
    }

    [Fact]
    public async Task Each_sees_what_is_theirs_to_do()
    {
        var scene = await GateScenario.AtBp1Async(app);

        var officer = await app.RunAsync(new GetGateReviewForWork(scene.Review), scene.Ks);
        Assert.True(officer is { MayPrepare: true, MayDecide: false, MayWithdraw: true, Outcomes: null });
        Assert.Contains("bp1.resources-company", officer.MyRequirements);

        var director = await app.RunAsync(new GetGateReviewForWork(scene.Review), scene.Director);
        Assert.True(director is { MayPrepare: false, MayDecide: true });
        Assert.Equal(["bp1.concept-plan", "bp1.resources-ks", "bp1.resources-company"], director.MayWaive);
        Assert.Contains(director.Outcomes!.Single(o => o.Outcome == GateOutcome.GoOn).Holds, m => m.Code == "bp1.kommit-recommends");

        var company = await app.RunAsync(new GetGateReviewForWork(scene.Review), scene.Company);
        Assert.Equal(["bp1.resources-company"], company.MyRequirements);
        Assert.False(company.MayPrepare || company.MayDecide || company.MayWithdraw);

        var member = await app.RunAsync(new GetGateReviewForWork(scene.Review), await app.PersonAsync(Role.MemberRepresentative, "4601"));
        Assert.True(member is { MayPrepare: false, MayDecide: false, MyRequirements: [], MayWaive: [] });
    }

    [Fact]
    public async Task A_waiver_is_shown_with_reason_organ_and_name()
    {
        var scene = await GateScenario.AtBp1Async(app);
        var director = await app.PersonAsync(Role.KsDecisionMaker, "ks", "Solveig Direktør");
        await app.RunAsync(new WaiveGateRequirement(scene.Review, "bp1.concept-plan", "Planen finnes", DecidingOrgan.ManagingDirector), director);

        var row = (await app.RunAsync(new GetGateReview(scene.Review), Actor.Anonymous)).Requirements.Single(r => r.Code == "bp1.concept-plan");
        Assert.Equal((RequirementStatus.Waived, "Planen finnes", "Solveig Direktør", "KS"), (row.Status, row.Waiver!.Reason, row.Waiver.By, row.Waiver.Organisation));
    }

    [Fact]
    public async Task A_decided_review_leads_to_the_meeting_where_it_was_recommended()
    {
        var scene = await GateScenario.AtBp1Async(app);
        await scene.ReadyAsync();
        await scene.DecideAsync(GateOutcome.GoOn);

        var review = await app.RunAsync(new GetGateReview(scene.Review), Actor.Anonymous);
        var said = Assert.Single(Assert.Single(review.Recommenders).Said);
        Assert.Equal(("KommIT-rådet", GateOutcome.GoOn, 1), (said.Body!.Nb, said.Outcome, said.Item));
        Assert.NotEmpty(said.Meeting!);
        Assert.Empty(review.Missing);
        Assert.All(review.Requirements, r => Assert.Equal(RequirementStatus.Met, r.Status));
        Assert.Equal((DecidingOrgan.ManagingDirector, "KS"), (review.Decision!.Organ, review.Decision.Organisation));
    }

    [Theory]
    [InlineData(GateOutcome.Stop, "Dekket fra før")]
    [InlineData(GateOutcome.Pause, "Venter på loven")]
    [InlineData(GateOutcome.GoOn, "")]
    public async Task A_closed_review_shows_what_the_case_showed_that_day_whatever_was_decided(GateOutcome outcome, string reason)
    {
        var scene = await GateScenario.AtBp1Async(app);
        await scene.ReadyAsync(outcome);
        await scene.DecideAsync(outcome, reason);
        await using (var source = Application.Persistence.Database.CreateDataSource(app.Database.OwnerConnectionString))
        await using (var later = source.CreateCommand("UPDATE ideas SET problem = '', affected = '' WHERE id = $1"))
        {
            later.Parameters.AddWithValue(scene.Idea.Value);
            Assert.Equal(1, await later.ExecuteNonQueryAsync());
        }

        var shown = (await app.RunAsync(new GetGateReview(scene.Review), Actor.Anonymous)).Requirements.Where(r => r.IsSeenByItself).ToList();
        Assert.NotEmpty(shown);
        Assert.All(shown, r => Assert.Equal(RequirementStatus.Met, r.Status));
    }

    [Fact]
    public async Task Earlier_attempts_stay_to_be_read()
    {
        var scene = await GateScenario.AtBp1Async(app);
        await app.RunAsync(new WithdrawGateReview(scene.Review, "For tidlig"), scene.Ks);
        var again = await app.RunAsync(new OpenGateReview(scene.Idea, CaseSize.Ordinary, CaseRisk.Low), scene.Ks);

        Assert.Equal(
            [(scene.Review, GateReviewState.Withdrawn), (again, GateReviewState.Open)],
            (await app.RunAsync(new GetGateReview(again), Actor.Anonymous)).Attempts.Select(a => (a.Id, a.State)));
    }

    [Fact]
    public async Task The_matrix_can_be_read_by_everyone()
    {
        var matrix = await app.RunAsync(new GetDecisionMatrix(), Actor.Anonymous);

        Assert.Equal((1, true, 6), (matrix.Number, matrix.IsInForce, matrix.Content.Gates.Count));
        Assert.Equal("Fra idé til konsept", matrix.Content[Gate.Bp1].Title.Nb);
        Assert.Empty(GovernanceModelRules.ProblemsIn(matrix.Content));
        await app.RefusedAsync(new GetDecisionMatrix(99), Actor.Anonymous, "common.not-found");
        await app.RefusedAsync(new GetGateReview(GateReviewId.New()), Actor.Anonymous, "common.not-found");
    }

    [Fact]
    public async Task Decisions_are_filtered_searched_and_paged()
    {
        var scene = await GateScenario.AtBp1Async(app);
        await scene.ReadyAsync(GateOutcome.Stop);
        await scene.DecideAsync(GateOutcome.Stop, "Dekket fra før");

        var found = await app.RunAsync(new ListDecisions { Search = scene.Number, Gate = Gate.Bp1, Outcome = GateOutcome.Stop, Entity = Party.KsAdministration, Year = 2027 }, Actor.Anonymous);
        var row = Assert.Single(found.Rows);
        Assert.Equal((scene.Review, Followed.Followed, GateReviewState.Stopped, null), (row.Review, row.Followed, row.State, row.Accepted));
        Assert.Equal(1, found.Count);
        Assert.Empty((await app.RunAsync(new ListDecisions { Search = scene.Number, Year = 2026 }, Actor.Anonymous)).Rows);
        Assert.Empty((await app.RunAsync(new ListDecisions { Search = scene.Number, DeparturesOnly = true }, Actor.Anonymous)).Rows);
        Assert.NotNull((await app.RunAsync(new ListDecisions { Year = -5, Page = -1, Size = 0 }, Actor.Anonymous)).Rows);
    }

    [Fact]
    public async Task The_page_of_a_gate_asks_the_database_few_questions_while_it_runs_and_when_it_is_closed()
    {
        var scene = await GateScenario.AtBp1Async(app);
        await scene.ReadyAsync(GateOutcome.Stop);
        await CountAsync(scene);
        await scene.DecideAsync(
            GateOutcome.GoOnWithConditions, "Flere kommuner må være med.",
            new ConditionTerms(ConditionId.New(), "Finn tre kommuner", KnownOrganisations.IdOf("5001"), OsloTime.DayOf(app.Clock.GetUtcNow()).AddDays(30)));
        await CountAsync(scene);
    }

    private async Task CountAsync(GateScenario scene)
    {
        using (var open = CommandCount.Begin())
        {
            await app.RunAsync(new GetGateReview(scene.Review), Actor.Anonymous);
            Assert.InRange(open.Commands, 5, 15);
        }

        using var work = CommandCount.Begin();
        await app.RunAsync(new GetGateReviewForWork(scene.Review), scene.Ks);
        Assert.InRange(work.Commands, 5, 15);
    }
}
