using Behovsstyring.Application.Common;
using Behovsstyring.Web.Components;
using Behovsstyring.Web.Components.Shared.Lists;
using Behovsstyring.Web.Features.SignIn;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.AspNetCore.WebUtilities;

namespace Behovsstyring.Web.Features.Portfolio;

/// <summary>A list of concepts, projects or services at work: its state is in the address, and it is alive while one looks at it.</summary>
public abstract class PortfolioListPage<TRow> : WorkComponent
{
    /// <summary>What the list shows; kept from the prerendered page to the live one.</summary>
    public sealed record Shown(string Address, Page<TRow> Found);

    /// <summary>Many may act in the same second; the list looks once.</summary>
    private static readonly TimeSpan Gathering = TimeSpan.FromSeconds(1);

    private PortfolioAddress _asked = PortfolioAddress.OfCases(_ => null);
    private ITimer? _timer;

    [PersistentState]
    public Shown? List { get; set; }

    /// <summary>The list in the workspace.</summary>
    protected abstract string Path { get; }

    /// <summary>The open list of the same: the files are its.</summary>
    protected abstract string OpenPath { get; }

    protected ListAddress Here => _asked.At(Path);

    protected ListAddress Files => _asked.At(OpenPath);

    [Inject]
    private ChangeSignal Changes { get; set; } = default!;

    [Inject]
    private TimeProvider Clock { get; set; } = default!;

    [Inject]
    private NavigationManager Location { get; set; } = default!;

    private protected abstract PortfolioAddress Read(Func<string, string?> query);

    private protected abstract IQuery<Page<TRow>> Query(PortfolioAddress asked);

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
        _asked = Read(key => query.TryGetValue(key, out var value) ? value.ToString() : null);
        var address = Here.ToString();
        if (again || List?.Address != address)
        {
            List = new Shown(address, (await Run(Query(_asked))).OrThrow());
        }
    }

    /// <summary>Search, filter and page change the address only; the page stays and shows the new list.</summary>
    private void OnMoved(object? sender, LocationChangedEventArgs moved)
    {
        if (new Uri(Location.Uri).AbsolutePath == Path)
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
