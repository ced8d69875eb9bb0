using System.Globalization;
using Behovsstyring.Domain.Common;
using Behovsstyring.EndToEnd.Tests.Browsing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Behovsstyring.EndToEnd.Tests.Meetings;

/// <summary>A meeting opened ahead of its day, by mistake and on purpose; and one who leaves while a vote is open. By keyboard, and on phones.</summary>
public sealed class OpenAndLeaveTests(Browser browser, LiveVoteTests.Web web) : IClassFixture<LiveVoteTests.Web>
{
    [Fact]
    public async Task Opening_ahead_is_asked_about_and_undone_and_one_who_leaves_during_a_vote_goes_off_its_list()
    {
        var slug = await web.NoticedMeetingAsync();
        var leader = await SignedInAsync("leder", slug, 1280);
        var one = await SignedInAsync("medlem-en", slug, 360);
        var two = await SignedInAsync("medlem-to", slug, 360);

        // The question names both days, takes the keyboard, and gives it back.
        var open = leader.GetByRole(AriaRole.Button, new() { Name = "Sett møtet", Exact = true });
        await open.PressAsync("Enter");
        var question = leader.GetByRole(AriaRole.Group, new() { Name = "Vil du sette møtet i dag likevel?" });
        await Expect(question).ToBeFocusedAsync();
        var today = OsloTime.DayOf(DateTimeOffset.UtcNow);
        await Expect(question).ToContainTextAsync($"I dag er det {Day(today)}.");
        await Expect(question).ToContainTextAsync($"Møtet er planlagt {Day(today.AddDays(2))}.");
        Assert.Empty(await Browser.ViolationsAsync(leader));
        await leader.GetByRole(AriaRole.Button, new() { Name = "Avbryt" }).PressAsync("Enter");
        await Expect(question).ToHaveCountAsync(0);
        await Expect(leader.GetByRole(AriaRole.Heading, new() { Name = "Sett møtet" })).ToBeFocusedAsync();

        // Opened, undone, and opened again.
        await OpenAsync(leader);
        await Expect(leader.GetByRole(AriaRole.Group, new() { Name = "Møtet ble satt" })).ToBeFocusedAsync();
        await leader.GetByRole(AriaRole.Button, new() { Name = "Angre åpningen" }).PressAsync("Enter");
        await Expect(leader.GetByRole(AriaRole.Heading, new() { Name = "Sett møtet" })).ToBeFocusedAsync();
        await Expect(one.GetByText("Møtet er ikke satt ennå.")).ToBeVisibleAsync();
        await OpenAsync(leader);
        foreach (var member in new[] { one, two })
        {
            await member.GetByText("Oppmøte").First.ClickAsync();
            await member.GetByRole(AriaRole.Button, new() { Name = "Jeg er til stede" }).ClickAsync();
        }

        await Expect(leader.GetByText("Beslutningsdyktig: 3 av 3 medlemmer er til stede, og det trengs 2.")).ToBeVisibleAsync();
        await Expect(leader.GetByRole(AriaRole.Button, new() { Name = "Angre åpningen" })).ToHaveCountAsync(0);

        await leader.GetByLabel("Forslag til anbefaling eller vedtak").FillAsync("Rådet anbefaler at saken går videre.");
        await leader.GetByRole(AriaRole.Button, new() { Name = "Legg frem forslaget" }).ClickAsync();
        await leader.GetByRole(AriaRole.Button, new() { Name = "Start avstemning", Exact = true }).ClickAsync();
        await VoteAsync(leader);
        await VoteAsync(one);

        // One who owes a vote is asked; one whose vote is cast is not.
        await two.GetByRole(AriaRole.Button, new() { Name = "Jeg går" }).ClickAsync();
        await Expect(two.GetByRole(AriaRole.Dialog)).ToContainTextAsync("Du har ikke stemt i avstemningen som pågår.");
        Assert.Equal(360, await two.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        await two.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Jeg går" }).ClickAsync();
        await Expect(two.GetByText("Du gikk før du hadde stemt, og er tatt av listen i denne avstemningen.")).ToBeVisibleAsync();
        await Expect(two.GetByRole(AriaRole.Radio)).ToHaveCountAsync(0);
        await one.GetByRole(AriaRole.Button, new() { Name = "Jeg går" }).ClickAsync();
        await Expect(one.GetByText("Stemmen din er registrert: For")).ToBeVisibleAsync();

        // The leader sees it before closing, and the record of it after.
        await Expect(leader.GetByText("2 av 2 har stemt")).ToBeVisibleAsync();
        await Expect(leader.GetByText("Gikk uten å ha stemt, og er tatt av listen: Medlem To.")).ToBeVisibleAsync();
        Assert.Empty(await Browser.ViolationsAsync(leader));
        await leader.GetByRole(AriaRole.Button, new() { Name = "Avslutt avstemningen" }).ClickAsync();
        await Expect(leader.GetByRole(AriaRole.Dialog)).ToContainTextAsync("Gikk uten å ha stemt, og er tatt av listen: Medlem To.");
        await leader.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Avslutt avstemningen" }).ClickAsync();
        await Expect(leader.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
        foreach (var page in new[] { leader, one, two })
        {
            await Expect(page.GetByText("Vedtatt med vanlig flertall: 2 stemte for, og flertallet av 2 er 2.")).ToBeVisibleAsync();
            await Expect(page.GetByText("Gikk uten å ha stemt, og er tatt av listen: Medlem To.")).ToBeVisibleAsync();
        }
    }

    private static string Day(DateOnly day) => day.ToString("d. MMMM yyyy", CultureInfo.GetCultureInfo("nb-NO"));

    private static async Task OpenAsync(IPage leader)
    {
        await leader.GetByRole(AriaRole.Button, new() { Name = "Sett møtet", Exact = true }).PressAsync("Enter");
        await leader.GetByRole(AriaRole.Button, new() { Name = "Ja, sett møtet" }).PressAsync("Enter");
    }

    private static async Task VoteAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Radio, new() { Name = "For" }).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Avgi stemmen: For" }).ClickAsync();
        await Expect(page.GetByText("Stemmen din er registrert: For")).ToBeVisibleAsync();
    }

    private async Task<IPage> SignedInAsync(string subject, string slug, int width)
    {
        var page = await browser.VisitorAsync(width, width < 500 ? 760 : 900);
        page.SetDefaultTimeout(60_000);
        SetDefaultExpectTimeout(60_000);
        await page.GotoAsync(new Uri(web.Address, $"/logg-inn?til=/arbeid/moter/{slug}").AbsoluteUri);
        await page.GotoAsync(page.Url + "&login_hint=" + subject);
        await Expect(page.Locator("[data-live=true]")).ToBeAttachedAsync(new() { Timeout = 60_000 });
        return page;
    }
}
