using System.Net;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Services;
using Behovsstyring.Domain.People;
using Behovsstyring.Domain.Services;
using Behovsstyring.Web.Tests.Portfolio;

namespace Behovsstyring.Web.Tests.Services;

public sealed class ServiceOpenPagesTests(PortfolioSite site) : IClassFixture<PortfolioSite>
{
    [Theory]
    [InlineData("nb", "Lar innbyggere søke om økonomisk sosialhjelp på nett")]
    [InlineData("nn", "Lèt innbyggjarar søkje om økonomisk sosialhjelp på nett")]
    [InlineData("en", "Lets residents apply")]
    public async Task A_service_says_what_it_does_in_the_readers_language(string language, string expected)
    {
        Assert.Contains(expected, await site.ReadAsync("/tjenester/fiks-digisos", language));
        Assert.Contains(expected, await site.ReadAsync("/tjenester?sok=digisos", language));
    }

    [Fact]
    public async Task The_catalogue_is_narrowed_by_area_and_life_and_the_file_alike()
    {
        var page = await site.ReadAsync("/tjenester?omrade=overfore-data&livslop=i-drift");

        Assert.Contains("Fiks SvarUt", page);
        Assert.DoesNotContain("KS Læring", page);
        Assert.Contains("Fjern filteret Leveranseområde: Overføre data", page);
        Assert.Contains(await site.CsvAsync("/tjenester.csv?omrade=overfore-data"), line => line.Contains("Fiks SvarUt", StringComparison.Ordinal));
        Assert.Contains("Ingen tjenester passer", await site.ReadAsync("/tjenester?livslop=avviklet"));
    }

    [Fact]
    public async Task That_somebody_answers_for_it_is_open_and_who_is_not()
    {
        var owner = await site.App.PersonAsync(Role.ProductOwner, "selskapet", "Siri Hemmelig Holm");
        var service = await site.RunAsync(new GetService("fiks-vaksine"), Actor.Anonymous);
        Assert.Contains("Ikke utpekt", await site.ReadAsync("/tjenester/fiks-vaksine"));

        await site.RunAsync(new GiveProductOwner(service.Id, owner.Person), await site.App.PersonAsync(Role.CompanyOfficer, "selskapet"));
        await site.RunAsync(new MoveService(service.Id, ServiceLifecycle.PhasingOut), owner);

        var page = await site.ReadAsync("/tjenester/fiks-vaksine");
        Assert.Contains("Er utpekt", page);
        Assert.Contains("Tjenesten er nå: Under utfasing.", page);
        Assert.DoesNotContain("Hemmelig", page);
    }

    [Fact]
    public async Task A_service_that_is_not_there_is_not_found() =>
        Assert.Equal(HttpStatusCode.NotFound, (await site.Client().GetAsync("/tjenester/fiks-finnes-ikke", Xunit.TestContext.Current.CancellationToken)).StatusCode);
}
