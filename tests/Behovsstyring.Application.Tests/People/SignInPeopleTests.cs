using Behovsstyring.Application.Common;
using Behovsstyring.Application.Ideas;
using Behovsstyring.Application.People;
using Behovsstyring.Application.Tests.Ideas;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.People;
using Behovsstyring.Testing.App;

namespace Behovsstyring.Application.Tests.People;

/// <summary>People as signing in and administrators make them.</summary>
public sealed class SignInPeopleTests(TestApp app) : IClassFixture<TestApp>
{
    private const string Bergen = "964338531";
    private static readonly OrganisationId BergenId = KnownOrganisations.IdOf("4601");

    [Fact]
    public async Task A_new_subject_is_a_new_person_and_the_same_subject_the_same()
    {
        var first = await app.RunAsync(SignIn("ny"), Actor.System);
        var again = await app.RunAsync(SignIn("ny"), Actor.System);

        Assert.Equal(first.Person, again.Person);
        Assert.NotEqual(first.Session, again.Session);
        Assert.NotEqual(first.Person, (await app.RunAsync(SignIn("ny") with { Provider = "annen" }, Actor.System)).Person);
        Assert.NotEqual(first.Person, (await app.RunAsync(SignIn("nyere"), Actor.System)).Person);
    }

    [Fact]
    public async Task A_verified_organisation_gives_the_right_to_raise_needs_and_no_more()
    {
        var signedIn = await app.RunAsync(SignIn("verifisert", Bergen), Actor.System);
        var actor = Actor.For(signedIn.Person, BergenId);

        Assert.Equal([Role.Contributor], (await app.RunAsync(new WhoAmI(), actor))!.Roles);
        var sent = await app.SubmitAsync(actor);
        await app.RefusedAsync(new SupportIdea(sent.Id, Domain.Ideas.SupportLevel.Useful, ""), actor, "access.denied");
    }

    [Fact]
    public async Task Oslo_is_both_a_kommune_and_a_fylkeskommune()
    {
        var signedIn = await app.RunAsync(SignIn("oslo", "958935420"), Actor.System);

        var mine = await app.RunAsync(new GetMyOrganisations(signedIn.Person), Actor.System);
        Assert.Equal([OrganisationKind.Municipality, OrganisationKind.County], mine.Organisations.Select(o => o.Kind).Order());
    }

    [Fact]
    public async Task An_unknown_or_closed_organisation_gives_nothing()
    {
        Assert.Empty((await Mine(await app.RunAsync(SignIn("ukjent-virksomhet", "974760673"), Actor.System))).Organisations);
    }

    [Theory]
    [InlineData(OrganisationKind.Supplier, Role.SupplierContact)]
    [InlineData(OrganisationKind.StateAgency, Role.StateContact)]
    [InlineData(OrganisationKind.Municipality, Role.Contributor)]
    [InlineData(OrganisationKind.Ks, Role.Contributor)]
    [InlineData(OrganisationKind.Company, Role.Contributor)]
    public void The_role_fits_the_kind_of_organisation(OrganisationKind kind, Role role) =>
        Assert.Equal(role, RoleRules.OfVerifiedSignIn(kind));

    [Fact]
    public void The_role_of_a_verified_sign_in_can_be_held_in_every_kind_of_organisation() =>
        Assert.All(Enum.GetValues<OrganisationKind>(), kind => Assert.True(RoleRules.Fits(RoleRules.OfVerifiedSignIn(kind), kind), kind.ToString()));

    [Fact]
    public async Task A_person_known_beforehand_is_recognised_by_the_subject()
    {
        var id = PersonId.New();
        await app.RunAsync(Register(id, "kjent", new NewRole(Role.NetworkCoordinator, await Network())), Actor.System);

        Assert.Equal(id, (await app.RunAsync(SignIn("kjent"), Actor.System)).Person);
    }

    [Fact]
    public async Task Two_people_are_never_recognised_by_the_same_subject()
    {
        await app.RunAsync(Register(PersonId.New(), "opptatt"), Actor.System);

        await app.RefusedAsync(Register(PersonId.New(), "opptatt"), Actor.System, "common.already-exists");
    }

    [Theory]
    [InlineData("", "a@b.no", "text.required", "Name")]
    [InlineData("Navn", "ikke-en-adresse", "person.not-an-email-address", "Email")]
    [InlineData("Navn", "a b@c.no", "person.not-an-email-address", "Email")]
    [InlineData("Navn", "a@b@c.no", "person.not-an-email-address", "Email")]
    public async Task What_is_wrong_with_a_person_is_said_at_the_field(string name, string email, string code, string field)
    {
        var result = await app.UseCases.Run(new RegisterPerson(PersonId.New(), name, email, null, [], []), await Administrator());

        Assert.Equal((code, field), (Assert.Single(result.Errors).Code, result.Errors[0].Field));
    }

