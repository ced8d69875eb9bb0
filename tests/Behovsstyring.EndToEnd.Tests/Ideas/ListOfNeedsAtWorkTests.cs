using Behovsstyring.EndToEnd.Tests.Browsing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Behovsstyring.EndToEnd.Tests.Ideas;

/// <summary>The list of needs at work: many are chosen across pages and acted on together, with a pointer, by keyboard and on a telephone.</summary>
public sealed class ListOfNeedsAtWorkTests(Browser browser, IdeaWeb web) : IClassFixture<IdeaWeb>
{
    [Fact]
    public async Task Needs_are_chosen_across_pages_and_each_says_how_it_went()
    {
        await SubmittedAsync("Regnskapet", 27);
        var page = await web.SignedInAsync(browser, "nabo", "/arbeid/behov?sok=regnskapet&sorter=tittel");
        await Expect(Boxes(page)).ToHaveCountAsync(25);
        await Boxes(page).First.CheckAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Side 2" }).ClickAsync();
        await Expect(Boxes(page)).ToHaveCountAsync(2);
        await Boxes(page).First.CheckAsync();
        await Expect(page.GetByText("2 valgt, 1 på denne siden")).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Følg", Exact = true }).ClickAsync();
        var outcomes = page.GetByRole(AriaRole.Region, new() { Name = "Slik gikk det" });
        await Expect(outcomes).ToContainTextAsync("Følg: 2 av 2 gikk bra");
        await Expect(outcomes.GetByText("Du følger saken")).ToHaveCountAsync(2);
        await Expect(outcomes).ToBeFocusedAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Angre" }).ClickAsync();
        await Expect(outcomes.GetByText("Du følger ikke saken lenger")).ToHaveCountAsync(2);

        await page.GetByRole(AriaRole.Button, new() { Name = "Velg alle 27 treff" }).ClickAsync();
        await Expect(page.GetByText("27 valgt, 2 på denne siden")).ToBeVisibleAsync();
        var file = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Last ned valgte" }).ClickAsync());
        Assert.EndsWith(".xlsx", file.SuggestedFilename, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_fails_for_one_need_stops_none_of_the_others()
    {
        await SubmittedAsync("Vannmåleren", 2);
        var page = await web.SignedInAsync(browser, "eline", "/arbeid/behov?sok=vannm%C3%A5leren&sorter=tittel");
        await Boxes(page).First.CheckAsync();
        await TakeAsync(page);
        var outcomes = page.GetByRole(AriaRole.Region, new() { Name = "Slik gikk det" });
        await Expect(outcomes).ToContainTextAsync("1 av 1 gikk bra");

        await Boxes(page).Last.CheckAsync();
        await TakeAsync(page);
        await Expect(outcomes).ToContainTextAsync("1 av 2 gikk bra");
        await Expect(page.GetByText("2 valgt")).ToBeVisibleAsync();
        await Expect(outcomes.GetByText("Behovet er tatt til vurdering.")).ToHaveCountAsync(1);
        await Expect(outcomes.GetByText("Behovet venter ikke på å bli tatt til vurdering.")).ToHaveCountAsync(1);
        await Expect(page.Locator("tbody .chip", new() { HasText = "Under vurdering" })).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task Rows_and_columns_are_chosen_and_moved_by_the_keyboard_alone()
    {
        await SubmittedAsync("Snøscooteren", 3);
        var page = await web.SignedInAsync(browser, "torunn", "/arbeid/behov?sok=sn%C3%B8scooteren");
        await Boxes(page).First.FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Space");
        await Expect(page.GetByText("2 valgt, 2 på denne siden")).ToBeVisibleAsync();

        await page.GetByText("Kolonner", new() { Exact = true }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.GetByRole(AriaRole.Checkbox, new() { Name = "Status" })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Tab");
        var right = page.GetByRole(AriaRole.Button, new() { Name = "Flytt Status til høyre" });
        await Expect(right).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByText("Status er nå kolonne 2 av 4.")).ToBeAttachedAsync();
        await Expect(right).ToBeFocusedAsync();
        await Expect(page.Locator("thead th .sort, thead th .grid-title")).ToHaveTextAsync(["Behov", "Støtte", "Status", "Mottatt", "Oss"]);
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.GetByText("Kolonner", new() { Exact = true })).ToBeFocusedAsync();
        await Expect(page.GetByText("2 valgt, 2 på denne siden")).ToBeVisibleAsync();

        // Kept for this person, in another window too.
        var again = await web.SignedInAsync(browser, "torunn", "/arbeid/behov");
        await Expect(again.Locator("thead th .sort, thead th .grid-title")).ToHaveTextAsync(["Behov", "Støtte", "Status", "Mottatt", "Oss"]);
    }

    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    [InlineData(360, ColorScheme.Light)]
    [InlineData(360, ColorScheme.Dark)]
    public async Task With_rows_chosen_and_everything_open_it_is_accessible_and_fits(int width, ColorScheme scheme)
    {
        await SubmittedAsync("Ledningskartet", 3);
        var page = await web.SignedInAsync(browser, "eline", "/arbeid/behov?sok=ledningskartet", width, scheme);
        await Boxes(page).First.CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Følg", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "Slik gikk det" })).ToBeVisibleAsync();
        var head = page.Locator("thead").GetByLabel("Filtrer: Status");
        if (width == 360)
        {
            // Rows are cards, and the head of the table is folded away until it is asked for.
            await Expect(head).ToBeHiddenAsync();
            Assert.Equal("block", await page.Locator("tbody tr").First.EvaluateAsync<string>("row => getComputedStyle(row).display"));
            await page.GetByRole(AriaRole.Button, new() { Name = "Sorter og filtrer" }).ClickAsync();
        }

        await Expect(head).ToBeVisibleAsync();
        Assert.Empty(await Browser.ViolationsAsync(page));
        Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        await page.GetByText("Kolonner", new() { Exact = true }).ClickAsync();
        Assert.Empty(await Browser.ViolationsAsync(page));
        Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    private static ILocator Boxes(IPage page) => page.Locator("tbody input[type=checkbox]");

    /// <summary>Asked first, since it cannot be undone.</summary>
    private static async Task TakeAsync(IPage page)
    {
        var take = page.GetByRole(AriaRole.Button, new() { Name = "Ta til vurdering" });
        await take.ClickAsync();
        await Expect(page.GetByText("Det kan ikke angres.")).ToBeVisibleAsync();
        // Pressed twice, as many do: the button that comes in its place is left alone.
        await take.DblClickAsync();
        await Expect(page.GetByText("Det kan ikke angres.")).ToBeHiddenAsync();
    }

    private async Task SubmittedAsync(string word, int count)
    {
        for (var i = 1; i <= count; i++)
        {
            await web.SubmittedAsync($"{word} er feil på skjema {i:00}");
        }
    }
}
