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
    public async Task A_need_travels_from_a_members_first_words_through_every_gate_into_operation()
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
        await travellers.VisitAsync(reader, $"/behov/{number}");
        await Expect(reader.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Foreldre finner ikke ledige barnehageplasser");
        await Expect(reader.GetByText("Under vurdering").First).ToBeVisibleAsync();
        await Expect(reader.GetByText("Vi har hatt dette på planen i to år.").First).ToBeVisibleAsync();
        await Expect(reader.GetByText("Behovet er felles for hele fylket.").First).ToBeVisibleAsync();
        await Expect(reader.GetByText("Ada Fjellvang")).ToHaveCountAsync(0);
        Assert.Equal(360, await reader.EvaluateAsync<int>("document.documentElement.scrollWidth"));

        // The submitter is notified.
        await travellers.VisitAsync(submitter, "/arbeid");
        await Expect(submitter.GetByText("KS tok behovet til vurdering.").First).ToBeVisibleAsync();

        var concept = await ThroughBp1Async(officer, reader, number);
        await travellers.VisitAsync(submitter, "/arbeid");
        await Expect(submitter.GetByText("besluttet ved BP1").First).ToBeVisibleAsync();

        await new PortfolioTravel(browser, travellers).FromConceptToOperationAsync(officer, supporter, reader, number, concept);
    }

    /// <summary>Points 5 to 7: the gate is opened and prepared, the council votes, KS decides with a condition that was not recommended.</summary>
    private async Task<string> ThroughBp1Async(IPage officer, IPage reader, string number)
    {
        var gate = await GateSteps.OpenAsync(officer, "BP1");
        Assert.Empty(await Browser.ViolationsAsync(officer));
        await GateSteps.ProvideAsync(officer, "Samlet vurdering etter de fastsatte kriteriene", "Stor nytte for mange, og i tråd med strategien.");
        await GateSteps.ProvideAsync(officer, "Foreløpig plan for konseptfasen", "Fire måneder, to kommuner med.");
        await GateSteps.ProvideAsync(officer, "Ressursavklaring fra KS", "Et halvt årsverk er satt av.");

        // The company sees on its own page that something is to come from it.
        var company = await travellers.EnterAsync(browser, Travellers.CompanyOfficer, "/arbeid");
        await company.GetByRole(AriaRole.Link, new() { Name = "Foreldre finner ikke ledige barnehageplasser" }).First.ClickAsync();
        await GateSteps.ProvideAsync(company, "Ressursavklaring fra selskapet", "Selskapet stiller med en arkitekt.");

        var secretary = await travellers.EnterAsync(browser, Travellers.CaseOfficer, Travellers.Council);
        var meeting = await CouncilSteps.CallAsync(secretary, number);
        var leader = await travellers.EnterAsync(browser, Travellers.CouncilLeader, meeting);
        IPage[] members =
        [
            await travellers.EnterAsync(browser, Travellers.CouncilMember, meeting, 360),
            await travellers.EnterAsync(browser, Travellers.OtherCouncilMember, meeting, 360),
        ];
        await CouncilSteps.RecommendAsync(secretary, leader, members, "GoOn");
        await CouncilSteps.PublishRecordAsync(secretary, leader);

        // The recommendation is at the gate by itself, and KS' decision maker finds the case on their page.
        var director = await travellers.EnterAsync(browser, Travellers.Director, "/arbeid");
        await Expect(director.GetByRole(AriaRole.Heading, new() { Name = "Saker klare for beslutning" })).ToBeVisibleAsync();
        await director.GetByRole(AriaRole.Link, new() { Name = "Foreldre finner ikke ledige barnehageplasser" }).First.ClickAsync();
        await Expect(director.GetByText("KommIT-rådet anbefaler at behovet går til konseptfasen.").First).ToBeVisibleAsync();
        await GateSteps.DecideOtherwiseAsync(director, "Gå videre med vilkår", "Vi må vite at minst tre kommuner blir med.");
        await director.GetByRole(AriaRole.Button, new() { Name = "Legg til et vilkår" }).ClickAsync();
        await director.GetByRole(AriaRole.Textbox, new() { Name = "Vilkår 1" }).FillAsync("Tre kommuner har sagt ja til å være med.");
        await director.GetByRole(AriaRole.Combobox, new() { Name = "Eier" }).FillAsync("Stav");
        await director.GetByRole(AriaRole.Option, new() { Name = "Stavanger kommune" }).ClickAsync();
        await director.GetByLabel("Frist").FillAsync(DateTime.UtcNow.AddDays(60).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        await GateSteps.SendDecisionAsync(director);
        var concept = (await director.Locator(".gate-decision a.number").TextContentAsync())!.Trim();

        // Everyone reads the triple, the departure and the meeting it came from; the need's own page shows the departure, too.
        await travellers.VisitAsync(reader, gate["/arbeid".Length..]);
        await Expect(reader.GetByText("Avviker fra KommIT-rådet, som ville: Gå videre")).ToBeVisibleAsync();
        await Expect(reader.GetByText("Vi må vite at minst tre kommuner blir med.").First).ToBeVisibleAsync();
        await Expect(reader.GetByText("Tre kommuner har sagt ja til å være med.")).ToBeVisibleAsync();
        await reader.GetByRole(AriaRole.Link, new() { Name = "Sak 1 i møtet" }).ClickAsync();
        await Expect(reader.GetByText("Vedtatt med vanlig flertall: 3 stemte for, og flertallet av 3 er 2.").First).ToBeVisibleAsync();
        await travellers.VisitAsync(reader, $"/behov/{number}");
        await Expect(reader.GetByText("besluttet ved BP1, med endringer fra det som var anbefalt").First).ToBeVisibleAsync();
        return concept;
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
