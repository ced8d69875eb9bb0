using Behovsstyring.Application.Common;
using Behovsstyring.Application.Governance;
using Behovsstyring.Application.Ideas;
using Behovsstyring.Application.Meetings;
using Behovsstyring.Application.Tests.Meetings;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Domain.Meetings;
using Behovsstyring.Domain.Voting;
using Behovsstyring.Testing.App;

namespace Behovsstyring.Application.Tests.Governance;

/// <summary>Meetings that end otherwise than in a recommendation at the gate they were about.</summary>
public sealed class GateTravelTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task A_proposal_that_falls_recommends_nothing()
    {
        var scene = await GateScenario.AtBp1Async(app);
        await scene.MeetAsync("bp1.total-assessment");
        await scene.MeetAsync("bp1.concept-plan");
        var council = await Council.SeatAsync(app, kind: BodyKind.KommitCouncil);
        var item = await council.OpenWithAsync(About(scene));
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
        var item = await council.OpenWithAsync(About(scene) with { Capacity = null });

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
        var item = await council.OpenWithAsync(About(scene));
        var ballot = await council.OpenBallotAsync(item, await council.ProposeAsync(item, GateOutcome.GoOn));
        await app.RunAsync(new CastVote(ballot, Choice.For), council.Leader.Who);
        await app.RunAsync(new CastVote(ballot, Choice.For), council.Members[0].Who);
        await app.RunAsync(new CastVote(ballot, Choice.For), council.Members[1].Who);
        await app.RunAsync(new WithdrawGateReview(scene.Review, "Feil sak"), scene.Ks);

        Assert.Equal(VoteOutcome.Adopted, (await council.CloseBallotAsync(ballot)).Outcome);

        Assert.All((await app.RunAsync(new GetGateReview(scene.Review), Actor.Anonymous)).Recommenders, r => Assert.Empty(r.Said));
    }

    private static AgendaItemContent About(GateScenario scene) =>
        new() { Title = "Felles oversikt", Kind = AgendaItemKind.Decision, CaseId = scene.Idea, GateReviewId = scene.Review, Capacity = AdvisoryCapacity.AdviserToKs };
}
