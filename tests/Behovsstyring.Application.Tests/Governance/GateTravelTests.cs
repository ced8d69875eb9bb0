using Behovsstyring.Application.Common;
using Behovsstyring.Application.Governance;
using Behovsstyring.Application.Ideas;
using Behovsstyring.Application.Meetings;
using Behovsstyring.Application.Tests.Meetings;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Domain.Meetings;
using Behovsstyring.Domain.People;
using Behovsstyring.Domain.Voting;
using Behovsstyring.Testing.App;

namespace Behovsstyring.Application.Tests.Governance;

/// <summary>A need through BP1 with a real meeting in between.</summary>
public sealed class GateTravelTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task A_vote_in_KommIT_rådet_attaches_itself_to_the_review_and_KS_decides_on_it()
    {
        var scene = await GateScenario.AtBp1Async(app);
        var council = await Council.SeatAsync(app, kind: BodyKind.KommitCouncil);
        var item = await council.OpenWithAsync(About(scene.Idea));
        var proposal = await council.ProposeAsync(item, GateOutcome.GoOn);

        // The council cannot recommend before it has what it needs for its treatment.
        await app.RefusedAsync(
            new OpenBallot(council.Meeting, item, proposal, BallotId.New(), BallotKind.Proposal), council.Secretary.Who, "gate.requirement-unmet");
        await scene.MeetAsync("bp1.total-assessment");
        await scene.MeetAsync("bp1.concept-plan");
        var ballot = await council.OpenBallotAsync(item, proposal);
        await app.RunAsync(new CastVote(ballot, Choice.For), council.Leader.Who);
        foreach (var member in council.Members)
        {
            await app.RunAsync(new CastVote(ballot, Choice.For), member.Who);
        }

        await council.CloseBallotAsync(ballot);

        var review = await app.RunAsync(new GetGateReview(scene.Review), Actor.Anonymous);
        var said = Assert.Single(Assert.Single(review.Recommenders).Said);
        Assert.Equal(
            (GateOutcome.GoOn, RecommendationForm.Vote, council.MeetingSlug, 1),
            (said.Outcome, said.Form, said.Meeting, said.Item));
        Assert.Equal(GateStage.AwaitingDecision, review.Stage);
        var trail = (await app.RunAsync(new GetIdea(scene.Number), Actor.Anonymous)).Trail;
        Assert.Single(trail, t => t.Code == "meeting.case-recommended");
        Assert.DoesNotContain(trail, t => t.Code == "gate.statement-given");

        await scene.MeetAsync("bp1.resources-ks");
        await scene.MeetAsync("bp1.resources-company", scene.Company);
        Assert.Equal(Followed.Followed, (await scene.DecideAsync(GateOutcome.GoOn)).Followed);
    }

    [Fact]
    public async Task A_proposal_that_falls_recommends_nothing()
    {
        var scene = await GateScenario.AtBp1Async(app);
        await scene.MeetAsync("bp1.total-assessment");
        await scene.MeetAsync("bp1.concept-plan");
        var council = await Council.SeatAsync(app, kind: BodyKind.KommitCouncil);
        var item = await council.OpenWithAsync(About(scene.Idea));
        var ballot = await council.OpenBallotAsync(item, await council.ProposeAsync(item, GateOutcome.GoOn));
        await app.RunAsync(new CastVote(ballot, Choice.Against), council.Leader.Who);
        foreach (var member in council.Members)
        {
            await app.RunAsync(new CastVote(ballot, Choice.Against), member.Who);
        }

        await council.CloseBallotAsync(ballot);

        Assert.Empty(Assert.Single((await app.RunAsync(new GetGateReview(scene.Review), Actor.Anonymous)).Recommenders).Said);
    }

    [Fact]
    public async Task Another_body_may_treat_the_case_without_speaking_at_its_gate()
    {
        var scene = await GateScenario.AtBp1Async(app);
        var council = await Council.SeatAsync(app, kind: BodyKind.DigitalisationCommittee);
        var item = await council.OpenWithAsync(About(scene.Idea) with { Capacity = null });

        await app.RunAsync(new RecordConsensus(council.Meeting, item, await council.ProposeAsync(item, GateOutcome.GoOn)), council.Leader.Who);

        var review = await app.RunAsync(new GetGateReview(scene.Review), Actor.Anonymous);
        Assert.All(review.Recommenders, r => Assert.Empty(r.Said));
        Assert.Contains((await app.RunAsync(new GetIdea(scene.Number), Actor.Anonymous)).Trail, t => t.Code == "meeting.case-recommended");
    }

    [Fact]
    public async Task A_meeting_that_ends_after_the_review_was_withdrawn_keeps_its_outcome_to_itself()
    {
        var scene = await GateScenario.AtBp1Async(app);
        await scene.MeetAsync("bp1.total-assessment");
        await scene.MeetAsync("bp1.concept-plan");
        var council = await Council.SeatAsync(app, kind: BodyKind.KommitCouncil);
        var item = await council.OpenWithAsync(About(scene.Idea));
        var ballot = await council.OpenBallotAsync(item, await council.ProposeAsync(item, GateOutcome.GoOn));
        await app.RunAsync(new CastVote(ballot, Choice.For), council.Leader.Who);
        await app.RunAsync(new CastVote(ballot, Choice.For), council.Members[0].Who);
        await app.RunAsync(new CastVote(ballot, Choice.For), council.Members[1].Who);
        await app.RunAsync(new WithdrawGateReview(scene.Review, "Feil sak"), scene.Ks);

        Assert.Equal(VoteOutcome.Adopted, (await council.CloseBallotAsync(ballot)).Outcome);

        Assert.All((await app.RunAsync(new GetGateReview(scene.Review), Actor.Anonymous)).Recommenders, r => Assert.Empty(r.Said));
    }

    private static AgendaItemContent About(CaseId about) =>
        new() { Title = "Felles oversikt", Kind = AgendaItemKind.Decision, CaseId = about, Capacity = AdvisoryCapacity.AdviserToKs };
}
