using System.Net;
using Behovsstyring.Web.Components;
using Behovsstyring.Web.Components.OpenPages;

namespace Behovsstyring.Web.Tests.Startup;

/// <summary>Language and theme: followed from the browser until chosen, and only a choice leaves a cookie.</summary>
public sealed class ChoiceTests : IAsyncLifetime
{
    private ShellHost _host = null!;

    private static CancellationToken Now => Xunit.TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _host = await ShellHost.StartAsync(app => app.MapOpenPage<ProbePage>("/prober/{number}"));

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Theory]
    [InlineData(null, "nb")]
    [InlineData("nn-NO", "nn")]
    [InlineData("nb-NO,nb;q=0.9", "nb")]
    [InlineData("no", "nb")]
    [InlineData("en-GB", "en")]
    [InlineData("de-DE", "nb")]
    [InlineData("se-NO,nn;q=0.8", "nn")]
    public async Task The_browsers_wish_is_followed(string? wish, string language)
    {
        var page = await _host.Client(wish).GetStringAsync("/prober/1", Now);

        Assert.Contains($"<html lang=\"{language}\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_choice_is_kept_and_leads_back()
    {
        var chosen = await _host.Client().GetAsync("/sprak/nn?til=%2Fprober%2F1%3Fside%3D2", Now);
        var cookie = Assert.Single(chosen.Headers.GetValues("Set-Cookie"));
        using var request = new HttpRequestMessage(HttpMethod.Get, "/prober/1") { Headers = { { "Cookie", cookie.Split(';')[0] }, { "Accept-Language", "en" } } };
        var page = await (await _host.Client().SendAsync(request, Now)).Content.ReadAsStringAsync(Now);

        Assert.Equal("/prober/1?side=2", chosen.Headers.Location!.ToString());
        Assert.Contains("<html lang=\"nn\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/sprak/no")]
    [InlineData("/sprak/xx")]
    [InlineData("/tema/rosa")]
    public async Task What_is_not_on_offer_is_not_found(string path)
    {
        var response = await _host.Client().GetAsync(path, Now);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.False(response.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData("//example.no")]
    [InlineData("/\\example.no")]
    [InlineData("https://example.no")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/\t/example.no")]
    [InlineData("")]
    [InlineData(null)]
    public async Task Nobody_is_sent_to_another_site(string? target)
    {
        Assert.False(Urls.IsLocal(target));
        var response = await _host.Client().GetAsync($"/tema/mork?til={Uri.EscapeDataString(target ?? "")}", Now);

        Assert.Equal("/", response.Headers.Location!.ToString());
    }
}
