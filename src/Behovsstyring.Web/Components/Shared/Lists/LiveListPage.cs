using Behovsstyring.Application.Common;
using Behovsstyring.Web.Components.Workspace;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.AspNetCore.WebUtilities;

namespace Behovsstyring.Web.Components.Shared.Lists;

/// <summary>A list at work: what it shows is in its address, and it is alive while one looks at it.</summary>
/// <typeparam name="TShown">What the page shows; kept from the prerendered page to the live one.</typeparam>
public abstract class LiveListPage<TShown> : WorkComponent
    where TShown : class
{
    /// <summary>What was found, and the address that asked for it.</summary>
    public sealed record KeptList(string Address, TShown Shown);

    /// <summary>Many may act in the same second; the list looks once.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(1);

    /// <summary>The list is never older than this, however much happens.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    private Coalescer? _changes;

    [PersistentState]
    public KeptList? Kept { get; set; }

    /// <summary>None until the first answer has come.</summary>
    protected TShown? List => Kept?.Shown;

    /// <summary>The list without search, filter or page.</summary>
    protected abstract string Path { get; }

    /// <summary>The address of what is asked for now, written in one way only.</summary>
    protected abstract ListAddress Here { get; }

    [Inject]
    protected TimeProvider Clock { get; private set; } = default!;

    [Inject]
    protected NavigationManager Location { get; private set; } = default!;

    [Inject]
    private ChangeSignal Changes { get; set; } = default!;

    /// <summary>What it is a list of, by the name its changes are told by; none where they are not.</summary>
    protected virtual string? Topic => ChangeSignal.AllCases;

    /// <summary>Reads what the address asks for.</summary>
    protected abstract void Read(Func<string, string?> query);

    protected abstract Task<TShown> LoadAsync();

    protected override void OnInitialized()
    {
        if (RendererInfo.IsInteractive)
        {
            _changes = new Coalescer(Clock, Quiet, Longest, () => _ = Wake(() => ShowAsync(again: true)));
            Changes.Changed += OnChanged;
            Location.LocationChanged += OnMoved;
        }
    }

    protected override Task OnParametersSetAsync() => ShowAsync();

    protected override void Dispose(bool disposing)
    {
        Changes.Changed -= OnChanged;
        Location.LocationChanged -= OnMoved;
        _changes?.Dispose();
    }

    private async Task ShowAsync(bool again = false)
    {
        var query = QueryHelpers.ParseQuery(new Uri(Location.Uri).Query);
        Read(key => query.TryGetValue(key, out var value) ? value.ToString() : null);
        var address = Here.ToString();
        if (again || Kept?.Address != address)
        {
            Kept = new KeptList(address, await LoadAsync());
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
        if ((Topic is { } topic && topics.Contains(topic)) || topics.Contains(ChangeSignal.Everything))
        {
            _changes?.Add();
        }
    }
}
