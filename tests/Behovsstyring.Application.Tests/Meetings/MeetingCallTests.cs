using Behovsstyring.Application.Bodies;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Home;
using Behovsstyring.Application.Meetings;
using Behovsstyring.Application.Notifications;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Meetings;
using Behovsstyring.Domain.People;
using Behovsstyring.Testing.App;

namespace Behovsstyring.Application.Tests.Meetings;

/// <summary>A meeting calls those with a seat on its day. Seats that change before it call others, and release those who leave.</summary>
public sealed class MeetingCallTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly AgendaItemContent Item = new() { Title = "Veivalg", Kind = AgendaItemKind.Orientation };

    /// <summary>The meeting is on the last day; the seats change on the day between.</summary>
    private DateOnly Today => OsloTime.DayOf(app.Clock.GetUtcNow());

    private DateOnly Change => Today.AddDays(7);

    private DateTimeOffset MeetingAt(int days = 14) => OsloTime.At(Today.AddDays(days), new(10, 0));

    [Fact]
    public async Task The_notice_goes_to_those_seated_on_the_day_of_the_meeting_and_not_to_those_seated_today()
    {
        var (council, leaving, coming) = await ChangingAsync();
        await NoticeAsync(council);

        Assert.Equal([], await CodesAsync(leaving.Who));
        Assert.Equal(["meeting.noticed"], await CodesAsync(coming));
        foreach (var seated in new[] { council.Leader, council.Members[1], council.Deputy, council.Observer })
        {
            Assert.Equal(["meeting.noticed"], await CodesAsync(seated.Who));
        }

        // The one who will decide reads it now, and the one who will have left does not.
        Assert.Equal("https://mote.example/a", (await app.RunAsync(new GetMeetingForWork(council.MeetingSlug), coming)).Details.JoinAddress);
        Assert.Equal(council.Meeting, Assert.Single(await app.RunAsync(new ListMyMeetings(), coming)).Id);
        await app.RefusedAsync(new GetMeetingForWork(council.MeetingSlug), leaving.Who, "common.not-found");
        Assert.Empty(await app.RunAsync(new ListMyMeetings(), leaving.Who));
        await app.RefusedAsync(new GetMeetingForWork(council.MeetingSlug), await app.PersonAsync(Role.MemberRepresentative, "4601"), "common.not-found");
        // Those who prepare it see it, also from a seat that ends before.
        await app.RunAsync(new EndSeat(council.Body, council.Secretary.Seat, Change), council.CaseOfficer);
        Assert.Single(await app.RunAsync(new ListMyMeetings(), council.Secretary.Who));
    }

    [Fact]
    public async Task Changes_and_cancelling_are_told_to_those_called()
    {
        var (council, leaving, coming) = await ChangingAsync();
        await NoticeAsync(council);

        await ChangeAsync(council, d => d with { Place = "Bergen" });
        await app.RunAsync(new AddAgendaItem(council.Meeting, AgendaItemId.New(), Item with { Title = "Økonomi" }), council.Secretary.Who);
        await app.RunAsync(new CancelMeeting(council.Meeting, "For få kan møte."), council.Secretary.Who);

        string[] told = ["meeting.noticed", "meeting.changed", "meeting.item-added", "meeting.cancelled"];
        Assert.Equal(told, await CodesAsync(coming));
        Assert.Equal(told, await CodesAsync(council.Members[1].Who));
        Assert.Empty(await CodesAsync(leaving.Who));
        Assert.Empty(await CodesAsync(council.Secretary.Who)); // who did it knows
    }

    [Fact]
    public async Task Seats_given_ended_and_prolonged_after_the_notice_call_and_release_at_once()
    {
        var council = await Council.SeatAsync(app);
        var (replaced, ended, stays) = (council.Members[0], council.Members[1], council.Members[2]);
        await app.RunAsync(new EndSeat(council.Body, stays.Seat, Change), council.CaseOfficer);
        await NoticeAsync(council);
        Assert.Empty(await CodesAsync(stays.Who));

        var successor = await app.PersonAsync(Role.MemberRepresentative, "1103");
        await app.RunAsync(new ReplaceSeat(council.Body, replaced.Seat, successor.Person, successor.Organisation, Change), council.CaseOfficer);
        await app.RunAsync(new EndSeat(council.Body, ended.Seat, Change), council.CaseOfficer);
        await app.RunAsync(new EndSeat(council.Body, stays.Seat, Today.AddDays(60)), council.CaseOfficer);
        var tooLate = await GiveAsync(council, Today.AddDays(15), null);
        var tooShort = await GiveAsync(council, Today, Today.AddDays(13));

        Assert.Equal(["meeting.noticed"], await CodesAsync(successor));
        Assert.Equal(["meeting.noticed"], await CodesAsync(stays.Who));
        Assert.Equal(["meeting.noticed", "meeting.not-called"], await CodesAsync(replaced.Who));
        Assert.Equal(["meeting.noticed", "meeting.not-called"], await CodesAsync(ended.Who));
        Assert.Empty(await CodesAsync(tooLate));
        Assert.Empty(await CodesAsync(tooShort));
        Assert.Equal(["meeting.noticed"], await CodesAsync(council.Leader.Who)); // and only once

        // One who was called may read what it was, but not where to join.
        var read = await app.RunAsync(new GetMeetingForWork(council.MeetingSlug), replaced.Who);
        Assert.Equal((true, ""), (read.NoLongerCalled, read.Details.JoinAddress));
        Assert.Empty(await app.RunAsync(new ListMyMeetings(), replaced.Who));
        await ChangeAsync(council, d => d with { Place = "Bergen" });
        Assert.DoesNotContain("meeting.changed", await CodesAsync(replaced.Who));
        Assert.Contains("meeting.changed", await CodesAsync(successor));

        // Back in time, and called again.
        await app.RunAsync(new EndSeat(council.Body, ended.Seat, Today.AddDays(30)), council.CaseOfficer);
        Assert.Equal(["meeting.noticed", "meeting.not-called", "meeting.noticed"], await CodesAsync(ended.Who));
        Assert.False((await app.RunAsync(new GetMeetingForWork(council.MeetingSlug), ended.Who)).NoLongerCalled);
    }

    [Fact]
    public async Task A_meeting_moved_past_a_change_of_seats_calls_those_of_the_new_day()
    {
        var (council, leaving, coming) = await ChangingAsync();
        await NoticeAsync(council);

        await ChangeAsync(council, d => d with { StartsAt = MeetingAt(days: 3), EndsAt = null });

        Assert.Equal(["meeting.noticed"], await CodesAsync(leaving.Who));
        Assert.Equal(["meeting.noticed", "meeting.not-called"], await CodesAsync(coming));
        Assert.Equal(["meeting.noticed", "meeting.changed"], await CodesAsync(council.Members[1].Who));
    }

    [Fact]
    public async Task A_body_that_ends_before_the_meeting_calls_no_one()
    {
        var council = await Council.SeatAsync(app);
        await NoticeAsync(council);

        await app.RunAsync(new DissolveBody(council.Body, Change), council.CaseOfficer);

        Assert.Equal(["meeting.noticed", "meeting.not-called"], await CodesAsync(council.Members[0].Who));
    }

    [Fact]
    public async Task The_record_is_told_to_those_who_were_called_and_read_by_them_when_they_have_left()
    {
        var (council, leaving, coming) = await ChangingAsync();
        await NoticeAsync(council, days: 3);
        await app.RunAsync(new OpenMeeting(council.Meeting, council.Leader.Seat, council.Today), council.Secretary.Who);
        await app.RunAsync(new NoteItem(council.Meeting, (await WorkAsync(council)).Agenda.Single().Id, ""), council.Secretary.Who);
        await app.RunAsync(new CloseMeeting(council.Meeting), council.Secretary.Who);
        await app.RunAsync(new EndSeat(council.Body, leaving.Seat, Today.AddDays(-1)), council.CaseOfficer);
        await app.RunAsync(new DraftRecord(council.Meeting), council.Secretary.Who);
        await app.RunAsync(new ApproveRecord(council.Meeting, (await WorkAsync(council)).Record!.Version), council.Leader.Who);
        await app.RunAsync(new PublishRecord(council.Meeting), council.Secretary.Who);

        Assert.Equal(["meeting.noticed", "meeting.record-published"], await CodesAsync(leaving.Who));
        Assert.Empty(await CodesAsync(coming));
        Assert.Equal(MeetingState.Closed, (await app.RunAsync(new GetMeetingForWork(council.MeetingSlug), leaving.Who)).State);
    }

    [Fact]
    public async Task A_seat_given_in_the_instant_of_the_notice_is_called_once()
    {
        for (var round = 0; round < 4; round++)
        {
            var council = await Council.SeatAsync(app, members: 0);
            await PlanAsync(council);
            var person = await app.PersonAsync(Role.MemberRepresentative, "1103");

            var notice = app.UseCases.Run(new PublishNotice(council.Meeting, ""), council.Secretary.Who);
            var given = app.UseCases.Run(new GiveSeat(council.Body, person.Person, person.Organisation, SeatFunction.Member, Today, null), council.CaseOfficer);
            Assert.True((await notice).IsOk && (await given).IsOk);

            Assert.Equal(["meeting.noticed"], await CodesAsync(person));
        }
    }

    /// <summary>A council in which one member's seat goes over to another before the meeting.</summary>
    private async Task<(Council Council, Seated Leaving, Actor.PersonActor Coming)> ChangingAsync()
    {
        var council = await Council.SeatAsync(app);
        var leaving = council.Members[0];
        await app.RunAsync(new EndSeat(council.Body, leaving.Seat, Change), council.CaseOfficer);
        return (council, leaving, await GiveAsync(council, Change.AddDays(1), null));
    }

    private async Task<Actor.PersonActor> GiveAsync(Council council, DateOnly from, DateOnly? to)
    {
        var person = await app.PersonAsync(Role.MemberRepresentative, "1103");
        await app.RunAsync(new GiveSeat(council.Body, person.Person, person.Organisation, SeatFunction.Member, from, to), council.CaseOfficer);
        return person;
    }

    private async Task PlanAsync(Council council, int days = 14)
    {
        await council.PlanAsync();
        await ChangeAsync(council, d => d with { StartsAt = MeetingAt(days), EndsAt = null, Form = MeetingForm.Hybrid, JoinAddress = "https://mote.example/a" });
        await council.AddAsync(Item);
    }

    private async Task NoticeAsync(Council council, int days = 14)
    {
        await PlanAsync(council, days);
        await app.RunAsync(new PublishNotice(council.Meeting, "Velkommen."), council.Secretary.Who);
    }

    private async Task ChangeAsync(Council council, Func<MeetingDetails, MeetingDetails> change)
    {
        var meeting = await WorkAsync(council);
        await app.RunAsync(new ChangeMeeting(council.Meeting, meeting.Version, change(meeting.Details)), council.Secretary.Who);
    }

    private Task<MeetingForWork> WorkAsync(Council council) => app.RunAsync(new GetMeetingForWork(council.MeetingSlug), council.Secretary.Who);

    /// <summary>What a person has been notified of, oldest first.</summary>
    private async Task<IReadOnlyList<string>> CodesAsync(Actor.PersonActor who) => [.. (await NewsAsync(who)).Select(n => n.Code)];

    private async Task<IReadOnlyList<NotificationRow>> NewsAsync(Actor.PersonActor who) => [.. (await app.RunAsync(new GetMyPage(), who)).News.Reverse()];
}
