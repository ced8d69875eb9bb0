using Behovsstyring.Application.Leads;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Concepts;
using Behovsstyring.EndToEnd.Tests.Browsing;
using Behovsstyring.EndToEnd.Tests.Portfolio;
using Behovsstyring.Testing.App;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Behovsstyring.EndToEnd.Tests.Concepts;

/// <summary>KS studies a concept: what the alternatives are, who is to own the solution, and who steers meanwhile.</summary>
public sealed class WorkingWithAConceptTests(Browser browser, PortfolioWeb web) : IClassFixture<PortfolioWeb>
{
    [Fact]
    public async Task A_concept_is_studied_proposed_and_given_a_steering_group()
    {
        var concept = await web.ConceptAsync("Felles vannmålere");
        await web.ActorAsync("nabo");
        await web.ActorAsync("sindre");
        var page = await web.SignedInAsync(browser, "eline", $"/arbeid/konsepter/{concept.Number}?fane=alternativer");

        // Nothing can be proposed before there is something to propose, and the page says so.
        var choose = page.GetByRole(AriaRole.Button, new() { Name = "Foreslå løsningseier" });
        await Expect(choose).ToBeDisabledAsync();
        await Expect(choose).ToHaveAccessibleDescriptionAsync("Beskriv først minst ett alternativ som ikke er nullalternativet.");
        await AddAsync(page, "Som i dag", nothing: true);
        await AddAsync(page, "Bygge selv", cost: "4 000 000");
        await Expect(page.GetByText("Minst 3 alternativer bør utredes, og ett av dem er å ikke gjøre noe.")).ToBeVisibleAsync();
        await AddAsync(page, "Kjøpe");
        await Expect(page.GetByText("Minst 3 alternativer bør utredes", new() { Exact = false })).ToBeHiddenAsync();

        await choose.ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.GetByLabel("Hvilket alternativ foretrekker dere?").SelectOptionAsync("Bygge selv");
        await dialog.GetByLabel("Hvem skal eie løsningen?").SelectOptionAsync("En statlig virksomhet");
        await dialog.GetByLabel("Hvorfor?").FillAsync("De har dataene fra før.");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Lagre forslaget" }).ClickAsync();
        await Expect(dialog.GetByText("Skriv hvem den andre aktøren er.")).ToBeVisibleAsync();
        await dialog.GetByLabel("Navnet på aktøren").FillAsync("Kartverket");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Lagre forslaget" }).ClickAsync();
        await Expect(page.GetByText("Forslaget er lagret.")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Foreslått løsningseier" })).ToBeVisibleAsync();

        await page.TabAsync("Styringsgruppen");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sett opp styringsgruppen" }).ClickAsync();
        await dialog.GetByLabel("Utøvende behovseier").FillAsync("stavan");
        await page.GetByRole(AriaRole.Option, new() { Name = "Stavanger kommune" }).ClickAsync();
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Sett opp styringsgruppen" }).ClickAsync();
        await Expect(page.GetByText("Medlemmene, KS og selskapet bør alle være med i styringsgruppen.")).ToBeVisibleAsync();
        await SeatAsync(page, "Nabo Prøve", "Leder");
        await SeatAsync(page, "Eline Prøve", "Medlem");
        await SeatAsync(page, "Sindre Prøve", "Medlem");
        await Expect(page.GetByText("Medlemmene, KS og selskapet bør alle være med i styringsgruppen.")).ToBeHiddenAsync();
        await Expect(page.GetByRole(AriaRole.List, new() { Name = "Hvem som er representert" })).ToContainTextAsync("Selskapet: 1");
        Assert.Empty(await Browser.ViolationsAsync(page));
    }

    [Fact]
    public async Task Two_who_rewrite_one_alternative_see_both_versions_and_an_alternative_taken_out_comes_back()
    {
        var concept = await web.ConceptAsync("Felles brøyteplan", c =>
            c.AddAlternative(Guid.NewGuid(), new AlternativeContent { Title = "Bygge", Benefits = "Alle får det samme" }, DateTimeOffset.UtcNow));
        await BothWorkAsync(concept);
        var mine = await web.SignedInAsync(browser, "eline", $"/arbeid/konsepter/{concept.Number}?fane=alternativer");
        var theirs = await web.SignedInAsync(browser, "kollega", $"/arbeid/konsepter/{concept.Number}?fane=alternativer");
        await mine.GetByRole(AriaRole.Button, new() { Name = "Rediger alternativet: Bygge" }).ClickAsync();
        var dialog = mine.GetByRole(AriaRole.Dialog);
        await dialog.GetByLabel("Fordeler").FillAsync("Mine fordeler");

        await theirs.GetByRole(AriaRole.Button, new() { Name = "Rediger alternativet: Bygge" }).ClickAsync();
        await theirs.GetByRole(AriaRole.Dialog).GetByLabel("Fordeler").FillAsync("Kollegaens fordeler");
        await theirs.GetByRole(AriaRole.Dialog).GetByLabel("Ulemper").FillAsync("Det koster");
        await theirs.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Lagre alternativet" }).ClickAsync();
        await Expect(theirs.GetByText("Alternativet er lagret.")).ToBeVisibleAsync();
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Lagre alternativet" }).ClickAsync();

        var versions = dialog.GetByRole(AriaRole.Group, new() { Name = "Fordeler" });
        await Expect(versions).ToContainTextAsync("Kollegaens fordeler");
        await Expect(versions).ToContainTextAsync("Mine fordeler");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Fortsett med det jeg har valgt" }).ClickAsync();
        await Expect(dialog.GetByLabel("Ulemper")).ToHaveValueAsync("Det koster");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Lagre alternativet" }).ClickAsync();
        await Expect(mine.GetByRole(AriaRole.Table, new() { Name = "Alternativene side om side" })).ToContainTextAsync("Mine fordeler");

        await mine.GetByRole(AriaRole.Button, new() { Name = "Ta bort: Bygge" }).ClickAsync();
        await Expect(mine.GetByText("Ingen alternativer er beskrevet ennå.")).ToBeVisibleAsync();
        await mine.GetByRole(AriaRole.Button, new() { Name = "Angre" }).ClickAsync();
        await Expect(mine.GetByRole(AriaRole.Table, new() { Name = "Alternativene side om side" })).ToContainTextAsync("Mine fordeler");
    }

    [Fact]
    public async Task What_is_written_is_kept_and_two_who_write_see_both_versions()
    {
        var concept = await web.ConceptAsync("Felles parkering");
        await BothWorkAsync(concept);
        var mine = await web.SignedInAsync(browser, "eline", $"/arbeid/konsepter/{concept.Number}/rediger");
        await mine.GetByLabel("Formålet").FillAsync("Mitt formål");
        await Expect(mine.GetByText("Lagret kl.")).ToBeVisibleAsync();
        await mine.ReloadAsync();
        await Expect(mine.GetByLabel("Formålet")).ToHaveValueAsync("Mitt formål");
        await Expect(mine.GetByText("Vi hentet tilbake det du hadde skrevet.")).ToBeVisibleAsync();

        var theirs = await web.SignedInAsync(browser, "kollega", $"/arbeid/konsepter/{concept.Number}/rediger");
        await theirs.GetByLabel("Formålet").FillAsync("Kollegaens formål");
        await theirs.GetByRole(AriaRole.Button, new() { Name = "Lagre endringene" }).ClickAsync();
        await Expect(theirs.GetByText("Endringene er lagret.")).ToBeVisibleAsync();
        await mine.GetByRole(AriaRole.Button, new() { Name = "Lagre endringene" }).ClickAsync();

        var versions = mine.GetByRole(AriaRole.Group, new() { Name = "Formålet" });
        await Expect(versions).ToContainTextAsync("Kollegaens formål");
        await Expect(versions).ToContainTextAsync("Mitt formål");
        await mine.GetByRole(AriaRole.Button, new() { Name = "Fortsett med det jeg har valgt" }).ClickAsync();
        await mine.GetByRole(AriaRole.Button, new() { Name = "Lagre endringene" }).ClickAsync();
        await Expect(mine.GetByText("Endringene er lagret.")).ToBeVisibleAsync();
        await Expect(mine.GetByText("Mitt formål")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_concept_that_went_elsewhere_gets_its_answer_and_others_only_read()
    {
        var concept = await web.ConceptAsync("Felles nødnett", c =>
        {
            c.StandAtGate(DateTimeOffset.UtcNow);
            c.LeaveGate(new CrossingEffect(Phase.Concept, CaseState.RoutedElsewhere), "Staten eier nettet.", DateTimeOffset.UtcNow);
        });
        var page = await web.SignedInAsync(browser, "eline", $"/arbeid/konsepter/{concept.Number}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Skriv inn svaret fra den andre aktøren" }).ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Lagre svaret" }).ClickAsync();
        await Expect(dialog.GetByText("Fyll ut dette feltet.")).ToBeVisibleAsync();
        await dialog.GetByLabel("Hva svarte de?").FillAsync("De lager det i 2029.");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Lagre svaret" }).ClickAsync();
        await Expect(page.GetByText("Svaret er lagret.")).ToBeVisibleAsync();

        var other = await web.SignedInAsync(browser, "nabo", $"/arbeid/konsepter/{concept.Number}");
        await Expect(other.GetByText("De lager det i 2029.").First).ToBeVisibleAsync();
        await Expect(other.GetByRole(AriaRole.Button, new() { Name = "Følg saken" })).ToBeEnabledAsync();
        await other.TabAsync("Alternativene");
        await Expect(other.GetByText("Ingen alternativer er beskrevet ennå.")).ToBeVisibleAsync();
        await Expect(other.GetByRole(AriaRole.Button, new() { Name = "Legg til et alternativ" })).ToHaveCountAsync(0);
        await Expect(other.GetByRole(AriaRole.Button, new() { Name = "Foreslå løsningseier" })).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData("/arbeid/konsepter?status=pagar", "eline", null)]
    [InlineData("/arbeid/konsepter/{number}?fane=alternativer", "eline", "Legg til et alternativ")]
    [InlineData("/arbeid/konsepter/{number}?fane=alternativer", "eline", "Foreslå løsningseier")]
    [InlineData("/arbeid/konsepter/{number}?fane=styringsgruppe", "eline", "Sett opp styringsgruppen")]
    public async Task What_is_chosen_and_what_opens_is_accessible_wide_and_light_narrow_and_dark(string at, string who, string? opened)
    {
        var concept = await web.ConceptAsync("Et konsept å se på i lyst og mørkt", c =>
            c.AddAlternative(Guid.NewGuid(), new AlternativeContent { Title = "Bygge", Cost = 4_000_000 }, DateTimeOffset.UtcNow));
        foreach (var (width, scheme) in new[] { (1280, ColorScheme.Light), (360, ColorScheme.Dark) })
        {
            var page = await web.SignedInAsync(browser, who, at.Replace("{number}", concept.Number, StringComparison.Ordinal), width, scheme);
            await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeAttachedAsync();
            if (opened is not null)
            {
                await page.GetByRole(AriaRole.Button, new() { Name = opened }).ClickAsync();
                await Expect(page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
            }

            Assert.Empty(await Browser.ViolationsAsync(page));
            Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        }
    }

    /// <summary>One has the concept, and a colleague acts on behalf of them.</summary>
    private async Task BothWorkAsync(PortfolioCase concept)
    {
        var (lead, colleague) = (await web.ActorAsync("eline"), await web.ActorAsync("kollega"));
        await web.RunAsync(new NameCaseLead(concept.Id, lead.Person), lead);
        await web.RunAsync(new StandInForLead(concept.Id, StandsIn: true), colleague);
    }

    private static async Task AddAsync(IPage page, string title, bool nothing = false, string cost = "")
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Legg til et alternativ" }).ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        if (nothing)
        {
            await dialog.GetByLabel("Nullalternativet").CheckAsync();
        }

        await dialog.GetByLabel("Alternativet på én linje").FillAsync(title);
        await dialog.GetByLabel("Anslått kostnad").FillAsync(cost);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Lagre alternativet" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Columnheader, new() { Name = title })).ToBeVisibleAsync();
    }

    private static async Task SeatAsync(IPage page, string person, string function)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Gi en plass" }).ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.GetByLabel("Hvem?").FillAsync(person[..4]);
        await page.GetByRole(AriaRole.Option, new() { Name = person }).ClickAsync();
        await dialog.GetByLabel("Funksjon").SelectOptionAsync(function);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Gi en plass" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Row, new() { Name = person })).ToBeVisibleAsync();
    }
}
