using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Behovsstyring.Web.Components.Layout;

/// <summary>
/// Moves the focus to the heading of a page one comes to. Over a slow line that comes after one has begun to write in it,
/// so the browser has the last word (<c>work.js</c>): a field that is written in keeps the focus.
/// </summary>
public sealed class FocusHeading : ComponentBase
{
    private Type? _shown;
    private bool _isNew;

    [Parameter, EditorRequired]
    public Microsoft.AspNetCore.Components.RouteData Page { get; set; } = default!;

    [Inject]
    private IJSRuntime Browser { get; set; } = default!;

    protected override void OnParametersSet() => (_shown, _isNew) = (Page.PageType, _isNew || _shown != Page.PageType);

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_isNew)
        {
            _isNew = false;
            await Browser.InvokeVoidAsync("focusHeading");
        }
    }
}
