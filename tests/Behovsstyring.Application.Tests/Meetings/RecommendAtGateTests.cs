using Behovsstyring.Application.Governance;
using Behovsstyring.Application.Meetings;
using Behovsstyring.Application.Tests.Governance;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Domain.Meetings;
using Behovsstyring.Domain.Voting;
using Behovsstyring.Testing.App;

namespace Behovsstyring.Application.Tests.Meetings;

/// <summary>What KommIT-rådet recommends in a meeting belongs to the crossing it was asked about.</summary>
public sealed class RecommendAtGateTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task A_vote_attaches_itself_to_the_gate_review_and_KS_can_decide()
    {
        var scene = await GateScenario.AtBp1Async(app);
        await scene.MeetAsync("bp1.total-assessment");
        await scene.MeetAsync("bp1.concept-plan");
        var council = await Council.SeatAsync(app, kind: BodyKind.KommitCouncil);
        var item = await council.OpenWithAsync(About(scene));
        var ballot = await council.OpenBallotAsync(item, await council.ProposeAsync(item, GateOutcome.GoOn));
        foreach (var voter in council.Members)
        {
            await app.RunAsync(new CastVote(ballot, Choice.For), voter.Who);
        }

        Assert.True((await council.CloseBallotAsync(ballot)).IsUnanimous);

        var heard = (await app.RunAsync(new GetGateReviewForWork(scene.Review), scene.Ks)).Review.Recommenders.Single(r => r.Party == Party.KommitCouncil);
        Assert.Equal((RecommenderRole.Recommends, true), (heard.Role, heard.IsHeard));
        var said = Assert.Single(heard.Said);
        Assert.Equal((GateOutcome.GoOn, RecommendationForm.Vote, council.MeetingSlug, 1), (said.Outcome, said.Form, said.Meeting, said.Item));
        await scene.MeetAsync("bp1.resources-ks");
        await scene.MeetAsync("bp1.resources-company", scene.Company);
        var decided = await scene.DecideAsync(GateOutcome.GoOn);
        Assert.NotNull(decided);
    }

    [Fact]
    public async Task Nothing_is_put_to_the_vote_before_what_the_model_wants_is_there()
    {
        var scene = await GateScenario.AtBp1Async(app);
        var council = await Council.SeatAsync(app, kind: BodyKind.KommitCouncil);
        var item = await council.OpenWithAsync(About(scene));
        var proposal = await council.ProposeAsync(item, GateOutcome.GoOn);

        await app.RefusedAsync(new OpenBallot(council.Meeting, item, proposal, BallotId.New(), BallotKind.Proposal), council.Secretary.Who, "gate.requirement-unmet");
        await app.RefusedAsync(new RecordConsensus(council.Meeting, item, proposal), council.Leader.Who, "gate.requirement-unmet");
        await scene.MeetAsync("bp1.total-assessment");
        await scene.MeetAsync("bp1.concept-plan");
        await app.RunAsync(new RecordConsensus(council.Meeting, item, proposal), council.Leader.Who);

        var heard = (await app.RunAsync(new GetGateReviewForWork(scene.Review), scene.Ks)).Review.Recommenders.Single(r => r.Party == Party.KommitCouncil);
        Assert.Equal(RecommendationForm.Consensus, Assert.Single(heard.Said).Form);
    }

    [Fact]
    public async Task An_item_is_tied_to_the_gate_that_is_open_for_its_own_case_only()
    {
        var scene = await GateScenario.AtBp1Async(app);
        var other = await GateScenario.AtBp1Async(app);
        var council = await Council.SeatAsync(app, members: 0, kind: BodyKind.KommitCouncil);
        await council.PlanAsync();

        await app.RefusedAsync(
            new AddAgendaItem(council.Meeting, AgendaItemId.New(), About(scene) with { GateReviewId = other.Review }), council.Secretary.Who, "agenda.gate-review-not-open");
        var found = Assert.Single(await app.RunAsync(new FindCasesForAgenda(scene.Number), council.Secretary.Who));
        Assert.Equal((scene.Idea, scene.Review, Gate.Bp1), (found.Id, found.OpenReview, found.Gate));
        await council.AddAsync(About(scene));
        Assert.Equal(Gate.Bp1, Assert.Single((await app.RunAsync(new GetMeetingForWork(council.MeetingSlug), council.Secretary.Who)).Agenda).Gate);
    }

    private static AgendaItemContent About(GateScenario scene) => new()
    {
        Title = "Felles oversikt",
        Kind = AgendaItemKind.Decision,
        Capacity = AdvisoryCapacity.AdviserToKs,
        CaseId = scene.Idea,
        GateReviewId = scene.Review,
    };
}
