using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Ideas;
using Behovsstyring.Domain.People;
using Behovsstyring.Web.Tests.Ideas;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Web.Tests.Api;

public sealed class IdeaApiTests(IdeaSite site) : IClassFixture<IdeaSite>
{
    private static CancellationToken Now => Xunit.TestContext.Current.CancellationToken;

    [Fact]
    public async Task Following_next_gives_every_need_once_also_when_new_ones_come_meanwhile()
    {
        List<string> sent = [];
        for (var i = 0; i < 5; i++)
        {
            sent.Add((await site.SubmitAsync(c => c with { Title = $"Kystvarsling {i}", Area = ServiceArea.Preparedness })).Number);
        }

        List<string> found = [];
        string? address = "/api/v1/ideas?area=Preparedness&size=2&search=kystvarsling";
        while (address is not null)
        {
            var part = await GetAsync(address);
            found.AddRange(Numbers(part));
            Assert.True(Numbers(part).Count <= 2);
            address = (string?)part["next"];
            await site.SubmitAsync(c => c with { Title = "Kystvarsling som kom imens", Area = ServiceArea.Preparedness });
        }

        Assert.Equal(Enumerable.Reverse(sent), found);
    }

    [Fact]
    public async Task A_need_says_what_its_page_says_with_every_fixed_word_in_three_languages()
    {
        var number = (await site.SubmitAsync(c => c with { Title = "Felles <ordliste> for rådhus", Area = ServiceArea.Health })).Number;

        var need = Assert.Single((await GetAsync($"/api/v1/ideas?search={number}"))["items"]!.AsArray())!;

        Assert.Equal("Felles <ordliste> for rådhus", (string?)need["title"]);
        Assert.Equal($"/behov/{number}", (string?)need["page"]);
        Assert.Equal("4601", (string?)need["organisation"]!["key"]);
        Assert.Equal("Vestland", (string?)need["organisation"]!["county"]);
        Assert.Equal("Received", (string?)need["state"]!["code"]);
        Assert.Equal("Mottatt", (string?)need["state"]!["name"]!["nb"]);
        Assert.Equal("Motteke", (string?)need["state"]!["name"]!["nn"]);
        Assert.Equal("Received", (string?)need["state"]!["name"]!["en"]);
        Assert.Equal(0, (int?)need["supports"]);
    }

    /// <summary>The names are the same whatever language the asker's browser prefers: programs have none.</summary>
    [Fact]
    public async Task The_askers_language_changes_nothing()
    {
        await site.SubmitAsync();

        Assert.Equal(
            await site.Client("nb").GetStringAsync("/api/v1/ideas?size=1", Now),
            await site.Client("en").GetStringAsync("/api/v1/ideas?size=1", Now));
    }

    [Fact]
    public async Task Filters_narrow_as_in_the_open_list()
    {
        var oslo = await site.App.PersonAsync(Role.Contributor, "0301");
        var mine = (await site.SubmitAsync(c => c with { Title = "Havnelogg for småbåter", Area = ServiceArea.Transport }, oslo)).Number;

        Assert.Contains(mine, await NumbersAsync("?county=03&state=received"));
        Assert.Contains(mine, await NumbersAsync("?organisation=0301&area=transport"));
        Assert.DoesNotContain(mine, await NumbersAsync("?county=46"));
        Assert.DoesNotContain(mine, await NumbersAsync("?state=Paused"));
        Assert.DoesNotContain(mine, await NumbersAsync("?search=havnelogg%20helikopter"));
    }

    [Fact]
    public async Task What_is_not_open_is_not_there()
    {
        var hidden = (await site.SubmitAsync(c => c with { Title = "Bare for medlemmene" })).Number;
        await using (var source = Application.Persistence.Database.CreateDataSource(site.App.Database.OwnerConnectionString))
        await using (var db = Application.Persistence.Database.CreateContext(source))
        {
            await db.Cases.Where(c => c.Number == hidden).ExecuteUpdateAsync(c => c.SetProperty(x => x.Visibility, CaseVisibility.Members), Now);
        }

        Assert.Empty(await NumbersAsync($"?search={hidden}"));
        Assert.DoesNotContain(hidden, await NumbersAsync("?size=200"));
    }

    [Theory]
    [InlineData("state=Ferdig", "state")]
    [InlineData("state=Draft", "state")]
    [InlineData("state=1", "state")]
    [InlineData("area=helse", "area")]
    [InlineData("size=0", "size")]
    [InlineData("size=201", "size")]
    [InlineData("size=mange", "size")]
    [InlineData("after=neste", "after")]
    [InlineData("after=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "after")]
    public async Task A_question_that_is_not_understood_is_told_so_and_where(string query, string key)
    {
        using var response = await site.Client().GetAsync("/api/v1/ideas?" + query, Now);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var problem = (await response.Content.ReadFromJsonAsync<JsonObject>(Now))!;
        Assert.Equal([key], problem["errors"]!.AsObject().Select(e => e.Key));
    }

    [Fact]
    public async Task It_may_be_read_from_any_page_and_sets_no_cookie()
    {
        using var response = await site.Client().GetAsync("/api/v1/ideas", Now);

        Assert.Equal("*", Assert.Single(response.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.False(response.Headers.Contains("Set-Cookie"));
    }

    private async Task<JsonObject> GetAsync(string address) => (await site.Client().GetFromJsonAsync<JsonObject>(address, Now))!;

    private async Task<List<string>> NumbersAsync(string query) => Numbers(await GetAsync("/api/v1/ideas" + query));

    private static List<string> Numbers(JsonObject part) => [.. part["items"]!.AsArray().Select(i => (string)i!["number"]!)];
}
