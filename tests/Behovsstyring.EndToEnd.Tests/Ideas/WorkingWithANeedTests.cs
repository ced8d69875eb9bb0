using Behovsstyring.EndToEnd.Tests.Browsing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Behovsstyring.EndToEnd.Tests.Ideas;

/// <summary>Several people with the same need at the same time: everybody sees what the others do, and no work is lost.</summary>
public sealed class WorkingWithANeedTests(Browser browser, IdeaWeb web) : IClassFixture<IdeaWeb>
{
    [Fact]
    public async Task What_another_does_shows_at_once_and_never_touches_what_I_am_writing()
    {
        var number = await web.SubmittedAsync("Innbyggere må oppgi det samme flere ganger");
        var neighbour = await web.SignedInAsync(browser, "nabo", $"/arbeid/behov/{number}?handling=ta-stilling");
        var dialog = neighbour.GetByRole(AriaRole.Dialog);
        await dialog.GetByText("Vi vil være med på pilot").ClickAsync();
        await dialog.GetByLabel("Merknad").FillAsync("Vi har to skoler klare.");

        var officer = await web.SignedInAsync(browser, "eline", $"/arbeid/behov/{number}");
        await officer.GetByRole(AriaRole.Button, new() { Name = "Ta til vurdering" }).ClickAsync();
        await Expect(officer.GetByText("Behovet er tatt til vurdering.")).ToBeVisibleAsync();

        await Expect(neighbour.GetByText("Siden er oppdatert: noen andre gjorde noe med saken.")).ToBeAttachedAsync();
        await Expect(dialog.GetByLabel("Merknad")).ToHaveValueAsync("Vi har to skoler klare.");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Registrer standpunktet" }).ClickAsync();
        await Expect(neighbour.GetByText("Standpunktet er registrert.")).ToBeVisibleAsync();
        await officer.TabAsync("Hvem har også behovet?");
        await Expect(officer.GetByText("Vi har to skoler klare.").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_position_is_taken_back_at_once_and_the_taking_back_undone()
    {
        var number = await web.SubmittedAsync("Skjema finnes bare på papir i halve landet");
        var page = await web.SignedInAsync(browser, "nabo", $"/arbeid/behov/{number}?handling=ta-stilling");
        var dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Registrer standpunktet" }).ClickAsync();
        await Expect(dialog.GetByText("Fyll ut dette feltet.")).ToBeVisibleAsync();
        await dialog.GetByText("Nyttig for oss").ClickAsync();
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Registrer standpunktet" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Vårt standpunkt" })).ToBeVisibleAsync();

        await page.MoreAsync("Trekk standpunktet");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Vårt standpunkt" })).ToBeHiddenAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Angre" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Vårt standpunkt" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_document_is_attached_by_the_keyboard_alone_seen_by_others_at_once_and_taken_down_with_a_reason()
    {
        var number = await web.SubmittedAsync("Kart over ledningsnettet ligger i skuffer");
        var officer = await web.SignedInAsync(browser, "eline", $"/arbeid/behov/{number}");
        var sender = await web.SignedInAsync(browser, "torunn", $"/arbeid/behov/{number}");
        await officer.TabAsync("Dokumenter");
        await sender.TabAsync("Dokumenter");
        await officer.GetByRole(AriaRole.Button, new() { Name = "Legg ved" }).PressAsync("Enter");
        var dialog = officer.GetByRole(AriaRole.Dialog);
        var send = dialog.GetByRole(AriaRole.Button, new() { Name = "Legg ved" });
        await send.PressAsync("Enter");
        await Expect(dialog.GetByRole(AriaRole.Alert)).ToHaveTextAsync("Velg en fil først.");
        await dialog.GetByLabel("Fil").SetInputFilesAsync(File("plan.pdf", "MZ program"));
        await Expect(dialog.GetByRole(AriaRole.Alert)).ToContainTextAsync("Vi tar ikke imot denne filtypen.");
        await Expect(dialog.GetByLabel("Fil").Last).ToHaveAccessibleDescriptionAsync(new System.Text.RegularExpressions.Regex("opptil 25 MB.*Vi tar ikke imot denne filtypen"));
        Assert.Empty(await Browser.ViolationsAsync(officer));
        await dialog.GetByLabel("Fil").Last.SetInputFilesAsync(File("Ledningskart.pdf", "%PDF-1.7 kart"));
        await Expect(dialog.GetByText("Ledningskart.pdf, 1 kB")).ToBeVisibleAsync();
        await send.PressAsync("Enter");
        await Expect(officer.GetByText("Dokumentet er lagt ved.")).ToBeVisibleAsync();

        // The one who sent the need in sees it come, reads it, and cannot take down what another attached.
        var link = sender.GetByRole(AriaRole.Link, new() { Name = "Ledningskart.pdf" });
        var download = await sender.RunAndWaitForDownloadAsync(() => link.ClickAsync());
        Assert.Equal(("Ledningskart.pdf", "%PDF-1.7 kart"), (download.SuggestedFilename, await System.IO.File.ReadAllTextAsync(await download.PathAsync())));
        await Expect(sender.GetByRole(AriaRole.Button, new() { Name = "Ta ned" })).ToHaveCountAsync(0);

        await officer.GetByRole(AriaRole.Button, new() { Name = "Ta ned: Ledningskart.pdf" }).ClickAsync();
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Ta ned" }).ClickAsync();
        await Expect(dialog.GetByText("Fyll ut dette feltet.")).ToBeVisibleAsync();
        await dialog.GetByLabel("Begrunnelse").FillAsync("Viser private stikkledninger.");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Ta ned" }).ClickAsync();
        await Expect(officer.GetByText("Dokumentet er tatt ned.")).ToBeVisibleAsync();
        await Expect(sender.GetByText("Viser private stikkledninger.").First).ToBeVisibleAsync();
        await Expect(link).ToHaveCountAsync(0);
    }

