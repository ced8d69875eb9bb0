using System.Net;

namespace Behovsstyring.Web.Tests.DecisionLog;

public sealed class LogPageTests(LogSite site) : IClassFixture<LogSite>
{
    private static CancellationToken Now => Xunit.TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("nb", "Beslutningsloggen", "Gå videre", "Signaturen dekker 7 oppføringer.")]
    [InlineData("nn", "Avgjerdsloggen", "Gå vidare", "Signaturen dekkjer 7 oppføringar.")]
    [InlineData("en", "The decision log", "Go on", "The signature covers 7 entries.")]
    public async Task The_list_is_read_in_the_readers_language_though_the_log_holds_codes(string language, params string[] expected)
    {
        using var client = site.Client(language);
        using var response = await client.GetAsync("/logg", Now);
        var page = WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync(Now));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.False(response.Headers.Contains("Set-Cookie"));
        Assert.All(expected, text => Assert.Contains(text, page, StringComparison.Ordinal));
        Assert.DoesNotContain("Solbakken", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_filtered_and_searched_by_its_address()
    {
        using var client = site.Client();

        Assert.Contains("7 treff", await client.GetStringAsync("/logg?type=beslutning", Now), StringComparison.Ordinal);
        Assert.Contains("Ingen oppføringer passer", WebUtility.HtmlDecode(await client.GetStringAsync("/logg?type=rapport", Now)), StringComparison.Ordinal);
        Assert.Contains("Ingen oppføringer passer", WebUtility.HtmlDecode(await client.GetStringAsync("/logg?sok=finnesikke", Now)), StringComparison.Ordinal);
        // A filter value that is not offered changes nothing.
        Assert.Contains("7 treff", await client.GetStringAsync("/logg?type=tull&side=-4", Now), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_entry_shows_what_it_says_and_that_it_is_in_the_log()
    {
        using var client = site.Client();
        var page = WebUtility.HtmlDecode(await client.GetStringAsync("/logg/3", Now));

        Assert.Contains("Oppføring 3", page, StringComparison.Ordinal);
        Assert.Contains("hashen og stien under gir roten", page, StringComparison.Ordinal);
        Assert.Contains("\"outcome\":\"Stop\"", page, StringComparison.Ordinal);
        Assert.Contains("Navn og fritekst ligger utenfor loggen", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/logg/2\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/logg/4\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Solbakken", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/logg/1000000")]
    [InlineData("/logg/-1")]
    [InlineData("/logg/tre")]
    public async Task What_is_not_there_is_not_found(string url)
    {
        using var client = site.Client();
        using var response = await client.GetAsync(url, Now);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }
}
