using Bunit;
using MudBlazor.Services;

namespace Behovsstyring.Web.Tests.Components;

/// <summary>Draws components that have MudBlazor inside, in bokmål.</summary>
public abstract class MudContext : BunitContext
{
    protected MudContext()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddMudServices(options => options.PopoverOptions.CheckForPopoverProvider = false);
    }
}
