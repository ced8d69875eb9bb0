using Behovsstyring.Application.Bodies;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.EndToEnd.Tests.Browsing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Behovsstyring.EndToEnd.Tests.Administration;

/// <summary>KS sets up a body, seats people in it, lets others take over, adopts a new mandate and ends it; all in one place.</summary>
public sealed class LookingAfterBodiesTests(Browser browser, AdministrationWeb web) : IClassFixture<AdministrationWeb>
{
    [Fact]
    public async Task A_body_is_set_up_seated_taken_over_given_a_new_mandate_and_ended()
    {
        await web.ActorAsync("nabo");
        await web.ActorAsync("berit");
        await web.ActorAsync("eline");
        var ks = await web.SignedInAsync(browser, "astrid", "/arbeid/administrasjon");
        await ks.GetByRole(AriaRole.Link, new() { Name = "Utvalg og plasser" }).ClickAsync();
        await ks.GetByRole(AriaRole.Link, new() { Name = "Opprett et utvalg" }).ClickAsync();
        await ks.GetByRole(AriaRole.Button, new() { Name = "Opprett et utvalg" }).ClickAsync();
        await Expect(ks.GetByText("Gi utvalget et navn.")).ToBeVisibleAsync();
        await Expect(ks.GetByText("Skriv hva utvalget er til for.")).ToBeVisibleAsync();
        await ks.GetByLabel("Type").SelectOptionAsync("Fagråd");
        await ks.GetByLabel("Navn på bokmål").FillAsync("Fagråd for ferger");
        await Expect(ks.GetByLabel("Adresse", new() { Exact = true })).ToHaveValueAsync("fagrad-for-ferger");
        await ks.GetByLabel("Hva utvalget skal gjøre").FillAsync("Gir råd om ferger.");
        await ks.GetByLabel("Flest medlemmer").FillAsync("1");
        await ks.GetByRole(AriaRole.Button, new() { Name = "Opprett et utvalg" }).ClickAsync();

        await Expect(ks.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "Fagråd for ferger" })).ToBeVisibleAsync();
        await Expect(ks.GetByText("Utvalget mangler leder.")).ToBeVisibleAsync();
        await GiveAsync(ks, "Nabo Prøve", "Stavanger", "Leder");
        await Expect(ks.GetByText("Utvalget mangler leder.")).ToBeHiddenAsync();

        // There is room for one member, and the form says so with everything kept.
        await ks.GetByRole(AriaRole.Button, new() { Name = "Gi en plass" }).ClickAsync();
        var dialog = ks.GetByRole(AriaRole.Dialog);
        await ChooseAsync(dialog, "Hvem?", "Berit Bergen");
        await dialog.GetByLabel("Funksjon").SelectOptionAsync("Medlem");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Gi en plass" }).ClickAsync();
        await Expect(dialog.GetByText("Alle 1 plassene er i bruk i denne perioden.")).ToBeVisibleAsync();
        await dialog.GetByLabel("Funksjon").SelectOptionAsync("Varamedlem");
        await Expect(dialog.GetByLabel("Nummer i rekken")).ToHaveValueAsync("1");
        await dialog.GetByLabel("Vara for").SelectOptionAsync("Stavanger kommune");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Gi en plass" }).ClickAsync();
        await Expect(ks.GetByText("Vara nr. 1 for Stavanger kommune")).ToBeVisibleAsync();

        await ks.GetByRole(AriaRole.Button, new() { Name = "Skift ut: Berit Bergen" }).ClickAsync();
        await ChooseAsync(dialog, "Hvem overtar?", "Eline Prøve");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Skift ut" }).ClickAsync();
        await Expect(dialog.GetByText("Den nye må overta etter den første dagen i perioden og senest den siste.")).ToBeVisibleAsync();
        await dialog.GetByLabel("Overtar fra og med").FillAsync("2035-01-01");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Skift ut" }).ClickAsync();
        await Expect(ks.Locator("summary").GetByText("Kommer inn (1)")).ToBeVisibleAsync();
        Assert.Empty(await Browser.ViolationsAsync(ks));

        await ks.MoreAsync("Nytt mandat");
        await Expect(ks.GetByText("Et forslag er vedtatt når mer enn halvparten av de avgitte stemmene er for.")).ToBeVisibleAsync();
        await ks.GetByLabel("Gjelder fra og med").FillAsync("2034-01-01");
        await ks.GetByLabel("Så mange må være for").SelectOptionAsync("Minst to tredeler");
        await Expect(ks.GetByText("Et forslag er vedtatt når minst to tredeler av de avgitte stemmene er for.")).ToBeVisibleAsync();
        await ks.GetByLabel("Grunnlag").FillAsync("KS, sak 9/33");
        await ks.GetByRole(AriaRole.Button, new() { Name = "Lagre endringene" }).ClickAsync();
        await Expect(ks.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "Fagråd for ferger" })).ToBeVisibleAsync();

        await ks.MoreAsync("Legg ned utvalget");
        await dialog.GetByLabel("Siste dag").FillAsync("2036-12-31");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Legg ned utvalget" }).ClickAsync();
        await Expect(ks.GetByText("Utvalget er til ut 31. desember 2036.")).ToBeVisibleAsync();

        var body = (await web.RunAsync(new GetBodyForWork("fagrad-for-ferger"), await web.ActorAsync("astrid"))).Body;
        Assert.Equal([2, 1], body.Mandates.Select(m => m.Number));
        Assert.Equal((SeatFunction.Deputy, 1, new DateOnly(2036, 12, 31)), (body.ComingSeats[0].Function, body.ComingSeats[0].DeputyOrder, body.ComingSeats[0].To!.Value));
    }

    [Fact]
    public async Task Two_who_correct_a_name_at_once_both_see_what_the_other_wrote()
    {
        var slug = await web.CouncilAsync("fagrad-to-navn");
        var mine = await web.SignedInAsync(browser, "astrid", $"/arbeid/utvalg/{slug}");
        var theirs = await web.SignedInAsync(browser, "kollega", $"/arbeid/utvalg/{slug}");
        await mine.MoreAsync("Endre navn");
        await mine.GetByRole(AriaRole.Dialog).GetByLabel("Navn på bokmål").FillAsync("Mitt navn");
        await theirs.MoreAsync("Endre navn");
        await theirs.GetByRole(AriaRole.Dialog).GetByLabel("Navn på bokmål").FillAsync("Kollegaens navn");
        await theirs.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Lagre navnet" }).ClickAsync();
        await Expect(theirs.GetByText("Navnet er endret.")).ToBeVisibleAsync();
        await mine.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Lagre navnet" }).ClickAsync();

        var versions = mine.GetByRole(AriaRole.Group, new() { Name = "Navn på bokmål" });
        await Expect(versions).ToContainTextAsync("Kollegaens navn");
        await Expect(versions).ToContainTextAsync("Mitt navn");
        await mine.GetByRole(AriaRole.Button, new() { Name = "Fortsett med det jeg har valgt" }).ClickAsync();
        await mine.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Lagre navnet" }).ClickAsync();
        await Expect(theirs.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "Mitt navn" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_menu_has_the_focus_again_when_its_dialog_is_left()
    {
        var page = await web.SignedInAsync(browser, "astrid", $"/arbeid/utvalg/{await web.CouncilAsync("fagrad-meny")}");
        await page.MoreAsync("Endre navn");
        var dialog = page.GetByRole(AriaRole.Dialog);
        await Expect(dialog.GetByLabel("Navn på bokmål")).ToBeFocusedAsync();
        await Expect(page.GetByRole(AriaRole.Menuitem)).ToHaveCountAsync(0);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Avbryt" }).ClickAsync();

        await Expect(dialog).ToHaveCountAsync(0);
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Flere valg" })).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Those_who_do_not_keep_bodies_see_who_sits_and_no_buttons()
    {
        var slug = await web.CouncilAsync("fagrad-bare-lese");
        var member = await web.SignedInAsync(browser, "berit", $"/arbeid/utvalg/{slug}");
        await Expect(member.GetByRole(AriaRole.Row, new() { Name = "Nabo Prøve" })).ToBeVisibleAsync();
        await Expect(member.GetByRole(AriaRole.Button, new() { Name = "Gi en plass" })).ToHaveCountAsync(0);
        await Expect(member.GetByRole(AriaRole.Button, new() { Name = "Skift ut" })).ToHaveCountAsync(0);
        await member.GotoAsync(new Uri(web.Address, $"/arbeid/utvalg/{slug}/mandat").AbsoluteUri);
        await Expect(member.GetByLabel("Hva utvalget skal gjøre")).ToHaveCountAsync(0);
        await member.GotoAsync(new Uri(web.Address, "/arbeid/administrasjon/nytt-utvalg").AbsoluteUri);
        await Expect(member.GetByLabel("Navn på bokmål")).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData("/arbeid/utvalg/{slug}", "Gi en plass")]
    [InlineData("/arbeid/utvalg/{slug}", "Skift ut: Nabo Prøve")]
    [InlineData("/arbeid/administrasjon/organisasjoner/1103", "Gi en rolle")]
    public async Task Every_dialog_is_accessible_wide_and_light_narrow_and_dark(string at, string opened)
    {
        var slug = await web.CouncilAsync($"fagrad-{Guid.NewGuid():N}");
        foreach (var (width, scheme) in new[] { (1280, ColorScheme.Light), (360, ColorScheme.Dark) })
        {
            var page = await web.SignedInAsync(browser, "astrid", at.Replace("{slug}", slug, StringComparison.Ordinal), width, scheme);
            await page.GetByRole(AriaRole.Button, new() { Name = opened }).First.ClickAsync();
            await Expect(page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();

            Assert.Empty(await Browser.ViolationsAsync(page));
            Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        }
    }

    private static async Task GiveAsync(IPage page, string who, string whom, string function)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Gi en plass" }).ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        await ChooseAsync(dialog, "Hvem?", who);
        await Expect(dialog.GetByLabel("Representerer")).ToContainTextAsync(whom);
        await dialog.GetByLabel("Funksjon").SelectOptionAsync(function);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Gi en plass" }).ClickAsync();
        await Expect(dialog).ToHaveCountAsync(0);
    }

    private static async Task ChooseAsync(ILocator dialog, string label, string who)
    {
        await dialog.GetByLabel(label).FillAsync(who);
        await dialog.Page.GetByRole(AriaRole.Option, new() { Name = who }).ClickAsync();
    }
}
