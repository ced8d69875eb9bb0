using Behovsstyring.EndToEnd.Tests.Browsing;
using Behovsstyring.Testing.Identity;
using Behovsstyring.Testing.Running;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Behovsstyring.EndToEnd.Tests.Routes;

/// <summary>
/// Each list at work, by the keyboard alone: rows are chosen, a column is moved and the order changed, and it is accessible with all of that
/// done. Wide and light, then narrow and dark without being loaded again.
/// </summary>
public sealed class EveryWorkListTests(Browser browser, DemoWeb web) : IClassFixture<DemoWeb>
{
    [Theory]
    [InlineData("/arbeid/behov")]
    [InlineData("/arbeid/konsepter")]
    [InlineData("/arbeid/prosjekter")]
    [InlineData("/arbeid/tjenester")]
    [InlineData("/arbeid/beslutninger")]
    [InlineData("/arbeid/utvalg")]
    [InlineData("/arbeid/moter")]
    [InlineData("/arbeid/administrasjon/personer")]
    [InlineData("/arbeid/administrasjon/organisasjoner")]
    public async Task Is_used_by_the_keyboard_alone_and_is_accessible(string list)
    {
        var page = await OpenAsync(list);
        foreach (var (width, scheme) in new[] { (1280, ColorScheme.Light), (360, ColorScheme.Dark) })
        {
            await page.SetViewportSizeAsync(width, 900);
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            await ChooseTwoRowsAsync(page);
            await MoveAColumnAsync(page);
            await SortAsync(page, narrow: width == 360);

            await Expect(page.GetByText("2 valgt, ")).ToBeVisibleAsync();
            Assert.Empty(await Browser.ViolationsAsync(page));
            Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
            await ReachAsync(page, page.GetByRole(AriaRole.Button, new() { Name = "Fjern valget" }));
            await page.Keyboard.PressAsync("Enter");
            await Expect(page.GetByText("2 valgt, ")).ToHaveCountAsync(0);
        }
    }

    /// <summary>As the one who works there.</summary>
    private async Task<IPage> OpenAsync(string list)
    {
        var worker = DemoPeople.All.Single(p => p.Subject == web.Samples.Single(s => s.Template == list).Worker);
        var page = await browser.VisitorAsync();
        await page.GotoAsync(new Uri(web.Address, $"/logg-inn?til={Uri.EscapeDataString(list)}").AbsoluteUri);
        await page.GetByRole(AriaRole.Link, new() { Name = worker.Name }).ClickAsync();
        await page.WaitForURLAsync(url => new Uri(url).Authority == web.Address.Authority);
        await Browser.LiveAsync(page);
        return page;
    }

    private static async Task ChooseTwoRowsAsync(IPage page)
    {
        var boxes = page.Locator("tbody input[type=checkbox]");
        await boxes.First.FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await ReachAsync(page, boxes.Nth(1));
        await page.Keyboard.PressAsync("Space");
        await Expect(page.GetByText("2 valgt, 2 på denne siden")).ToBeVisibleAsync();
    }

    /// <summary>The first column that can be moved goes one place to the right, and the focus stays on its button.</summary>
    private static async Task MoveAColumnAsync(IPage page)
    {
        var opener = page.Locator("details.grid-columns > summary");
        await opener.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        var right = page.Locator("details.grid-columns li").First.GetByRole(AriaRole.Button).Last;
        var name = await right.GetAttributeAsync("aria-label");
        await ReachAsync(page, right);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("details.grid-columns li").Nth(1).GetByRole(AriaRole.Button).Last).ToHaveAttributeAsync("aria-label", name!);
        await Expect(page.Locator("details.grid-columns li").Nth(1).Locator("button:focus")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(opener).ToBeFocusedAsync();
    }

    /// <summary>Narrow, the head of the list is folded away until it is asked for.</summary>
    private static async Task SortAsync(IPage page, bool narrow)
    {
        if (narrow)
        {
            await page.GetByRole(AriaRole.Button, new() { Name = "Sorter og filtrer" }).FocusAsync();
            await page.Keyboard.PressAsync("Enter");
        }

        var sort = page.Locator("thead a.sort").First;
        var order = await page.Locator("thead th:has(a.sort)").First.GetAttributeAsync("aria-sort");
        await ReachAsync(page, sort);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("thead th:has(a.sort)").First).ToHaveAttributeAsync("aria-sort", order == "ascending" ? "descending" : "ascending");
        await Expect(sort).ToBeFocusedAsync();
    }

    /// <summary>Tab leads there from where the focus is, within a few presses.</summary>
    private static async Task ReachAsync(IPage page, ILocator to)
    {
        await Expect(to).ToBeVisibleAsync();
        for (var presses = 0; presses < 60; presses++)
        {
            if (await to.EvaluateAsync<bool>("element => element === document.activeElement"))
            {
                return;
            }

            await page.Keyboard.PressAsync(await to.EvaluateAsync<bool>("element => !!(element.compareDocumentPosition(document.activeElement) & Node.DOCUMENT_POSITION_FOLLOWING)") ? "Shift+Tab" : "Tab");
        }

        Assert.Fail($"Tab does not lead to {to}.");
    }
}