    [Fact]
    public async Task A_role_must_fit_the_organisation()
    {
        await app.RefusedAsync(Register(PersonId.New(), "feil-rolle", new NewRole(Role.CaseOfficer, BergenId)), Actor.System, "person.role-does-not-fit");
        await app.RefusedAsync(Register(PersonId.New(), "ingen-steder", new NewRole(Role.Contributor, OrganisationId.New())), Actor.System, "common.not-found");
    }

    [Fact]
    public async Task A_role_taken_away_is_gone_at_the_next_action_and_one_given_is_there()
    {
        var administrator = await Administrator();
        var person = (await app.PersonAsync(Role.Contributor, "4601")).Person;
        var actor = Actor.For(person, BergenId);
        await app.SubmitAsync(actor);
        var given = await app.RunAsync(new GrantRole(person, new NewRole(Role.MemberRepresentative, BergenId)), administrator);
        Assert.Equal([Role.Contributor, Role.MemberRepresentative], (await app.RunAsync(new WhoAmI(), actor))!.Roles.Order());

        await app.RunAsync(new EndRole(person, given), administrator);

        Assert.Equal([Role.Contributor], (await app.RunAsync(new WhoAmI(), actor))!.Roles);
    }

    [Fact]
    public async Task A_role_is_not_given_twice_nor_ended_twice_the_later_way()
    {
        var administrator = await Administrator();
        var person = (await app.PersonAsync(Role.Contributor, "4601")).Person;
        var role = new NewRole(Role.MemberRepresentative, BergenId);
        var given = await app.RunAsync(new GrantRole(person, role), administrator);

        await app.RefusedAsync(new GrantRole(person, role), administrator, "person.role-already-held");
        await app.RunAsync(new EndRole(person, given), administrator);
        await app.RefusedAsync(new EndRole(person, given, new DateOnly(2030, 1, 1)), administrator, "person.role-already-ended");
        await app.RefusedAsync(new EndRole(person, RoleGrantId.New()), administrator, "person.no-such-role");
    }

    [Fact]
    public async Task A_role_that_has_not_begun_can_be_taken_back()
    {
        var administrator = await Administrator();
        var person = (await app.PersonAsync(Role.Contributor, "4601")).Person;
        var coming = await app.RunAsync(new GrantRole(person, new NewRole(Role.MemberRepresentative, BergenId, new DateOnly(2028, 1, 1))), administrator);

        await app.RunAsync(new EndRole(person, coming), administrator);

        Assert.Equal([Role.Contributor], (await app.RunAsync(new WhoAmI(), Actor.For(person, BergenId)))!.Roles);
    }

    [Fact]
    public async Task Whoever_has_no_role_for_the_organisation_is_nobody_there()
    {
        var person = (await app.PersonAsync(Role.Contributor, "4601")).Person;

        Assert.Null(await app.RunAsync(new WhoAmI(), Actor.For(person, KnownOrganisations.Ks)));
        Assert.Null(await app.RunAsync(new WhoAmI(), Actor.Anonymous));
    }

    [Fact]
    public async Task Sessions_end_by_themselves_by_hand_and_by_the_provider()
    {
        var byHand = await app.RunAsync(SignIn("okter"), Actor.System);
        var byProvider = await app.RunAsync(SignIn("okter") with { ProviderSessionHash = new string('a', 64) }, Actor.System);
        var other = await app.RunAsync(SignIn("okter") with { ProviderSessionHash = new string('b', 64) }, Actor.System);
        Guid[] all = [byHand.Session, byProvider.Session, other.Session, Guid.NewGuid()];
        Assert.Equal([all[3]], await app.RunAsync(new KeepSessions(all, []), Actor.System));

        Assert.Equal([byHand.Session], await app.RunAsync(new EndSession(byHand.Session), Actor.System));
        Assert.Empty(await app.RunAsync(new EndSessionsOfProvider("annen", new string('a', 64)), Actor.System));
        Assert.Equal([byProvider.Session], await app.RunAsync(new EndSessionsOfProvider("test", new string('a', 64)), Actor.System));

        Assert.Equal([byHand.Session, byProvider.Session, all[3]], await app.RunAsync(new KeepSessions(all, []), Actor.System));
    }

    private static RecordSignIn SignIn(string subject, params string[] organisations) =>
        new("test", SubjectHasher.ForDemo.Hash("test", subject), null, "Navn " + subject, null, "nb", organisations);

    private static RegisterPerson Register(PersonId id, string subject, params NewRole[] roles) =>
        new(id, "Navn " + subject, null, null, roles, [new KnownIdentity("test", SubjectHasher.ForDemo.Hash("test", subject))]);

    private Task<MyOrganisations> Mine(SignedIn signedIn) => app.RunAsync(new GetMyOrganisations(signedIn.Person), Actor.System);

    private async Task<Actor> Administrator() => await app.PersonAsync(Role.Administrator, "ks");

    private Task<OrganisationId> Network() => app.OrganisationAsync("nettverk-test", OrganisationKind.Network, "Nettverk");
}
