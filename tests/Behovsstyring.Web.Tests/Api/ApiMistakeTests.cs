using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Behovsstyring.Web.Tests.DecisionLog;

namespace Behovsstyring.Web.Tests.Api;

/// <summary>A wrong question is the client's mistake: the answer says what is wrong and where, and the server's log stays quiet.</summary>
public sealed class ApiMistakeTests(LogSite site) : IClassFixture<LogSite>
{
    private static readonly string[] OddValues =
        ["", "x", "-1", "1.5", "99999999999999999999", "%00", "a%00b", "%ED%A0%80", "%25", "'", "1%2C2", "{{", new('9', 500)];

    private static CancellationToken Now => Xunit.TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("log/proof?entry=x", "entry")]
    [InlineData("log/proof?entry=-1", "entry")]
    [InlineData("log/proof?entry=1.5", "entry")]
    [InlineData("log/proof?entry=9007199254740992", "entry")]
    [InlineData("log/proof?entry=99999999999999999999", "entry")]
    [InlineData("log/proof?entry=%00", "entry")]
    [InlineData("log/proof?entry=1&entry=2", "entry")]
    [InlineData("log/proof?size=x", "size")]
    [InlineData("log/proof?size=-1", "size")]
    [InlineData("log/proof?size=99999999999999999999", "size")]
    [InlineData("ideas?county=%00", "county")]
    [InlineData("ideas?organisation=46%0001", "organisation")]
    [InlineData("ideas?search=%00", "search")]
    [InlineData("ideas?search=%C2%A7+%E2%80%93", "search")]
    [InlineData("decisions?search=%C2%A7", "search")]
    [InlineData("ideas?size=99999999999999999999", "size")]
    [InlineData("ideas?size=10&size=20", "size")]
    [InlineData("decisions?year=x", "year")]
    [InlineData("decisions?year=-1", "year")]
    [InlineData("decisions?year=99999999999999999999", "year")]
    public async Task Is_answered_with_the_parameter_that_is_wrong(string question, string parameter)
    {
        using var client = site.Client();

        using var response = await client.GetAsync("/api/v1/" + question, Now);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("*", Assert.Single(response.Headers.GetValues("Access-Control-Allow-Origin")));
        var problem = (await response.Content.ReadFromJsonAsync<JsonObject>(Now))!;
        Assert.Equal([parameter], problem["errors"]!.AsObject().Select(e => e.Key));
        Assert.Empty(site.Log.All);
    }

    [Fact]
    public async Task No_value_of_any_described_parameter_is_a_failure_of_the_server()
    {
        using var client = site.Client();
        var paths = (await client.GetFromJsonAsync<JsonObject>("/openapi/v1.json", Now))!["paths"]!.AsObject();
        string[] questions =
        [
            .. from path in paths
               from parameter in path.Value!["get"]!["parameters"]?.AsArray() ?? []
               from value in OddValues
               select $"{path.Key}?{parameter!["name"]}={value}",
        ];
        List<string> failed = [];

        foreach (var question in questions)
        {
            using var response = await client.GetAsync(question, Now);
            if (response.StatusCode is not (HttpStatusCode.OK or HttpStatusCode.BadRequest or HttpStatusCode.NotFound))
            {
                failed.Add($"{question}: {response.StatusCode}");
            }
        }

        Assert.True(questions.Length > 100);
        Assert.Empty(failed);
        Assert.Empty(site.Log.All);
    }
}
