using Behovsstyring.EndToEnd.Tests.Administration;
using Behovsstyring.EndToEnd.Tests.Browsing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Behovsstyring.EndToEnd.Tests.Typing;

/// <summary>The one field that finds something by its name: with keys alone, left in a hurry, filled by the browser, over a slow line.</summary>
public sealed class LookingUpTests(Browser browser, AdministrationWeb web) : IClassFixture<AdministrationWeb>, IAsyncLifetime
{
    private SlowLine _line = null!;

    public ValueTask InitializeAsync()
    {
        _line = new SlowLine(web.Address, Typist.OneWay);
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync() => _line.DisposeAsync();

    [Fact]
    public async Task It_is_used_with_the_arrow_keys_and_Enter_does_not_send_the_form()
    {
        var (page, field) = await OpenAsync();
        await field.FocusAsync();
        await Typist.TypeAsync(page, "kommune");
        var options = page.Locator(".find-hits").GetByRole(AriaRole.Option);
        await Expect(options).ToHaveCountAsync(12);
        await Expect(field).ToHaveAttributeAsync("aria-expanded", "true");
        await Expect(page.Locator(".find-status")).ToHaveTextAsync("12 treff");
        await page.Keyboard.PressAsync("ArrowDown");
        var second = await options.Nth(1).GetAttributeAsync("id");
        await Expect(field).ToHaveAttributeAsync("aria-activedescendant", second!);
        var name = await options.Nth(1).Locator("bdi").InnerTextAsync();
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.Locator(".find-chosen bdi")).ToHaveTextAsync(name);
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Velg en annen" })).ToBeFocusedAsync();
        await Expect(page.Locator(".field-error")).ToHaveCountAsync(0);
    }

    /// <summary>Typed and left before the list has come: the only one of that name is taken, and the focus is not moved back.</summary>
    [Fact]
    public async Task It_is_typed_and_left_at_once_with_Tab()
    {
        var (page, field) = await OpenAsync();
        await field.FocusAsync();
        await Typist.TypeAsync(page, "stavanger kommune");
        await page.Keyboard.PressAsync("Tab");

        await Expect(page.Locator(".find-chosen bdi")).ToHaveTextAsync("Stavanger kommune");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Velg en annen" })).Not.ToBeFocusedAsync();
    }

    [Fact]
    public async Task What_fits_several_or_none_stays_as_it_was_typed_and_says_so()
    {
        var (page, field) = await OpenAsync();
        await field.FocusAsync();
        await Typist.TypeAsync(page, "kommune");
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.Locator(".find-status")).ToHaveTextAsync("Ikke valgt ennå. Velg en fra listen.");
        await Typist.StandsAsync(field, "kommune");

        await Typist.WriteAsync(field, "finnes ikke noe sted");
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.Locator(".find-status")).ToHaveTextAsync("Ingen treff. Prøv et annet ord.");
        await Typist.StandsAsync(field, "finnes ikke noe sted");
    }

    /// <summary>A browser that fills in a form sends a key event without a key.</summary>
    [Fact]
    public async Task It_is_filled_in_by_the_browser()
    {
        var (page, field) = await OpenAsync();
        var wrong = new List<string>();
        page.PageError += (_, error) => wrong.Add(error);
        await field.EvaluateAsync("""
            field => {
                field.focus();
                field.dispatchEvent(new Event("keydown", { bubbles: true }));
                field.value = "stavanger";
                field.dispatchEvent(new Event("input", { bubbles: true }));
                field.dispatchEvent(new Event("keyup", { bubbles: true }));
                field.dispatchEvent(new Event("change", { bubbles: true }));
            }
            """);
        await Typist.StandsAsync(field, "stavanger");
        await page.GetByRole(AriaRole.Option, new() { Name = "Stavanger kommune" }).ClickAsync();

        await Expect(page.Locator(".find-chosen bdi")).ToHaveTextAsync("Stavanger kommune");
        Assert.Empty(wrong);
    }

    [Fact]
    public async Task Esc_closes_the_list_and_then_the_dialog()
    {
        var page = await web.SignedInAsync(browser, "astrid", "/arbeid");
        await Typist.OpenAsync(page, _line, $"/arbeid/utvalg/{await web.CouncilAsync("fagrad-esc")}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Gi en plass" }).ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.GetByLabel("Hvem?").FocusAsync();
        await Typist.TypeAsync(page, "prøve");
        await Expect(page.Locator(".find-hits").GetByRole(AriaRole.Option).First).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator(".find-hits").GetByRole(AriaRole.Option)).ToHaveCountAsync(0);
        await Typist.StandsAsync(dialog.GetByLabel("Hvem?"), "prøve");
        await page.Keyboard.PressAsync("Escape");

        await Expect(dialog).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Its_list_is_accessible_wide_and_light_narrow_and_dark()
    {
        foreach (var (width, scheme) in new[] { (1280, ColorScheme.Light), (360, ColorScheme.Dark) })
        {
            var page = await web.SignedInAsync(browser, "astrid", "/arbeid/administrasjon/ny-person", width, scheme);
            await page.GetByRole(AriaRole.Combobox).FillAsync("stavanger");
            await Expect(page.GetByRole(AriaRole.Option, new() { Name = "Stavanger kommune" })).ToBeVisibleAsync();

            Assert.Empty(await Browser.ViolationsAsync(page));
            Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        }
    }

    private async Task<(IPage Page, ILocator Field)> OpenAsync()
    {
        var page = await web.SignedInAsync(browser, "astrid", "/arbeid");
        await Typist.OpenAsync(page, _line, "/arbeid/administrasjon/ny-person");
        return (page, page.GetByRole(AriaRole.Combobox));
    }
}
