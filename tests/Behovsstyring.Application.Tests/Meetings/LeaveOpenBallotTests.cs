using Behovsstyring.Application.Meetings;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Meetings;
using Behovsstyring.Domain.Voting;
using Behovsstyring.Testing.App;
using Npgsql;

namespace Behovsstyring.Application.Tests.Meetings;

/// <summary>
/// Only those who are there decide (kommuneloven § 8-1, § 11-9). One who leaves while a vote is open has either voted, and the vote counts,
/// or goes off the list, and is not waited for. Tried with real parallel connections, as the app's role.
/// </summary>
public sealed class LeaveOpenBallotTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly AgendaItemContent Item = new() { Title = "Veivalg", Kind = AgendaItemKind.Decision };

    [Fact]
    public async Task One_registered_as_gone_does_not_turn_a_vote_that_the_chair_decides()
    {
        var council = await Council.SeatAsync(app);
        var ballot = await council.OpenBallotAsync(await council.OpenWithAsync(Item));
        await CastAsync(ballot, Choice.For, council.Leader, council.Members[0]);
        await CastAsync(ballot, Choice.Against, council.Members[1], council.Members[2]);
        var fifth = council.Members[3];
        await LeaveAsync(council, fifth);

        await app.RefusedAsync(new CastVote(ballot, Choice.Against), fifth.Who, "ballot.not-on-the-list");
        // Coming back makes no voter of one who is off the list.
        await app.RunAsync(new RegisterArrival(council.Meeting, fifth.Seat), fifth.Who);
        await app.RefusedAsync(new CastVote(ballot, Choice.Against), fifth.Who, "ballot.not-on-the-list");
        Assert.Equal(MeetingTask.None, Assert.Single(await app.RunAsync(new ListMyMeetings(), fifth.Who)).Waits);

        var live = (await BallotAsync(council)).SoFar!;
        var result = await council.CloseBallotAsync(ballot);
        Assert.Equal((OutcomeRule.ChairsVoteFor, 4, 1, 0), (result.Rule, result.Present, result.Absent, result.NotVoted));
        Assert.Equal(live, result);
        await SealedAgreesAsync(council, result, [fifth.Who.Person.Value]);
    }

    [Fact]
    public async Task A_vote_cast_before_leaving_stands()
    {
        var council = await Council.SeatAsync(app);
        var ballot = await council.OpenBallotAsync(await council.OpenWithAsync(Item));
        await CastAsync(ballot, Choice.For, council.Members[0]);

        await LeaveAsync(council, council.Members[0]);
        await LeaveAsync(council, council.Members[1]);

        var result = await council.CloseBallotAsync(ballot);
        Assert.Equal((4, 1, 1, 3), (result.Present, result.Absent, result.For, result.NotVoted));
        await SealedAgreesAsync(council, result, [council.Members[1].Who.Person.Value]);
    }

    [Fact]
    public async Task The_leader_sees_who_left_and_that_too_few_are_left_before_closing()
    {
        var council = await Council.SeatAsync(app);
        var ballot = await council.OpenBallotAsync(await council.OpenWithAsync(Item));
        await CastAsync(ballot, Choice.For, council.Leader, council.Members[0]);
        Assert.True((await WorkAsync(council)).Attendance!.Seats.Single(s => s.Seat == council.Members[1].Seat).OwesVote);
        Assert.False((await WorkAsync(council)).Attendance!.Seats.Single(s => s.Seat == council.Members[0].Seat).OwesVote);

        await LeaveAsync(council, council.Members[1]);
        await LeaveAsync(council, council.Members[2]);
        var three = await BallotAsync(council);
        Assert.Equal((3, true, VoteOutcome.NotQuorate), (three.OnTheList, three.CanBeQuorate, three.SoFar!.Outcome));
        Assert.Single(three.NotVoted!);
        await LeaveAsync(council, council.Members[3]);

        var two = await BallotAsync(council);
        Assert.Equal((2, 3, false), (two.OnTheList, two.Left.Count, two.CanBeQuorate));
        Assert.Empty(two.NotVoted!);
        var forLeaver = (await app.RunAsync(new GetMeetingForWork(council.MeetingSlug), council.Members[1].Who)).OpenBallot!;
        Assert.Equal((false, true, 0), (forLeaver.IAmOnTheList, forLeaver.ILeft, forLeaver.Choices.Count));
        // Whether others have voted is not for one who does not run the meeting.
        var asMember = (await app.RunAsync(new GetMeetingForWork(council.MeetingSlug), council.Members[0].Who)).Attendance!;
        Assert.DoesNotContain(asMember.Seats, s => s.OwesVote);
        Assert.Equal(VoteOutcome.NotQuorate, (await council.CloseBallotAsync(ballot)).Outcome);
    }

    [Fact]
    public async Task A_deputy_who_leaves_takes_the_seat_off_and_another_deputy_does_not_vote_in_it()
    {
        var council = await Council.SeatAsync(app);
        var second = await council.GiveAsync(SeatFunction.Deputy, Domain.People.Role.MemberRepresentative, "5501", order: 2);
        var item = await council.OpenWithAsync(Item, council.Members.Skip(1));
        await app.RunAsync(new CallInDeputy(council.Meeting, council.Deputy.Seat, council.Members[0].Seat), council.Secretary.Who);
        var ballot = await council.OpenBallotAsync(item);

        await LeaveAsync(council, council.Deputy);
        await app.RunAsync(new CallInDeputy(council.Meeting, second.Seat, council.Members[0].Seat), council.Secretary.Who);

        await app.RefusedAsync(new CastVote(ballot, Choice.For), council.Deputy.Who, "ballot.not-on-the-list");
        await app.RefusedAsync(new CastVote(ballot, Choice.For), second.Who, "ballot.not-on-the-list");
        Assert.Equal((4, 1), ((await council.CloseBallotAsync(ballot)) is var result ? result.Present : 0, result.Absent));
    }

    [Fact]
    public async Task The_chair_who_hands_over_and_leaves_without_having_voted_breaks_no_tie()
    {
        var council = await Council.SeatAsync(app);
        var ballot = await council.OpenBallotAsync(await council.OpenWithAsync(Item));
        await CastAsync(ballot, Choice.For, council.Members[0], council.Members[1]);
        await CastAsync(ballot, Choice.Against, council.Members[2], council.Members[3]);
        await app.RunAsync(new HandOverChair(council.Meeting, council.Members[0].Seat), council.Leader.Who);
        await LeaveAsync(council, council.Leader);

        Assert.Equal((OutcomeRule.TieStands, VoteOutcome.Rejected), (await council.CloseBallotAsync(ballot)) is var result ? (result.Rule, result.Outcome) : default);
    }

    [Fact]
    public async Task Votes_that_race_with_leaving_are_counted_or_refused_and_never_both()
    {
        var council = await Council.SeatAsync(app, members: 24);
        var item = await council.OpenWithAsync(Item);
        for (var round = 0; round < 3; round++)
        {
            var ballot = await council.OpenBallotAsync(item);
            var votes = council.Members.Select(m => app.UseCases.Run(new CastVote(ballot, Choice.Against), m.Who)).ToList();
            var leavings = council.Members.Select(m => app.UseCases.Run(new RegisterLeaving(council.Meeting, m.Seat), m.Who)).ToList();
            var (cast, gone) = (await Task.WhenAll(votes), await Task.WhenAll(leavings));

            Assert.All(gone, g => Assert.True(g.IsOk, string.Join(";", g.Errors)));
            Assert.All(cast.Where(a => !a.IsOk), a => Assert.Equal([MeetingErrors.NotOnTheList], a.Errors));
            var stored = cast.Count(a => a.IsOk);
            Assert.Equal((long)stored, await ScalarAsync($"SELECT count(*) FROM votes WHERE ballot_id = '{ballot.Value}'"));
            Assert.Equal(24L - stored, await ScalarAsync($"SELECT count(*) FROM ballot_voters WHERE ballot_id = '{ballot.Value}' AND left_at IS NOT NULL"));
            Assert.Equal(0L, await ScalarAsync($"SELECT count(*) FROM votes JOIN ballot_voters USING (ballot_id, seat_id) WHERE ballot_id = '{ballot.Value}' AND left_at IS NOT NULL"));
            var result = await council.CloseBallotAsync(ballot);
            Assert.Equal((stored, stored + 1, 24 - stored), (result.Against, result.Present, result.Absent));
            foreach (var member in council.Members)
            {
                await app.RunAsync(new RegisterArrival(council.Meeting, member.Seat), member.Who);
            }
        }
    }

    [Fact]
    public async Task Leaving_waits_for_a_vote_that_is_being_stored_and_the_vote_counts()
    {
        var council = await Council.SeatAsync(app);
        var ballot = await council.OpenBallotAsync(await council.OpenWithAsync(Item));
        var voter = council.Members[0];
        await using var connection = await OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync(TestContext.Current.CancellationToken);
        await ExecuteAsync(Insert(ballot, voter), connection);

        var leaving = app.UseCases.Run(new RegisterLeaving(council.Meeting, voter.Seat), council.Secretary.Who);
        await WaitingForALockAsync(leaving);
        // Others vote meanwhile: one who leaves holds up no one else.
        await CastAsync(ballot, Choice.Against, council.Members[1]);
        await transaction.CommitAsync(TestContext.Current.CancellationToken);

        Assert.True((await leaving).IsOk);
        var result = await council.CloseBallotAsync(ballot);
        Assert.Equal((1, 1, 5), (result.For, result.Against, result.Present));
    }

    [Fact]
    public async Task A_vote_waits_for_a_leaving_that_is_being_stored_and_is_refused()
    {
        var council = await Council.SeatAsync(app);
        var ballot = await council.OpenBallotAsync(await council.OpenWithAsync(Item));
        var voter = council.Members[0];
        await using var connection = await OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync(TestContext.Current.CancellationToken);
        await ExecuteAsync($"SELECT 1 FROM ballot_voters WHERE ballot_id = '{ballot.Value}' AND filled_by = '{voter.Seat.Value}' FOR UPDATE", connection);
        await ExecuteAsync($"UPDATE ballot_voters SET left_at = now() WHERE ballot_id = '{ballot.Value}' AND seat_id = '{voter.Seat.Value}'", connection);

        var vote = app.UseCases.Run(new CastVote(ballot, Choice.For), voter.Who);
        await WaitingForALockAsync(vote);
        await transaction.CommitAsync(TestContext.Current.CancellationToken);

        Assert.Equal([MeetingErrors.NotOnTheList], (await vote).Errors);
        Assert.Equal((0, 4, 1), (await council.CloseBallotAsync(ballot)) is var result ? (result.VotesCast, result.Present, result.Absent) : default);
    }

    [Fact]
    public async Task The_database_keeps_the_list_and_takes_no_vote_from_one_who_has_left()
    {
        var council = await Council.SeatAsync(app);
        var ballot = await council.OpenBallotAsync(await council.OpenWithAsync(Item));
        var (gone, voted, stays) = (council.Members[0], council.Members[1], council.Members[2]);
        await CastAsync(ballot, Choice.For, voted);
        await LeaveAsync(council, gone);
        string On(Seated one) => $"WHERE ballot_id = '{ballot.Value}' AND seat_id = '{one.Seat.Value}'";

        await RefusedAsync(Insert(ballot, gone));
        await RefusedAsync($"UPDATE ballot_voters SET left_at = NULL {On(gone)}");
        await RefusedAsync($"UPDATE ballot_voters SET left_at = now() {On(voted)}");
        await RefusedAsync($"UPDATE ballot_voters SET person_id = '{voted.Who.Person.Value}' {On(stays)}");
        await RefusedAsync($"DELETE FROM ballot_voters {On(stays)}");
        await RefusedAsync("TRUNCATE ballot_voters");
        await council.CloseBallotAsync(ballot);
        await RefusedAsync($"UPDATE ballot_voters SET left_at = now() {On(stays)}");
    }

    /// <summary>The decision log, the record and what is shown say the same of the vote.</summary>
    private async Task SealedAgreesAsync(Council council, VoteResult result, Guid[] left)
    {
        var leaf = (string)(await ScalarAsync(
            $"SELECT convert_from(leaf, 'UTF8') FROM decision_log WHERE type = 'vote-result' AND convert_from(leaf, 'UTF8')::jsonb -> 'subject' ->> 'meeting' = '{council.MeetingSlug}'"))!;
        var subject = System.Text.Json.JsonDocument.Parse(leaf).RootElement.GetProperty("subject");
        Assert.Equal(
            (result.Present, result.Absent, result.NotVoted, result.For, result.Against),
            (Number("present"), Number("absent"), Number("notVoted"), Number("for"), Number("against")));

        var shown = await WorkAsync(council);
        foreach (var item in shown.Agenda.Where(i => i.Outcome is null))
        {
            await app.RunAsync(new ConcludeWithoutAdoption(council.Meeting, item.Id, ""), council.Secretary.Who);
        }

        await app.RunAsync(new CloseMeeting(council.Meeting), council.Secretary.Who);
        await app.RunAsync(new DraftRecord(council.Meeting), council.Secretary.Who);
        var record = (await WorkAsync(council)).Record!;
        var recorded = record.Facts.Items.Single().Ballots.Single();
        Assert.Empty(record.Lacks);
        Assert.Equal(result, recorded.Result);
        Assert.Equal(result.VotesCast, recorded.Votes.Count);
        Assert.Equal(left.Length, recorded.Left!.Count);
        Assert.DoesNotContain(recorded.Votes, v => recorded.Left.Contains(v.Name));
        Assert.Equal(result, shown.Agenda.Single().Ballots.Single().Result);

        int Number(string name) => subject.TryGetProperty(name, out var value) ? int.Parse(value.ToString(), System.Globalization.CultureInfo.InvariantCulture) : 0;
    }

    private async Task CastAsync(BallotId ballot, Choice choice, params Seated[] voters)
    {
        foreach (var voter in voters)
        {
            await app.RunAsync(new CastVote(ballot, choice), voter.Who);
        }
    }

    private Task LeaveAsync(Council council, Seated who) => app.RunAsync(new RegisterLeaving(council.Meeting, who.Seat), council.Secretary.Who);

    private Task<MeetingForWork> WorkAsync(Council council) => app.RunAsync(new GetMeetingForWork(council.MeetingSlug), council.Secretary.Who);

    private async Task<BallotView> BallotAsync(Council council) => (await WorkAsync(council)).OpenBallot!;

    private static string Insert(BallotId ballot, Seated voter) =>
        $"INSERT INTO votes (ballot_id, seat_id, person_id, choice, cast_at) VALUES ('{ballot.Value}', '{voter.Seat.Value}', '{voter.Who.Person.Value}', 1, now())";

    private async Task WaitingForALockAsync(Task run)
    {
        while (!run.IsCompleted && 0L.Equals(await ScalarAsync("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()")))
        {
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }

        Assert.False(run.IsCompleted);
    }

    private async Task<NpgsqlConnection> OpenAsync()
    {
        var connection = new NpgsqlConnection(app.Database.AppConnectionString);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        return connection;
    }

    private static async Task ExecuteAsync(string sql, NpgsqlConnection connection)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }

    private async Task RefusedAsync(string sql)
    {
        await using var connection = await OpenAsync();
        var refused = await Assert.ThrowsAsync<PostgresException>(() => ExecuteAsync(sql, connection));
        Assert.True(refused.SqlState == "42501", $"{sql}: {refused.SqlState} {refused.MessageText}");
    }

    private async Task<object?> ScalarAsync(string sql)
    {
        await using var connection = await OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(TestContext.Current.CancellationToken);
    }
}
