using Behovsstyring.Application.Organisations;
using Behovsstyring.Application.Persistence;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.People;
using Behovsstyring.Testing.App;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Tests.Organisations;

public sealed class RegisterOrganisationTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task A_joint_undertaking_is_known_with_its_members_and_people_can_be_given_roles_in_it()
    {
        var id = await app.RunAsync(
            new RegisterOrganisation("ikt-nord", OrganisationKind.InterMunicipal, "  IKT Nord ", "971032146", [Member("5501"), Member("fk-55")]),
            await app.PersonAsync(Role.Administrator, "ks"));

        Assert.Equal(KnownOrganisations.IdOf("ikt-nord"), id);
        await using var source = Database.CreateDataSource(app.Database.AppConnectionString);
        await using var db = Database.CreateContext(source);
        Assert.Equal("IKT Nord", (await db.Organisations.SingleAsync(o => o.Id == id, TestContext.Current.CancellationToken)).Name);
        Assert.Equal(2, await db.NetworkMemberships.CountAsync(m => m.NetworkId == id, TestContext.Current.CancellationToken));
        await app.PersonAsync(Role.Contributor, "ikt-nord");
    }

    [Theory]
    [InlineData("Ikke en nøkkel", OrganisationKind.Supplier, null, "organisation.key-not-usable")]
    [InlineData("ks-2", OrganisationKind.Ks, null, "organisation.only-one-of-its-kind")]
    [InlineData("nytt-selskap", OrganisationKind.Company, null, "organisation.only-one-of-its-kind")]
    [InlineData("feil-nummer", OrganisationKind.Supplier, "971032147", "organisation.number-not-valid")]
    [InlineData("4601", OrganisationKind.Supplier, null, "common.already-exists")]
    public async Task What_cannot_be_is_refused(string key, OrganisationKind kind, string? number, string code) =>
        await app.RefusedAsync(
            new RegisterOrganisation(key, kind, "Noen AS", number, []), await app.PersonAsync(Role.Administrator, "ks"), code);

    [Fact]
    public async Task Only_members_take_part() =>
        await app.RefusedAsync(
            new RegisterOrganisation("ikt-feil", OrganisationKind.InterMunicipal, "IKT Feil", null, [KnownOrganisations.Ks]),
            await app.PersonAsync(Role.Administrator, "ks"), "organisation.not-members");

    private static Domain.Common.OrganisationId Member(string key) => KnownOrganisations.IdOf(key);
}
