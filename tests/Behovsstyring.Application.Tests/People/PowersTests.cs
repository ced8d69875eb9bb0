using Behovsstyring.Application.Bodies;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Home;
using Behovsstyring.Application.Ideas;
using Behovsstyring.Application.LogEntries;
using Behovsstyring.Application.Meetings;
using Behovsstyring.Application.Notifications;
using Behovsstyring.Application.People;
using Behovsstyring.Application.Tests.Ideas;
using Behovsstyring.Application.Tests.Meetings;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.People;
using Behovsstyring.Testing.App;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Tests.People;

/// <summary>Who can come to have which powers, what ends with the last of them, and what is kept of it for ever.</summary>
public sealed class PowersTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly DateOnly Today = OsloTime.DayOf(TestApp.Start);

    [Fact]
    public async Task An_administrator_gives_no_role_to_themselves_and_may_give_up_their_own()
    {
        var (me, other) = (await AdministratorAsync(), await AdministratorAsync());
        foreach (var (role, organisation) in new[] { (Role.KsDecisionMaker, "ks"), (Role.CompanyDecisionMaker, "selskapet"), (Role.MemberRepresentative, "0301") })
        {
            await app.RefusedAsync(Giving(me.Person, role, organisation), me, "person.own-roles");
        }

        await app.RunAsync(Giving(me.Person, Role.MemberRepresentative, "0301"), other);
        var mine = await app.RunAsync(new GetMyPowers(), me);
        Assert.Equal([Role.Administrator, Role.MemberRepresentative], mine.Roles.Select(r => r.Role));
        await app.RunAsync(new GiveUpRole(mine.Roles[1].Id), me);
        Assert.Equal([Role.Administrator], (await app.RunAsync(new GetMyPowers(), me)).Roles.Select(r => r.Role));
    }

    [Theory]
    [InlineData(Role.KsDecisionMaker, "ks", Role.CompanyDecisionMaker, "selskapet")]
    [InlineData(Role.CompanyDecisionMaker, "selskapet", Role.KsDecisionMaker, "ks")]
    [InlineData(Role.Administrator, "ks", Role.KsDecisionMaker, "ks")]
    [InlineData(Role.KsDecisionMaker, "ks", Role.Administrator, "ks")]
    [InlineData(Role.Administrator, "ks", Role.CompanyDecisionMaker, "selskapet")]
    public async Task Roles_that_must_not_meet_do_not_meet_on_any_day(Role held, string heldFor, Role wanted, string wantedFor)
    {
        var administrator = await AdministratorAsync();
        var person = await app.PersonAsync(held, heldFor);

        await app.RefusedAsync(Giving(person.Person, wanted, wantedFor), administrator, "person.roles-must-not-meet");
        await app.RefusedAsync(Giving(person.Person, wanted, wantedFor, Today.AddDays(400)), administrator, "person.roles-must-not-meet");
        await app.RefusedAsync(
            new RegisterPerson(
                PersonId.New(), "Begge Deler", null, null,
                [new NewRole(held, KnownOrganisations.IdOf(heldFor)), new NewRole(wanted, KnownOrganisations.IdOf(wantedFor))], []),
            administrator, "person.roles-must-not-meet");

        if (held == Role.Administrator)
        {
            // Somebody must be left who gives roles; when is tested with the role.
            return;
        }

        // One after the other is no meeting.
        var grant = (await app.RunAsync(new GetPerson(person.Person), administrator)).Roles[0].Id;
        await app.RunAsync(new EndRole(person.Person, grant, Today.AddDays(30)), administrator);
        await app.RefusedAsync(Giving(person.Person, wanted, wantedFor, Today.AddDays(30)), administrator, "person.roles-must-not-meet");
        await app.RunAsync(Giving(person.Person, wanted, wantedFor, Today.AddDays(31)), administrator);
    }

    [Fact]
    public async Task Inside_a_member_nothing_is_apart()
    {
        var administrator = await AdministratorAsync();
        var person = await app.PersonAsync(Role.Contributor, "4601");
        await app.RunAsync(Giving(person.Person, Role.MemberRepresentative, "4601"), administrator);
        await app.RunAsync(Giving(person.Person, Role.MemberRepresentative, "1103"), administrator);
    }

    [Fact]
    public async Task With_the_last_role_go_seats_sign_ins_what_is_followed_and_mail()
    {
        var council = await Council.SeatAsync(app, members: 1);
        var administrator = await AdministratorAsync();
        var member = await app.PersonAsync(Role.MemberRepresentative, "1103", "Siste Rolle");
        await app.RunAsync(new GiveSeat(council.Body, member.Person, member.Organisation, SeatFunction.Member, new(2026, 1, 1), null), council.CaseOfficer);
        var sent = await app.SubmitAsync(member);
        await app.RunAsync(new TakeIdeaIntoAssessment(sent.Id), council.CaseOfficer);
        Assert.Single(await FollowersAsync(sent.Id));
        await council.PlanAsync();
        await council.AddAsync(council.AboutCase(sent.Id));
        await app.RunAsync(new PublishNotice(council.Meeting, ""), council.Secretary.Who);
        await app.RunAsync(new GetMeetingForWork(council.MeetingSlug), member);

        var only = Assert.Single((await app.RunAsync(new GetMyPowers(), member)).Roles);
        Assert.True(only.IsLast);
        await app.RunAsync(new EndRole(member.Person, only.Id), administrator);

        // The room, the page and the vote are closed to them; the seat says when it ended, and mail that waited goes nowhere.
        await app.RefusedAsync(new GetMeetingForWork(council.MeetingSlug), member, "access.denied");
        await app.RefusedAsync(new GetMyPage(), member, "access.denied");
        Assert.Equal(Today.AddDays(-1), Assert.Single((await app.RunAsync(new GetPerson(member.Person), administrator)).Seats).To);
        Assert.Empty(await FollowersAsync(sent.Id));
        var mail = await app.RunAsync(new TakeDueMail(1_000), Actor.System);
        Assert.DoesNotContain(mail, m => m.Name == "Siste Rolle");
        Assert.Contains(mail, m => m.Code == "meeting.noticed");
    }

    [Fact]
    public async Task A_seat_ends_with_the_last_role_on_its_last_day_and_one_that_has_not_begun_never_does()
    {
        var council = await Council.SeatAsync(app, members: 1);
        var administrator = await AdministratorAsync();
        var member = council.Members[0].Who;
        await app.RunAsync(new EndSeat(council.Body, council.Members[0].Seat, Today.AddDays(10)), council.CaseOfficer);
        await app.RunAsync(new GiveSeat(council.Body, member.Person, member.Organisation, SeatFunction.Member, Today.AddDays(60), null), council.CaseOfficer);
        var grant = Assert.Single((await app.RunAsync(new GetMyPowers(), member)).Roles).Id;

        await app.RunAsync(new EndRole(member.Person, grant, Today.AddDays(5)), administrator);

        var seats = (await app.RunAsync(new GetPerson(member.Person), administrator)).Seats;
        Assert.Equal([(new DateOnly(2026, 1, 1), Today.AddDays(5))], seats.Select(s => (s.From, s.To!.Value)));
        Assert.Empty((await app.RunAsync(new GetBodyForWork(council.Slug), council.CaseOfficer)).Body.ComingSeats);
        // Somebody else may take the place.
        var next = await app.PersonAsync(Role.MemberRepresentative, "1103");
        await app.RunAsync(new GiveSeat(council.Body, next.Person, next.Organisation, SeatFunction.Member, Today.AddDays(60), null), council.CaseOfficer);
    }

    [Fact]
    public async Task Another_role_carries_the_seats_on()
    {
        var council = await Council.SeatAsync(app, members: 1);
        var administrator = await AdministratorAsync();
        var member = council.Members[0].Who;
        await app.RunAsync(Giving(member.Person, Role.Contributor, "1103"), administrator);
        var grant = (await app.RunAsync(new GetMyPowers(), member)).Roles.Single(r => r.Role == Role.MemberRepresentative);
        Assert.False(grant.IsLast);

        await app.RunAsync(new GiveUpRole(grant.Id), member);

        Assert.Null(Assert.Single((await app.RunAsync(new GetMyPowers(), member)).Seats).To);
    }

    [Fact]
    public async Task No_one_sits_for_an_organisation_on_a_case_officers_word_alone()
    {
        var council = await Council.SeatAsync(app, members: 0, kind: BodyKind.Network);
        await app.OrganisationAsync("leverandor-prove", OrganisationKind.Supplier, "Leverandør Prøve");
        var supplier = await app.PersonAsync(Role.SupplierContact, "leverandor-prove");
        var bergen = KnownOrganisations.IdOf("4601");
        var asked = new GiveSeat(council.Body, supplier.Person, bergen, SeatFunction.Member, Today, null);

        await app.RefusedAsync(asked, council.CaseOfficer, "body.no-role-there");
        await app.RefusedAsync(asked with { OnWordOf = " \u200B " }, council.CaseOfficer, "body.no-role-there");
        await app.RefusedAsync(new ReplaceSeat(council.Body, council.Leader.Seat, supplier.Person, bergen, Today), council.CaseOfficer, "body.no-role-there");
        // A role that has ended by the first day of the seat is none.
        await app.RunAsync(asked with { OnWordOf = "Bergen bystyre, sak 45/27" }, council.CaseOfficer);
        var seat = (await app.RunAsync(new GetBodyForWork(council.Slug), council.CaseOfficer)).Body.Seats.Single(s => s.OnWordOf is not null);
        Assert.Equal("Bergen bystyre, sak 45/27", seat.OnWordOf);
        Assert.Null((await app.RunAsync(new GetBody(council.Slug), Actor.Anonymous)).Seats.Single(s => s.Id == seat.Id).OnWordOf);
    }

    [Fact]
    public async Task Powers_that_decide_speak_or_vote_are_in_the_log_without_names_and_others_are_not()
    {
        var administrator = await AdministratorAsync();
        var council = await Council.SeatAsync(app, members: 0);
        var person = await app.PersonAsync(Role.Contributor, "4601", "Navn Som Ikke Skal Stå");
        var before = (await LogAsync()).Count;

        var speaks = await app.RunAsync(Giving(person.Person, Role.MemberRepresentative, "4601"), administrator);
        await app.RunAsync(Giving(person.Person, Role.Contributor, "1103"), administrator);
        await app.RunAsync(new GiveSeat(council.Body, person.Person, person.Organisation, SeatFunction.Member, Today, null), council.CaseOfficer);
        await app.RunAsync(new GiveSeat(council.Body, (await app.PersonAsync(Role.CaseOfficer, "ks")).Person, KnownOrganisations.Ks, SeatFunction.Observer, Today, null), council.CaseOfficer);
        await app.RunAsync(new EndRole(person.Person, speaks), administrator);

        var added = (await LogAsync()).Skip(before).ToList();
        Assert.Equal(
            [("role", "Given", "MemberRepresentative"), ("seat", "Given", "Member"), ("role", "Ended", "MemberRepresentative")],
            added.Select(l => (l.Type, l.Subject["change"], l.Subject.GetValueOrDefault("role") ?? l.Subject["function"])));
        Assert.All(added, leaf => Assert.Equal("Bergen kommune", leaf.Subject["heldFor"]));
        Assert.DoesNotContain(added.SelectMany(l => l.Subject.Values), v => v.Contains("Navn Som"));
        Assert.All(added, leaf => Assert.NotNull(leaf.Personal));
    }

    [Fact]
    public async Task The_server_lets_the_first_administrator_in_and_a_new_one_is_invited()
    {
        await app.RefusedAsync(new GrantFirstAdministrator("ikke en adresse"), Actor.System, "person.not-an-email-address");

        var id = await app.RunAsync(new GrantFirstAdministrator("forste@ks.example"), Actor.System);

        var made = await app.RunAsync(new GetPerson(id), await AdministratorAsync());
        Assert.Equal((Role.Administrator, true), (Assert.Single(made.Roles).Role, made.Invitation!.Holds));
        Assert.Contains((await LogAsync()).TakeLast(5), l => l.Type == "role" && l.Subject["role"] == "Administrator" && l.Organisation == "Behovsstyring");
        await app.RefusedAsync(new GrantFirstAdministrator("FORSTE@ks.example"), Actor.System, "person.role-already-held");
    }

    private Task<Actor.PersonActor> AdministratorAsync() => app.PersonAsync(Role.Administrator, "ks");

    private static GrantRole Giving(PersonId person, Role role, string organisation, DateOnly? from = null) =>
        new(person, new NewRole(role, KnownOrganisations.IdOf(organisation), from));

    private async Task<IReadOnlyList<LogLeaf>> LogAsync() =>
        await FromOwnerAsync(async db => (await db.Database.SqlQuery<byte[]>($"SELECT leaf AS \"Value\" FROM decision_log ORDER BY idx").ToListAsync()).ConvertAll(leaf => LogLeaf.Read(leaf)));

    private Task<List<PersonId>> FollowersAsync(CaseId id) =>
        FromOwnerAsync(db => db.CaseFollowers.Where(f => f.CaseId == id).Select(f => f.PersonId).ToListAsync());

    private async Task<T> FromOwnerAsync<T>(Func<Application.Persistence.AppDbContext, Task<T>> read)
    {
        await using var source = Application.Persistence.Database.CreateDataSource(app.Database.OwnerConnectionString);
        await using var db = Application.Persistence.Database.CreateContext(source);
        return await read(db);
    }
}
