using Behovsstyring.EndToEnd.Tests.Browsing;
using Behovsstyring.EndToEnd.Tests.Portfolio;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Behovsstyring.EndToEnd.Tests.Services;

/// <summary>The company keeps the catalogue: a service enters it, is described, and moves on in its life.</summary>
public sealed class KeepingAServiceTests(Browser browser, PortfolioWeb web) : IClassFixture<PortfolioWeb>
{
    [Fact]
    public async Task A_service_enters_the_catalogue_is_described_and_moves_on()
    {
        var page = await web.SignedInAsync(browser, "sindre", "/arbeid/tjenester");
        var dialog = page.GetByRole(AriaRole.Dialog);
        await page.GetByRole(AriaRole.Button, new() { Name = "Ta inn en tjeneste" }).ClickAsync();
        await dialog.GetByLabel("Leveranseområde").SelectOptionAsync("CitizenServices");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Ta inn tjenesten" }).ClickAsync();
        await Expect(dialog.GetByText("Fyll ut dette feltet.").First).ToBeVisibleAsync();
        await dialog.GetByLabel("Navn på bokmål").FillAsync("Fiks barnehageplass");
        await dialog.GetByLabel("Hva tjenesten gjør, på bokmål").FillAsync("Viser ledige barnehageplasser.");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Ta inn tjenesten" }).ClickAsync();
        await page.WaitForURLAsync(url => url.EndsWith("/arbeid/tjenester/fiks-barnehageplass", StringComparison.Ordinal));
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "Fiks barnehageplass" })).ToBeVisibleAsync();
        Assert.Empty(await Browser.ViolationsAsync(page));

        await page.GetByRole(AriaRole.Button, new() { Name = "Rediger beskrivelsen" }).ClickAsync();
        await dialog.GetByLabel("Hva tjenesten gjør, på bokmål").FillAsync("Viser ledige plasser i alle barnehager.");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Lagre beskrivelsen" }).ClickAsync();
        await Expect(page.GetByText("Viser ledige plasser i alle barnehager.").First).ToBeVisibleAsync();

        await page.MoreAsync("Flytt til neste tilstand");
        await dialog.GetByLabel("Livsløp").SelectOptionAsync("InOperation");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Flytt tjenesten" }).ClickAsync();
        await Expect(page.GetByText("Tjenesten er flyttet.").First).ToBeVisibleAsync();
        await page.TabAsync("Sakens gang");
        await Expect(page.GetByText("Tjenesten er nå: ", new() { Exact = false }).First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_service_without_a_user_council_gets_one_and_says_so()
    {
        var page = await web.SignedInAsync(browser, "eline", "/arbeid/tjenester/fiks-svarut");
        await page.GetByRole(AriaRole.Button, new() { Name = "Opprett brukerråd" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Opprett et brukerråd for Fiks SvarUt");
        Assert.Empty(await Browser.ViolationsAsync(page));
        await page.GetByLabel("Navn på bokmål").FillAsync("Brukerrådet for SvarUt");
        await page.GetByLabel("Hva utvalget skal gjøre").FillAsync("Styrer tjenesten sammen med produktansvarlig.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Opprett brukerråd" }).ClickAsync();
        await page.WaitForURLAsync(url => url.EndsWith("/arbeid/utvalg/brukerradet-for-svarut", StringComparison.Ordinal));

        await page.GotoAsync(new Uri(web.Address, "/tjenester/fiks-svarut").AbsoluteUri);
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Brukerrådet for SvarUt" }).First).ToBeVisibleAsync();
        await Expect(page.GetByText("KS opprettet Brukerrådet for SvarUt for tjenesten.")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Whoever_does_not_keep_the_catalogue_reads_and_follows()
    {
        var page = await web.SignedInAsync(browser, "nabo", "/arbeid/tjenester/fiks-digisos", 360, ColorScheme.Dark);
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Følg saken" })).ToBeEnabledAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Rediger beskrivelsen" })).ToHaveCountAsync(0);
        Assert.Empty(await Browser.ViolationsAsync(page));
        Assert.Equal(360, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }
}
