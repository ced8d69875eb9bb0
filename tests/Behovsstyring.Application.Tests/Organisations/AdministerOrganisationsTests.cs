using Behovsstyring.Application.Administration;
using Behovsstyring.Application.Bodies;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Ideas;
using Behovsstyring.Application.Organisations;
using Behovsstyring.Application.People;
using Behovsstyring.Application.Tests.Meetings;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.People;
using Behovsstyring.Testing.App;

namespace Behovsstyring.Application.Tests.Organisations;

/// <summary>What KS' administrators do with organisations: find, correct, close, and let members in and out of networks.</summary>
public sealed class AdministerOrganisationsTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Organisations_are_found_by_word_number_kind_county_and_state()
    {
        var administrator = await app.PersonAsync(Role.Administrator, "ks");

        var all = await app.RunAsync(new ListOrganisations(), administrator);
        Assert.Equal((50, true), (all.Rows.Count, all.Count > 372));
        Assert.Equal("4601", Assert.Single((await app.RunAsync(new ListOrganisations { Search = "bergen komm" }, administrator)).Rows).Key);
        Assert.Equal("4601", Assert.Single((await app.RunAsync(new ListOrganisations { Search = "964338531" }, administrator)).Rows).Key);
        var counties = await app.RunAsync(new ListOrganisations { Kind = OrganisationKind.County }, administrator);
        Assert.Equal(15, counties.Count);
        Assert.All((await app.RunAsync(new ListOrganisations { County = "46", Kind = OrganisationKind.Municipality }, administrator)).Rows, o => Assert.Equal("Vestland", o.County));
        Assert.Contains("4601", (await app.RunAsync(new FindOrganisations("bergen"), administrator)).Select(o => o.Key));
        Assert.Empty(await app.RunAsync(new FindOrganisations(" "), administrator));
        Assert.All(await app.RunAsync(new FindOrganisations("digi", MembersOnly: true), administrator), o => Assert.True(OrganisationRules.IsMember(o.Kind)));

        var exported = new List<OrganisationRow>();
        Assert.Equal(counties.Count, await app.RunAsync(new ExportOrganisations(exported.Add) { Kind = OrganisationKind.County }, administrator));
        Assert.Equal(counties.Rows, exported);
    }

    [Fact]
    public async Task Who_the_members_are_is_not_edited_here()
    {
        var administrator = await app.PersonAsync(Role.Administrator, "ks");
        foreach (var key in new[] { "4601", "fk-46", "ks", "selskapet" })
        {
            var organisation = await app.RunAsync(new GetOrganisation(key), administrator);
            Assert.Equal([OrganisationErrors.IsReferenceData], organisation.ToCorrect);
            await app.RefusedAsync(new CorrectOrganisation(organisation.Id, organisation.Version, "Noe annet", null), administrator, "organisation.is-reference-data");
            await app.RefusedAsync(new CloseOrganisation(organisation.Id), administrator, "organisation.is-reference-data");
        }
    }

    [Fact]
    public async Task What_is_registered_here_is_corrected_here_and_never_from_an_old_page()
    {
        var administrator = await app.PersonAsync(Role.Administrator, "ks");
        await RegisterAsync("rettes", OrganisationKind.Supplier, administrator);
        var seen = await app.RunAsync(new GetOrganisation("rettes"), administrator);

        await app.RefusedAsync(new CorrectOrganisation(seen.Id, seen.Version, "", "123456789"), administrator, "organisation.number-not-valid");
        await app.RunAsync(new CorrectOrganisation(seen.Id, seen.Version, " Rettet AS ", "971032146"), administrator);
        await app.RefusedAsync(new CorrectOrganisation(seen.Id, seen.Version, "For sent", null), administrator, "common.changed-meanwhile");

        var now = await app.RunAsync(new GetOrganisation("rettes"), administrator);
        Assert.Equal(("Rettet AS", "971032146"), (now.Name, now.Number));
    }

    [Fact]
    public async Task A_closed_organisation_gives_no_rights_by_role_or_seat_and_gives_them_back_when_it_opens()
    {
        var administrator = await app.PersonAsync(Role.Administrator, "ks", "Lukker");
        var id = await RegisterAsync("lukkes", OrganisationKind.InterMunicipal, administrator);
        var contributor = await app.PersonAsync(Role.Contributor, "lukkes");
        var council = await Council.SeatAsync(app, members: 0);
        var elsewhere = await app.PersonAsync(Role.Contributor, "4601");
        await app.RunAsync(new GiveSeat(council.Body, elsewhere.Person, id, SeatFunction.Secretary, new(2026, 1, 1), null) { OnWordOf = "Styret i samarbeidet" }, council.CaseOfficer);
        Assert.NotEmpty((await app.RunAsync(new GetBodyForWork(council.Slug), elsewhere)).MyPowers);

        await app.RunAsync(new CloseOrganisation(id), administrator);

        await app.RefusedAsync(new ListMyIdeaDrafts(), contributor, "access.denied");
        Assert.Empty((await app.RunAsync(new GetBodyForWork(council.Slug), elsewhere)).MyPowers);
        Assert.DoesNotContain(id, (await app.RunAsync(new GetMyOrganisations(elsewhere.Person), Actor.System)).Organisations.Select(o => o.Id));
        await app.RefusedAsync(new GrantRole(elsewhere.Person, new NewRole(Role.Contributor, id)), administrator, "common.not-found");
        await app.RefusedAsync(new CloseOrganisation(id), administrator, "organisation.already-closed");
        var closed = await app.RunAsync(new GetOrganisation("lukkes"), administrator);
        Assert.Equal((false, "Lukker", TestApp.Start, 1, 1), (closed.IsActive, closed.ClosedBy, closed.ClosedAt, closed.Roles.Count, closed.Seats.Count));
        Assert.Contains("lukkes", (await app.RunAsync(new ListOrganisations { Closed = true }, administrator)).Rows.Select(o => o.Key));

        await app.RunAsync(new ReopenOrganisation(id), administrator);
        await app.RunAsync(new ListMyIdeaDrafts(), contributor);
        await app.RefusedAsync(new ReopenOrganisation(id), administrator, "organisation.not-closed");
    }

    [Fact]
    public async Task Members_come_and_go_in_networks_and_what_was_stays_on_record()
    {
        var administrator = await app.PersonAsync(Role.Administrator, "ks");
        var network = await RegisterAsync("nytt-nettverk", OrganisationKind.Network, administrator);
        var (bergen, supplier) = (KnownOrganisations.IdOf("4601"), await RegisterAsync("utenfor", OrganisationKind.Supplier, administrator));

        await app.RunAsync(new JoinNetwork(network, bergen, new(2026, 1, 1)), administrator);
        await app.RefusedAsync(new JoinNetwork(network, bergen, new(2027, 1, 1)), administrator, "organisation.takes-part-already");
        await app.RefusedAsync(new JoinNetwork(network, supplier, new(2027, 1, 1)), administrator, "organisation.not-members");
        await app.RefusedAsync(new JoinNetwork(supplier, bergen, new(2027, 1, 1)), administrator, "organisation.has-no-participants");
        await app.RefusedAsync(new LeaveNetwork(network, bergen, new(2026, 1, 1), new(2025, 12, 31)), administrator, "organisation.leaves-before-it-joined");
        await app.RunAsync(new LeaveNetwork(network, bergen, new(2026, 1, 1), new(2026, 6, 30)), administrator);
        await app.RefusedAsync(new LeaveNetwork(network, bergen, new(2026, 1, 1), new(2026, 7, 1)), administrator, "organisation.left-already");
        await app.RunAsync(new JoinNetwork(network, bergen, new(2026, 7, 1)), administrator);

        Assert.Equal(
            [(new DateOnly(2026, 7, 1), null), (new DateOnly(2026, 1, 1), new DateOnly(2026, 6, 30))],
            (await app.RunAsync(new GetOrganisation("nytt-nettverk"), administrator)).Participants.Select(m => (m.From, m.To)));
        Assert.Contains("nytt-nettverk", (await app.RunAsync(new GetOrganisation("4601"), administrator)).TakesPartIn.Select(m => m.Key));
    }

    [Fact]
    public async Task The_overview_counts_what_there_is_and_shows_each_only_what_is_theirs()
    {
        var administrator = await app.PersonAsync(Role.Administrator, "ks");
        var overview = await app.RunAsync(new GetAdministration(), administrator);
        // A member no other test here gives a spokesperson: they come in any order.
        await app.PersonAsync(Role.MemberRepresentative, "1108");
        var after = await app.RunAsync(new GetAdministration(), administrator);

        Assert.Equal(372, overview.Organisations!.Members);
        Assert.Equal(overview.Organisations.MembersWithoutSpokesperson - 1, after.Organisations!.MembersWithoutSpokesperson);
        Assert.Equal(overview.People!.NeverSignedIn + 1, after.People!.NeverSignedIn);
        Assert.Equal((1, false), (overview.Model!.Number, overview.Model.HasDraft));
        Assert.Equal((await app.RunAsync(new ListBodies(), administrator)).Count, after.Bodies.Bodies);

        var officer = await app.RunAsync(new GetAdministration(), await app.PersonAsync(Role.CaseOfficer, "ks"));
        Assert.Equal((null, null, null), (officer.Organisations, officer.People, officer.Model));
    }

    [Fact]
    public async Task Lists_and_pages_cost_few_commands_however_many_they_show()
    {
        var administrator = await app.PersonAsync(Role.Administrator, "ks");
        await AtMostAsync(new ListOrganisations(), administrator, 3);
        await AtMostAsync(new GetOrganisation("digi-vestland"), administrator, 6);
        await AtMostAsync(new GetAdministration(), administrator, 10);
        await AtMostAsync(new FindOrganisations("bergen"), administrator, 2);
    }

    private async Task AtMostAsync<T>(IRequest<T> request, Actor actor, int most)
    {
        using var count = CommandCount.Begin();
        await app.RunAsync(request, actor);
        Assert.InRange(count.Commands, 1, most);
    }

    private Task<OrganisationId> RegisterAsync(string key, OrganisationKind kind, Actor administrator) =>
        app.RunAsync(new RegisterOrganisation(key, kind, $"Prøve {key}", null, []), administrator);
}
