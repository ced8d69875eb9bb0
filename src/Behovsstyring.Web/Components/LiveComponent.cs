using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace Behovsstyring.Web.Components;

/// <summary>
/// A workspace component that is also woken from outside its circuit (another person's change, a timer). Such calls
/// arrive without the reader's culture, and dates would turn invariant; <see cref="Wake(Func{Task})"/> restores it.
/// </summary>
public abstract class LiveComponent : ComponentBase, IDisposable
{
    private readonly CultureInfo _culture = CultureInfo.CurrentCulture;
    private readonly CultureInfo _uiCulture = CultureInfo.CurrentUICulture;
    private bool _gone;

    public void Dispose()
    {
        _gone = true;
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Runs on the circuit, in the reader's language, and renders. Safe to call from any thread, and after the component is gone.</summary>
    protected Task Wake(Func<Task> change) => _gone ? Task.CompletedTask : InvokeAsync(async () =>
    {
        if (_gone)
        {
            return;
        }

        CultureInfo.CurrentCulture = _culture;
        CultureInfo.CurrentUICulture = _uiCulture;
        try
        {
            await change();
            StateHasChanged();
        }
        catch (Exception failed) when (failed is not OperationCanceledException)
        {
            // Calls from outside are not awaited: the exception goes to the error boundary, or it would be lost.
            await DispatchExceptionAsync(failed);
        }
    });

    protected Task Wake() => Wake(() => Task.CompletedTask);

    protected virtual void Dispose(bool disposing)
    {
    }
}
