using Behovsstyring.Web.Components;
using Behovsstyring.Web.Components.Shared.Lists;
using Microsoft.AspNetCore.Components;

namespace Behovsstyring.Web.Features.StyleGuide;

public partial class StyleGuideOpenPage
{
    [SupplyParameterFromQuery(Name = "sok")]
    public string? Search { get; set; }

    [SupplyParameterFromQuery(Name = "tilstand")]
    public string? State { get; set; }

    [SupplyParameterFromQuery(Name = "sorter")]
    public string? Sort { get; set; }

    [SupplyParameterFromQuery(Name = "side")]
    public string? Page { get; set; }

    private static IReadOnlyList<(string Label, string Url)> Trail => [("Forsiden", Urls.Home), ("Stilguide", Urls.StyleGuide)];

    private ListAddress List => new(Urls.StyleGuide, ("sok", Search), ("tilstand", State), ("sorter", Sort), ("side", Page));
}
