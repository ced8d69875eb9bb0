using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace Behovsstyring.Web.Components.Layout;

/// <summary>
/// The frame of signed-in work. Plain markup around the page: MudBlazor is for what the pages need of it,
/// and every component in the frame would be held in memory for every open tab.
/// </summary>
public sealed partial class WorkLayout : IDisposable
{
    private WorkErrorBoundary? _boundary;

    [CascadingParameter]
    private Theme Theme { get; set; }

    [Inject]
    private NavigationManager Address { get; set; } = default!;

    [Inject]
    private Navigation Navigation { get; set; } = default!;

    private string Here => "/" + Address.ToBaseRelativePath(Address.Uri);

    private string Path => Here.Split('?', '#')[0];

    protected override void OnInitialized() => Address.LocationChanged += OnMoved;

    public void Dispose() => Address.LocationChanged -= OnMoved;

    /// <summary>A failed page is left behind by going to another; the menu also shows where one is now.</summary>
    private void OnMoved(object? sender, LocationChangedEventArgs moved)
    {
        _boundary?.Recover();
        _ = InvokeAsync(StateHasChanged);
    }
}
