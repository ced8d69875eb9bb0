using Behovsstyring.Benchmarks.Hosting;
using Behovsstyring.Benchmarks.Load;
using Microsoft.Playwright;

namespace Behovsstyring.Benchmarks.Measurements;

/// <summary>
/// What an idle signed-in tab holds of the server's memory: real tabs on the page of a need, and the slope of the heap between ten
/// and fifty of them, so that what the program holds anyway does not count.
/// </summary>
internal static class OpenTabs
{
    private const string Name = "managed heap for each idle tab on a need";
    private const double Target = 600;
    private const int Few = 10;
    private const int Many = 50;
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(5);

    public static async Task RunAsync(Report report, HostProcess host, CancellationToken stop)
    {
        if (!report.Wants(Name))
        {
            return;
        }

        await host.TellAsync("/control/person", stop);
        var cases = await Pages.CasesAsync(host, Many, stop);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium() });
        await using var context = await browser.NewContextAsync(new() { Locale = "nb-NO" });
        context.SetDefaultTimeout(60_000);
        await SignInAsync(await context.NewPageAsync(), host.Web);
        var tabs = 0;
        var few = await HeapAtAsync(Few);
        var many = await HeapAtAsync(Many);
        report.Value(Name, (many - few) / 1000.0 / (Many - Few), Bound.AtMost, Target, " kB");

        async Task<long> HeapAtAsync(int wanted)
        {
            for (; tabs < wanted; tabs++)
            {
                var page = await context.NewPageAsync();
                await page.GotoAsync(new Uri(host.Web, "/arbeid" + cases[tabs]).AbsoluteUri);
                await page.Locator("[data-live=true]").WaitForAsync(new() { State = WaitForSelectorState.Attached });
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
