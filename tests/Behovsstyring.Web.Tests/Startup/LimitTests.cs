using System.Net;
using Behovsstyring.Web.Components.OpenPages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Behovsstyring.Web.Tests.Startup;

/// <summary>Searching costs the database and is limited; reading is not. And only named proxies are believed.</summary>
public sealed class LimitTests
{
    private static CancellationToken Now => Xunit.TestContext.Current.CancellationToken;

    [Fact]
    public async Task Too_many_searches_are_told_to_wait_while_reading_goes_on()
    {
        await using var host = await ShellHost.StartAsync(app => app.MapOpenPage<ProbePage>("/prober/{number}"), settings: ("RateLimits:SearchPerMinute", "2"));
        var client = host.Client("nb");
        for (var search = 0; search < 2; search++)
        {
            Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/prober/1?sok=x", Now)).StatusCode);
        }

        var refused = await client.GetAsync("/prober/1?sok=x", Now);

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Contains("Det kom for mange foresp&#xF8;rsler", await refused.Content.ReadAsStringAsync(Now), StringComparison.Ordinal);
        Assert.NotNull(refused.Headers.RetryAfter);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/prober/1", Now)).StatusCode);
    }

    [Fact]
    public async Task Without_named_proxies_no_forwarded_header_is_believed()
    {
        await using var host = await ShellHost.StartAsync(_ => { });

        Assert.Equal(ForwardedHeaders.None, host.Services.GetRequiredService<IOptions<ForwardedHeadersOptions>>().Value.ForwardedHeaders);
    }

    [Fact]
    public async Task Named_proxies_and_networks_are_believed()
    {
        await using var host = await ShellHost.StartAsync(_ => { }, settings: ("Proxies:Known", "10.0.0.1, 172.16.0.0/12"));
        var options = host.Services.GetRequiredService<IOptions<ForwardedHeadersOptions>>().Value;

        Assert.Equal(IPAddress.Parse("10.0.0.1"), Assert.Single(options.KnownProxies));
        Assert.Equal(System.Net.IPNetwork.Parse("172.16.0.0/12"), Assert.Single(options.KnownIPNetworks));
        Assert.NotEqual(ForwardedHeaders.None, options.ForwardedHeaders);
    }
}
