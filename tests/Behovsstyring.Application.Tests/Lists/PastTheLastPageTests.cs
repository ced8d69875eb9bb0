using Behovsstyring.Application.Bodies;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Concepts;
using Behovsstyring.Application.Ideas;
using Behovsstyring.Application.Organisations;
using Behovsstyring.Application.People;
using Behovsstyring.Domain.People;
using Behovsstyring.Testing.App;

namespace Behovsstyring.Application.Tests.Lists;

/// <summary>An old link, or a page number that somebody made up, shows the last page and not an empty list.</summary>
public sealed class PastTheLastPageTests(TestApp app) : IClassFixture<TestApp>
{
    [Theory]
    [InlineData(4)]
    [InlineData(500)]
    [InlineData(42_949_674)]
    [InlineData(int.MaxValue)]
    public async Task The_last_page_is_shown(int page)
    {
        var administrator = await app.PersonAsync(Role.Administrator, "ks");
        var organisations = new ListOrganisations { Size = 200 };
        var count = (await app.RunAsync(organisations, administrator)).Count;

        var shown = await app.RunAsync(organisations with { Page = page }, administrator);

        Assert.Equal(((count + 199) / 200, count), (shown.Number, shown.Count));
        Assert.Equal(count - ((shown.Number - 1) * 200), shown.Rows.Count);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    public async Task Before_the_first_is_the_first(int page) =>
        Assert.Equal(1, (await app.RunAsync(new ListOrganisations { Page = page }, await app.PersonAsync(Role.Administrator, "ks"))).Number);

    [Fact]
    public async Task An_empty_list_has_one_page_whatever_is_asked_for()
    {
        var administrator = await app.PersonAsync(Role.Administrator, "ks");
        Assert.Equal((1, 0, 0), Of(await app.RunAsync(new ListConcepts { Page = 1_000 }, Actor.Anonymous)));
        Assert.Equal((1, 0, 0), Of(await app.RunAsync(new ListIdeas { Page = 1_000, Search = "finnesikke" }, Actor.Anonymous)));
        Assert.Equal((1, 0, 0), Of(await app.RunAsync(new ListIdeasForWork { Page = 1_000, Search = "finnesikke" }, administrator)));
        Assert.Equal((1, 0, 0), Of(await app.RunAsync(new ListPeople { Page = 1_000, Search = "finnesikke" }, administrator)));
        Assert.Equal((1, 0, 0), Of(await app.RunAsync(new ListBodies { Page = 1_000, Search = "finnesikke" }, Actor.Anonymous)));
    }

    private static (int Number, int Count, int Rows) Of<T>(Page<T> page) => (page.Number, page.Count, page.Rows.Count);
}
