using Behovsstyring.EndToEnd.Tests.Browsing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Behovsstyring.EndToEnd.Tests.Travel;

/// <summary>
/// The main job in a real browser, with several people signed in at once: a need from a member's first words on.
/// Grows with each step of the road that lands.
/// </summary>
public sealed class NeedTravelTests(Browser browser, Travellers travellers) : IClassFixture<Travellers>
{
    [Fact]
    public async Task A_need_is_sent_in_supported_anchored_assessed_and_read_by_everyone()
    {
        var submitter = await travellers.EnterAsync(browser, Travellers.Submitter, "/arbeid/behov/ny");
        var number = await SendInAsync(submitter);

        var supporter = await travellers.EnterAsync(browser, Travellers.Supporter, $"/arbeid/behov/{number}");
        await supporter.GetByRole(AriaRole.Button, new() { Name = "Ta stilling" }).First.ClickAsync();
        await supporter.GetByRole(AriaRole.Radio, new() { Name = "Vi vil være med på pilot" }).CheckAsync();
        await supporter.GetByLabel("Merknad").FillAsync("Vi har hatt dette på planen i to år.");
        await supporter.GetByRole(AriaRole.Button, new() { Name = "Registrer standpunktet" }).ClickAsync();
        await Expect(supporter.GetByText("Standpunktet er registrert.")).ToBeVisibleAsync();

        var coordinator = await travellers.EnterAsync(browser, Travellers.Coordinator, $"/arbeid/behov/{number}");
        await coordinator.GetByRole(AriaRole.Button, new() { Name = "Forankre behovet" }).First.ClickAsync();
        await coordinator.GetByLabel("Hvorfor står nettverket bak behovet?").FillAsync("Behovet er felles for hele fylket.");
        await coordinator.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Forankre behovet" }).ClickAsync();
        await Expect(coordinator.GetByText("Behovet er forankret.", new() { Exact = true })).ToBeVisibleAsync();

        var officer = await travellers.EnterAsync(browser, Travellers.CaseOfficer, $"/arbeid/behov/{number}");
        await officer.GetByRole(AriaRole.Button, new() { Name = "Ta til vurdering" }).First.ClickAsync();
        await Expect(officer.GetByText("Under vurdering").First).ToBeVisibleAsync();

        // Everyone reads it, signed out and without script.
        var reader = await browser.VisitorAsync(360, script: false);
        await reader.GotoAsync(travellers.At($"/behov/{number}").AbsoluteUri);
        await Expect(reader.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Foreldre finner ikke ledige barnehageplasser");
        await Expect(reader.GetByText("Under vurdering").First).ToBeVisibleAsync();
        await Expect(reader.GetByText("Vi har hatt dette på planen i to år.").First).ToBeVisibleAsync();
        await Expect(reader.GetByText("Behovet er felles for hele fylket.").First).ToBeVisibleAsync();
        await Expect(reader.GetByText("Ada Fjellvang")).ToHaveCountAsync(0);
        Assert.Equal(360, await reader.EvaluateAsync<int>("document.documentElement.scrollWidth"));

        // The submitter is told.
        await submitter.GotoAsync(travellers.At("/arbeid").AbsoluteUri);
        await Expect(submitter.GetByText("KS tok behovet til vurdering.").First).ToBeVisibleAsync();
    }

    private static async Task<string> SendInAsync(IPage page)
    {
        await WriteAsync(page, "Hva er problemet?", "Foreldre ringer rundt til barnehagene, fordi ingen vet hvor det er ledig plass akkurat nå.");
        await WriteAsync(page, "Hvem gjelder det?", "Alle småbarnsforeldre.");
        await WriteAsync(page, "Hva vil dere oppnå?", "Raskere svar til foreldre.");
        await WriteAsync(page, "Behovet på én linje", "Foreldre finner ikke ledige barnehageplasser");
        await page.GetByLabel("Fagområde").SelectOptionAsync("Childhood");
        await page.GetByLabel("Hvor kommer behovet fra?").SelectOptionAsync("SingleMember");
        await page.GetByRole(AriaRole.Button, new() { Name = "Send innspillet" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Takk! Behovet er sendt inn." })).ToBeVisibleAsync();
        return (await page.Locator(".receipt .number").TextContentAsync())!.Trim();
    }

    /// <summary>The form opens for writing when the page is connected; Playwright waits for that by itself.</summary>
    private static Task WriteAsync(IPage page, string label, string text) => page.GetByLabel(label).FillAsync(text);
}
