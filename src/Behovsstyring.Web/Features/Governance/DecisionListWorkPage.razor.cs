using Behovsstyring.Application.Common;
using Behovsstyring.Application.Governance;
using Behovsstyring.Domain.Common;
using Behovsstyring.Web.Components;
using Behovsstyring.Web.Components.Shared.Lists;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.AspNetCore.WebUtilities;

namespace Behovsstyring.Web.Features.Governance;

/// <summary>What stands at a gate now and who has it, then every decision. Alive: a case that is decided moves down by itself.</summary>
public partial class DecisionListWorkPage
{
    public sealed record Shown(string Address, Page<DecisionListRow> Found, IReadOnlyList<RunningGateRow> Running);

    private static readonly TimeSpan Gathering = TimeSpan.FromSeconds(1);

    private ITimer? _timer;

    [PersistentState]
    public Shown? List { get; set; }

    [Inject]
    private ChangeSignal Changes { get; set; } = default!;

    [Inject]
    private TimeProvider Clock { get; set; } = default!;

    [Inject]
    private NavigationManager Location { get; set; } = default!;

    private DecisionListAddress Asked { get; set; } = DecisionListAddress.Read(_ => null);

    private ListAddress Here => Asked.At(Urls.Work.Decisions);

    private int ThisYear => OsloTime.Today(Clock).Year;

    protected override void OnInitialized()
    {
        if (RendererInfo.IsInteractive)
        {
            Changes.Changed += OnChanged;
            Location.LocationChanged += OnMoved;
        }
    }

    protected override Task OnParametersSetAsync() => ShowAsync();

    protected override void Dispose(bool disposing)
    {
        Changes.Changed -= OnChanged;
        Location.LocationChanged -= OnMoved;
        _timer?.Dispose();
    }

    private async Task ShowAsync(bool again = false)
    {
        var query = QueryHelpers.ParseQuery(new Uri(Location.Uri).Query);
        Asked = DecisionListAddress.Read(key => query.TryGetValue(key, out var value) ? value.ToString() : null);
        var address = Here.ToString();
        if (again || List?.Address != address)
        {
            List = new Shown(address, (await Run(Asked.AsQuery())).OrThrow(), (await Run(new ListRunningGates())).OrThrow());
        }
    }

    /// <summary>Search, filter and page change the address only; the page stays and shows the new list.</summary>
    private void OnMoved(object? sender, LocationChangedEventArgs moved)
    {
        if (new Uri(Location.Uri).AbsolutePath == Urls.Work.Decisions)
        {
            _ = Wake(() => ShowAsync());
        }
    }

    private void OnChanged(IReadOnlyCollection<string> topics)
    {
        if (topics.Contains(ChangeSignal.AllCases) || topics.Contains(ChangeSignal.Everything))
        {
            _timer ??= Clock.CreateTimer(_ => _ = Wake(() => ShowAsync(again: true)), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            _timer.Change(Gathering, Timeout.InfiniteTimeSpan);
        }
    }
}
