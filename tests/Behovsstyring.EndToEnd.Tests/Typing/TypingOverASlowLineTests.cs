using System.Text.RegularExpressions;
using Behovsstyring.Application.Bodies;
using Behovsstyring.EndToEnd.Tests.Administration;
using Behovsstyring.EndToEnd.Tests.Browsing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Behovsstyring.EndToEnd.Tests.Typing;

/// <summary>
/// What is typed stays, in each kind of field, where a round trip takes 120 ms and a key 80 to 100: the answer to a letter comes when the next
/// ones are typed already. What is in the field is then exactly what was typed, and so is what is saved.
/// </summary>
public sealed class TypingOverASlowLineTests(Browser browser, AdministrationWeb web) : IClassFixture<AdministrationWeb>, IAsyncLifetime
{
    private SlowLine _line = null!;

    public ValueTask InitializeAsync()
    {
        _line = new SlowLine(web.Address, Typist.OneWay);
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync() => _line.DisposeAsync();

    [Fact]
    public async Task A_form_with_each_kind_of_field_keeps_every_key_and_saves_it()
    {
        var page = await OpenAsync("/arbeid/administrasjon/nytt-utvalg");
        await page.GetByLabel("Type").SelectOptionAsync("Fagråd");
        await Typist.WriteAsync(page.GetByLabel("Navn på bokmål"), "Fagråd for ferger på Vestlandet");
        await Expect(page.GetByLabel("Adresse", new() { Exact = true })).ToHaveValueAsync("fagrad-for-ferger-pa-vestlandet");
        await Typist.WriteAsync(page.GetByLabel("Hva utvalget skal gjøre"), "Gir råd om ferger, kaier og båter.");
        await Typist.WriteAsync(page.GetByLabel("Flest medlemmer"), "12");
        await Typist.WriteDayAsync(page.GetByLabel("Gjelder fra og med"), new(2027, 2, 15));
        await page.GetByRole(AriaRole.Button, new() { Name = "Velg en annen" }).ClickAsync();
        var secretariat = page.GetByRole(AriaRole.Combobox, new() { Name = "Sekretariat" });
        await Expect(secretariat).ToBeFocusedAsync();
        await Typist.TypeAsync(page, "stavanger");
        await Typist.StandsAsync(secretariat, "stavanger");
        await page.GetByRole(AriaRole.Option, new() { Name = "Stavanger kommune" }).ClickAsync();
        await Expect(page.Locator(".find-chosen")).ToContainTextAsync("Stavanger kommune");
        await page.GetByRole(AriaRole.Button, new() { Name = "Opprett et utvalg" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "Fagråd for ferger på Vestlandet" })).ToBeVisibleAsync();
        var body = (await web.RunAsync(new GetBodyForWork("fagrad-for-ferger-pa-vestlandet"), await web.ActorAsync("astrid"))).Body;
        Assert.Equal("Stavanger kommune", body.Secretariat);
        var mandate = Assert.Single(body.Mandates);
        Assert.Equal(("Gir råd om ferger, kaier og båter.", 12, new DateOnly(2027, 2, 15)), (mandate.Terms.Purpose, mandate.Terms.MaxSeats, mandate.From));
    }