    private static FilePayload File(string name, string text) => new() { Name = name, MimeType = "application/pdf", Buffer = System.Text.Encoding.UTF8.GetBytes(text) };

    [Fact]
    public async Task A_need_sent_to_another_gets_its_answer()
    {
        var number = await web.SubmittedAsync("Grunneiere får ikke varsel om flom");
        var officer = await web.SignedInAsync(browser, "eline", $"/arbeid/behov/{number}");
        await officer.MoreAsync("Send videre til en annen");
        var dialog = officer.GetByRole(AriaRole.Dialog);
        await dialog.GetByLabel("Hvem skal få behovet?").FillAsync("NVE");
        await dialog.GetByLabel("Hvorfor?").FillAsync("De har varslingen.");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Send behovet videre" }).ClickAsync();

        await officer.GetByRole(AriaRole.Button, new() { Name = "Skriv inn svaret" }).ClickAsync();
        await dialog.GetByLabel("Hva svarte de?").FillAsync("Varsel til grunneiere kommer i 2028.");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Lagre svaret" }).ClickAsync();
        await Expect(officer.GetByRole(AriaRole.Heading, new() { Name = "Svaret fra NVE" })).ToBeVisibleAsync();
        await Expect(officer.GetByText("Varsel til grunneiere kommer i 2028.").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Two_who_mend_the_same_words_see_both_versions_and_choose()
    {
        var number = await web.SubmittedAsync("Ventelister føres for hånd mange steder");
        var mine = await web.SignedInAsync(browser, "torunn", $"/arbeid/behov/{number}/rediger");
        var theirs = await web.SignedInAsync(browser, "kollega", $"/arbeid/behov/{number}/rediger");
        await Expect(mine.GetByLabel("Hvem gjelder det?")).ToBeEnabledAsync();
        await theirs.GetByLabel("Hvem gjelder det?").FillAsync("Kollegaens ord");
        await theirs.GetByLabel("Sammendrag").FillAsync("Bare kollegaen rørte sammendraget.");
        await theirs.GetByRole(AriaRole.Button, new() { Name = "Lagre endringene" }).ClickAsync();
        await Expect(theirs.GetByText("Endringene er lagret.")).ToBeVisibleAsync();

        await mine.GetByLabel("Hvem gjelder det?").FillAsync("Mine ord");
        await mine.GetByRole(AriaRole.Button, new() { Name = "Lagre endringene" }).ClickAsync();

        var versions = mine.GetByRole(AriaRole.Group, new() { Name = "Hvem gjelder det?" });
        await Expect(versions).ToContainTextAsync("Kollegaens ord");
        await Expect(versions).ToContainTextAsync("Mine ord");
        Assert.Empty(await Browser.ViolationsAsync(mine));
        await versions.GetByLabel("Lagret av noen andre").CheckAsync();
        await mine.GetByRole(AriaRole.Button, new() { Name = "Fortsett med det jeg har valgt" }).ClickAsync();
        await Expect(mine.GetByLabel("Hvem gjelder det?")).ToHaveValueAsync("Kollegaens ord");
        await Expect(mine.GetByLabel("Sammendrag")).ToHaveValueAsync("Bare kollegaen rørte sammendraget.");
    }

    [Fact]
    public async Task What_may_not_be_done_says_why_beside_it()
    {
        var number = await web.SubmittedAsync("Egne behov kan ikke støttes av en selv");
        var page = await web.SignedInAsync(browser, "torunn", $"/arbeid/behov/{number}");
        await page.MenuAsync();

        var own = page.GetByRole(AriaRole.Menuitem, new() { Name = "Ta stilling" });
        await Expect(own).ToBeDisabledAsync();
        await Expect(own).ToHaveAccessibleDescriptionAsync("Dere har selv meldt dette behovet, så dere regnes alltid med.");
    }

    [Theory]
    [InlineData("/arbeid", "torunn")]
    [InlineData("/arbeid/behov?vart=ikke-tatt-stilling", "nabo")]
    [InlineData("/arbeid/behov/{number}?handling=ta-stilling", "nabo")]
    public async Task What_is_chosen_and_what_opens_is_accessible_wide_and_light_narrow_and_dark(string at, string who)
    {
        var number = await web.SubmittedAsync("Et behov å se på i lyst og mørkt");
        foreach (var (width, scheme) in new[] { (1280, ColorScheme.Light), (360, ColorScheme.Dark) })
        {
            var page = await web.SignedInAsync(browser, who, at.Replace("{number}", number, StringComparison.Ordinal), width, scheme);
            await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeAttachedAsync();
            if (at.Contains("handling", StringComparison.Ordinal))
            {
                await Expect(page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
            }

            Assert.Empty(await Browser.ViolationsAsync(page));
            Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        }
    }
}
