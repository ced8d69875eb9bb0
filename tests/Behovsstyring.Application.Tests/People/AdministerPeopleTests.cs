using Behovsstyring.Application.Common;
using Behovsstyring.Application.Ideas;
using Behovsstyring.Application.People;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.People;
using Behovsstyring.Testing.App;
using Behovsstyring.Testing.Databases;

namespace Behovsstyring.Application.Tests.People;

/// <summary>What KS' administrators do with people: register, invite, give and end roles, close accounts.</summary>
public sealed class AdministerPeopleTests(TestApp app, TestDatabaseServer server) : IClassFixture<TestApp>
{
    private static readonly OrganisationId Bergen = KnownOrganisations.IdOf("4601");

    private int _subjects;

    [Fact]
    public async Task A_role_is_on_record_with_whoever_gave_and_ended_it()
    {
        var administrator = await app.PersonAsync(Role.Administrator, "ks", "Admin Prøve");
        var other = await app.PersonAsync(Role.Administrator, "ks", "Annen Admin");
        var person = await RegisteredAsync("Rolle Prøve");

        var grant = await app.RunAsync(new GrantRole(person, new NewRole(Role.MemberRepresentative, Bergen)), administrator);
        await app.RunAsync(new EndRole(person, grant, new(2027, 3, 1)), other);

        var row = Assert.Single((await app.RunAsync(new GetPerson(person), administrator)).Roles);
        Assert.Equal(
            ("Admin Prøve", TestApp.Start, "Annen Admin", TestApp.Start, new DateOnly(2027, 2, 10), new DateOnly(2027, 3, 1)),
            (row.GrantedBy, row.GrantedAt, row.EndedBy, row.EndedAt, row.From, row.To!.Value));
    }

