using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Behovsstyring.DevHost.Machine;
using Behovsstyring.Web.Tests.Ideas;

namespace Behovsstyring.Web.Tests.Api;

/// <summary>
/// What others have built on stays: the description holds everything that the kept copy holds (<c>openapi.v1.json</c>, beside this file).
/// Something new is added to the copy; nothing in it is taken away or changed while the address says <c>v1</c>.
/// </summary>
public sealed class ApiPromiseTests(IdeaSite site) : IClassFixture<IdeaSite>
{
    private static CancellationToken Now => Xunit.TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_description_holds_everything_that_was_promised()
    {
        var copy = await File.ReadAllTextAsync(Path.Combine(StateFolder.CheckoutRoot, "tests/Behovsstyring.Web.Tests/Api/openapi.v1.json"), Now);
        var served = (await site.Client().GetFromJsonAsync<JsonObject>("/openapi/v1.json", Now))!;

        Assert.Empty(MissingFrom(served, JsonNode.Parse(copy)!, "$"));
    }

    [Theory]
    [InlineData("""{ "a": 1 }""", """{ "a": 1, "b": 2 }""", true)]
    [InlineData("""{ "a": 1 }""", """{ "a": 2 }""", false)]
    [InlineData("""{ "a": { "b": [1, 2] } }""", """{ "a": { "b": [2, 3, 1] } }""", true)]
    [InlineData("""{ "a": { "b": [1, 2] } }""", """{ "a": { "b": [1] } }""", false)]
    [InlineData("""{ "a": [{ "name": "x", "in": "query" }] }""", """{ "a": [{ "name": "x", "in": "path" }] }""", false)]
    [InlineData("""{ "a": 1 }""", """{ }""", false)]
    public void More_is_kept_and_less_or_other_is_broken(string promised, string served, bool kept) =>
        Assert.Equal(kept, !MissingFrom(JsonNode.Parse(served), JsonNode.Parse(promised)!, "$").Any());

    /// <summary>Objects may have more members and lists more items; a value is the same.</summary>
    private static IEnumerable<string> MissingFrom(JsonNode? served, JsonNode? promised, string path) => (promised, served) switch
    {
        (JsonObject p, JsonObject s) => p.SelectMany(member => MissingFrom(s[member.Key], member.Value, $"{path}.{member.Key}")),
        (JsonArray p, JsonArray s) => p.Where(item => !s.Any(other => !MissingFrom(other, item, path).Any())).Select(item => $"{path}: {item?.ToJsonString()}"),
        _ => JsonNode.DeepEquals(served, promised) ? [] : [path],
    };
}
