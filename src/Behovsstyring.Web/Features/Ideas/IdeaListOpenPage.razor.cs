using Behovsstyring.Application.Common;
using Behovsstyring.Application.Ideas;
using Behovsstyring.Application.Organisations;
using Behovsstyring.Web.Components;
using Behovsstyring.Web.Components.OpenPages;
using Behovsstyring.Web.Components.Shared.Lists;
using Microsoft.AspNetCore.Components;

namespace Behovsstyring.Web.Features.Ideas;

/// <summary>All needs, open to anyone. The named properties are the query keys that make one page differ from another.</summary>
public partial class IdeaListOpenPage
{
    [SupplyParameterFromQuery(Name = ListAddress.SearchKey)]
    public string? Search { get; set; }

    [SupplyParameterFromQuery(Name = IdeaListAddress.State)]
    public string? State { get; set; }

    [SupplyParameterFromQuery(Name = IdeaListAddress.Area)]
    public string? Area { get; set; }

    [SupplyParameterFromQuery(Name = IdeaListAddress.County)]
    public string? County { get; set; }

    [SupplyParameterFromQuery(Name = IdeaListAddress.Sender)]
    public string? SenderKey { get; set; }

    [SupplyParameterFromQuery(Name = ListAddress.SortKey)]
    public string? Sorter { get; set; }

    [SupplyParameterFromQuery(Name = ListAddress.PageKey)]
    public string? PageNumber { get; set; }

    private ListAddress Address { get; set; } = new(Urls.Ideas);

    private Page<IdeaRow> Found { get; set; } = new([], 0, 1, 1);

    private IReadOnlyList<CountyRow> Counties { get; set; } = [];

    private (string Key, string Name)? Sender { get; set; }

    protected override async Task LoadAsync()
    {
        var asked = IdeaListAddress.Read(key => key switch
        {
            ListAddress.SearchKey => Search,
            IdeaListAddress.State => State,
            IdeaListAddress.Area => Area,
            IdeaListAddress.County => County,
            IdeaListAddress.Sender => SenderKey,
            ListAddress.SortKey => Sorter,
            ListAddress.PageKey => PageNumber,
            _ => null,
        });
        Tag(CacheTags.Cases);
        Address = asked.At(Urls.Ideas);
        Found = await Read(asked.AsQuery());
        Counties = await Read(new ListCounties());
        if (asked.From is { } key)
        {
            Sender = (key, await Read(new GetOrganisationName(key)) ?? key);
        }
    }
}
