using Behovsstyring.Application.Projects;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Projects;
using Behovsstyring.EndToEnd.Tests.Browsing;
using Behovsstyring.EndToEnd.Tests.Portfolio;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Behovsstyring.EndToEnd.Tests.Projects;

/// <summary>The company makes it, KS and the members accept it item by item, and it becomes part of a service.</summary>
public sealed class WorkingWithAProjectTests(Browser browser, PortfolioWeb web) : IClassFixture<PortfolioWeb>
{
    [Fact]
    public async Task A_delivery_goes_from_planned_to_accepted_item_by_item_and_into_a_service()
    {
        var project = await web.ProjectAsync("Vannmålere på nett");
        var member = await web.ActorAsync("nabo");
        var company = await web.SignedInAsync(browser, "sindre", $"/arbeid/prosjekter/{project.Number}");
        await company.TabAsync("Leveransene");
        await company.GetByRole(AriaRole.Button, new() { Name = "Planlegg en leveranse" }).ClickAsync();
        var dialog = company.GetByRole(AriaRole.Dialog);
        await dialog.GetByLabel("Leveransen på én linje").FillAsync("Målerne leses av");
        await dialog.GetByLabel("Planlagt levert").FillAsync("2027-06-01");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Lagre leveransen" }).ClickAsync();
        await company.GetByRole(AriaRole.Button, new() { Name = "Begynn arbeidet: Målerne leses av" }).ClickAsync();

        // Without anything to accept it cannot be accepted, and the page says so.
        var handOver = company.GetByRole(AriaRole.Button, new() { Name = "Overlever til godkjenning: Målerne leses av" });
        await Expect(handOver).ToBeDisabledAsync();
        await Expect(handOver).ToHaveAccessibleDescriptionAsync("Skriv hva som skal godkjennes, før leveransen overleveres.");
        foreach (var item in new[] { "Viser forbruket", "Tåler tusen målere" })
        {
            await company.GetByRole(AriaRole.Button, new() { Name = "Legg til et punkt å godkjenne: Målerne leses av" }).ClickAsync();
            await dialog.GetByLabel("Punktet").FillAsync(item);
            await dialog.GetByRole(AriaRole.Button, new() { Name = "Legg til punktet" }).ClickAsync();
            await Expect(dialog).ToHaveCountAsync(0);
        }

        await company.TabAsync("Medlemmer som deltar");
        await company.GetByRole(AriaRole.Button, new() { Name = "Oppnevn et medlem" }).ClickAsync();
        await dialog.GetByLabel("Medlem", new() { Exact = true }).FillAsync("stavanger");
        await company.GetByRole(AriaRole.Option, new() { Name = "Stavanger kommune" }).ClickAsync();
        await dialog.GetByLabel("Hvem møter for medlemmet?").SelectOptionAsync(new SelectOptionValue { Label = "Nabo Prøve" });
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Oppnevn medlemmet" }).ClickAsync();
        await Expect(dialog.GetByText("Velg minst én ting representanten deltar i.")).ToBeVisibleAsync();
        await dialog.GetByLabel("Godkjenning").CheckAsync();
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Oppnevn medlemmet" }).ClickAsync();
        await company.TabAsync("Leveransene");
        await handOver.ClickAsync();
        await Expect(company.GetByText("Til godkjenning", new() { Exact = true })).ToBeVisibleAsync();
        await Expect(company.GetByRole(AriaRole.Button, new() { Name = "Vurder punktet" })).ToHaveCountAsync(0);

        var judge = await web.SignedInAsync(browser, "nabo", $"/arbeid/prosjekter/{project.Number}?fane=leveranser");
        await JudgeAsync(judge, "Viser forbruket", "Ja, vi godkjenner punktet", null);
        await JudgeAsync(judge, "Tåler tusen målere", "Nei, noe mangler", "Stoppet ved tre hundre.");
        await Expect(company.GetByText("Stoppet ved tre hundre.").First).ToBeVisibleAsync();
        await handOver.ClickAsync();
        await JudgeAsync(judge, "Tåler tusen målere", "Ja, vi godkjenner punktet", null);

        await company.GetByRole(AriaRole.Button, new() { Name = "Sett i drift: Målerne leses av" }).ClickAsync();
        await dialog.GetByLabel("Hvilken tjeneste?").SelectOptionAsync("Fiks digisos");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Sett i drift" }).ClickAsync();
        await Expect(company.GetByText("Inngår i tjenesten Fiks digisos.")).ToBeVisibleAsync();
        Assert.Equal(DeliveryState.InOperation, Assert.Single((await web.RunAsync(new GetProject(project.Number), member)).Deliveries).State);
        Assert.Empty(await Browser.ViolationsAsync(company));
    }

