using Behovsstyring.Application.Common;
using Behovsstyring.Application.Home;
using Behovsstyring.Application.Ideas;
using Behovsstyring.Application.Meetings;
using Behovsstyring.Application.Tests.Ideas;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Domain.Meetings;
using Behovsstyring.Domain.People;
using Behovsstyring.Domain.Voting;
using Behovsstyring.Testing.App;
using Npgsql;

namespace Behovsstyring.Application.Tests.Meetings;

/// <summary>A meeting from its plan to its published record.</summary>
public sealed class MeetingTravelTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task A_case_is_put_on_the_agenda_voted_on_and_recorded()
    {
        var submitter = await app.PersonAsync(Role.Contributor, "4601");
        var sent = await app.SubmitAsync(submitter);
        var council = await Council.SeatAsync(app);

        await council.PlanAsync();
        var item = await council.AddAsync(council.AboutCase(sent.Id));
        await app.RefusedAsync(new GetMeeting(council.MeetingSlug), Actor.Anonymous, "common.not-found"); // not noticed, not open
        await app.RefusedAsync(new GetMeetingForWork(council.MeetingSlug), council.Members[0].Who, "common.not-found");
        await app.RunAsync(new PublishNotice(council.Meeting, "Velkommen."), council.Secretary.Who);
        var open = await app.RunAsync(new GetMeeting(council.MeetingSlug), Actor.Anonymous);
        Assert.Equal((sent.Number, MeetingState.Noticed), (Assert.Single(open.Agenda).CaseNumber, open.State));

        await app.RunAsync(new OpenMeeting(council.Meeting, council.Leader.Seat, council.Today), council.Secretary.Who);
        foreach (var member in council.Members)
        {
            await app.RunAsync(new RegisterArrival(council.Meeting, member.Seat), member.Who);
        }

        var ballot = await council.OpenBallotAsync(item);
        await app.RunAsync(new CastVote(ballot, Choice.For), council.Leader.Who);
        await app.RunAsync(new CastVote(ballot, Choice.For), council.Members[0].Who);
        await app.RunAsync(new CastVote(ballot, Choice.Against), council.Members[1].Who);
        var result = await council.CloseBallotAsync(ballot);
        Assert.Equal((VoteOutcome.Adopted, OutcomeRule.MajorityReached, 5), (result.Outcome, result.Rule, result.Present));

        await app.RunAsync(new CloseMeeting(council.Meeting), council.Secretary.Who);
        await app.RunAsync(new DraftRecord(council.Meeting), council.Secretary.Who);
        var draft = (await app.RunAsync(new GetMeetingForWork(council.MeetingSlug), council.Secretary.Who)).Record!;
        Assert.Empty(draft.Lacks);
        await app.RunAsync(new WriteRecord(council.Meeting, draft.Version, "Møtet ble satt.", [new(item, "God debatt.")]), council.Secretary.Who);
        await app.RefusedAsync(new WriteRecord(council.Meeting, draft.Version, "For sent.", []), council.Secretary.Who, "common.changed-meanwhile");
        Assert.Null((await app.RunAsync(new GetMeeting(council.MeetingSlug), Actor.Anonymous)).Record);
        Assert.Null((await app.RunAsync(new GetMeetingForWork(council.MeetingSlug), council.Members[0].Who)).Record);
        var written = (await app.RunAsync(new GetMeetingForWork(council.MeetingSlug), council.Leader.Who)).Record!;
        await app.RefusedAsync(new ApproveRecord(council.Meeting, written.Version), council.Secretary.Who, "access.denied");
        await app.RunAsync(new ApproveRecord(council.Meeting, written.Version), council.Leader.Who);
        await app.RunAsync(new PublishRecord(council.Meeting), council.Secretary.Who);

        var published = (await app.RunAsync(new GetMeeting(council.MeetingSlug), Actor.Anonymous)).Record!;
        Assert.Equal("Møtet ble satt.", published.Introduction);
        Assert.Equal((2, 1), (published.Facts.Items[0].Ballots[0].Result!.For, published.Facts.Items[0].Ballots[0].Result!.Against));
        Assert.Equal(3, published.Facts.Items[0].Ballots[0].Votes.Count);

        // The case shows where it has been, and the one who sent it is notified.
        var trail = (await app.RunAsync(new GetIdea(sent.Number), Actor.Anonymous)).Trail;
        Assert.Contains(trail, t => t.Code == "meeting.case-on-agenda" && t.Facts["meeting"] == council.MeetingSlug);
        Assert.Contains(trail, t => t.Code == "meeting.case-treated" && t.Facts["form"] == "Vote");
        Assert.Contains((await app.RunAsync(new GetMyPage(), submitter)).News, n => n.Code == "meeting.case-treated");
        Assert.Contains((await app.RunAsync(new GetMyPage(), council.Members[2].Who)).News, n => n.Code == "meeting.noticed");

        // And the log keeps the notice, the result, the recommendation and the record with its fingerprint.
        Assert.Equal(
            ["publication", "vote-result", "recommendation", "publication"],
            (await LogAsync(council.MeetingSlug)).Select(e => e.Type));
        Assert.Contains(await LogAsync(council.MeetingSlug), e => e.Leaf.Contains($"\"digest\":\"{published.Sha256}\"", StringComparison.Ordinal));
        Assert.DoesNotContain(await LogAsync(council.MeetingSlug), e => e.Leaf.Contains("Person ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Consensus_is_declared_by_the_one_who_chairs()
    {
        var sent = await app.SubmitAsync();
        var council = await Council.SeatAsync(app);
        var item = await council.OpenWithAsync(council.AboutCase(sent.Id));
        var proposal = await council.ProposeAsync(item);

        await app.RefusedAsync(new RecordConsensus(council.Meeting, item, proposal), council.Secretary.Who, "access.denied");
        await app.RunAsync(new HandOverChair(council.Meeting, council.Members[0].Seat), council.Secretary.Who);
        await app.RunAsync(new RecordConsensus(council.Meeting, item, proposal), council.Members[0].Who);

        var row = Assert.Single((await app.RunAsync(new GetMeeting(council.MeetingSlug), Actor.Anonymous)).Agenda);
        Assert.Equal((ItemResult.Adopted, RecommendationForm.Consensus), (row.Result, row.Form));
        Assert.Equal(["publication", "recommendation"], (await LogAsync(council.MeetingSlug)).Select(e => e.Type));
    }

    [Fact]
    public async Task What_a_seat_does_not_give_is_refused()
    {
        var council = await Council.SeatAsync(app);
        var other = await Council.SeatAsync(app, members: 0);
        var item = await council.OpenWithAsync(new() { Title = "Sak", Kind = AgendaItemKind.Decision });
        var proposal = await council.ProposeAsync(item);
        var meeting = council.Meeting;

        foreach (var who in new[] { council.Members[0].Who, council.Observer.Who, other.Secretary.Who, other.Leader.Who })
        {
            await app.RefusedAsync(new PlanMeeting(MeetingId.New(), council.Body, Council.Details(TestApp.Start.AddDays(3))), who, "access.denied");
            await app.RefusedAsync(new AddAgendaItem(meeting, AgendaItemId.New(), new() { Title = "Ny", Kind = AgendaItemKind.Other }), who, "access.denied");
            await app.RefusedAsync(new OpenBallot(meeting, item, proposal, BallotId.New(), BallotKind.Proposal), who, "access.denied");
            await app.RefusedAsync(new RecordConsensus(meeting, item, proposal), who, "access.denied");
            await app.RefusedAsync(new NoteItem(meeting, item, ""), who, "access.denied");
            await app.RefusedAsync(new PostponeItem(meeting, item, "Nei."), who, "access.denied");
            await app.RefusedAsync(new HandOverChair(meeting, council.Members[0].Seat), who, "access.denied");
            await app.RefusedAsync(new RegisterArrival(meeting, council.Members[1].Seat), who, "access.denied");
            await app.RefusedAsync(new CallInDeputy(meeting, council.Deputy.Seat, council.Members[1].Seat), who, "access.denied");
            await app.RefusedAsync(new WithdrawProposal(meeting, item, proposal), who, "access.denied");
            await app.RefusedAsync(new CloseMeeting(meeting), who, "access.denied");
            await app.RefusedAsync(new DraftRecord(meeting), who, "access.denied");
        }

        await app.RefusedAsync(new AddProposal(meeting, item, ProposalId.New(), "Nei", null), council.Observer.Who, "proposal.proposer-has-no-voice");
        await app.RefusedAsync(new AddProposal(meeting, item, ProposalId.New(), "Nei", null), other.Leader.Who, "access.denied");
        await app.RefusedAsync(new GetMeetingForWork(council.MeetingSlug), other.Leader.Who, "common.not-found");
    }

    [Fact]
    public async Task Members_who_propose_in_the_same_instant_are_all_heard()
    {
        var council = await Council.SeatAsync(app, members: 8);
        var item = await council.OpenWithAsync(new() { Title = "Sak", Kind = AgendaItemKind.Decision });

        var answers = await Task.WhenAll(council.Members.Select(m =>
            app.UseCases.Run(new AddProposal(council.Meeting, item, ProposalId.New(), "Mitt forslag.", null), m.Who)));

        Assert.All(answers, a => Assert.True(a.IsOk, string.Join(";", a.Errors)));
        var shown = await app.RunAsync(new GetMeetingForWork(council.MeetingSlug), council.Secretary.Who);
        Assert.Equal(8, Assert.Single(shown.Agenda).Proposals.Count);
    }

    [Fact]
    public async Task Meetings_planned_in_the_same_instant_get_a_number_each()
    {
        var council = await Council.SeatAsync(app, members: 0);

        var planned = await Task.WhenAll(Enumerable.Range(1, 6).Select(day => app.RunAsync(
            new PlanMeeting(MeetingId.New(), council.Body, Council.Details(TestApp.Start.AddDays(day))), council.Secretary.Who)));

        Assert.Equal(
            Enumerable.Range(1, 6).Select(n => $"{council.Slug}-2027-{n}"),
            planned.Select(p => p.Slug).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_is_sent_twice_is_done_once()
    {
        var council = await Council.SeatAsync(app);
        var id = MeetingId.New();
        var plan = new PlanMeeting(id, council.Body, Council.Details(TestApp.Start.AddDays(5)));
        var first = await app.RunAsync(plan, council.Secretary.Who);
        Assert.Equal(first, await app.RunAsync(plan, council.Secretary.Who));

        var item = new AddAgendaItem(id, AgendaItemId.New(), new() { Title = "Sak", Kind = AgendaItemKind.Decision });
        await app.RunAsync(item, council.Secretary.Who);
        await app.RunAsync(item, council.Secretary.Who);
        Assert.Single((await app.RunAsync(new GetMeetingForWork(first.Slug), council.Secretary.Who)).Agenda);
    }

    [Fact]
    public async Task A_meeting_in_the_past_or_a_case_that_is_not_there_is_refused()
    {
        var council = await Council.SeatAsync(app, members: 0);
        await app.RefusedAsync(
            new PlanMeeting(MeetingId.New(), council.Body, Council.Details(TestApp.Start.AddDays(-1))), council.Secretary.Who, "meeting.in-the-past");

        await council.PlanAsync();
        await app.RefusedAsync(new AddAgendaItem(council.Meeting, AgendaItemId.New(), council.AboutCase(CaseId.New())), council.Secretary.Who, "agenda.case-unknown");
    }

    [Fact]
    public async Task Two_who_change_a_meeting_do_not_overwrite_each_other()
    {
        var council = await Council.SeatAsync(app, members: 0);
        await council.PlanAsync();
        var seen = (await app.RunAsync(new GetMeetingForWork(council.MeetingSlug), council.Secretary.Who)).Version;

        await app.RunAsync(new ChangeMeeting(council.Meeting, seen, Council.Details(TestApp.Start.AddDays(30))), council.Leader.Who);
        await app.RefusedAsync(
            new ChangeMeeting(council.Meeting, seen, Council.Details(TestApp.Start.AddDays(40))), council.Secretary.Who, "common.changed-meanwhile");
    }

    [Fact]
    public async Task Lists_show_what_is_open_and_find_it()
    {
        var council = await Council.SeatAsync(app);
        await council.PlanAsync();
        Assert.Empty((await app.RunAsync(new ListMeetings { Body = council.Slug }, Actor.Anonymous)).Rows);

        await council.AddAsync(new() { Title = "Kvantesikker arkivering", Kind = AgendaItemKind.Orientation });
        await app.RunAsync(new PublishNotice(council.Meeting, ""), council.Secretary.Who);

        var found = Assert.Single((await app.RunAsync(new ListMeetings { Search = "kvantesikker" }, Actor.Anonymous)).Rows);
        Assert.Equal((council.MeetingSlug, 1, false), (found.Slug, found.Items, found.HasRecord));
        Assert.Single((await app.RunAsync(new ListMeetings { Body = council.Slug, Period = MeetingPeriod.Coming }, Actor.Anonymous)).Rows);
        Assert.Empty((await app.RunAsync(new ListMeetings { Body = council.Slug, Period = MeetingPeriod.Past }, Actor.Anonymous)).Rows);
        await app.RunAsync(new CancelMeeting(council.Meeting, "For få kan møte."), council.Secretary.Who);
        Assert.Equal(MeetingState.Cancelled, Assert.Single((await app.RunAsync(new ListMeetings { Body = council.Slug, Period = MeetingPeriod.Past }, Actor.Anonymous)).Rows).State);
        Assert.Contains((await app.RunAsync(new GetMyPage(), council.Members[0].Who)).News, n => n.Code == "meeting.cancelled" && n.Facts["reason"] == "For få kan møte.");
    }

    [Fact]
    public async Task An_approved_record_is_frozen_in_the_database_too()
    {
        var council = await Council.SeatAsync(app);
        var item = await council.OpenWithAsync(new() { Title = "Til orientering", Kind = AgendaItemKind.Orientation });
        await app.RunAsync(new NoteItem(council.Meeting, item, "Tatt til orientering."), council.Secretary.Who);
        await app.RunAsync(new CloseMeeting(council.Meeting), council.Secretary.Who);
        await app.RunAsync(new DraftRecord(council.Meeting), council.Secretary.Who);
        var draft = (await app.RunAsync(new GetMeetingForWork(council.MeetingSlug), council.Leader.Who)).Record!;
        await app.RunAsync(new ApproveRecord(council.Meeting, draft.Version), council.Leader.Who);

        var sql = $"UPDATE meeting_records SET introduction = 'x' WHERE meeting_id = '{council.Meeting.Value}'";
        Assert.Equal("42501", await RefusalAsync(sql));
        await app.RefusedAsync(new DraftRecord(council.Meeting), council.Secretary.Who, "record.not-draft");
        await app.RunAsync(new PublishRecord(council.Meeting), council.Secretary.Who);
        Assert.Equal("42501", await RefusalAsync($"UPDATE meeting_records SET state = 1 WHERE meeting_id = '{council.Meeting.Value}'"));
    }

    private async Task<string> RefusalAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(app.Database.AppConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return (await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteNonQueryAsync())).SqlState;
    }

    private async Task<IReadOnlyList<(string Type, string Leaf)>> LogAsync(string meeting)
    {
        await using var connection = new NpgsqlConnection(app.Database.AppConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(
            "SELECT type, convert_from(leaf, 'UTF8') FROM decision_log WHERE convert_from(leaf, 'UTF8')::jsonb -> 'subject' ->> 'meeting' = $1 ORDER BY idx", connection);
        command.Parameters.Add(new() { Value = meeting });
        await using var reader = await command.ExecuteReaderAsync();
        List<(string, string)> entries = [];
        while (await reader.ReadAsync())
        {
            entries.Add((reader.GetString(0), reader.GetString(1)));
        }

        return entries;
    }
}
