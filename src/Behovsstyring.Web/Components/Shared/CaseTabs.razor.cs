using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.AspNetCore.WebUtilities;

namespace Behovsstyring.Web.Components.Shared;

/// <summary>Which part is shown is in the address: <c>?fane=leveranser</c>, or <c>#leveranser</c> as the page was linked to before. Without it, the first.</summary>
public sealed partial class CaseTabs : IDisposable
{
    public const string Key = "fane";

    private int _open;
    private bool _gone;

    /// <summary>The names of the parts in the address, in the order they are shown.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<string> Keys { get; set; } = [];

    [Parameter, EditorRequired]
    public bool AtWork { get; set; }

    [Parameter, EditorRequired]
    public RenderFragment ChildContent { get; set; } = default!;

    [Inject]
    private NavigationManager Address { get; set; } = default!;

    protected override void OnInitialized()
    {
        if (AtWork)
        {
            _open = Asked();
            Address.LocationChanged += OnMoved;
        }
    }

    public void Dispose()
    {
        _gone = true;
        Address.LocationChanged -= OnMoved;
    }

    private int Asked()
    {
        var here = new Uri(Address.Uri);
        var asked = QueryHelpers.ParseQuery(here.Query).TryGetValue(Key, out var named) ? named.ToString() : here.Fragment.TrimStart('#');
        return Math.Max(0, Keys.ToList().IndexOf(asked));
    }

    private void OnMoved(object? sender, LocationChangedEventArgs moved) => _ = InvokeAsync(() =>
    {
        _open = Asked();
        StateHasChanged();
    });

    /// <summary>A tab that goes away with its page says so too: then the address is left alone.</summary>
    private void Open(int index)
    {
        if (!_gone && index != _open && index >= 0)
        {
            _open = index;
            Address.NavigateTo(Address.GetUriWithQueryParameter(Key, index == 0 ? null : Keys[index]).Split('#')[0]);
        }
    }
}
