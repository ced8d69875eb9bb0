using Behovsstyring.EndToEnd.Tests.Browsing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Behovsstyring.EndToEnd.Tests.Meetings;

/// <summary>Two who prepare one meeting at the same time.</summary>
public sealed class ChangeMeetingTests(Browser browser, LiveVoteTests.Web web) : IClassFixture<LiveVoteTests.Web>
{
    [Fact]
    public async Task Whoever_changes_the_place_second_sees_the_first_change_and_loses_nothing_written()
    {
        var slug = await web.NoticedMeetingAsync();
        var first = await FormAsync(slug);
        var second = await FormAsync(slug);
        await second.GetByLabel("Sted").FillAsync("Bodø");
        await first.GetByLabel("Sted").FillAsync("Bergen");
        await first.GetByRole(AriaRole.Button, new() { Name = "Lagre", Exact = true }).ClickAsync();
        await Expect(first.GetByText("Lagret", new() { Exact = true }).First).ToBeVisibleAsync();
        await Expect(second.Locator(".meeting-line")).ToContainTextAsync("Bergen");

        await second.GetByRole(AriaRole.Button, new() { Name = "Lagre", Exact = true }).ClickAsync();
        await Expect(second.GetByText("Noen har endret møtet mens du skrev.", new() { Exact = false })).ToContainTextAsync("Bergen");
        await Expect(second.GetByLabel("Sted")).ToHaveValueAsync("Bodø");
        await second.GetByRole(AriaRole.Button, new() { Name = "Lagre", Exact = true }).ClickAsync();
        await Expect(first.Locator(".meeting-line")).ToContainTextAsync("Bodø");
        await Expect(second.GetByText("Noen har endret møtet mens du skrev.", new() { Exact = false })).ToHaveCountAsync(0);
    }

    private async Task<IPage> FormAsync(string slug)
    {
        var page = await browser.VisitorAsync();
        await page.GotoAsync(new Uri(web.Address, $"/logg-inn?til=/arbeid/moter/{slug}").AbsoluteUri);
        await page.GotoAsync(page.Url + "&login_hint=leder");
        await Expect(page.Locator("[data-live=true]")).ToBeAttachedAsync(new() { Timeout = 60_000 });
        await page.GetByText("Endre tid og sted").ClickAsync();
        return page;
    }
}
