using System.Net;
using System.Text.RegularExpressions;
using Behovsstyring.Web.Components.OpenPages;
using Microsoft.AspNetCore.Builder;

namespace Behovsstyring.Web.Tests.Startup;

/// <summary>Whatever fails, the visitor gets a page in their language and the log gets the rest.</summary>
public sealed partial class FailureTests : IAsyncLifetime
{
    private ShellHost _host = null!;

    private static CancellationToken Now => Xunit.TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _host = await ShellHost.StartAsync(app =>
    {
        app.MapOpenPage<ProbePage>("/prober/{number}");
        app.MapGet("/api/v1/feiler", string () => throw new InvalidOperationException("secret detail"));
        app.MapGet("/api/v1/tall", (int tall) => tall);
        app.MapGet("/nei", () => Microsoft.AspNetCore.Http.Results.StatusCode(403));
    });

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task A_failure_shows_a_reference_that_is_in_the_log_and_nothing_more()
    {
        var response = await _host.Client("nb").GetAsync("/prober/feiler", Now);
        var page = await response.Content.ReadAsStringAsync(Now);
        var reference = ReferenceCode().Match(page).Value;

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Contains("Noe gikk galt hos oss", page, StringComparison.Ordinal);
        Assert.DoesNotContain("secret detail", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", page, StringComparison.Ordinal);
        var (_, exception) = Assert.Single(_host.Lines.All, line => line.Text.Contains(reference, StringComparison.Ordinal));
        Assert.Equal("secret detail", exception!.Message);
    }

    [Fact]
    public async Task A_request_that_cannot_be_read_is_refused_and_is_no_failure_of_ours()
    {
        var response = await _host.Client().GetAsync("/api/v1/tall?tall=x", Now);
        var reference = ReferenceCode().Match(await response.Content.ReadAsStringAsync(Now)).Value;

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var (line, exception) = Assert.Single(_host.Lines.All, line => line.Text.Contains(reference, StringComparison.Ordinal));
        Assert.StartsWith("Refused ", line, StringComparison.Ordinal);
        Assert.Null(exception);
    }

    [Fact]
    public async Task The_database_being_away_is_said_so()
    {
        var response = await _host.Client("nn").GetAsync("/prober/base-borte", Now);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Contains("Vi f&#xE5;r ikkje kontakt med databasen", await response.Content.ReadAsStringAsync(Now), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/prober/finnes-ikke")]
    [InlineData("/helt/ukjent")]
    [InlineData("/feil")]
    public async Task What_is_not_there_is_the_404_page(string path)
    {
        var response = await _host.Client("en").GetAsync(path, Now);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("We cannot find the page", await response.Content.ReadAsStringAsync(Now), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_one_may_not_see_is_said_plainly()
    {
        var response = await _host.Client("nb").GetAsync("/nei", Now);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Contains("Du har ikke tilgang til dette", await response.Content.ReadAsStringAsync(Now), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Programs_get_a_problem_in_their_own_format()
    {
        var response = await _host.Client().GetAsync("/api/v1/feiler", Now);
        var body = await response.Content.ReadAsStringAsync(Now);

        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        Assert.DoesNotContain("secret detail", body, StringComparison.Ordinal);
        Assert.Contains(_host.Lines.All, line => line.Text.Contains(ReferenceCode().Match(body).Value, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"\b[2-9A-Z]{4}-[2-9A-Z]{4}\b")]
    private static partial Regex ReferenceCode();
}
