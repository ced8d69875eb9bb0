using Behovsstyring.EndToEnd.Tests.Browsing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Behovsstyring.EndToEnd.Tests.Ideas;

/// <summary>A need is written, kept, sent once, and answered at once; whatever the connection does.</summary>
public sealed class WritingANeedTests(Browser browser, IdeaWeb web) : IClassFixture<IdeaWeb>
{
    private const string Problem = "Foreldre som flytter, må søke om barnehageplass på nytt, og ingen vet hvor det er ledig.";

    [Fact]
    public async Task It_is_kept_while_one_writes_and_sent_once_however_often_one_presses()
    {
        var page = await BeginAsync();
        await page.GetByLabel("Hva er problemet?").FillAsync(Problem);
        await Expect(page.GetByText("Lagret kl.")).ToBeVisibleAsync();

        await SendAsync(page);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Dette mangler" })).ToBeVisibleAsync();
        await Expect(page.Locator("#Area-feil")).ToHaveTextAsync("Velg fagområde.");

        await FillTheRestAsync(page);
        var form = page.Url;
        await Button(page).DblClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Takk! Behovet er sendt inn." })).ToBeVisibleAsync();
        await Expect(page.GetByText("En saksbehandler i KS leser behovet")).ToBeVisibleAsync();
        var number = await page.Locator(".receipt .number").InnerTextAsync();

        // The back button and the address itself lead to what was sent, not to a second need.
        await page.GetByRole(AriaRole.Link, new() { Name = "Se behovet" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Barnehageplass når familien flytter");
        await page.GotoAsync(form);
        await Expect(page.Locator(".receipt .number")).ToHaveTextAsync(number);
        Assert.Equal(1, await web.LookAsync(db => Task.FromResult(db.Cases.Count(c => c.Title == "Barnehageplass når familien flytter"))));
    }

    [Fact]
    public async Task What_was_written_a_moment_before_the_connection_went_is_still_there()
    {
        var page = await BeginAsync();
        await page.GetByLabel("Hva er problemet?").FillAsync(Problem);
        await Expect(page.GetByText("Lagret kl.")).ToBeVisibleAsync();

        await page.GetByLabel("Hvem gjelder det?").FillAsync("Familier som flytter 👩‍👩‍👧");
        await page.ReloadAsync();

        await Expect(page.GetByLabel("Hvem gjelder det?")).ToHaveValueAsync("Familier som flytter 👩‍👩‍👧");
        await Expect(page.GetByLabel("Hva er problemet?")).ToHaveValueAsync(Problem);
    }

    [Fact]
    public async Task A_paste_of_ten_megabytes_is_cut_with_a_word_about_it_and_the_page_lives_on()
    {
        var page = await BeginAsync();
        var field = page.GetByLabel("Hva er problemet?");
        await field.FocusAsync();
        await page.EvaluateAsync("""
            () => document.execCommand('insertText', false, 'a'.repeat(10_000_000))
            """);

        await Expect(page.GetByText("Det er plass til 20 000 tegn. Det som ikke fikk plass, ble ikke med.", new() { Exact = false })).ToBeVisibleAsync();
        await field.FillAsync(Problem);
        await Expect(page.GetByText("Lagret kl.")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_need_that_sounds_alike_can_be_supported_instead()
    {
        var alike = await web.SubmittedAsync("Ingen samlet oversikt over ledige kommunale utleielokaler", by: "nabo");
        var page = await BeginAsync();

        await page.GetByLabel("Hva er problemet?").FillAsync("Lag og foreninger finner ikke ledige utleielokaler fordi oversikten mangler.");
        var similar = page.GetByRole(AriaRole.Region, new() { Name = "Ligner det på noe som er meldt?" });
        await Expect(similar.GetByText("Ingen samlet oversikt")).ToBeVisibleAsync();
        await similar.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Ingen samlet oversikt" }).GetByText("Støtt dette i stedet").ClickAsync();

        await page.WaitForURLAsync(url => url.Contains(alike, StringComparison.Ordinal));
        await Expect(page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("Har dere også dette behovet?");
    }

    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(360, ColorScheme.Dark)]
    public async Task The_form_is_accessible_and_fits_the_window(int width, ColorScheme scheme)
    {
        var page = await BeginAsync(width, scheme);
        await SendAsync(page);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Dette mangler" })).ToBeVisibleAsync();

        Assert.Empty(await Browser.ViolationsAsync(page));
        Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    /// <summary>A form of its own for each test: the id is in the address.</summary>
    private async Task<IPage> BeginAsync(int width = 1280, ColorScheme scheme = ColorScheme.Light)
    {
        var page = await web.SignedInAsync(browser, "torunn", $"/arbeid/behov/ny/{Guid.CreateVersion7():D}", width, scheme);
        await Expect(page.GetByLabel("Hva er problemet?")).ToBeEnabledAsync();
        return page;
    }

    private static async Task FillTheRestAsync(IPage page)
    {
        await page.GetByLabel("Hvem gjelder det?").FillAsync("Familier som flytter");
        await page.GetByLabel("Hva vil dere oppnå?").FillAsync("Raskere svar");
        await page.GetByLabel("Behovet på én linje").FillAsync("Barnehageplass når familien flytter");
        await page.GetByLabel("Fagområde").SelectOptionAsync(new SelectOptionValue { Label = "Barnehage og grunnskole" });
    }

    private static ILocator Button(IPage page) => page.GetByRole(AriaRole.Button, new() { Name = "Send innspillet" });

    private static Task SendAsync(IPage page) => Button(page).ClickAsync();
}
