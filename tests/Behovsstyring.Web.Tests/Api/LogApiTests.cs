using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Behovsstyring.Transparency;
using Behovsstyring.Web.Tests.DecisionLog;

namespace Behovsstyring.Web.Tests.Api;

/// <summary>Everything here is checked as a stranger would: with what the API gives, and nothing from the database.</summary>
public sealed class LogApiTests(LogSite site) : IClassFixture<LogSite>
{
    private static CancellationToken Now => Xunit.TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_export_verifies_with_the_published_key_and_a_saved_checkpoint()
    {
        using var client = site.Client();
        var saved = Checkpoint.FromJson(JsonNode.Parse(await client.GetStringAsync("/api/v1/log/checkpoint", Now)));
        var keys = LogKey.FromPem(await client.GetStringAsync("/api/v1/log/keys.pem", Now));

        using var response = await client.GetAsync("/api/v1/log", Now);
        var found = await LogVerifier.VerifyAsync(await response.Content.ReadAsStreamAsync(Now), saved, keys, Now);

        Assert.Equal("application/x-ndjson", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("*", Assert.Single(response.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.False(response.Headers.Contains("Set-Cookie"));
        Assert.Null(found.Fault);
        Assert.True(found.KeyIsTrusted);
        Assert.True(found.Entries >= 7);
    }

    [Fact]
    public async Task Both_lists_of_keys_hold_the_same()
    {
        using var client = site.Client();
        var json = (await client.GetFromJsonAsync<JsonObject>("/api/v1/log/keys", Now))!["keys"]!.AsArray();
        var pem = LogKey.FromPem(await client.GetStringAsync("/api/v1/log/keys.pem", Now));

        Assert.Equal(pem.Select(k => k.Id), json.Select(k => (string)k!["id"]!));
        Assert.Equal(pem.Select(k => k.Spki), json.Select(k => (string)k!["spki"]!));
    }

    [Fact]
    public async Task An_entry_is_proved_by_what_the_answer_holds()
    {
        using var client = site.Client();
        for (var entry = 0; entry < 7; entry++)
        {
            var proof = (await client.GetFromJsonAsync<JsonObject>($"/api/v1/log/proof?entry={entry}", Now))!;
            var checkpoint = Checkpoint.FromJson(proof["checkpoint"]);
            var path = proof["path"]!.AsArray().Select(h => Convert.FromHexString((string)h!)).ToArray();

            var leaf = Merkle.Leaf(CanonicalJson.Write(proof["leaf"]!));

            Assert.Equal(Convert.ToHexStringLower(leaf), (string?)proof["leafHash"]);
            Assert.True(MerkleProof.Includes((long)proof["index"]!, checkpoint.Size, leaf, path, Convert.FromHexString(checkpoint.Root)));
        }
    }

    [Fact]
    public async Task A_later_log_is_shown_to_begin_with_the_earlier()
    {
        using var client = site.Client();
        var earlier = Checkpoint.FromJson(JsonNode.Parse(await client.GetStringAsync("/api/v1/log/checkpoint", Now)));
        await site.AppendAsync(LogSite.Decided(99));
        await site.SignAsync();

        var proof = (await client.GetFromJsonAsync<JsonObject>($"/api/v1/log/proof?size={earlier.Size}", Now))!;
        var now = Checkpoint.FromJson(proof["checkpoint"]);

        Assert.True(now.Size > earlier.Size);
        Assert.Equal(earlier.Root, (string?)proof["root"]);
        Assert.True(MerkleProof.IsConsistent(
            earlier.Size, now.Size, Convert.FromHexString(earlier.Root), Convert.FromHexString(now.Root),
            [.. proof["path"]!.AsArray().Select(h => Convert.FromHexString((string)h!))]));
    }

    [Theory]
    [InlineData("/api/v1/log/proof", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/log/proof?entry=1&size=1", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/log/proof?entry=x", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/log/proof?entry=1000000", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/log/proof?entry=-1", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/log/proof?entry=9007199254740991", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/log/proof?size=1000000", HttpStatusCode.NotFound)]
    public async Task A_question_without_an_answer_is_told_so(string url, HttpStatusCode expected)
    {
        using var client = site.Client();

        using var response = await client.GetAsync(url, Now);

        Assert.Equal(expected, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task The_description_names_every_address_and_nothing_but_the_api()
    {
        using var client = site.Client();

        var paths = (await client.GetFromJsonAsync<JsonObject>("/openapi/v1.json", Now))!["paths"]!.AsObject().Select(p => p.Key).ToArray();

        string[] mine = ["/api/v1/log", "/api/v1/log/checkpoint", "/api/v1/log/keys", "/api/v1/log/keys.pem", "/api/v1/log/proof"];
        Assert.Empty(mine.Except(paths));
        Assert.All(paths, path => Assert.StartsWith("/api/v1/", path, StringComparison.Ordinal));
    }
}
