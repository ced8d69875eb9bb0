using Behovsstyring.Application.Common;
using Behovsstyring.Application.Organisations;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.People;
using Behovsstyring.Testing.App;

namespace Behovsstyring.Application.Tests.Organisations;

/// <summary>What filters are labelled with: the name behind a key, and the counties.</summary>
public sealed class OrganisationNameTests(TestApp app) : IClassFixture<TestApp>
{
    [Theory]
    [InlineData("4601", "Bergen kommune")]
    [InlineData("fk-46", "Vestland fylkeskommune")]
    [InlineData("ks", "KS")]
    [InlineData("9999", null)]
    [InlineData("", null)]
    [InlineData("Bergen kommune", null)]
    public async Task A_key_has_a_name_or_is_unknown(string key, string? name) =>
        Assert.Equal(name, await app.RunAsync(new GetOrganisationName(key), Actor.Anonymous));

    [Fact]
    public async Task One_that_is_closed_is_still_called_what_it_was()
    {
        var administrator = await app.PersonAsync(Role.Administrator, "ks");
        var id = await app.RunAsync(new RegisterOrganisation("navn-lukkes", OrganisationKind.Supplier, "Gamle Navn AS", null, []), administrator);

        await app.RunAsync(new CloseOrganisation(id), administrator);

        Assert.Equal("Gamle Navn AS", await app.RunAsync(new GetOrganisationName("navn-lukkes"), Actor.Anonymous));
    }

    [Fact]
    public async Task The_counties_are_the_fifteen_with_a_fylkeskommune_in_Norwegian_order()
    {
        // A county that no number is known of cannot be asked for.
        await app.OrganisationAsync("fk-uten-nummer", OrganisationKind.County, "Abelsland fylkeskommune");

        Assert.Equal(
            [
                new("42", "Agder"), new("32", "Akershus"), new("33", "Buskerud"), new("56", "Finnmark"), new("34", "Innlandet"),
                new("15", "Møre og Romsdal"), new("18", "Nordland"), new("03", "Oslo"), new("11", "Rogaland"), new("40", "Telemark"),
                new("55", "Troms"), new("50", "Trøndelag"), new("39", "Vestfold"), new("46", "Vestland"), new("31", "Østfold"),
            ],
            await app.RunAsync(new ListCounties(), Actor.Anonymous));
    }
}