    [Fact]
    public async Task A_role_that_does_not_fit_or_is_held_already_is_refused_also_in_the_same_instant()
    {
        var administrator = await app.PersonAsync(Role.Administrator, "ks");
        var person = await RegisteredAsync("Dobbel Prøve");
        await app.RefusedAsync(new GrantRole(person, new NewRole(Role.Administrator, Bergen)), administrator, "person.role-does-not-fit");
        await app.RefusedAsync(new GrantRole(person, new NewRole(Role.Contributor, Bergen, new(2027, 3, 1), new(2027, 2, 1))), administrator, "person.role-ends-before-it-begins");

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ =>
            app.UseCases.Run(new GrantRole(person, new NewRole(Role.Contributor, Bergen)), administrator)));

        Assert.Single(answers, a => a.IsOk);
        Assert.All(answers.Where(a => !a.IsOk), a => Assert.Equal([PersonErrors.AlreadyHeld], a.Errors));
    }

    /// <summary>Each on a database of their own people, so that who else administers is known.</summary>
    [Fact]
    public async Task Two_administrators_who_end_each_others_role_at_once_leave_one()
    {
        await using var own = await OwnAsync();
        var (first, firstGrant) = await SigningInAsync(own, "en");
        var (second, secondGrant) = await SigningInAsync(own, "to");

        var answers = await Task.WhenAll(
            own.UseCases.Run(new EndRole(second.Person, secondGrant), first),
            own.UseCases.Run(new EndRole(first.Person, firstGrant), second));

        Assert.Single(answers, a => a.IsOk);
        // Refused either by the rule or because the right to do it was gone already.
        Assert.Contains(Assert.Single(answers, a => !a.IsOk).Errors[0].Code, new[] { "person.last-administrator", "access.denied" });
    }

    [Fact]
    public async Task Two_administrators_who_end_their_own_role_at_once_leave_one()
    {
        for (var round = 0; round < 3; round++)
        {
            await using var own = await OwnAsync();
            var (first, firstGrant) = await SigningInAsync(own, "en");
            var (second, secondGrant) = await SigningInAsync(own, "to");

            var answers = await Task.WhenAll(
                own.UseCases.Run(new EndRole(first.Person, firstGrant), first),
                own.UseCases.Run(new DeactivatePerson(second.Person), second));

            Assert.Single(answers, a => a.IsOk);
            Assert.Equal([PersonErrors.LastAdministrator], Assert.Single(answers, a => !a.IsOk).Errors);
        }
    }

    [Fact]
    public async Task The_last_administrator_keeps_the_role_until_another_who_can_sign_in_has_it_without_an_end()
    {
        await using var own = await OwnAsync();
        var (only, grant) = await SigningInAsync(own, "eneste");
        var (other, otherGrant) = await SigningInAsync(own, "neste", Role.CaseOfficer);
        await own.RefusedAsync(new EndRole(only.Person, grant), only, "person.last-administrator");
        await own.RefusedAsync(new EndRole(only.Person, grant, new(2028, 1, 1)), only, "person.last-administrator");
        await own.RefusedAsync(new DeactivatePerson(only.Person), only, "person.last-administrator");
        Assert.Equal([PersonErrors.LastAdministrator], (await own.RunAsync(new GetPerson(only.Person), only)).Roles[0].ToEnd);

        // One who has never signed in could not open the door again, and one whose role ends soon will not be there.
        await own.PersonAsync(Role.Administrator, "ks");
        var ending = await own.RunAsync(new GrantRole(other.Person, new NewRole(Role.Administrator, KnownOrganisations.Ks, null, new(2027, 12, 31))), only);
        await own.RefusedAsync(new EndRole(only.Person, grant), only, "person.last-administrator");

        await own.RunAsync(new EndRole(other.Person, ending), only);
        await own.RunAsync(new GrantRole(other.Person, new NewRole(Role.Administrator, KnownOrganisations.Ks)), only);
        await own.RunAsync(new EndRole(only.Person, grant), only);
        await own.RefusedAsync(new ListPeople(), only, "access.denied");
        Assert.NotEqual(default, otherGrant);
    }

    [Fact]
    public async Task A_closed_account_does_nothing_more_and_its_sign_ins_are_over()
    {
        var administrator = await app.PersonAsync(Role.Administrator, "ks", "Stenger");
        var signedIn = await app.RunAsync(
            new RecordSignIn("test", SubjectHasher.ForDemo.Hash("test", "stenges"), null, "Stenges", null, "nb", ["964338531"]), Actor.System);
        var actor = Actor.For(signedIn.Person, Bergen);
        await app.RunAsync(new ListMyIdeaDrafts(), actor);

        await app.RunAsync(new DeactivatePerson(signedIn.Person), administrator);

        await app.RefusedAsync(new ListMyIdeaDrafts(), actor, "access.denied");
        Assert.Equal([signedIn.Session], await app.RunAsync(new KeepSessions([signedIn.Session], []), Actor.System));
        var closed = await app.RunAsync(new GetPerson(signedIn.Person), administrator);
        Assert.Equal((false, "Stenger", TestApp.Start), (closed.IsActive, closed.ClosedBy, closed.ClosedAt));
        await app.RefusedAsync(
            new RecordSignIn("test", SubjectHasher.ForDemo.Hash("test", "stenges"), null, "Stenges", null, "nb", []), Actor.System, "person.closed");

        await app.RunAsync(new ReactivatePerson(signedIn.Person), administrator);
        await app.RunAsync(new ListMyIdeaDrafts(), actor);
    }

    [Fact]
    public async Task Whoever_is_invited_signs_in_as_the_person_registered_once()
    {
        var administrator = await app.PersonAsync(Role.Administrator, "ks");
        var person = PersonId.New();
        await app.RunAsync(new RegisterPerson(person, "Ine Bedt", "ine.bedt@example.test", null, [new NewRole(Role.MemberRepresentative, Bergen)], [], Invite: true), administrator);
        var invitation = await InvitationOfAsync(person);
        Assert.True((await app.RunAsync(new GetPerson(person), administrator)).Invitation!.Holds);

        var signedIn = await app.RunAsync(SignIn("ine") with { Invitation = invitation }, Actor.System);

        Assert.Equal((person, "Ine Bedt"), (signedIn.Person, signedIn.Name));
        Assert.Equal(person, (await app.RunAsync(SignIn("ine"), Actor.System)).Person);
        Assert.False(await app.RunAsync(new IsInvitationValid(invitation), Actor.System));
        await app.RefusedAsync(SignIn("en annen") with { Invitation = invitation }, Actor.System, "person.invitation-not-valid");
        await app.RefusedAsync(new InvitePerson(person), administrator, "person.signs-in-already");
    }

    [Fact]
    public async Task Of_two_who_open_the_same_invitation_at_once_one_becomes_the_person()
    {
        var administrator = await app.PersonAsync(Role.Administrator, "ks");
        var person = PersonId.New();
        await app.RunAsync(new RegisterPerson(person, "Om Kappløp", "om@example.test", null, [], [], Invite: true), administrator);
        var invitation = await InvitationOfAsync(person);

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(i => app.UseCases.Run(SignIn($"kappløp {i}") with { Invitation = invitation }, Actor.System)));

        Assert.Equal(person, Assert.Single(answers, a => a.IsOk).Value.Person);
        Assert.All(answers.Where(a => !a.IsOk), a => Assert.Equal([PersonErrors.InvitationNotValid], a.Errors));
    }

    [Fact]
    public async Task Whoever_is_known_already_stays_who_they_are_and_a_new_invitation_replaces_the_last()
    {
        var administrator = await app.PersonAsync(Role.Administrator, "ks");
        var known = await app.RunAsync(SignIn("kjent"), Actor.System);
        var person = PersonId.New();
        await app.RunAsync(new RegisterPerson(person, "To Ganger", "to@example.test", null, [], [], Invite: true), administrator);
        var first = await InvitationOfAsync(person);

        Assert.Equal(known.Person, (await app.RunAsync(SignIn("kjent") with { Invitation = first }, Actor.System)).Person);
        Assert.True(await app.RunAsync(new IsInvitationValid(first), Actor.System));

        app.Clock.Advance(TimeSpan.FromMinutes(1));
        await app.RunAsync(new InvitePerson(person), administrator);
        Assert.False(await app.RunAsync(new IsInvitationValid(first), Actor.System));
        Assert.Equal(person, (await app.RunAsync(SignIn("ny her") with { Invitation = await InvitationOfAsync(person) }, Actor.System)).Person);
        app.Clock.AdjustTime(TestApp.Start);
    }

    [Fact]
    public async Task One_address_is_one_open_account_and_a_correction_from_an_old_page_is_refused()
    {
        var administrator = await app.PersonAsync(Role.Administrator, "ks");
        await app.RefusedAsync(new RegisterPerson(PersonId.New(), "Uten", null, null, [], [], Invite: true), administrator, "person.no-email");
        var person = PersonId.New();
        await app.RunAsync(new RegisterPerson(person, "Én Adresse", "felles@example.test", null, [], []), administrator);
        await app.RefusedAsync(new RegisterPerson(PersonId.New(), "Samme Adresse", "FELLES@example.test", null, [], []), administrator, "person.email-taken");

        var seen = (await app.RunAsync(new GetPerson(person), administrator)).Version;
        await app.RunAsync(new CorrectPerson(person, seen, "  Nytt   Navn ", "ny@example.test", " Rådgiver "), administrator);
        await app.RefusedAsync(new CorrectPerson(person, seen, "Eldre Navn", null, null), administrator, "common.changed-meanwhile");
        await app.RefusedAsync(new CorrectPerson(person, seen, "", "ikke en adresse", null), administrator, "person.not-an-email-address");

        var now = await app.RunAsync(new GetPerson(person), administrator);
        Assert.Equal(("ny@example.test", "Rådgiver"), (now.Email, now.JobTitle));
    }

    [Fact]
    public async Task People_are_found_by_word_role_organisation_and_account()
    {
        var administrator = await app.PersonAsync(Role.Administrator, "ks");
        var person = await RegisteredAsync("Sondre Søkbar", "Rådgiver digitalisering");
        await app.RunAsync(new GrantRole(person, new NewRole(Role.MemberRepresentative, KnownOrganisations.IdOf("1108"))), administrator);

        Assert.Equal([person], Ids(await app.RunAsync(new ListPeople { Search = "søkbar rådgiver" }, administrator)));
        Assert.Equal([person], Ids(await app.RunAsync(new ListPeople { Organisation = "1108" }, administrator)));
        Assert.Equal([person], Ids(await app.RunAsync(new ListPeople { Role = Role.MemberRepresentative, Search = "sondre" }, administrator)));
        Assert.Empty((await app.RunAsync(new ListPeople { Role = Role.NetworkCoordinator, Search = "sondre" }, administrator)).Rows);
        Assert.Equal([person], Ids(await app.RunAsync(new ListPeople { State = AccountState.NeverSignedIn, Search = "sondre" }, administrator)));
        Assert.Empty((await app.RunAsync(new ListPeople { State = AccountState.Closed, Search = "sondre" }, administrator)).Rows);
        var found = Assert.Single(await app.RunAsync(new FindPeople("sondre"), await app.PersonAsync(Role.CaseOfficer, "ks")));
        Assert.Equal("1108", Assert.Single(found.Organisations).Key);
        await app.RunAsync(new DeactivatePerson(person), administrator);
        Assert.Empty(await app.RunAsync(new FindPeople("sondre"), administrator));
    }

    [Fact]
    public async Task A_page_of_people_and_one_person_cost_few_commands()
    {
        var administrator = await app.PersonAsync(Role.Administrator, "ks");
        for (var i = 0; i < 12; i++)
        {
            await app.RunAsync(new GrantRole(await RegisteredAsync($"Mange {i}"), new NewRole(Role.Contributor, Bergen)), administrator);
        }

        using (var count = CommandCount.Begin())
        {
            await app.RunAsync(new ListPeople(), administrator);
            Assert.InRange(count.Commands, 1, 4);
        }

        using (var count = CommandCount.Begin())
        {
            await app.RunAsync(new GetPerson(administrator.Person), administrator);
            Assert.InRange(count.Commands, 1, 9);
        }
    }

    private static IEnumerable<PersonId> Ids(Page<PersonRow> page) => page.Rows.Select(r => r.Id);

    private async Task<PersonId> RegisteredAsync(string name, string? title = null)
    {
        var id = PersonId.New();
        await app.RunAsync(new RegisterPerson(id, name, null, title, [], []), Actor.System);
        return id;
    }

    private static RecordSignIn SignIn(string subject) => new("demo", SubjectHasher.ForDemo.Hash("demo", subject), null, "Fra leverandøren", null, "nb", []);

    private async Task<InvitationId> InvitationOfAsync(PersonId person)
    {
        await using var source = Application.Persistence.Database.CreateDataSource(app.Database.OwnerConnectionString);
        await using var db = Application.Persistence.Database.CreateContext(source);
        return db.Invitations.Where(i => i.PersonId == person).OrderByDescending(i => i.SentAt).Select(i => i.Id).First();
    }

    private async Task<TestApp> OwnAsync()
    {
        var own = new TestApp(server);
        await own.InitializeAsync();
        return own;
    }

    private async Task<(Actor.PersonActor Who, RoleGrantId Grant)> SigningInAsync(TestApp own, string name, Role role = Role.Administrator)
    {
        var id = PersonId.New();
        await own.RunAsync(new RegisterPerson(
            id, name, null, null, [], [new KnownIdentity("demo", SubjectHasher.ForDemo.Hash("demo", $"{name} {_subjects++}"))]), Actor.System);
        var grant = await own.RunAsync(new GrantRole(id, new NewRole(role, KnownOrganisations.Ks)), Actor.System);
        return ((Actor.PersonActor)Actor.For(id, KnownOrganisations.Ks), grant);
    }
}
