using Behovsstyring.Application.Common;
using Behovsstyring.Application.Governance;
using Behovsstyring.Domain.Common;
using Behovsstyring.Web.Components;
using Behovsstyring.Web.Components.OpenPages;
using Behovsstyring.Web.Components.Shared.Lists;
using Microsoft.AspNetCore.Components;

namespace Behovsstyring.Web.Features.Governance;

/// <summary>Every decision at a gate: recommended, decided, followed.</summary>
public partial class DecisionListOpenPage
{
    [SupplyParameterFromQuery(Name = ListAddress.SearchKey)]
    public string? Search { get; set; }

    [SupplyParameterFromQuery(Name = DecisionListAddress.GateKey)]
    public string? Gate { get; set; }

    [SupplyParameterFromQuery(Name = DecisionListAddress.OutcomeKey)]
    public string? Outcome { get; set; }

    [SupplyParameterFromQuery(Name = DecisionListAddress.EntityKey)]
    public string? Entity { get; set; }

    [SupplyParameterFromQuery(Name = DecisionListAddress.FollowedKey)]
    public string? Followed { get; set; }

    [SupplyParameterFromQuery(Name = DecisionListAddress.YearKey)]
    public string? Year { get; set; }

    [SupplyParameterFromQuery(Name = ListAddress.PageKey)]
    public string? PageNumber { get; set; }

    [Inject]
    private TimeProvider Clock { get; set; } = default!;

    private ListAddress Address { get; set; } = new(Urls.Decisions);

    private Page<DecisionListRow> Found { get; set; } = new([], 0, 1, 1);

    private IReadOnlyList<RunningGateRow> Running { get; set; } = [];

    private int ThisYear => OsloTime.Today(Clock).Year;

    protected override async Task LoadAsync()
    {
        Tag(CacheTags.Cases);
        var asked = DecisionListAddress.Read(key => key switch
        {
            ListAddress.SearchKey => Search,
            DecisionListAddress.GateKey => Gate,
            DecisionListAddress.OutcomeKey => Outcome,
            DecisionListAddress.EntityKey => Entity,
            DecisionListAddress.FollowedKey => Followed,
            DecisionListAddress.YearKey => Year,
            ListAddress.PageKey => PageNumber,
            _ => null,
        });
        Address = asked.At(Urls.Decisions);
        Found = await Read(asked.AsQuery());
        if (Address.Query.Count == 0)
        {
            Running = await Read(new ListRunningGates());
        }
    }
}
