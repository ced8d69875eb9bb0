using Behovsstyring.Application.Bodies;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Home;
using Behovsstyring.Application.Meetings;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Meetings;
using Behovsstyring.Domain.Voting;
using Behovsstyring.Testing.App;
using Npgsql;

namespace Behovsstyring.Application.Tests.Meetings;

/// <summary>Votes with real parallel connections, as the app's role: none lost, none doubled, none after the count.</summary>
public sealed class CastVoteTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly AgendaItemContent Item = new() { Title = "Veivalg", Kind = AgendaItemKind.Decision };

    [Fact]
    public async Task Everyone_votes_twice_in_the_same_instant_and_each_is_counted_once()
    {
        var council = await Council.SeatAsync(app, members: 30);
        var ballot = await council.OpenBallotAsync(await council.OpenWithAsync(Item));

        var answers = await Task.WhenAll(council.Members.SelectMany((m, i) => Enumerable.Range(0, 2).Select(_ =>
            app.UseCases.Run(new CastVote(ballot, i % 3 == 0 ? Choice.Against : Choice.For), m.Who))));

        Assert.Equal(30, answers.Count(a => a.IsOk));
        Assert.All(answers.Where(a => !a.IsOk), a => Assert.Equal([MeetingErrors.AlreadyVoted], a.Errors));
        var result = await council.CloseBallotAsync(ballot);
        Assert.Equal((20, 10, 1, 31), (result.For, result.Against, result.NotVoted, result.Present));
    }

    [Fact]
    public async Task A_vote_takes_two_journeys_to_the_database()
    {
        var council = await Council.SeatAsync(app);
        var ballot = await council.OpenBallotAsync(await council.OpenWithAsync(Item));

        using var count = CommandCount.Begin();
        await app.RunAsync(new CastVote(ballot, Choice.For), council.Members[0].Who);

        Assert.Equal(2, count.Commands);
    }

    [Fact]
    public async Task Votes_that_race_with_the_count_are_either_counted_or_refused()
    {
        var council = await Council.SeatAsync(app, members: 24);
        var item = await council.OpenWithAsync(Item);
        for (var round = 0; round < 3; round++)
        {
            var ballot = await council.OpenBallotAsync(item);
            var votes = council.Members.Select(m => app.UseCases.Run(new CastVote(ballot, Choice.Against), m.Who)).ToList();
            await Task.WhenAny(votes);
            var result = await council.CloseBallotAsync(ballot);
            var answers = await Task.WhenAll(votes);

            Assert.Equal(answers.Count(a => a.IsOk), result.Against);
            Assert.All(answers.Where(a => !a.IsOk), a => Assert.Contains(MeetingErrors.BallotNotOpen, a.Errors));
            Assert.Equal((long)result.VotesCast, await ScalarAsync($"SELECT count(*) FROM votes WHERE ballot_id = '{ballot.Value}'"));
        }
    }

    [Fact]
    public async Task The_count_waits_for_a_vote_that_is_being_stored()
    {
        var council = await Council.SeatAsync(app);
        var ballot = await council.OpenBallotAsync(await council.OpenWithAsync(Item));
        await using var connection = new NpgsqlConnection(app.Database.AppConnectionString);
        await connection.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using var vote = new NpgsqlCommand(Insert(ballot, council.Leader.Seat, council.Leader.Who.Person), connection, transaction);
        await vote.ExecuteNonQueryAsync();

        var closing = app.UseCases.Run(new CloseBallot(council.Meeting, ballot), council.Secretary.Who);
        while (!closing.IsCompleted && 0L.Equals(await ScalarAsync("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()")))
        {
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }

        await transaction.CommitAsync();
        Assert.Equal(1, (await closing).Value.For);
    }

    [Fact]
    public async Task Two_who_close_at_once_count_once()
    {
        var council = await Council.SeatAsync(app);
        var ballot = await council.OpenBallotAsync(await council.OpenWithAsync(Item));

        var answers = await Task.WhenAll(
            app.UseCases.Run(new CloseBallot(council.Meeting, ballot), council.Secretary.Who),
            app.UseCases.Run(new CloseBallot(council.Meeting, ballot), council.Leader.Who));

        Assert.Single(answers, a => a.IsOk);
        Assert.Equal([MeetingErrors.BallotNotOpen], answers.Single(a => !a.IsOk).Errors);
    }

    [Fact]
    public async Task After_the_count_a_vote_is_refused_by_the_rule_and_by_the_database()
    {
        var council = await Council.SeatAsync(app);
        var ballot = await council.OpenBallotAsync(await council.OpenWithAsync(Item));
        var voter = council.Members[0];
        await app.RunAsync(new CastVote(ballot, Choice.For), voter.Who);
        await council.CloseBallotAsync(ballot);

        await app.RefusedAsync(new CastVote(ballot, Choice.For), council.Members[1].Who, "ballot.not-open");
        await RefusedAsync(Insert(ballot, council.Members[1].Seat, council.Members[1].Who.Person), "42501");
        await RefusedAsync($"UPDATE votes SET choice = 2 WHERE ballot_id = '{ballot.Value}'", "42501");
        await RefusedAsync($"DELETE FROM votes WHERE ballot_id = '{ballot.Value}'", "42501");
        await RefusedAsync("TRUNCATE votes", "42501");
        await RefusedAsync($"UPDATE ballots SET state = 1, result = NULL WHERE id = '{ballot.Value}'", "42501");
        await RefusedAsync($"DELETE FROM ballots WHERE id = '{ballot.Value}'", "42501");
    }

    [Fact]
    public async Task A_member_and_the_deputy_called_in_for_the_member_have_one_vote_together()
    {
        var council = await Council.SeatAsync(app);
        var absent = council.Members[0];
        var item = await council.OpenWithAsync(Item, council.Members.Skip(1));
        await app.RunAsync(new CallInDeputy(council.Meeting, council.Deputy.Seat, absent.Seat), council.Secretary.Who);
        var ballot = await council.OpenBallotAsync(item);
        // The member waits until the deputy has voted: the seat keeps its one vote, and only one who sits there casts it.
        await app.RefusedAsync(new RegisterArrival(council.Meeting, absent.Seat), absent.Who, "attendance.deputy-is-voting");

        await app.RefusedAsync(new CastVote(ballot, Choice.For), absent.Who, "ballot.not-on-the-list");
        await app.RunAsync(new CastVote(ballot, Choice.For), council.Deputy.Who);
        await app.RefusedAsync(new CastVote(ballot, Choice.Against), council.Deputy.Who, "ballot.already-voted");
        await app.RunAsync(new RegisterArrival(council.Meeting, absent.Seat), absent.Who);
        await app.RefusedAsync(new CastVote(ballot, Choice.For), absent.Who, "ballot.not-on-the-list");
        // The database, asked directly: the member is not on the list, and the seat has voted.
        await RefusedAsync(Insert(ballot, absent.Seat, absent.Who.Person), PostgresErrorCodes.UniqueViolation);
        await RefusedAsync(Insert(ballot, council.Deputy.Seat, council.Deputy.Who.Person), PostgresErrorCodes.ForeignKeyViolation);
        await RefusedAsync(Insert(ballot, council.Members[1].Seat, absent.Who.Person), PostgresErrorCodes.ForeignKeyViolation);
        Assert.Equal(1, (await council.CloseBallotAsync(ballot)).VotesCast);
    }

    [Fact]
    public async Task Those_without_a_vote_have_none()
    {
        var council = await Council.SeatAsync(app);
        var other = await Council.SeatAsync(app);
        var item = await council.OpenWithAsync(Item, [.. council.Members, council.Secretary, council.Observer]);
        var ballot = await council.OpenBallotAsync(item);

        foreach (var who in new[] { council.Secretary, council.Observer, council.Deputy, other.Leader })
        {
            await app.RefusedAsync(new CastVote(ballot, Choice.For), who.Who, "ballot.not-on-the-list");
        }

        await app.RefusedAsync(new CastVote(ballot, Choice.For), council.CaseOfficer, "access.denied");
        await app.RefusedAsync(new CastVote(ballot, Choice.Blank), council.Leader.Who, "voting.blank-not-allowed");
        await app.RefusedAsync(new CastVote(ballot, Choice.Abstain), council.Leader.Who, "voting.abstention-not-allowed");
        await app.RefusedAsync(new CastVote(ballot, (Choice)9), council.Leader.Who, "text.required");
        await app.RefusedAsync(new CastVote(BallotId.New(), Choice.For), council.Leader.Who, "common.not-found");
    }

    [Fact]
    public async Task A_seat_that_has_ended_gives_no_vote_though_it_is_on_the_list()
    {
        var council = await Council.SeatAsync(app);
        var ballot = await council.OpenBallotAsync(await council.OpenWithAsync(Item));
        var leaving = council.Members[0];
        // Another seat elsewhere, so that it is this seat's end that counts.
        var elsewhere = await Council.SeatAsync(app, members: 0);
        await app.RunAsync(new GiveSeat(elsewhere.Body, leaving.Who.Person, leaving.Who.Organisation, SeatFunction.Member, new(2026, 1, 1), null), elsewhere.CaseOfficer);
        await app.RunAsync(new EndSeat(council.Body, leaving.Seat, OsloTime.DayOf(app.Clock.GetUtcNow()).AddDays(-1)), council.CaseOfficer);

        await app.RefusedAsync(new CastVote(ballot, Choice.For), leaving.Who, "ballot.not-on-the-list");
    }

    [Fact]
    public async Task How_a_running_vote_goes_is_for_those_who_run_the_meeting_only()
    {
        var council = await Council.SeatAsync(app);
        var ballot = await council.OpenBallotAsync(await council.OpenWithAsync(Item));
        await app.RunAsync(new CastVote(ballot, Choice.Against), council.Members[0].Who);

        var forSecretary = (await app.RunAsync(new GetMeetingForWork(council.MeetingSlug), council.Secretary.Who)).OpenBallot!;
        var forMember = (await app.RunAsync(new GetMeetingForWork(council.MeetingSlug), council.Members[1].Who)).OpenBallot!;
        var forVoter = (await app.RunAsync(new GetMeetingForWork(council.MeetingSlug), council.Members[0].Who)).OpenBallot!;

        Assert.Equal((1, 4), (forSecretary.SoFar!.Against, forSecretary.NotVoted!.Count));
        Assert.Null(forMember.SoFar);
        Assert.Null(forMember.NotVoted);
        Assert.Equal((1, 5, null), (forMember.Voted, forMember.OnTheList, forMember.MyVote));
        Assert.Equal([Choice.For, Choice.Against], forMember.Choices);
        Assert.Equal(Choice.Against, forVoter.MyVote);
        Assert.Null(forVoter.SoFar);
        Assert.Equal(MeetingTask.Vote, Assert.Single(await app.RunAsync(new ListMyMeetings(), council.Members[1].Who)).Waits);
        Assert.Equal(MeetingTask.None, Assert.Single(await app.RunAsync(new ListMyMeetings(), council.Members[0].Who)).Waits);
        var page = await app.RunAsync(new GetMyPage(), council.Members[1].Who);
        Assert.Contains(page.Groups, g => g.Kind == WorkKind.Vote && g.Items.Single().Target is WorkTarget.Meeting { Slug: var slug } && slug == council.MeetingSlug);
        // Everyone else has no way in to it at all.
        var open = System.Text.Json.JsonSerializer.Serialize(await app.RunAsync(new GetMeeting(council.MeetingSlug), Actor.Anonymous));
        Assert.DoesNotContain("Against", open);
        Assert.Equal(0L, await ScalarAsync($"SELECT count(*) FROM decision_log WHERE type = 'vote-result' AND convert_from(leaf, 'UTF8') LIKE '%{council.MeetingSlug}%'"));
    }

    private static string Insert(BallotId ballot, SeatId seat, PersonId person) =>
        $"INSERT INTO votes (ballot_id, seat_id, person_id, choice, cast_at) VALUES ('{ballot.Value}', '{seat.Value}', '{person.Value}', 1, now())";

    private async Task RefusedAsync(string sql, string sqlState)
    {
        await using var connection = new NpgsqlConnection(app.Database.AppConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        var refused = await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteNonQueryAsync());
        Assert.True(refused.SqlState == sqlState, $"{sql}: {refused.SqlState} {refused.MessageText}");
    }

    private async Task<object?> ScalarAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(app.Database.AppConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }
}
