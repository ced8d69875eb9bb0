using Behovsstyring.Application.Meetings;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Meetings;
using Behovsstyring.Domain.Voting;
using Behovsstyring.Testing.App;

namespace Behovsstyring.Application.Tests.Meetings;

/// <summary>Those who leave are no longer among those who decide, until they come back.</summary>
public sealed class RegisterLeavingTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly AgendaItemContent Item = new() { Title = "Veivalg", Kind = AgendaItemKind.Decision };

    [Fact]
    public async Task One_who_leaves_has_no_vote_until_coming_back()
    {
        var council = await Council.SeatAsync(app);
        var item = await council.OpenWithAsync(Item);
        var proposal = await council.ProposeAsync(item);
        var leaving = council.Members[0];

        await app.RunAsync(new RegisterLeaving(council.Meeting, leaving.Seat), leaving.Who);
        Assert.Equal((4, 5), (await PresentAsync(council), (await AttendanceAsync(council)).Members));
        var first = await council.OpenBallotAsync(item, proposal);
        await app.RefusedAsync(new CastVote(first, Choice.Against), leaving.Who, "ballot.not-on-the-list");
        await app.RunAsync(new CastVote(first, Choice.Against), council.Members[1].Who);
        var result = await council.CloseBallotAsync(first);
        Assert.Equal((4, 1), (result.Present, result.Absent));

        await app.RunAsync(new RegisterArrival(council.Meeting, leaving.Seat), leaving.Who);
        var second = await council.OpenBallotAsync(item);
        await app.RunAsync(new CastVote(second, Choice.For), leaving.Who);
        Assert.Equal(5, (await council.CloseBallotAsync(second)).Present);
    }

    [Fact]
    public async Task When_fewer_than_half_are_left_the_body_decides_nothing()
    {
        var council = await Council.SeatAsync(app);
        var item = await council.OpenWithAsync(Item);
        var proposal = await council.ProposeAsync(item);
        foreach (var member in council.Members.Skip(1))
        {
            await app.RunAsync(new RegisterLeaving(council.Meeting, member.Seat), council.Secretary.Who);
        }

        var attendance = await AttendanceAsync(council);
        Assert.Equal((2, 3, false), (attendance.Present, attendance.QuorumNeeded, attendance.CanDecide));
        await app.RefusedAsync(new RecordConsensus(council.Meeting, item, proposal), council.Leader.Who, "ballot.too-few-present");
        var ballot = await council.OpenBallotAsync(item, proposal);
        await app.RunAsync(new CastVote(ballot, Choice.For), council.Leader.Who);
        await app.RunAsync(new CastVote(ballot, Choice.For), council.Members[0].Who);

        Assert.Equal(VoteOutcome.NotQuorate, (await council.CloseBallotAsync(ballot)).Outcome);
        Assert.Null((await app.RunAsync(new GetMeetingForWork(council.MeetingSlug), council.Secretary.Who)).Agenda.Single().Outcome);
    }

    [Fact]
    public async Task The_chair_hands_over_before_leaving()
    {
        var council = await Council.SeatAsync(app);
        await council.OpenWithAsync(Item);

        await app.RefusedAsync(new RegisterLeaving(council.Meeting, council.Leader.Seat), council.Leader.Who, "meeting.chair-must-hand-over");
        await app.RefusedAsync(new RegisterLeaving(council.Meeting, council.Leader.Seat), council.Secretary.Who, "meeting.chair-must-hand-over");
        await app.RunAsync(new HandOverChair(council.Meeting, council.Members[0].Seat), council.Leader.Who);
        await app.RunAsync(new RegisterLeaving(council.Meeting, council.Leader.Seat), council.Leader.Who);

        await app.RefusedAsync(new RegisterLeaving(council.Meeting, council.Members[0].Seat), council.Members[0].Who, "meeting.chair-must-hand-over");
        // The member in the chair runs the meeting, and registers others too.
        await app.RunAsync(new RegisterLeaving(council.Meeting, council.Members[1].Seat), council.Members[0].Who);
        Assert.Equal(3, await PresentAsync(council));
    }

    [Fact]
    public async Task A_deputy_who_leaves_leaves_the_members_seat_empty_and_another_may_be_called_in()
    {
        var council = await Council.SeatAsync(app);
        var second = await council.GiveAsync(SeatFunction.Deputy, Domain.People.Role.MemberRepresentative, "5501", order: 2);
        await council.OpenWithAsync(Item, council.Members.Skip(1));
        await app.RunAsync(new CallInDeputy(council.Meeting, council.Deputy.Seat, council.Members[0].Seat), council.Secretary.Who);
        Assert.Equal(5, await PresentAsync(council));

        await app.RefusedAsync(new RegisterLeaving(council.Meeting, council.Members[0].Seat), council.Secretary.Who, "attendance.not-present");
        await app.RunAsync(new RegisterLeaving(council.Meeting, council.Deputy.Seat), council.Deputy.Who);
        Assert.Equal(4, await PresentAsync(council));
        await app.RunAsync(new CallInDeputy(council.Meeting, second.Seat, council.Members[0].Seat), council.Secretary.Who);

        Assert.Equal(5, await PresentAsync(council));
    }

    [Fact]
    public async Task The_record_tells_when_each_came_and_went()
    {
        var council = await Council.SeatAsync(app, members: 2);
        var item = await council.OpenWithAsync(Item);
        var opened = app.Clock.GetUtcNow();
        app.Clock.Advance(TimeSpan.FromMinutes(40));
        await app.RunAsync(new RegisterLeaving(council.Meeting, council.Members[0].Seat), council.Members[0].Who);
        app.Clock.Advance(TimeSpan.FromMinutes(20));
        await app.RunAsync(new NoteItem(council.Meeting, item, "Drøftet."), council.Secretary.Who);
        await app.RunAsync(new CloseMeeting(council.Meeting), council.Secretary.Who);
        await app.RunAsync(new DraftRecord(council.Meeting), council.Secretary.Who);

        var present = (await app.RunAsync(new GetMeetingForWork(council.MeetingSlug), council.Secretary.Who)).Record!.Facts.Present;
        Assert.Equal(
            [(opened, opened.AddMinutes(40)), (opened, opened.AddMinutes(60)), (opened, opened.AddMinutes(60))],
            present.Select(p => (Assert.Single(p.Stays).From, p.Stays[0].To)).OrderBy(s => s.To));
    }

    [Fact]
    public async Task One_registers_oneself_and_those_who_run_the_meeting_anyone_while_it_is_open()
    {
        var council = await Council.SeatAsync(app);
        var other = await Council.SeatAsync(app, members: 1);
        await council.PlanAsync();
        var item = await council.AddAsync(Item);
        var seat = council.Members[0].Seat;
        await app.RefusedAsync(new RegisterLeaving(council.Meeting, seat), council.Secretary.Who, "meeting.not-open");
        await app.RunAsync(new PublishNotice(council.Meeting, ""), council.Secretary.Who);
        await app.RunAsync(new OpenMeeting(council.Meeting, council.Leader.Seat, council.Today), council.Secretary.Who);
        await app.RefusedAsync(new RegisterLeaving(council.Meeting, seat), council.Members[0].Who, "attendance.not-present");
        await app.RunAsync(new RegisterArrival(council.Meeting, seat), council.Members[0].Who);
        await other.OpenWithAsync(Item);

        foreach (var who in new[] { council.Members[1].Who, council.Deputy.Who, council.Observer.Who, council.CaseOfficer, other.Secretary.Who, other.Leader.Who })
        {
            await app.RefusedAsync(new RegisterLeaving(council.Meeting, seat), who, "access.denied");
        }

        // A seat elsewhere is not one's own here.
        await app.RefusedAsync(new RegisterLeaving(council.Meeting, other.Members[0].Seat), other.Members[0].Who, "access.denied");
        await app.RefusedAsync(new RegisterLeaving(council.Meeting, other.Members[0].Seat), council.Secretary.Who, "attendance.not-present");
        Assert.Equal(2, await PresentAsync(council));
        await app.RunAsync(new RegisterLeaving(council.Meeting, seat), council.Secretary.Who);
        await app.RefusedAsync(new RegisterLeaving(council.Meeting, seat), council.Secretary.Who, "attendance.not-present");

        await app.RunAsync(new PostponeItem(council.Meeting, item, "For få til stede."), council.Secretary.Who);
        await app.RunAsync(new CloseMeeting(council.Meeting), council.Secretary.Who);
        await app.RefusedAsync(new RegisterLeaving(council.Meeting, council.Leader.Seat), council.Secretary.Who, "meeting.not-open");
    }

    private async Task<AttendanceView> AttendanceAsync(Council council) =>
        (await app.RunAsync(new GetMeetingForWork(council.MeetingSlug), council.Secretary.Who)).Attendance!;

    private async Task<int> PresentAsync(Council council) => (await AttendanceAsync(council)).Present;
}
