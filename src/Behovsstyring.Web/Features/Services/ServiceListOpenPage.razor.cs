using Behovsstyring.Application.Common;
using Behovsstyring.Application.Services;
using Behovsstyring.Web.Components;
using Behovsstyring.Web.Components.OpenPages;
using Behovsstyring.Web.Components.Shared.Lists;
using Behovsstyring.Web.Features.Portfolio;
using Microsoft.AspNetCore.Components;

namespace Behovsstyring.Web.Features.Services;

/// <summary>The catalogue, open to anyone. The named properties are the query keys that make one page differ from another.</summary>
public partial class ServiceListOpenPage
{
    [SupplyParameterFromQuery(Name = ListAddress.SearchKey)]
    public string? Search { get; set; }

    [SupplyParameterFromQuery(Name = PortfolioAddress.Area)]
    public string? Area { get; set; }

    [SupplyParameterFromQuery(Name = PortfolioAddress.Lifecycle)]
    public string? Lifecycle { get; set; }

    [SupplyParameterFromQuery(Name = ListAddress.SortKey)]
    public string? Sorter { get; set; }

    [SupplyParameterFromQuery(Name = ListAddress.PageKey)]
    public string? PageNumber { get; set; }

    private ListAddress Address { get; set; } = new(Urls.Services);

    private Page<ServiceRow> Found { get; set; } = new([], 0, 1, 1);

    protected override async Task LoadAsync()
    {
        var asked = PortfolioAddress.OfServices(key => key switch
        {
            ListAddress.SearchKey => Search,
            PortfolioAddress.Area => Area,
            PortfolioAddress.Lifecycle => Lifecycle,
            ListAddress.SortKey => Sorter,
            ListAddress.PageKey => PageNumber,
            _ => null,
        });
        Tag(CacheTags.Cases);
        Address = asked.At(Urls.Services);
        Found = await Read(asked.Services());
    }
}