    [Fact]
    public async Task The_company_reports_writes_down_risk_and_KS_records_who_steers()
    {
        var project = await web.ProjectAsync("Brøyting på kart", Phase.Planning);
        await web.ActorAsync("nabo");
        var company = await web.SignedInAsync(browser, "sindre", $"/arbeid/prosjekter/{project.Number}");
        await Expect(company.GetByText("Styringsgruppen har ikke fått statusrapport dette kvartalet.")).ToBeVisibleAsync();
        await company.GetByRole(AriaRole.Button, new() { Name = "Rapporter status" }).First.ClickAsync();
        var dialog = company.GetByRole(AriaRole.Dialog);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Send rapporten" }).ClickAsync();
        await Expect(dialog.GetByText("Fyll ut dette feltet.").First).ToBeVisibleAsync();
        foreach (var side in new[] { "Tid", "Kostnad", "Omfang", "Gevinst" })
        {
            await dialog.GetByLabel(side, new() { Exact = true }).SelectOptionAsync("Som planlagt");
        }

        await dialog.GetByLabel("Risiko", new() { Exact = true }).SelectOptionAsync("I fare");
        await dialog.GetByLabel("Hva har skjedd, og hva kommer nå?").FillAsync("Kartene kom sent.");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Send rapporten" }).ClickAsync();
        await Expect(company.GetByText("Kartene kom sent.").First).ToBeVisibleAsync();
        await Expect(company.GetByText("Styringsgruppen har ikke fått statusrapport dette kvartalet.")).ToBeHiddenAsync();

        await company.TabAsync("Risiko");
        await company.GetByRole(AriaRole.Button, new() { Name = "Legg til en risiko" }).ClickAsync();
        await dialog.GetByLabel("Hva kan gå galt").FillAsync("Kartene kommer for sent");
        await dialog.GetByLabel("Sannsynlighet").SelectOptionAsync("4");
        await dialog.GetByLabel("Konsekvens").SelectOptionAsync("5 – størst");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Lagre risikoen" }).ClickAsync();
        await Expect(company.GetByRole(AriaRole.Row, new() { Name = "Kartene kommer for sent" })).ToContainTextAsync("Høy");
        await company.GetByRole(AriaRole.Button, new() { Name = "Lukk: Kartene kommer for sent" }).ClickAsync();
        await Expect(company.GetByText("Alle risikoer er lukket.")).ToBeVisibleAsync();
        await company.GetByRole(AriaRole.Button, new() { Name = "Angre" }).ClickAsync();
        await Expect(company.GetByText("Alle risikoer er lukket.")).ToBeHiddenAsync();

        var ks = await web.SignedInAsync(browser, "eline", $"/arbeid/prosjekter/{project.Number}?fane=medlemmer");
        await ks.GetByRole(AriaRole.Button, new() { Name = "Oppnevn eller viderefør" }).ClickAsync();
        await ks.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Registrer styringsgruppen" }).ClickAsync();
        await Expect(ks.GetByText("Dette må rettes før saken kan legges frem ved neste beslutningspunkt.")).ToBeVisibleAsync();
        await Expect(ks.GetByText("Fra planleggingen av skal en representant for medlemmene lede styringsgruppen.")).ToBeVisibleAsync();
        Assert.Empty(await Browser.ViolationsAsync(ks));
    }

    [Theory]
    [InlineData("sindre", "om", "Rapporter status")]
    [InlineData("sindre", "medlemmer", "Oppnevn et medlem")]
    [InlineData("eline", "leveranser", "Vurder punktet: Virker")]
    public async Task Every_dialog_is_accessible_wide_and_light_narrow_and_dark(string who, string part, string opened)
    {
        var project = await web.ProjectAsync("Et prosjekt å se på i lyst og mørkt", then: p =>
        {
            var delivery = Guid.NewGuid();
            p.PlanDelivery(delivery, "Oversikten på nett", "For foreldre", new DateOnly(2027, 6, 1), DateTimeOffset.UtcNow);
            p.ExpectOfDelivery(delivery, Guid.NewGuid(), "Virker", DateTimeOffset.UtcNow);
            p.BeginDelivery(delivery, DateTimeOffset.UtcNow);
            p.HandOverDelivery(delivery, DateTimeOffset.UtcNow);
            p.AddRisk(Guid.NewGuid(), new RiskContent { Title = "Kartene kommer for sent", Probability = 4, Consequence = 5, Measure = "Bestill tidlig", Owner = "Prosjektleder" }, DateTimeOffset.UtcNow);
        });
        foreach (var (width, scheme) in new[] { (1280, ColorScheme.Light), (360, ColorScheme.Dark) })
        {
            var page = await web.SignedInAsync(browser, who, $"/arbeid/prosjekter/{project.Number}?fane={part}", width, scheme);
            await page.GetByRole(AriaRole.Button, new() { Name = opened }).First.ClickAsync();
            await Expect(page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();

            Assert.Empty(await Browser.ViolationsAsync(page));
            Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        }
    }

    private static async Task JudgeAsync(IPage page, string item, string answer, string? missing)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = $"Vurder punktet: {item}" }).ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.GetByText(answer).ClickAsync();
        if (missing is not null)
        {
            await dialog.GetByRole(AriaRole.Button, new() { Name = "Lagre vurderingen" }).ClickAsync();
            await Expect(dialog.GetByText("Skriv hva som mangler.")).ToBeVisibleAsync();
            await dialog.GetByLabel("Hva mangler?").FillAsync(missing);
        }

        await dialog.GetByRole(AriaRole.Button, new() { Name = "Lagre vurderingen" }).ClickAsync();
        await Expect(dialog).ToHaveCountAsync(0);
    }
}
