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

    /// <summary>What takes longer shows that it is under way.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(300);

    private Coalescer? _changes;
    private string? _columns;

    [PersistentState]
    public KeptList? Kept { get; set; }

    /// <summary>None until the first answer has come.</summary>
    protected TShown? List => Kept?.Shown;

    /// <summary>The list without search, filter or page.</summary>
    protected abstract string Path { get; }

    /// <summary>The address of what is asked for now, written in one way only.</summary>
    protected abstract ListAddress Here { get; }

    /// <summary>The same with the columns the address names. Links are made from it, so that the columns follow.</summary>
    protected ListAddress HereWithColumns => _columns is null ? Here : Here.With(ListAddress.ColumnsKey, _columns);

    /// <summary>The list is being read, and has been for a while.</summary>
    protected bool Slow { get; private set; }

    [Inject]
    protected TimeProvider Clock { get; private set; } = default!;

    [Inject]
    protected NavigationManager Location { get; private set; } = default!;

    [Inject]
    private ChangeSignal Changes { get; set; } = default!;

    /// <summary>The topic that announces changes in the list; none where changes are not announced.</summary>
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

    /// <summary>Reads the list again, after something has been done with it.</summary>
    protected Task LookAgainAsync() => ShowAsync(again: true);

    protected override void Dispose(bool disposing)
    {
        Changes.Changed -= OnChanged;
        Location.LocationChanged -= OnMoved;
        _changes?.Dispose();
        base.Dispose(disposing);
    }

    private async Task ShowAsync(bool again = false)
    {
        var query = QueryHelpers.ParseQuery(new Uri(Location.Uri).Query);
        Read(key => query.TryGetValue(key, out var value) ? value.ToString() : null);
        _columns = query.TryGetValue(ListAddress.ColumnsKey, out var columns) && IsPlain(columns.ToString()) ? columns.ToString() : null;
        var address = Here.ToString();
        if (again || Kept?.Address != address)
        {
            var shown = await WithPatience(LoadAsync());
            // An answer may come when another page of the list is asked for already.
            if (Here.ToString() == address)
            {
                Kept = new KeptList(address, shown);
            }
        }
    }

    private async Task<TShown> WithPatience(Task<TShown> loading)
    {
        if (RendererInfo.IsInteractive && await Task.WhenAny(loading, Task.Delay(Patience, Clock)) != loading)
        {
            Slow = true;
            StateHasChanged();
        }

        try
        {
            return await loading;
        }
        finally
        {
            Slow = false;
        }
    }

    private static bool IsPlain(string columns) => columns.Length is > 0 and <= 300 && columns.All(sign => char.IsAsciiLetterLower(sign) || sign is ',' or '-');

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
