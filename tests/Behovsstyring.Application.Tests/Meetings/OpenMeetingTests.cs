using Behovsstyring.Application.Common;
using Behovsstyring.Application.Meetings;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Meetings;
using Behovsstyring.Testing.App;
using Npgsql;

namespace Behovsstyring.Application.Tests.Meetings;

/// <summary>A meeting opens on its day, or on a day that is said; it can be undone until somebody comes; and the record has what was, not what was planned.</summary>
public sealed class OpenMeetingTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly AgendaItemContent Item = new() { Title = "Veivalg", Kind = AgendaItemKind.Decision };

    [Fact]
    public async Task Opening_on_another_day_than_planned_names_both_days_and_takes_that_day()
    {
        var council = await NoticedAsync();
        var planned = council.Today.AddDays(14);

        var refused = await app.UseCases.Run(new OpenMeeting(council.Meeting, council.Leader.Seat), council.Secretary.Who);
        Assert.Equal([MeetingErrors.NotToday(planned, council.Today)], refused.Errors);
        // A yes said to another day, or to the planned day, is no yes to today.
        await app.RefusedAsync(new OpenMeeting(council.Meeting, council.Leader.Seat, council.Today.AddDays(-1)), council.Secretary.Who, "meeting.not-today");
        await app.RefusedAsync(new OpenMeeting(council.Meeting, council.Leader.Seat, planned), council.Secretary.Who, "meeting.not-today");
        Assert.Equal(MeetingState.Noticed, (await WorkAsync(council)).State);

        await app.RunAsync(new OpenMeeting(council.Meeting, council.Leader.Seat, council.Today), council.Secretary.Who);
        Assert.Equal(MeetingState.Open, (await WorkAsync(council)).State);
    }

    [Fact]
    public async Task On_the_planned_day_in_Norway_nothing_is_asked()
    {
        var council = await Council.SeatAsync(app);
        await council.PlanAsync();
        var lateToday = OsloTime.At(council.Today, new(23, 45));
        var work = await WorkAsync(council);
        await app.RunAsync(new ChangeMeeting(council.Meeting, work.Version, Council.Details(lateToday)), council.Secretary.Who);
        await council.AddAsync(Item);
        await app.RunAsync(new PublishNotice(council.Meeting, ""), council.Secretary.Who);

        await app.RunAsync(new OpenMeeting(council.Meeting, council.Leader.Seat), council.Secretary.Who);
    }

    [Fact]
    public async Task The_opening_is_undone_until_the_first_one_comes()
    {
        var council = await NoticedAsync();
        var other = await NoticedAsync();
        await OpenAsync(council);
        foreach (var who in new[] { council.Members[0].Who, council.Deputy.Who, council.CaseOfficer, other.Secretary.Who })
        {
            await app.RefusedAsync(new UndoOpening(council.Meeting), who, "access.denied");
        }

        Assert.Empty((await WorkAsync(council)).ToUndoOpening!);
        await app.RunAsync(new UndoOpening(council.Meeting), council.Secretary.Who);
        var undone = await WorkAsync(council);
        Assert.Equal((MeetingState.Noticed, null, null), (undone.State, undone.OpenedAt, undone.Attendance));
        Assert.Equal(0L, await ScalarAsync($"SELECT count(*) FROM meeting_roll WHERE meeting_id = '{council.Meeting.Value}'"));
        await app.RefusedAsync(new UndoOpening(council.Meeting), council.Secretary.Who, "meeting.not-open");

        // It opens again, with another in the chair, and then someone comes.
        await app.RunAsync(new OpenMeeting(council.Meeting, council.Members[0].Seat, council.Today), council.Secretary.Who);
        await app.RunAsync(new RegisterArrival(council.Meeting, council.Members[1].Seat), council.Members[1].Who);
        await app.RefusedAsync(new UndoOpening(council.Meeting), council.Secretary.Who, "meeting.has-begun");
        Assert.Equal([MeetingErrors.HasBegun], (await WorkAsync(council)).ToUndoOpening);
        // Also when the one who came has left: it happened.
        await app.RunAsync(new RegisterLeaving(council.Meeting, council.Members[1].Seat), council.Members[1].Who);
        await app.RefusedAsync(new UndoOpening(council.Meeting), council.Secretary.Who, "meeting.has-begun");
        await RefusedAsync($"DELETE FROM meeting_attendance WHERE meeting_id = '{council.Meeting.Value}'");
        await RefusedAsync($"DELETE FROM meeting_stays WHERE meeting_id = '{council.Meeting.Value}'");
        await RefusedAsync($"DELETE FROM meeting_roll WHERE meeting_id = '{council.Meeting.Value}'");
    }

    [Fact]
    public async Task A_proposal_is_something_that_came_of_the_opening()
    {
        var council = await NoticedAsync();
        await OpenAsync(council);
        await council.ProposeAsync((await WorkAsync(council)).Agenda.Single().Id);

        await app.RefusedAsync(new UndoOpening(council.Meeting), council.Secretary.Who, "meeting.has-begun");
    }

    [Fact]
    public async Task Undoing_and_coming_in_the_same_instant_do_not_both_get_their_way()
    {
        for (var round = 0; round < 4; round++)
        {
            var council = await NoticedAsync();
            await OpenAsync(council);

            var undoing = app.UseCases.Run(new UndoOpening(council.Meeting), council.Secretary.Who);
            var coming = app.UseCases.Run(new RegisterArrival(council.Meeting, council.Members[0].Seat), council.Members[0].Who);
            var (undone, came) = (await undoing, await coming);

            Assert.NotEqual(undone.IsOk, came.IsOk);
            Assert.Equal(undone.IsOk ? MeetingState.Noticed : MeetingState.Open, (await WorkAsync(council)).State);
        }
    }

    [Fact]
    public async Task Seats_that_changed_while_it_was_opened_by_mistake_are_called_when_it_is_undone()
    {
        var council = await NoticedAsync();
        await OpenAsync(council);
        var late = await council.GiveAsync(Domain.Bodies.SeatFunction.Member, Domain.People.Role.MemberRepresentative, "1103");
        await app.RunAsync(new UndoOpening(council.Meeting), council.Secretary.Who);

        Assert.Contains(await app.RunAsync(new ListMyMeetings(), late.Who), m => m.Id == council.Meeting);
    }

    [Fact]
    public async Task The_record_has_when_it_was_opened_and_closed_and_not_when_it_was_planned()
    {
        var council = await NoticedAsync();
        var opened = app.Clock.GetUtcNow();
        await OpenAsync(council);
        app.Clock.Advance(TimeSpan.FromMinutes(95));
        await app.RunAsync(new PostponeItem(council.Meeting, (await WorkAsync(council)).Agenda.Single().Id, "For få."), council.Secretary.Who);
        await app.RunAsync(new CloseMeeting(council.Meeting), council.Secretary.Who);
        await app.RunAsync(new DraftRecord(council.Meeting), council.Secretary.Who);
        await app.RunAsync(new ApproveRecord(council.Meeting, (await WorkAsync(council)).Record!.Version), council.Leader.Who);
        await app.RunAsync(new PublishRecord(council.Meeting), council.Secretary.Who);

        var facts = (await app.RunAsync(new GetMeeting(council.MeetingSlug), Actor.Anonymous)).Record!.Facts;
        Assert.Equal((opened, opened.AddMinutes(95)), (facts.OpenedAt, facts.ClosedAt));
    }

    [Fact]
    public async Task A_meeting_moved_to_another_year_before_the_notice_is_numbered_in_that_year()
    {
        var council = await Council.SeatAsync(app, members: 0);
        await council.PlanAsync();
        var (moved, from) = (council.Meeting, council.MeetingSlug);
        await council.PlanAsync();
        var second = council.Meeting;

        // Midnight in Norway decides, not midnight in Greenwich.
        var newYear = new DateTimeOffset(2027, 12, 31, 23, 30, 0, TimeSpan.Zero);
        var to = await MoveAsync(council, moved, from, newYear);
        Assert.Equal($"{council.Slug}-2028-1", to);
        Assert.Equal((2028, 1), (await app.RunAsync(new GetMeetingForWork(to), council.Secretary.Who)) is var work ? (work.Year, work.Running) : default);
        await app.RefusedAsync(new GetMeetingForWork(from), council.Secretary.Who, "common.not-found");
        // One who has it open finds it still.
        Assert.Equal(to, (await app.RunAsync(new GetMeetingForWork(from) { Known = moved }, council.Secretary.Who)).Slug);
        Assert.Equal($"{council.Slug}-2028-2", await MoveAsync(council, second, $"{council.Slug}-2027-2", newYear.AddDays(7)));
        Assert.Equal($"{council.Slug}-2028-2", await MoveAsync(council, second, $"{council.Slug}-2028-2", newYear.AddDays(8))); // the same year: the same number

        // The notice fixes the number.
        await app.RunAsync(new AddAgendaItem(moved, AgendaItemId.New(), Item), council.Secretary.Who);
        await app.RunAsync(new PublishNotice(moved, ""), council.Secretary.Who);
        Assert.Equal(to, await MoveAsync(council, moved, to, newYear.AddDays(-30)));
        Assert.Contains(to, (string)(await ScalarAsync($"SELECT string_agg(convert_from(leaf, 'UTF8'), ' ') FROM decision_log WHERE convert_from(leaf, 'UTF8') LIKE '%{council.Slug}%'"))!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Meetings_moved_to_the_same_year_in_the_same_instant_get_a_number_each()
    {
        var council = await Council.SeatAsync(app, members: 0);
        List<(MeetingId Id, uint Version)> planned = [];
        for (var i = 0; i < 4; i++)
        {
            await council.PlanAsync();
            planned.Add((council.Meeting, (await WorkAsync(council)).Version));
        }

        var moved = await Task.WhenAll(planned.Select(m => app.RunAsync(
            new ChangeMeeting(m.Id, m.Version, Council.Details(TestApp.Start.AddYears(1))), council.Secretary.Who)));

        Assert.Equal(Enumerable.Range(1, 4).Select(n => $"{council.Slug}-2028-{n}"), moved.Select(m => m.Slug).Order(StringComparer.Ordinal));
    }

    private async Task<string> MoveAsync(Council council, MeetingId id, string slug, DateTimeOffset to)
    {
        var version = (await app.RunAsync(new GetMeetingForWork(slug), council.Secretary.Who)).Version;
        return (await app.RunAsync(new ChangeMeeting(id, version, Council.Details(to)), council.Secretary.Who)).Slug;
    }

    private async Task<Council> NoticedAsync()
    {
        var council = await Council.SeatAsync(app);
        await council.PlanAsync();
        await council.AddAsync(Item);
        await app.RunAsync(new PublishNotice(council.Meeting, ""), council.Secretary.Who);
        return council;
    }

    private Task OpenAsync(Council council) => app.RunAsync(new OpenMeeting(council.Meeting, council.Leader.Seat, council.Today), council.Secretary.Who);

    private Task<MeetingForWork> WorkAsync(Council council) => app.RunAsync(new GetMeetingForWork(council.MeetingSlug), council.Secretary.Who);

    private async Task RefusedAsync(string sql)
    {
        var refused = await Assert.ThrowsAsync<PostgresException>(() => ScalarAsync(sql));
        Assert.True(refused.SqlState == "42501", $"{sql}: {refused.SqlState} {refused.MessageText}");
    }

    private async Task<object?> ScalarAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(app.Database.AppConnectionString);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(TestContext.Current.CancellationToken);
    }
}
