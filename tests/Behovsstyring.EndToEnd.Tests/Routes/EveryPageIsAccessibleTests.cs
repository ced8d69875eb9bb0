using Behovsstyring.EndToEnd.Tests.Browsing;
using Behovsstyring.Testing.Identity;
using Behovsstyring.Testing.Running;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Behovsstyring.EndToEnd.Tests.Routes;

/// <summary>
/// Every page of the table, seen as the one who works there: wide and light, then narrow and dark without being loaded again. What opens on a
/// page is tried with the feature.
/// </summary>
public sealed class EveryPageIsAccessibleTests(Browser browser, DemoWeb web) : IClassFixture<DemoWeb>
{
    /// <summary>These show no page of their own to any person in the demo: they lead on.</summary>
    private static readonly string[] LeadOn = ["/logg-inn", "/mitt-navn"];

    [Fact]
    public Task The_open_pages() => TryAsync(web.Samples.Where(s => s.IsOpen));

    [Fact]
    public Task The_pages_around_sign_in() => TryAsync(web.Samples.Where(s => s is { IsWork: false, IsOpen: false } && !LeadOn.Contains(s.Template)));

    [Fact]
    public Task The_workspace() => TryAsync(web.Samples.Where(s => s.IsWork));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_term_is_explained_on_focus_with_and_without_script(bool script)
    {
        var page = await browser.VisitorAsync(script: script);
        await page.GotoAsync(new Uri(web.Address, "/beslutningsmatrise").AbsoluteUri);
        var term = page.Locator("main .term").First;
        var meaning = term.Locator(".term-text");
        await Expect(meaning).ToBeHiddenAsync();

        await term.FocusAsync();
        await Expect(meaning).ToBeVisibleAsync();
        Assert.Equal(await meaning.TextContentAsync(), await term.GetAttributeAsync("aria-description"));
        if (script)
        {
            await page.Keyboard.PressAsync("Escape");
            await Expect(meaning).ToBeHiddenAsync();
        }
    }

    private async Task TryAsync(IEnumerable<RouteSample> samples)
    {
        List<string> wrong = [];
        foreach (var persons in samples.GroupBy(s => s.Worker))
        {
            var page = await SignedInAsync(persons.Key);
            foreach (var sample in persons)
            {
                wrong.AddRange((await WrongAtAsync(page, sample)).Select(w => $"{sample.Template} ({sample.Address}) for {sample.Worker ?? "anyone"}, {w}"));
            }

            await page.Context.CloseAsync();
        }

        Assert.True(wrong.Count == 0, string.Join(Environment.NewLine, wrong));
    }

    private async Task<IPage> SignedInAsync(string? person)
    {
        var page = await browser.VisitorAsync();
        if (person is not null)
        {
            await page.GotoAsync(new Uri(web.Address, "/logg-inn?til=/arbeid/finnes-ikke").AbsoluteUri);
            await page.GetByRole(AriaRole.Link, new() { Name = DemoPeople.All.Single(p => p.Subject == person).Name }).ClickAsync();
            await page.WaitForURLAsync(url => new Uri(url).Authority == web.Address.Authority);
        }

        return page;
    }

    private async Task<IReadOnlyList<string>> WrongAtAsync(IPage page, RouteSample sample)
    {
        List<string> wrong = [];
        foreach (var (width, scheme) in new[] { (1280, ColorScheme.Light), (360, ColorScheme.Dark) })
        {
            await page.SetViewportSizeAsync(width, 900);
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            if (scheme == ColorScheme.Light)
            {
                await page.GotoAsync(new Uri(web.Address, sample.Address).AbsoluteUri);
                await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
                if (sample.IsWork)
                {
                    await Browser.LiveAsync(page);
                }

                if (sample.For is not null && await page.Locator(".failure").CountAsync() > 0)
                {
                    wrong.Add("says that something failed");
                }
            }

            // Colours that are on their way from one theme to the other belong to neither.
            await page.EvaluateAsync("document.getAnimations().forEach(a => { try { a.finish() } catch { a.cancel() } })");
            wrong.AddRange((await Browser.ViolationsAsync(page)).Select(v => $"{scheme}: {v}"));
            var shown = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            if (shown != width)
            {
                wrong.Add($"{scheme}: {shown} wide in a window of {width}");
            }
        }

        return wrong;
    }
}
