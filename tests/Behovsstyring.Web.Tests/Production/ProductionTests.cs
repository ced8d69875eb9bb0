using System.Text.Json;
using Npgsql;

namespace Behovsstyring.Web.Tests.Production;

/// <summary>What the container files run, run as processes: published output, ordinary user, migrate and then start.</summary>
public sealed class ProductionTests(PublishedWeb web) : IClassFixture<PublishedWeb>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_serves_behind_a_proxy_and_ends_when_asked()
    {
        await using var running = web.Start(web.Settings());
        using var http = new HttpClient { BaseAddress = await running.ListeningAsync(Stop) };
        http.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        http.DefaultRequestHeaders.Add("X-Forwarded-Host", "behov.example.no");

        foreach (var path in new[] { "/health/live", "/health/ready", "/", "/_framework/blazor.web.js", "/css/open.css", "/css/work.css" })
        {
            using var answer = await http.GetAsync(new Uri(path, UriKind.Relative), Stop);
            Assert.True(answer.IsSuccessStatusCode, $"{path}: {answer.StatusCode}\n{running.Said}");
        }

        await ItCompressesAsync(http, "/css/open.css", "/css/work.css", "/_framework/blazor.web.js", "/_content/MudBlazor/MudBlazor.min.js");
        using var front = await http.GetAsync(new Uri("/", UriKind.Relative), Stop);
        Assert.True(front.Headers.Contains("Strict-Transport-Security"));
        Assert.Equal(0, await running.StopAsync(Stop));
        Assert.All(running.Said.Split('\n'), line => JsonDocument.Parse(line).Dispose());
    }

    [Fact]
    public async Task Migrating_is_a_run_of_its_own_and_can_be_repeated()
    {
        for (var i = 0; i < 2; i++)
        {
            await using var migration = web.Start(new Dictionary<string, string> { ["ConnectionStrings__Owner"] = web.Database.OwnerConnectionString }, "--migrate");
            Assert.True(await migration.EndedAsync(Stop) == 0, migration.Said);
        }
    }

    [Fact]
    public async Task It_refuses_a_database_with_pending_migrations()
    {
        await using var forgetful = new NpgsqlConnection(web.Database.OwnerConnectionString);
        await forgetful.OpenAsync(Stop);
        await using var transaction = await forgetful.BeginTransactionAsync(Stop);
        var last = await TextAsync(forgetful, "DELETE FROM __ef_migrations WHERE migration_id = (SELECT max(migration_id) FROM __ef_migrations) RETURNING migration_id");
        await transaction.CommitAsync(Stop);
        try
        {
            await RefusesAsync(web.Settings(), last);
        }
        finally
        {
            await TextAsync(forgetful, $"INSERT INTO __ef_migrations VALUES ('{last}', '10') RETURNING migration_id");
        }
    }

    [Theory]
    [InlineData("SignIn__Providers__0__Kind", "Demo", "demo")]
    [InlineData("Proxies__Known", null, "Proxies:Known")]
    [InlineData("Log__SigningKeyPath", null, "Log:SigningKeyPath")]
    [InlineData("SignIn__SubjectKey", null, "SignIn:SubjectKey")]
    [InlineData("DataProtection__CertificatePath", null, "DataProtection:CertificatePath")]
    public async Task It_refuses_what_production_may_not_do_without(string setting, string? value, string named)
    {
        var settings = web.Settings();
        settings.Remove(setting);
        if (value is not null)
        {
            settings[setting] = value;
        }

        await RefusesAsync(settings, named);
    }

    private static async Task ItCompressesAsync(HttpClient http, params string[] files)
    {
        foreach (var file in files)
        {
            using var asked = new HttpRequestMessage(HttpMethod.Get, file);
            asked.Headers.Add("Accept-Encoding", "gzip, br");
            using var answer = await http.SendAsync(asked, Stop);
            Assert.True(answer.Content.Headers.ContentEncoding.Contains("br"), file);
        }
    }

    private async Task RefusesAsync(Dictionary<string, string> settings, string because)
    {
        await using var refusing = web.Start(settings);
        Assert.NotEqual(0, await refusing.RefusedAsync(Stop));
        Assert.Contains(because, refusing.Said, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("   at ", refusing.Said, StringComparison.Ordinal);
    }

    private static async Task<string> TextAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return (string)(await command.ExecuteScalarAsync(Stop))!;
    }
}
