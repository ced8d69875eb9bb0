using Behovsstyring.EndToEnd.Tests.Browsing;
using Behovsstyring.EndToEnd.Tests.Portfolio;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Behovsstyring.EndToEnd.Tests.Bodies;

/// <summary>KS keeps the bodies: who sits, for whom, from and to which day. Others read.</summary>
public sealed class KeepingABodyTests(Browser browser, PortfolioWeb web) : IClassFixture<PortfolioWeb>
{
    private const string Body = "/arbeid/utvalg/digitaliseringsutvalget";

    [Fact]
    public async Task A_seat_is_given_and_ended_a_deputy_stands_in_line_and_the_name_is_mended()
    {
        await web.ActorAsync("nabo");
        var page = await web.SignedInAsync(browser, "eline", Body);
        var dialog = page.GetByRole(AriaRole.Dialog);
        await page.GetByRole(AriaRole.Button, new() { Name = "Gi en plass" }).ClickAsync();
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Gi en plass" }).ClickAsync();
        await Expect(dialog.GetByText("Fyll ut dette feltet.").First).ToBeVisibleAsync();
        await SeatAsync(page, "Member");
        var row = page.GetByRole(AriaRole.Row, new() { Name = "Nabo Prøve" });
        await Expect(row).ToContainTextAsync("Stavanger kommune");

        await page.GetByRole(AriaRole.Button, new() { Name = "Avslutt plassen: Nabo Prøve" }).ClickAsync();
        await dialog.GetByLabel("Siste dag").FillAsync(DateOnly.FromDateTime(DateTime.UtcNow).AddDays(-1).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Avslutt plassen" }).ClickAsync();
        await Expect(dialog.Locator(".field-error")).ToBeVisibleAsync();
        await dialog.GetByLabel("Siste dag").FillAsync(DateOnly.FromDateTime(DateTime.UtcNow).AddDays(40).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Avslutt plassen" }).ClickAsync();
        await Expect(page.GetByText("Plassen er avsluttet.").First).ToBeVisibleAsync();

        await page.MoreAsync("Endre navn");
        // The dialog puts one in its first field; a key pressed before that would land elsewhere.
        await Expect(dialog.GetByLabel("Navn på bokmål")).ToBeFocusedAsync();
        await dialog.GetByLabel("Navn på bokmål").FillAsync("");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Lagre navnet" }).ClickAsync();
        await Expect(dialog.Locator(".field-error").First).ToBeVisibleAsync();
        await dialog.GetByLabel("Navn på bokmål").FillAsync("Utvalget for digitalisering");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Lagre navnet" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "Utvalget for digitalisering" })).ToBeVisibleAsync();
        Assert.Empty(await Browser.ViolationsAsync(page));
    }

    [Fact]
    public async Task Whoever_does_not_keep_the_bodies_only_reads()
    {
        var page = await web.SignedInAsync(browser, "nabo", Body, 360, ColorScheme.Dark);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Gi en plass" })).ToHaveCountAsync(0);
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Endre navn" })).ToHaveCountAsync(0);
        Assert.Empty(await Browser.ViolationsAsync(page));
        Assert.Equal(360, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    private static async Task SeatAsync(IPage page, string function)
    {
        var dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.GetByLabel("Hvem?").FillAsync("nabo");
        await page.GetByRole(AriaRole.Option, new() { Name = "Nabo Prøve" }).ClickAsync();
        await dialog.GetByLabel("Funksjon").SelectOptionAsync("Deputy");
        await dialog.GetByLabel("Nummer i rekken").SelectOptionAsync("2");
        await dialog.GetByLabel("Funksjon").SelectOptionAsync(function);
        await Expect(dialog.GetByLabel("Nummer i rekken")).ToHaveCountAsync(0);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Gi en plass" }).ClickAsync();
        await Expect(page.GetByText("Plassen er gitt.").First).ToBeVisibleAsync();
    }
}
