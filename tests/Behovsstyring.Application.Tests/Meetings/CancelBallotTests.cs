using Behovsstyring.Application.Common;
using Behovsstyring.Application.DecisionLog;
using Behovsstyring.Application.Meetings;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Meetings;
using Behovsstyring.Domain.Voting;
using Behovsstyring.Testing.App;

namespace Behovsstyring.Application.Tests.Meetings;

/// <summary>A vote called off before the count says nothing of what anyone meant.</summary>
public sealed class CancelBallotTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly AgendaItemContent Item = new() { Title = "Veivalg", Kind = AgendaItemKind.Decision };

    [Fact]
    public async Task The_reason_stays_what_was_voted_is_not_told_and_the_proposal_is_put_to_the_vote_again()
    {
        var council = await Council.SeatAsync(app);
        var item = await council.OpenWithAsync(Item);
        var proposal = await council.ProposeAsync(item);
        var first = await council.OpenBallotAsync(item, proposal);
        await app.RunAsync(new CastVote(first, Choice.Against), council.Leader.Who);
        await app.RunAsync(new CastVote(first, Choice.Against), council.Members[0].Who);

        await app.RunAsync(new CancelBallot(council.Meeting, first, " Feil forslag på skjermen. "), council.Secretary.Who);

        var shown = await WorkAsync(council);
        Assert.Null(shown.OpenBallot);
        var over = Assert.Single(shown.Agenda.Single().Ballots);
        Assert.Equal((null, "Feil forslag på skjermen.", 0), (over.Result, over.CancelReason, over.Votes.Count));
        Assert.Equal((false, null), (shown.Agenda.Single().Proposals.Single().IsRejected, shown.Agenda.Single().Outcome));

        var second = await council.OpenBallotAsync(item, proposal);
        foreach (var voter in council.Members.Prepend(council.Leader))
        {
            await app.RunAsync(new CastVote(second, Choice.For), voter.Who);
        }

        var result = await council.CloseBallotAsync(second);
        Assert.Equal((5, 0), (result.For, result.Against));
        await app.RunAsync(new CloseMeeting(council.Meeting), council.Secretary.Who);
        await app.RunAsync(new DraftRecord(council.Meeting), council.Secretary.Who);
        var recorded = (await WorkAsync(council)).Record!;
        Assert.Empty(recorded.Lacks);
        Assert.Equal(
            [("Feil forslag på skjermen.", false, 0), ("", true, 5)],
            recorded.Facts.Items.Single().Ballots.Select(b => (b.CancelReason, b.Result is not null, b.Votes.Count)));
        var log = (await app.RunAsync(new ListLog { Size = 200 }, Actor.Anonymous)).Entries.Rows.Where(r => r.Leaf.Subject.GetValueOrDefault("meeting") == council.MeetingSlug);
        Assert.Single(log, r => r.Leaf.Type == "vote-result");
    }

    [Fact]
    public async Task It_takes_a_reason_and_a_vote_that_is_open()
    {
        var council = await Council.SeatAsync(app);
        var item = await council.OpenWithAsync(Item);
        var ballot = await council.OpenBallotAsync(item);
        await app.RefusedAsync(new CancelBallot(council.Meeting, ballot, " "), council.Secretary.Who, "text.required");
        await app.RefusedAsync(new CancelBallot(council.Meeting, ballot, new string('x', MeetingRules.ReasonMaxLength + 1)), council.Secretary.Who, "text.too-long");
        await app.RefusedAsync(new CancelBallot(council.Meeting, BallotId.New(), "Feil."), council.Secretary.Who, "common.not-found");
        await app.RefusedAsync(new CloseMeeting(council.Meeting), council.Secretary.Who, "meeting.ballot-is-open");

        await app.RunAsync(new CancelBallot(council.Meeting, ballot, "Feil."), council.Secretary.Who);
        await app.RefusedAsync(new CancelBallot(council.Meeting, ballot, "Igjen."), council.Secretary.Who, "ballot.not-open");
        await app.RefusedAsync(new CloseBallot(council.Meeting, ballot), council.Secretary.Who, "ballot.not-open");
        await app.RefusedAsync(new CastVote(ballot, Choice.For), council.Members[0].Who, "ballot.not-open");

        var counted = await council.OpenBallotAsync(item);
        await council.CloseBallotAsync(counted);
        await app.RefusedAsync(new CancelBallot(council.Meeting, counted, "Vi likte ikke svaret."), council.Secretary.Who, "ballot.not-open");
    }

    [Fact]
    public async Task Only_those_who_run_this_meeting_call_its_votes_off_and_the_member_who_chairs_is_one()
    {
        var council = await Council.SeatAsync(app);
        var other = await Council.SeatAsync(app);
        var ballot = await council.OpenBallotAsync(await council.OpenWithAsync(Item));
        await other.OpenWithAsync(Item);

        foreach (var who in new[] { council.Members[0].Who, council.Deputy.Who, council.Observer.Who, council.CaseOfficer, other.Secretary.Who, other.Leader.Who })
        {
            await app.RefusedAsync(new CancelBallot(council.Meeting, ballot, "Stopp."), who, "access.denied");
        }

        await app.RefusedAsync(new CancelBallot(other.Meeting, ballot, "Stopp."), other.Secretary.Who, "common.not-found");
        await app.RunAsync(new CastVote(ballot, Choice.For), council.Members[1].Who); // it is open still
        await app.RunAsync(new HandOverChair(council.Meeting, council.Members[0].Seat), council.Leader.Who);
        await app.RunAsync(new CancelBallot(council.Meeting, ballot, "Stopp."), council.Members[0].Who);

        Assert.Null((await WorkAsync(council)).OpenBallot);
    }

    [Fact]
    public async Task One_who_calls_off_and_one_who_counts_in_the_same_instant_do_not_both_get_their_way()
    {
        var council = await Council.SeatAsync(app);
        var item = await council.OpenWithAsync(Item);
        for (var round = 0; round < 4; round++)
        {
            var ballot = await council.OpenBallotAsync(item);
            await app.RunAsync(new CastVote(ballot, Choice.Against), council.Members[0].Who);
            var calledOff = app.UseCases.Run(new CancelBallot(council.Meeting, ballot, "Feil."), council.Leader.Who);
            var counted = app.UseCases.Run(new CloseBallot(council.Meeting, ballot), council.Secretary.Who);
            var (first, second) = (await calledOff, await counted);

            Assert.NotEqual(first.IsOk, second.IsOk);
            Assert.Equal([MeetingErrors.BallotNotOpen], first.IsOk ? second.Errors : first.Errors);
            var over = (await WorkAsync(council)).Agenda.Single().Ballots.Single(b => b.Id == ballot);
            Assert.Equal((second.IsOk, first.IsOk), (over.Result is not null, over.CancelReason.Length > 0));
        }
    }

    private Task<MeetingForWork> WorkAsync(Council council) => app.RunAsync(new GetMeetingForWork(council.MeetingSlug), council.Secretary.Who);
}
