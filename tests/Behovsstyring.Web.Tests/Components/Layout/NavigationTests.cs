using Behovsstyring.Web.Components.Layout;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;

namespace Behovsstyring.Web.Tests.Components.Layout;

/// <summary>Each thing's open and signed-in page know each other.</summary>
public sealed class NavigationTests
{
    private readonly Navigation _navigation = new(new DefaultEndpointDataSource(
        Route("/behov"), Route("/behov/{number}"), Route("/logg/{index:long}"), Route("/rapporter"),
        Route("/arbeid"), Route("/arbeid/behov"), Route("/arbeid/behov/{Number}"), Route("/arbeid/behov/ny")));

    [Theory]
    [InlineData("/", "/arbeid")]
    [InlineData("/behov", "/arbeid/behov")]
    [InlineData("/behov/IDE-2026-0012", "/arbeid/behov/IDE-2026-0012")]
    [InlineData("/rapporter", null)]
    [InlineData("/logg/7", null)]
    [InlineData("/helt/ukjent", null)]
    public void An_open_page_knows_its_signed_in_twin(string open, string? work) => Assert.Equal(work, _navigation.WorkTwinOf(open));

    [Theory]
    [InlineData("/arbeid/behov/IDE-2026-0012", "/behov/IDE-2026-0012")]
    [InlineData("/arbeid/behov", "/behov")]
    [InlineData("/arbeid", null)]
    [InlineData("/arbeid/behov/ny", null)]
    [InlineData("/arbeid/ukjent", null)]
    public void A_signed_in_page_knows_its_open_twin(string work, string? open) => Assert.Equal(open, _navigation.OpenTwinOf(work));

    [Theory]
    [InlineData("/behov", true)]
    [InlineData("/behov/IDE-2026-0012", true)]
    [InlineData("/behovsanalyser", false)]
    [InlineData("/", false)]
    public void The_menu_shows_where_one_is(string path, bool here) => Assert.Equal(here, Navigation.Open[0].Holds(path));

    private static RouteEndpoint Route(string pattern) => new(_ => Task.CompletedTask, RoutePatternFactory.Parse(pattern), 0, EndpointMetadataCollection.Empty, pattern);
}