    /// <summary>Many fields are written in before the first is answered, as by a browser that fills a form by itself.</summary>
    [Fact]
    public async Task What_is_written_faster_than_the_line_answers_is_kept()
    {
        var page = await OpenAsync("/arbeid/administrasjon/nytt-utvalg");
        await page.GetByLabel("Type").SelectOptionAsync("Fagråd");
        await page.GetByLabel("Navn på bokmål").FocusAsync();
        await Typist.TypeAsync(page, "Fagråd for havner");
        var address = page.GetByLabel("Adresse", new() { Exact = true });
        await Expect(address).ToHaveValueAsync("fagrad-for-havner");
        await address.FocusAsync();
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.TypeAsync("havner-2031", new() { Delay = 40 });
        await Typist.StandsAsync(address, "havner-2031");

        await page.GetByLabel("Hva utvalget skal gjøre").FillAsync("Gir råd om havner.");
        await page.GetByLabel("Grunnlag").FillAsync("Sak 3/27");
        await page.GetByLabel("Færrest medlemmer").FillAsync("5");
        await page.GetByLabel("Flest medlemmer").FillAsync("9");
        await page.GetByLabel("Navn på nynorsk").FillAsync("Fagråd for hamner");
        await page.GetByRole(AriaRole.Button, new() { Name = "Opprett et utvalg" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "Fagråd for havner" })).ToBeVisibleAsync();
        var terms = Assert.Single((await web.RunAsync(new GetBodyForWork("havner-2031"), await web.ActorAsync("astrid"))).Body.Mandates).Terms;
        Assert.Equal(("Gir råd om havner.", "Sak 3/27", 5, 9), (terms.Purpose, terms.Basis, terms.MinSeats, terms.MaxSeats));
    }

    /// <summary>What a dialog writes reaches the page behind it first, and its own fields a round trip later.</summary>
    [Fact]
    public async Task A_dialog_keeps_every_key_and_saves_it()
    {
        var page = await OpenAsync($"/arbeid/utvalg/{await web.CouncilAsync("fagrad-nytt-navn")}");
        await page.MoreAsync("Endre navn");
        var dialog = page.GetByRole(AriaRole.Dialog);
        await Typist.WriteAsync(dialog.GetByLabel("Navn på bokmål"), "Fagrådet for ferger og kaier");
        await Typist.WriteAsync(dialog.GetByLabel("Navn på nynorsk"), "Fagrådet for ferjer og kaiar");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Lagre navnet" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "Fagrådet for ferger og kaier" })).ToBeVisibleAsync();
    }

    /// <summary>Half of all dates begin with a day over 9 and have a zero first in the month: there a field that is written to empties itself.</summary>
    [Theory]
    [InlineData(2027, 2, 15)]
    [InlineData(2031, 10, 9)]
    [InlineData(2026, 1, 31)]
    public async Task A_date_is_typed_over_another(int year, int month, int day)
    {
        var page = await OpenAsync("/arbeid/administrasjon/organisasjoner/1103");
        await page.GetByRole(AriaRole.Button, new() { Name = "Gi en rolle" }).First.ClickAsync();
        var from = page.GetByRole(AriaRole.Dialog).GetByLabel("Fra og med");
        Assert.NotEqual("", await from.InputValueAsync());

        await Typist.WriteDayAsync(from, new(year, month, day));
    }

    [Fact]
    public async Task A_date_that_is_not_finished_is_left_alone()
    {
        var page = await OpenAsync("/arbeid/administrasjon/organisasjoner/1103");
        await page.GetByRole(AriaRole.Button, new() { Name = "Gi en rolle" }).First.ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        await Typist.WriteDayAsync(dialog.GetByLabel("Fra og med"), new(2027, 2, 15));

        // The day and the month again, and then the line is quiet: the year is still there.
        await dialog.GetByLabel("Til og med").FocusAsync();
        await dialog.GetByLabel("Fra og med").FocusAsync();
        await Typist.TypeAsync(page, "0909");
        await Typist.StandsAsync(dialog.GetByLabel("Fra og med"), "2027-09-09");
    }

    /// <summary>The browser gives a half-written date no value, as if nothing was written: the form must not send it so.</summary>
    [Fact]
    public async Task A_date_that_is_left_half_written_stays_and_is_not_sent_as_none()
    {
        var (page, dialog) = await RoleDialogAsync("1103");
        var to = dialog.GetByLabel("Til og med");
        await to.FocusAsync();
        await Typist.TypeAsync(page, "12");

        await dialog.GetByRole(AriaRole.Button, new() { Name = "Gi en rolle" }).ClickAsync();

        await Expect(to).ToHaveAccessibleDescriptionAsync(new Regex("Skriv en hel dato"));
        await Expect(dialog).ToBeVisibleAsync();
        Assert.True(await to.EvaluateAsync<bool>("field => field.validity.badInput"));
        await Typist.WriteDayAsync(to, new(2030, 12, 31));
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Gi en rolle" }).ClickAsync();
        await Expect(dialog).ToBeHiddenAsync();
        await Expect(page.GetByText("31. desember 2030")).ToBeVisibleAsync();
    }

    /// <summary>At the last part that is emptied the browser says nothing: the value was gone with the first.</summary>
    [Fact]
    public async Task A_date_that_is_emptied_part_by_part_is_sent_as_none()
    {
        var (page, dialog) = await RoleDialogAsync("4204");
        var to = dialog.GetByLabel("Til og med");
        await Typist.WriteDayAsync(to, new(2031, 12, 31));
        await dialog.GetByLabel("Fra og med").FocusAsync();
        await to.FocusAsync();
        for (var part = 0; part < 3; part++)
        {
            await page.Keyboard.PressAsync("Backspace");
            await page.Keyboard.PressAsync("ArrowRight");
        }

        await Typist.StandsAsync(to, "");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Gi en rolle" }).ClickAsync();

        await Expect(dialog).ToBeHiddenAsync();
        await Expect(page.GetByText("Berit Bergen").First).ToBeVisibleAsync();
        await Expect(page.GetByText("31. desember 2031")).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData("/arbeid/behov")]
    [InlineData("/arbeid/administrasjon/personer")]
    public async Task The_search_of_a_list_keeps_what_is_typed_on_while_it_answers(string at)
    {
        var page = await OpenAsync(at);
        var search = page.GetByRole(AriaRole.Searchbox).First;
        await search.FocusAsync();
        await Typist.TypeAsync(page, "stav");
        await page.Keyboard.PressAsync("Enter");
        await Typist.TypeAsync(page, "anger");
        await Typist.StandsAsync(search, "stavanger");
        await page.Keyboard.PressAsync("Enter");

        await page.WaitForURLAsync(url => url.EndsWith("sok=stavanger", StringComparison.Ordinal));
        await Typist.StandsAsync(search, "stavanger");
    }

    /// <summary>A role for Berit in the organisation, all chosen but its days. The answer to the choice of her is seen first, as a person would.</summary>
    private async Task<(IPage Page, ILocator Dialog)> RoleDialogAsync(string organisation)
    {
        await web.ActorAsync("berit");
        var page = await OpenAsync($"/arbeid/administrasjon/organisasjoner/{organisation}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Gi en rolle" }).First.ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.GetByRole(AriaRole.Combobox, new() { Name = "Person" }).FocusAsync();
        await Typist.TypeAsync(page, "Berit");
        await page.GetByRole(AriaRole.Option).First.ClickAsync();
        await Expect(dialog.GetByRole(AriaRole.Button, new() { Name = "Velg en annen" }).First).ToBeFocusedAsync();
        await dialog.GetByRole(AriaRole.Radio).First.CheckAsync();
        return (page, dialog);
    }

    private async Task<IPage> OpenAsync(string at)
    {
        var page = await web.SignedInAsync(browser, "astrid", "/arbeid");
        await Typist.OpenAsync(page, _line, at);
        return page;
    }
}
