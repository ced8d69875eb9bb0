using Behovsstyring.EndToEnd.Tests.Browsing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Behovsstyring.EndToEnd.Tests.Portfolio;

/// <summary>What opens on a long page: the menu of the other actions, and its parts.</summary>
public sealed class MenusAndTabsTests(Browser browser, PortfolioWeb web) : IClassFixture<PortfolioWeb>
{
    [Fact]
    public async Task The_menu_is_used_with_the_keyboard_and_gives_the_focus_back()
    {
        var project = await web.ProjectAsync("En meny å bruke");
        var page = await web.SignedInAsync(browser, "sindre", $"/arbeid/prosjekter/{project.Number}");
        var button = page.GetByRole(AriaRole.Button, new() { Name = "Flere valg" });
        var items = page.GetByRole(AriaRole.Menuitem);
        await button.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(button).ToHaveAttributeAsync("aria-expanded", "true");
        await Expect(items.First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(items.Nth(1)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(items).ToHaveCountAsync(0);
        await Expect(button).ToBeFocusedAsync();
    }

    [Fact]
    public async Task The_parts_are_chosen_with_the_keyboard_and_stand_in_the_address()
    {
        var project = await web.ProjectAsync("Sider av en sak");
        var page = await web.SignedInAsync(browser, "sindre", $"/arbeid/prosjekter/{project.Number}");
        await Expect(page.GetByRole(AriaRole.Tab, new() { Name = "Om prosjektet" })).ToHaveAttributeAsync("aria-selected", "true");
        await page.GetByRole(AriaRole.Tab, new() { Name = "Om prosjektet" }).FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await Expect(page.GetByRole(AriaRole.Tab, new() { Name = "Leveransene" })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(url => url.EndsWith("?fane=leveranser", StringComparison.Ordinal));
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Planlegg en leveranse" })).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Tab, new() { Name = "Leveransene" })).ToBeFocusedAsync();

        await page.GoBackAsync();
        await Expect(page.GetByRole(AriaRole.Tab, new() { Name = "Om prosjektet" })).ToHaveAttributeAsync("aria-selected", "true");
        await page.GotoAsync(new Uri(web.Address, $"/arbeid/prosjekter/{project.Number}#risiko").AbsoluteUri);
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Legg til en risiko" })).ToBeVisibleAsync();
    }

    /// <summary>What the server draws before the page is live has the part that was asked for.</summary>
    [Fact]
    public async Task The_part_in_the_address_is_there_from_the_first_moment()
    {
        var project = await web.ProjectAsync("Tegnet med en gang");
        var page = await web.SignedInAsync(browser, "sindre", "/arbeid");
        var html = await (await page.APIRequest.GetAsync(new Uri(web.Address, $"/arbeid/prosjekter/{project.Number}?fane=risiko").AbsoluteUri)).TextAsync();

        Assert.Contains("id=\"risiko\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"leveranser\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_open_menu_and_each_part_are_accessible_wide_and_light_narrow_and_dark()
    {
        var project = await web.ProjectAsync("Lyst og mørkt");
        foreach (var (width, scheme) in new[] { (1280, ColorScheme.Light), (360, ColorScheme.Dark) })
        {
            var page = await web.SignedInAsync(browser, "sindre", $"/arbeid/prosjekter/{project.Number}?fane=dokumenter", width, scheme);
            Assert.Empty(await Browser.ViolationsAsync(page));
            await page.MenuAsync();
            await Expect(page.GetByRole(AriaRole.Menuitem).First).ToBeVisibleAsync();

            Assert.Empty(await Browser.ViolationsAsync(page));
            Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        }
    }
}
