using Behovsstyring.EndToEnd.Tests.Browsing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Behovsstyring.EndToEnd.Tests.Typing;

/// <summary>Somebody who types at the speed of a practised hand, on a line with a round trip longer than the time between two keys.</summary>
internal static class Typist
{
    public static readonly TimeSpan OneWay = TimeSpan.FromMilliseconds(60);

    /// <summary>By then each answer to what was typed has come, and could have done its harm.</summary>
    private const int Quiet = 900;

    /// <summary>Whether this browser asks for the day before the month. Its own language decides that, and a test cannot choose it.</summary>
    private static bool _dayFirst;

    /// <summary>A page of the workspace over the slow line, for somebody who is signed in.</summary>
    public static async Task OpenAsync(IPage page, SlowLine line, string at)
    {
        await page.GotoAsync("about:blank");
        await page.SetContentAsync("<input type='date' aria-label='Dag'>");
        await page.GetByLabel("Dag").FocusAsync();
        await page.Keyboard.TypeAsync("11122027");
        _dayFirst = await page.GetByLabel("Dag").InputValueAsync() == "2027-12-11";
        await page.GotoAsync(new Uri(line.Address, at).AbsoluteUri);
        await Expect(page.Locator("[data-live=true]")).ToBeAttachedAsync(new() { Timeout = 60_000 });
        await Browser.LiveAsync(page);
    }

    /// <summary>Types into what has the focus, 80 to 100 ms a key.</summary>
    public static async Task TypeAsync(IPage page, string keys)
    {
        foreach (var (key, index) in keys.Select((k, i) => (k, i)))
        {
            await page.Keyboard.TypeAsync(key.ToString());
            await Task.Delay(80 + (index * 7 % 21));
        }
    }

    /// <summary>Types over all there is in a text field, and looks at what is there when the line is quiet.</summary>
    public static async Task WriteAsync(ILocator field, string text)
    {
        await field.FocusAsync();
        await field.Page.Keyboard.PressAsync("Control+A");
        await TypeAsync(field.Page, text);
        await StandsAsync(field, text);
    }

    /// <summary>Types a day into a date field, in the order in which this browser asks for it.</summary>
    public static async Task WriteDayAsync(ILocator field, DateOnly day)
    {
        var keys = _dayFirst ? $"{day:ddMMyyyy}" : $"{day:MMddyyyy}";
        await field.FocusAsync();
        await TypeAsync(field.Page, keys);
        await StandsAsync(field, $"{day:yyyy-MM-dd}");
    }

    public static async Task StandsAsync(ILocator field, string text)
    {
        await Task.Delay(Quiet);
        Assert.Equal(text, await field.InputValueAsync());
    }
}
