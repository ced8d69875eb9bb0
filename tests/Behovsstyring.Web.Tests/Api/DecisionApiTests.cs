using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Web.Tests.Governance;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Web.Tests.Api;

public sealed class DecisionApiTests(GateSite site) : IClassFixture<GateSite>
{
    private static CancellationToken Now => Xunit.TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_departure_is_told_with_what_was_recommended_and_why_and_without_names()
    {
        var (review, number) = await site.OpenAsync("Felles timeplan for svømmehaller");
        await site.RecommendedAsync(review, GateOutcome.GoOn);
        await site.DecideAsync(review, GateOutcome.Stop, "Behovet er dekket av en statlig løsning.");

        var text = await site.Site.Client().GetStringAsync($"/api/v1/decisions?search={number}", Now);
        var decision = Assert.Single(JsonNode.Parse(text)!["items"]!.AsArray())!;

        Assert.Equal(review.Value, (Guid)decision["review"]!);
        Assert.Equal("Bp1", (string?)decision["gate"]!["code"]);
        Assert.Equal("Stop", (string?)decision["outcome"]!["code"]);
        Assert.Equal("NotFollowed", (string?)decision["followed"]!["code"]);
        Assert.Equal("KsAdministration", (string?)decision["entity"]!["code"]);
        Assert.Equal("Behovet er dekket av en statlig løsning.", (string?)decision["reason"]);
        Assert.Equal(number, (string?)decision["case"]!["number"]);
        var said = Assert.Single(decision["recommendations"]!.AsArray())!;
        Assert.Equal("KommitCouncil", (string?)said["party"]!["code"]);
        Assert.Equal("GoOn", (string?)said["outcome"]!["code"]);
        Assert.StartsWith("/moter/", (string?)said["meeting"]);
        Assert.DoesNotContain("Solveig Nordli", text);
    }

    [Fact]
    public async Task Conditions_are_counted_and_filters_narrow_as_in_the_open_list()
    {
        var (review, number) = await site.OpenAsync("Felles vaktliste for brannvesen");
        await site.RecommendedAsync(review, GateOutcome.GoOnWithConditions);
        await site.DecideAsync(
            review, GateOutcome.GoOnWithConditions, "Kostnaden må avklares.",
            new ConditionTerms(Domain.Common.ConditionId.New(), "Kostnaden er anslått", Domain.Organisations.KnownOrganisations.Ks, new DateOnly(2099, 1, 1)));

        Assert.Equal(1, (int?)Assert.Single(await ItemsAsync($"?search={number}"))!["conditions"]);
        Assert.Single(await ItemsAsync($"?search={number}&gate=bp1&outcome=GoOnWithConditions&entity=KsAdministration&departuresOnly=false"));
        Assert.Empty(await ItemsAsync($"?search={number}&gate=Bp2"));
        Assert.Empty(await ItemsAsync($"?search={number}&entity=Company"));
        Assert.Empty(await ItemsAsync($"?search={number}&year=2001"));
        Assert.Empty(await ItemsAsync($"?search={number}&departuresOnly=true"));
    }

    [Fact]
    public async Task What_is_recommended_and_not_decided_is_not_there()
    {
        var (review, number) = await site.OpenAsync("Felles skranke for dyrehold");
        await site.RecommendedAsync(review, GateOutcome.GoOn);

        Assert.Empty(await ItemsAsync($"?search={number}"));
    }

    [Fact]
    public async Task A_decision_on_a_case_that_is_not_open_is_not_there()
    {
        var (review, number) = await site.OpenAsync("Felles beredskapsplan som er unntatt");
        await site.RecommendedAsync(review, GateOutcome.GoOn);
        await site.DecideAsync(review, GateOutcome.GoOn);
        Assert.Single(await ItemsAsync($"?search={number}"));

        await using (var source = Application.Persistence.Database.CreateDataSource(site.Site.App.Database.OwnerConnectionString))
        await using (var db = Application.Persistence.Database.CreateContext(source))
        {
            await db.Cases.Where(c => c.Number == number).ExecuteUpdateAsync(c => c.SetProperty(x => x.Visibility, CaseVisibility.Members), Now);
        }

        Assert.DoesNotContain(number, (await ItemsAsync("?size=200")).Select(d => (string?)d!["case"]!["number"]));
    }

    [Fact]
    public async Task Following_next_gives_every_decision_once()
    {
        for (var i = 0; i < 3; i++)
        {
            var (review, _) = await site.OpenAsync($"Felles møteplan {i}");
            await site.RecommendedAsync(review, GateOutcome.GoOn);
            await site.DecideAsync(review, GateOutcome.GoOn);
        }

        List<Guid> found = [];
        string? address = "/api/v1/decisions?size=1";
        while (address is not null)
        {
            var part = (await site.Site.Client().GetFromJsonAsync<JsonObject>(address, Now))!;
            found.Add((Guid)Assert.Single(part["items"]!.AsArray())!["review"]!);
            address = (string?)part["next"];
        }

        Assert.Equal((await ItemsAsync("?size=200")).Select(d => (Guid)d!["review"]!), found);
        Assert.True(found.Count >= 3);
    }

    [Theory]
    [InlineData("gate=bp7")]
    [InlineData("entity=KommitCouncil")]
    [InlineData("year=1999")]
    [InlineData("departuresOnly=kanskje")]
    public async Task A_question_that_is_not_understood_is_told_so(string query)
    {
        using var response = await site.Site.Client().GetAsync("/api/v1/decisions?" + query, Now);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }

    private async Task<JsonArray> ItemsAsync(string query) =>
        (await site.Site.Client().GetFromJsonAsync<JsonObject>("/api/v1/decisions" + query, Now))!["items"]!.AsArray();
}
