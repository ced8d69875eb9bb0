using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Behovsstyring.Web.Tests.Ideas;

namespace Behovsstyring.Web.Tests.Api;

/// <summary>Users of open data have only the description to go by: it says what everything means.</summary>
public sealed class ApiDescriptionTests(IdeaSite site) : IClassFixture<IdeaSite>
{
    private static CancellationToken Now => Xunit.TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_operation_parameter_document_and_field_says_what_it_is()
    {
        var description = (await site.Client().GetFromJsonAsync<JsonObject>("/openapi/v1.json", Now))!;
        List<string> silent = [];
        foreach (var (path, operations) in description["paths"]!.AsObject())
        {
            foreach (var (method, operation) in operations!.AsObject())
            {
                Note($"{method} {path}", operation!["summary"]);
                foreach (var parameter in operation["parameters"]?.AsArray() ?? [])
                {
                    Note($"{method} {path} ?{parameter!["name"]}", parameter["description"]);
                }
            }
        }

        foreach (var (name, schema) in description["components"]!["schemas"]!.AsObject().Where(s => !s.Key.EndsWith("ProblemDetails", StringComparison.Ordinal)))
        {
            Note(name, schema!["description"]);
            foreach (var (field, property) in schema["properties"]!.AsObject())
            {
                Note($"{name}.{field}", property!["description"]);
            }
        }

        Assert.Empty(silent);

        void Note(string what, JsonNode? text)
        {
            if (string.IsNullOrWhiteSpace((string?)text))
            {
                silent.Add(what);
            }
        }
    }

    [Fact]
    public async Task Every_address_that_is_promised_is_described()
    {
        var paths = (await site.Client().GetFromJsonAsync<JsonObject>("/openapi/v1.json", Now))!["paths"]!.AsObject().Select(p => p.Key);

        string[] promised = ["/api/v1/ideas", "/api/v1/decisions", "/api/v1/log", "/api/v1/log/checkpoint", "/api/v1/log/keys", "/api/v1/log/proof"];
        Assert.Empty(promised.Except(paths));
    }

    [Fact]
    public async Task The_front_page_leads_to_it() =>
        Assert.Contains("href=\"/openapi/v1.json\"", await site.Client().GetStringAsync("/", Now));

    [Fact]
    public async Task Health_answers_as_agreed()
    {
        Assert.Equal("ok", await site.Client().GetStringAsync("/health/live", Now));
        Assert.Equal("ok", await site.Client().GetStringAsync("/health/ready", Now));
    }
}
