using Behovsstyring.Application.Governance;
using Behovsstyring.Application.Ideas;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Domain.Ideas;
using Behovsstyring.EndToEnd.Tests.Browsing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Behovsstyring.EndToEnd.Tests.Administration;

/// <summary>
/// KS drafts the next decision matrix, sees what it changes and what it would ask of a case, and puts it into effect with its basis; the case
/// that runs keeps its version.
/// </summary>
public sealed class DraftingTheMatrixTests(Browser browser, AdministrationWeb web) : IClassFixture<AdministrationWeb>
{
    private const string Matrix = "/arbeid/beslutningsmatrise";

    [Fact]
    public async Task A_version_is_drafted_held_against_another_tried_on_a_case_and_put_into_effect()
    {
        var (number, review) = await CaseAtBp1Async();
        var ks = await web.SignedInAsync(browser, "astrid", "/arbeid/administrasjon");
        await ks.GetByRole(AriaRole.Link, new() { Name = "Beslutningsmatrisen" }).ClickAsync();
        await ks.GetByRole(AriaRole.Button, new() { Name = "Lag et utkast" }).ClickAsync();
        await Expect(ks.GetByText("Utkastet sier det samme som versjonen som gjelder.").First).ToBeVisibleAsync();

        // Two write the same gate at once: what only one has changed is taken, and about the rest both are shown.
        await ks.GetByRole(AriaRole.Link, new() { Name = "Rediger: BP1" }).ClickAsync();
        var mandate = ks.GetByRole(AriaRole.Group, new() { Name = "Mandat for konseptfasen" });
        await mandate.GetByLabel("Brukes").CheckAsync();
        await mandate.GetByLabel("Hvor fast kravet er").SelectOptionAsync("Kan ikke fravikes");
        var other = await web.SignedInAsync(browser, "kollega", $"{Matrix}/bp1");
        await other.GetByRole(AriaRole.Group, new() { Name = "Mandat for konseptfasen" }).GetByLabel("Hvor fast kravet er").SelectOptionAsync("Minstekrav fra vedtektene");
        await other.GetByRole(AriaRole.Group, new() { Name = "Hovedstyret i KS" }).GetByLabel("Beslutter", new() { Exact = true }).SelectOptionAsync("Fra en størrelse eller risiko");
        await other.GetByRole(AriaRole.Button, new() { Name = "Lagre endringene" }).ClickAsync();
        // The minimum cannot be idle: it is said while one writes, and may be saved all the same.
        await Expect(other.GetByText("Mandat for konseptfasen er et minstekrav og kan ikke slås av.")).ToBeVisibleAsync();
        await ks.GetByRole(AriaRole.Button, new() { Name = "Lagre endringene" }).ClickAsync();
        var versions = ks.GetByRole(AriaRole.Group, new() { Name = "Mandat for konseptfasen: Hvor fast kravet er" });
        await Expect(versions).ToContainTextAsync("Minstekrav fra vedtektene");
        await Expect(versions).ToContainTextAsync("Kan ikke fravikes");
        await ks.GetByRole(AriaRole.Button, new() { Name = "Fortsett med det jeg har valgt" }).ClickAsync();
        await ks.GetByRole(AriaRole.Button, new() { Name = "Lagre endringene" }).ClickAsync();

        await Expect(ks.GetByText("«Mandat for konseptfasen» tas i bruk.")).ToBeVisibleAsync();
        await Expect(ks.GetByText("«Mandat for konseptfasen»: før kan fravikes med begrunnelse, nå kan ikke fravikes.")).ToBeVisibleAsync();
        await Expect(ks.GetByText("3 endringer", new() { Exact = true })).ToBeVisibleAsync();

        await ks.GetByLabel("Sak under behandling").SelectOptionAsync(new SelectOptionValue { Label = $"BP1 · {number} · Felles oversikt over skoleplasser" });
        var added = ks.Locator(".model-missing li").Filter(new() { HasText = "Nytt" });
        await Expect(added).ToHaveCountAsync(1);
        await Expect(added).ToContainTextAsync("Mandat for konseptfasen");
        Assert.Empty(await Browser.ViolationsAsync(ks));

        await ks.GetByRole(AriaRole.Link, new() { Name = "Sett utkastet i kraft" }).ClickAsync();
        await ks.GetByRole(AriaRole.Button, new() { Name = "Sett i kraft" }).ClickAsync();
        await Expect(ks.GetByText("Fyll ut dette feltet.").First).ToBeVisibleAsync();
        await ks.GetByLabel("Hva gikk anbefalingen ut på?").SelectOptionAsync("Ikke vedta den");
        await ks.GetByLabel("Dagen anbefalingen ble gitt").FillAsync("2026-01-15");
        await ks.GetByLabel("Hvor anbefalingen står").FillAsync("KommIT-rådet, sak 3/26");
        await ks.GetByLabel("Dagen den ble vedtatt").FillAsync("2026-02-01");
        await ks.GetByLabel("Hvor vedtaket står").FillAsync("KS, vedtak 8/26");
        await ks.GetByRole(AriaRole.Button, new() { Name = "Sett i kraft" }).ClickAsync();
        await Expect(ks.GetByText("Vedtaket går mot anbefalingen. Skriv hvorfor.")).ToBeVisibleAsync();
        await ks.GetByLabel("Hvorfor den ble vedtatt mot anbefalingen").FillAsync("Kravet følger av ny lov.");
        await ks.GetByRole(AriaRole.Button, new() { Name = "Sett i kraft" }).ClickAsync();
        await Expect(ks.GetByText("Ingen har begynt på en ny versjon.")).ToBeVisibleAsync();

        var reader = await browser.VisitorAsync();
        await reader.GotoAsync(new Uri(web.Address, "/beslutningsmatrise").AbsoluteUri);
        await Expect(reader.GetByText("Versjon 2", new() { Exact = true }).First).ToBeVisibleAsync();
        await Expect(reader.GetByText("Kravet følger av ny lov.")).ToBeVisibleAsync();
        await reader.GotoAsync(new Uri(web.Address, $"/beslutninger/{review.Value}").AbsoluteUri);
        await Expect(reader.GetByRole(AriaRole.Link, new() { Name = "beslutningsmatrisen, versjon 1" })).ToBeVisibleAsync();
        await reader.GotoAsync(new Uri(web.Address, "/logg").AbsoluteUri);
        await Expect(reader.GetByText("versjon 2", new() { Exact = false }).First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Those_who_may_not_draft_are_told_so()
    {
        var officer = await web.SignedInAsync(browser, "eline", "/arbeid");
        foreach (var at in new[] { Matrix, $"{Matrix}/bp1", $"{Matrix}/sett-i-kraft" })
        {
            await officer.GotoAsync(new Uri(web.Address, at).AbsoluteUri);
            await Expect(officer.GetByRole(AriaRole.Button, new() { Name = "Lag et utkast" })).ToHaveCountAsync(0);
            await Expect(officer.GetByRole(AriaRole.Button, new() { Name = "Sett i kraft" })).ToHaveCountAsync(0);
            await Expect(officer.GetByRole(AriaRole.Button, new() { Name = "Lagre endringene" })).ToHaveCountAsync(0);
            await Expect(officer.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        }
    }

    private async Task<(string Number, GateReviewId Review)> CaseAtBp1Async()
    {
        var idea = await web.RunAsync(
            new SubmitIdea(CaseId.New(), new IdeaContent
            {
                Title = "Felles oversikt over skoleplasser",
                Problem = "Dette er et problem som mange kjenner igjen i hverdagen sin.",
                Affected = "Alle innbyggere",
                ExpectedBenefit = "Mindre venting",
                Channel = IdeaChannel.SingleMember,
                Area = ServiceArea.Common,
            }),
            await web.ActorAsync("nabo"));
        return (idea.Number, await web.RunAsync(new OpenGateReview(idea.Id, CaseSize.Ordinary, CaseRisk.Medium), await web.ActorAsync("eline")));
    }
}
