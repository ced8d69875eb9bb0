using Behovsstyring.Benchmarks.Hosting;
using Behovsstyring.Benchmarks.Load;
using Microsoft.Playwright;
using static System.FormattableString;

namespace Behovsstyring.Benchmarks.Measurements;

/// <summary>
/// What an idle signed-in tab holds of the server's memory: real tabs, and the slope of the heap between ten and fifty of them, so
/// that what the program holds anyway does not count.
/// </summary>
internal static class OpenTabs
{
    private const int Few = 10;
    private const int Many = 50;
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(5);

    public static async Task RunAsync(Report report, HostProcess host, CancellationToken stop)
    {
        const string Case = "managed heap for each idle tab on a need";
        const string List = "managed heap for each idle tab on a work list";
        if (!report.Wants(Case, List))
        {
            return;
        }

        await host.TellAsync("/control/person", stop);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium() });
        if (report.Wants(Case))
        {
            var cases = await Pages.CasesAsync(host, Many, stop);
            report.Value(Case, await KilobytesAsync(browser, host, tab => "/arbeid" + cases[tab], stop), Bound.AtMost, 600, " kB");
        }

        if (report.Wants(List))
        {
            report.Value(List, await KilobytesAsync(browser, host, tab => Invariant($"/arbeid/behov?side={tab + 1}"), stop), Bound.AtMost, 1_000, " kB");
        }
    }

    private static async Task<double> KilobytesAsync(IBrowser browser, HostProcess host, Func<int, string> addressOf, CancellationToken stop)
    {
        await using var context = await browser.NewContextAsync(new() { Locale = "nb-NO" });
        context.SetDefaultTimeout(60_000);
        await SignInAsync(await context.NewPageAsync(), host.Web);
        List<IPage> tabs = [];
        var few = await HeapAtAsync(Few);
        var many = await HeapAtAsync(Many);
        // A tab that leaves says so, and the server lets its circuit go; one that is only closed is waited for.
        await Task.WhenAll(tabs.Select(tab => tab.GotoAsync("about:blank")));
        return (many - few) / 1000.0 / (Many - Few);

        async Task<long> HeapAtAsync(int wanted)
        {
            while (tabs.Count < wanted)
            {
                var page = await context.NewPageAsync();
                await page.GotoAsync(new Uri(host.Web, addressOf(tabs.Count)).AbsoluteUri);
                await page.Locator("[data-live=true]").WaitForAsync(new() { State = WaitForSelectorState.Attached });
                tabs.Add(page);
            }

            await Task.Delay(Idle, stop);
            return await host.AskAsync<long>("/control/heap", stop);
        }
    }

    private static async Task SignInAsync(IPage page, Uri web)
    {
        await page.GotoAsync(new Uri(web, "/logg-inn?til=%2Fbehov").AbsoluteUri);
        await page.GetByRole(AriaRole.Link, new() { Name = HostProcess.PersonName }).ClickAsync();
        await page.WaitForURLAsync(url => new Uri(url).Authority == web.Authority);
        await page.CloseAsync();
    }

    private static string Chromium() =>
        Environment.GetEnvironmentVariable("BEHOVSSTYRING_CHROMIUM") is { Length: > 0 } given ? given : "/usr/bin/chromium-headless-shell";
}
