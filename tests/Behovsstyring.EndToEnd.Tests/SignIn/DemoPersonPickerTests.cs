using Behovsstyring.EndToEnd.Tests.Browsing;
using Behovsstyring.Testing.Identity;
using Microsoft.Playwright;

namespace Behovsstyring.EndToEnd.Tests.SignIn;

/// <summary>The page where one picks whom to be, in a real browser.</summary>
public sealed class DemoPersonPickerTests(Browser browser, RunningDemoIdentity identity) : IClassFixture<RunningDemoIdentity>
{
    private string Address
    {
        get
        {
            using var client = new CodeFlowClient(identity.Authority, identity.ClientId, identity.ClientSecret);
            return new Uri(identity.Authority, client.AuthorizeAddress(hint: null)).AbsoluteUri;
        }
    }

    [Fact]
    public async Task Typing_leaves_only_those_who_match()
    {
        var page = await browser.VisitorAsync();
        await page.GotoAsync(Address);
        await page.GetByLabel("Søk etter navn, rolle eller organisasjon").FillAsync("entra nil");
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("1 person");
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Farah Nilsen" })).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("Mattis Gaup")).ToBeHiddenAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Ansattporten" })).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Without_script_the_button_searches_and_the_link_signs_in()
    {
        var page = await browser.VisitorAsync(script: false);
        await page.GotoAsync(Address);
        await page.GetByLabel("Søk etter navn, rolle eller organisasjon").FillAsync("gaup");
        await page.GetByRole(AriaRole.Button, new() { Name = "Søk" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Farah Nilsen")).ToHaveCountAsync(0);

        // No program listens at the client's address. The test checks that the browser was sent there with a code.
        var sentTo = await page.RunAndWaitForRequestAsync(
            () => page.GetByRole(AriaRole.Link, new() { Name = "Mattis Gaup" }).ClickAsync(),
            request => request.Url.StartsWith(CodeFlowClient.RedirectUri, StringComparison.Ordinal));
        Assert.Contains("code=", sentTo.Url, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(360, ColorScheme.Dark)]
    public async Task It_is_accessible_and_fits_the_window(int width, ColorScheme scheme)
    {
        var page = await browser.VisitorAsync(width, scheme: scheme);
        await page.GotoAsync(Address);
        Assert.Empty(await Browser.ViolationsAsync(page));
        Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }
}
