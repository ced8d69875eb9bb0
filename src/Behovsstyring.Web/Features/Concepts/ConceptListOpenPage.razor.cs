using Behovsstyring.Application.Common;
using Behovsstyring.Application.Concepts;
using Behovsstyring.Web.Components;
using Behovsstyring.Web.Components.OpenPages;
using Behovsstyring.Web.Components.Shared.Lists;
using Behovsstyring.Web.Features.Portfolio;
using Microsoft.AspNetCore.Components;

namespace Behovsstyring.Web.Features.Concepts;

/// <summary>All concepts, open to anyone. The named properties are the query keys that make one page differ from another.</summary>
public partial class ConceptListOpenPage
{
    [SupplyParameterFromQuery(Name = ListAddress.SearchKey)]
    public string? Search { get; set; }

    [SupplyParameterFromQuery(Name = PortfolioAddress.State)]
    public string? State { get; set; }

    [SupplyParameterFromQuery(Name = ListAddress.SortKey)]
    public string? Sorter { get; set; }

    [SupplyParameterFromQuery(Name = ListAddress.PageKey)]
    public string? PageNumber { get; set; }

    private ListAddress Address { get; set; } = new(Urls.Concepts);

    private Page<ConceptRow> Found { get; set; } = new([], 0, 1, 1);

    protected override async Task LoadAsync()
    {
        var asked = PortfolioAddress.OfCases(key => key switch
        {
            ListAddress.SearchKey => Search,
            PortfolioAddress.State => State,
            ListAddress.SortKey => Sorter,
            ListAddress.PageKey => PageNumber,
            _ => null,
        });
        Tag(CacheTags.Cases);
        Address = asked.At(Urls.Concepts);
        Found = await Read(asked.Concepts());
    }
}
