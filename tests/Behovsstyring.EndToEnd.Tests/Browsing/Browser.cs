using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Behovsstyring.EndToEnd.Tests.Browsing;

/// <summary>One real browser for the whole test process; each test gets visitors of its own, who share nothing.</summary>
public sealed class Browser : IAsyncLifetime
{
    private const string Usual = "/usr/bin/chromium-headless-shell";

    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;

    public async ValueTask InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Environment.GetEnvironmentVariable("BEHOVSSTYRING_CHROMIUM") is { Length: > 0 } given ? given : Usual,
        });
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }

    /// <summary>Somebody with a browser window of their own: cookies, language and theme apart from everybody else's.</summary>
    public async Task<IPage> VisitorAsync(int width = 1280, int height = 900, ColorScheme scheme = ColorScheme.Light, bool script = true, string locale = "nb-NO")
    {
        var context = await _browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = height },
            ColorScheme = scheme,
            JavaScriptEnabled = script,
            Locale = locale,
        });
        return await context.NewPageAsync();
    }

    /// <summary>What breaks WCAG 2.1 AA on the page, one readable line each.</summary>
    /// <param name="live">Off for a page in the workspace that has been taken away.</param>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page, bool live = true)
    {
        if (live && new Uri(page.Url).AbsolutePath.StartsWith("/arbeid", StringComparison.Ordinal))
        {
            await LiveAsync(page);
        }

        // An element that still fades in has another contrast than the one people read.
        await page.EvaluateAsync("""
            Promise.race([
                Promise.all(document.getAnimations().filter(a => a.playState === 'running').map(a => a.finished.catch(() => {}))),
                new Promise(done => setTimeout(done, 2000))])
            """);
        var result = await page.RunAxe(new AxeRunOptions { RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice") });
        return [.. result.Violations.Select(v => $"{v.Id}: {v.Help} – {string.Join(" | ", v.Nodes.Select(n => n.Html).Take(3))}")];
    }

    /// <summary>A workspace page is a picture first, then for a moment nothing, then itself: what counts is what one works with.</summary>
    public static async Task LiveAsync(IPage page)
    {
        await Assertions.Expect(page.Locator("[data-live=true]")).ToBeAttachedAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 }).First).ToBeVisibleAsync();
        await Assertions.Expect(page).ToHaveTitleAsync(new Regex("."));
    }
}
