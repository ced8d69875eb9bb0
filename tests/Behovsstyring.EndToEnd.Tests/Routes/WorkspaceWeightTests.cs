using System.Text.Json;
using Behovsstyring.EndToEnd.Tests.Browsing;
using Behovsstyring.Testing.Identity;
using Behovsstyring.Testing.Running;

namespace Behovsstyring.EndToEnd.Tests.Routes;

/// <summary>What travels when somebody who has signed in comes to the workspace for the first time.</summary>
public sealed class WorkspaceWeightTests(Browser browser, DemoWeb web) : IClassFixture<DemoWeb>
{
    private const long MostBytes = 350_000;

    [Fact]
    public async Task A_first_visit_to_the_workspace_is_less_than_350_kB()
    {
        var person = web.Samples.Single(s => s.Template == "/arbeid").Worker!;
        var page = await browser.VisitorAsync();
        await page.GotoAsync(new Uri(web.Address, "/logg-inn?til=/logg").AbsoluteUri);
        await page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = DemoPeople.All.Single(p => p.Subject == person).Name }).ClickAsync();
        await page.WaitForURLAsync(url => new Uri(url).Authority == web.Address.Authority);

        // Signed in, and a browser that has nothing: the open pages share no file with the workspace's first visit.
        var wire = await page.Context.NewCDPSessionAsync(page);
        await wire.SendAsync("Network.enable");
        await wire.SendAsync("Network.clearBrowserCache");
        Dictionary<string, string> names = [];
        List<(string What, long Bytes)> travelled = [];
        wire.Event("Network.requestWillBeSent").OnEvent += (_, e) =>
            names[Text(e, "requestId")] = e!.Value.GetProperty("request").GetProperty("url").GetString()!;
        wire.Event("Network.loadingFinished").OnEvent += (_, e) =>
            travelled.Add((names.GetValueOrDefault(Text(e, "requestId"), "?"), (long)e!.Value.GetProperty("encodedDataLength").GetDouble()));
        wire.Event("Network.webSocketFrameReceived").OnEvent += (_, e) =>
            travelled.Add(("socket", e!.Value.GetProperty("response").GetProperty("payloadData").GetString()!.Length * 3L / 4));
        await page.GotoAsync(new Uri(web.Address, "/arbeid").AbsoluteUri);
        await Browser.LiveAsync(page);

        Assert.Contains(travelled, t => t.What.Contains("/css/work", StringComparison.Ordinal));
        Assert.Contains(travelled, t => t.What.Contains("blazor.web", StringComparison.Ordinal));
        Assert.Contains(travelled, t => t.What == "socket");
        Assert.True(travelled.Sum(t => t.Bytes) <= MostBytes,
            $"{travelled.Sum(t => t.Bytes)} bytes: {string.Join(", ", travelled.OrderByDescending(t => t.Bytes).Take(20))}");
    }

    private static string Text(JsonElement? e, string name) => e!.Value.GetProperty(name).GetString()!;
}
