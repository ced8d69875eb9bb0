using Behovsstyring.Application.Bodies;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Meetings;
using Behovsstyring.Application.Tests.Meetings;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.People;
using Behovsstyring.Domain.Voting;
using Behovsstyring.Testing.App;
using Npgsql;

namespace Behovsstyring.Application.Tests.Bodies;

public sealed class BodyUseCaseTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task The_standing_bodies_are_there_from_the_start()
    {
        var rows = (await app.RunAsync(new ListBodies(), Actor.Anonymous)).Rows;

        Assert.Contains(rows, b => b is { Slug: "kommit-radet", Kind: BodyKind.KommitCouncil });
        Assert.Contains(rows, b => b is { Slug: "digitaliseringsutvalget", Kind: BodyKind.DigitalisationCommittee });
        var council = await app.RunAsync(new GetBody("kommit-radet"), Actor.Anonymous);
        Assert.Equal((11, VotingRules.Default), (council.Mandates[0].Terms.MaxSeats, council.Mandates[0].Terms.Voting));
        Assert.Equal("Digitaliseringsutvalet", (await app.RunAsync(new ListBodies { Search = "digitaliserings" }, Actor.Anonymous)).Rows[0].Name.Nn);
    }

    [Fact]
    public async Task Everyone_sees_who_sits_for_whom_and_until_when()
    {
        var council = await Council.SeatAsync(app, members: 1);
        await app.RunAsync(new EndSeat(council.Body, council.Observer.Seat, OsloTime.DayOf(TestApp.Start).AddDays(-1)), council.CaseOfficer);

        var body = await app.RunAsync(new GetBody(council.Slug), Actor.Anonymous);

        Assert.Equal(
            [SeatFunction.Leader, SeatFunction.Member, SeatFunction.Deputy, SeatFunction.Secretary],
            body.Seats.Select(s => s.Function));
        Assert.Equal(("4601", SeatSide.Members), (body.Seats[0].OrganisationKey, body.Seats[0].Side));
        Assert.Equal(SeatSide.Ks, body.Seats[^1].Side);
        Assert.Equal(SeatFunction.Observer, Assert.Single(body.FormerSeats).Function);
    }

    [Fact]
    public async Task A_seat_taken_away_takes_its_powers_with_it_at_the_next_step()
    {
        var council = await Council.SeatAsync(app, members: 0);
        await council.PlanAsync();
        await app.RunAsync(new EndSeat(council.Body, council.Secretary.Seat, OsloTime.DayOf(TestApp.Start).AddDays(-1)), council.CaseOfficer);

        await app.RefusedAsync(new CancelMeeting(council.Meeting, "Avlyst."), council.Secretary.Who, "access.denied");
        Assert.Empty((await app.RunAsync(new GetBodyForWork(council.Slug), council.Secretary.Who)).MyPowers);
    }

    [Fact]
    public async Task One_leader_at_a_time_also_when_two_are_named_in_the_same_instant()
    {
        var council = await Council.SeatAsync(app, members: 0);
        await app.RunAsync(new EndSeat(council.Body, council.Leader.Seat, new(2027, 1, 31)), council.CaseOfficer);
        var candidates = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => app.PersonAsync(Role.MemberRepresentative, "1103")));

        var answers = await Task.WhenAll(candidates.Select(c => app.UseCases.Run(
            new GiveSeat(council.Body, c.Person, c.Organisation, SeatFunction.Leader, new(2027, 2, 1), null), council.CaseOfficer)));

        Assert.Single(answers, a => a.IsOk);
        Assert.All(answers.Where(a => !a.IsOk), a => Assert.Equal([BodyErrors.HasLeader], a.Errors));
    }

    [Theory]
    [InlineData(1, "ex_seats_one_leader", true)]
    [InlineData(3, "ex_seats_one_vote", false)]
    public async Task The_database_itself_has_no_room_for_two(int function, string constraint, bool anotherPerson)
    {
        var council = await Council.SeatAsync(app, members: 0);
        var person = anotherPerson ? council.Deputy.Who : council.Leader.Who;
        await using var connection = new NpgsqlConnection(app.Database.AppConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(
            $"""
            INSERT INTO seats (id, body_id, person_id, organisation_id, side, function, "from")
            VALUES (gen_random_uuid(), '{council.Body.Value}', '{(anotherPerson ? council.Observer.Who : person).Person.Value}', '{person.Organisation.Value}', 1, {function}, '2027-06-01')
            """, connection);

        var refused = await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteNonQueryAsync());

        Assert.Equal((PostgresErrorCodes.ExclusionViolation, constraint), (refused.SqlState, refused.ConstraintName));
    }

    [Fact]
    public async Task Whom_a_seat_represents_says_whose_side_it_is_on_and_must_exist()
    {
        var council = await Council.SeatAsync(app, members: 0);
        var fromCompany = await app.PersonAsync(Role.CompanyOfficer, "selskapet");

        await app.RunAsync(new GiveSeat(council.Body, fromCompany.Person, fromCompany.Organisation, SeatFunction.Member, new(2026, 1, 1), null), council.CaseOfficer);
        Assert.Contains((await app.RunAsync(new GetBody(council.Slug), Actor.Anonymous)).Seats, s => s.Side == SeatSide.Company);
        await app.RefusedAsync(new GiveSeat(council.Body, PersonId.New(), fromCompany.Organisation, SeatFunction.Member, new(2026, 1, 1), null), council.CaseOfficer, "body.person-unknown");
        await app.RefusedAsync(new GiveSeat(council.Body, fromCompany.Person, OrganisationId.New(), SeatFunction.Observer, new(2026, 1, 1), null), council.CaseOfficer, "body.organisation-unknown");
        await app.RefusedAsync(new GiveSeat(council.Body, fromCompany.Person, fromCompany.Organisation, SeatFunction.Observer, new(2027, 1, 2), new(2027, 1, 1)), council.CaseOfficer, "body.term-ends-before-it-begins");
        await app.RefusedAsync(new GiveSeat(council.Body, fromCompany.Person, fromCompany.Organisation, SeatFunction.Observer, new(26, 1, 1), null), council.CaseOfficer, "day.not-in-calendar");
    }

    [Fact]
    public async Task A_new_mandate_takes_effect_on_its_day_and_the_old_one_stays_to_be_read()
    {
        var council = await Council.SeatAsync(app, members: 0);
        var seen = (await app.RunAsync(new GetBodyForWork(council.Slug), council.CaseOfficer)).Version;
        var twoThirds = new MandateTerms { Purpose = "Gir råd.", Voting = VotingRules.Default with { Threshold = Threshold.TwoThirds } };

        await app.RunAsync(new AdoptMandate(council.Body, seen, new(2027, 3, 1), twoThirds), council.CaseOfficer);
        await app.RefusedAsync(new RenameBody(council.Body, seen, new("Nytt navn")), council.CaseOfficer, "common.changed-meanwhile");

        var body = await app.RunAsync(new GetBody(council.Slug), Actor.Anonymous);
        Assert.Equal([2, 1], body.Mandates.Select(m => m.Number));
        Assert.Equal(Threshold.TwoThirds, body.Mandates[0].Terms.Voting.Threshold);
        Assert.Equal(Threshold.SimpleMajority, body.Mandates[1].Terms.Voting.Threshold);
    }

    [Fact]
    public async Task A_slug_is_one_bodys_and_a_person_with_a_seat_only_may_act_for_whom_it_represents()
    {
        var council = await Council.SeatAsync(app, members: 0);
        await app.RefusedAsync(
            new EstablishBody(BodyId.New(), BodyKind.Network, council.Slug, new("Et annet"), KnownOrganisations.Ks, null, new(2026, 1, 1), new() { Purpose = "x" }),
            council.CaseOfficer, "body.slug-taken");

        var stavanger = KnownOrganisations.IdOf("1103");
        await app.RunAsync(new GiveSeat(council.Body, council.Observer.Who.Person, stavanger, SeatFunction.Member, new(2026, 1, 1), null) { OnWordOf = "Stavanger kommunestyre, sak 12/27" }, council.CaseOfficer);
        Assert.Empty(await app.RunAsync(new ListMyMeetings(), Actor.For(council.Observer.Who.Person, stavanger)));
        await app.RefusedAsync(new ListMyMeetings(), Actor.For(council.Observer.Who.Person, KnownOrganisations.IdOf("5001")), "access.denied");
    }

    [Fact]
    public async Task A_seat_goes_over_to_somebody_else_in_one_step_with_its_powers_and_its_hand_on_record()
    {
        var council = await Council.SeatAsync(app, members: 1);
        var next = await app.PersonAsync(Role.MemberRepresentative, "1103");
        var today = OsloTime.DayOf(TestApp.Start);

        var seat = await app.RunAsync(new ReplaceSeat(council.Body, council.Leader.Seat, next.Person, next.Organisation, today), council.CaseOfficer);

        Assert.Contains(BodyPower.ChairMeetings, (await app.RunAsync(new GetBodyForWork(council.Slug), next)).MyPowers);
        Assert.Empty((await app.RunAsync(new GetBodyForWork(council.Slug), council.Leader.Who)).MyPowers);
        var body = await app.RunAsync(new GetBody(council.Slug), Actor.Anonymous);
        Assert.Equal((seat, "1103", SeatFunction.Leader), (body.Seats[0].Id, body.Seats[0].OrganisationKey, body.Seats[0].Function));
        Assert.Equal(today.AddDays(-1), Assert.Single(body.FormerSeats).To);

        await app.RefusedAsync(new ReplaceSeat(council.Body, seat, council.Members[0].Who.Person, next.Organisation, today.AddDays(1)), council.CaseOfficer, "body.already-seated");
        await app.RefusedAsync(new ReplaceSeat(council.Body, seat, PersonId.New(), next.Organisation, today.AddDays(1)), council.CaseOfficer, "body.person-unknown");
        await app.RefusedAsync(new ReplaceSeat(council.Body, seat, next.Person, OrganisationId.New(), today.AddDays(1)), council.CaseOfficer, "body.organisation-unknown");
    }

    [Fact]
    public async Task A_body_is_set_up_with_a_secretariat_that_is_there_and_ends_with_its_seats()
    {
        var officer = await app.PersonAsync(Role.CaseOfficer, "ks");
        var body = new EstablishBody(BodyId.New(), BodyKind.ExpertCouncil, "fagrad-prove", new("Fagråd for prøver"), KnownOrganisations.Ks, null, new(2027, 1, 1), new() { Purpose = "Gir råd." });
        await app.RefusedAsync(body with { Secretariat = OrganisationId.New() }, officer, "body.secretariat-missing");
        await app.RunAsync(body, officer);
        var member = await app.PersonAsync(Role.MemberRepresentative, "1103");
        await app.RunAsync(new GiveSeat(body.Id, member.Person, member.Organisation, SeatFunction.Member, new(2027, 1, 1), null), officer);

        await app.RunAsync(new DissolveBody(body.Id, OsloTime.DayOf(TestApp.Start).AddDays(-1)), officer);

        var ended = await app.RunAsync(new GetBodyForWork(body.Slug), officer);
        Assert.Equal(new(2027, 2, 9), Assert.Single(ended.Body.FormerSeats).To);
        Assert.DoesNotContain((await app.RunAsync(new ListBodies { Search = "fagråd for prøver" }, officer)).Rows, b => b.Slug == body.Slug);
    }

    [Fact]
    public async Task One_who_keeps_bodies_sees_that_and_the_page_is_read_in_few_commands()
    {
        var council = await Council.SeatAsync(app);
        Assert.True((await app.RunAsync(new GetBodyForWork(council.Slug), council.CaseOfficer)).MayManage);
        Assert.False((await app.RunAsync(new GetBodyForWork(council.Slug), council.Leader.Who)).MayManage);

        using var page = CommandCount.Begin();
        await app.RunAsync(new GetBodyForWork(council.Slug), council.Secretary.Who);
        Assert.InRange(page.Commands, 3, 15);
    }
}
