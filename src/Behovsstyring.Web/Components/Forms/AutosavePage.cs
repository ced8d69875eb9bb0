using System.Globalization;
using Behovsstyring.Application.Common;
using Behovsstyring.Domain.Common;
using Behovsstyring.Web.Components.Shared.Text;
using Behovsstyring.Web.Components.Workspace;
using Behovsstyring.Web.Texts;
using Microsoft.AspNetCore.Components;

namespace Behovsstyring.Web.Components.Forms;

/// <summary>
/// A page one writes on. Two seconds after the last change it is kept on the server; what has not reached the server yet
/// is in the browser's own copy (<see cref="BrowserCopy"/>), so that neither a failure nor a lost connection costs more than nothing.
/// </summary>
public abstract class AutosavePage : WorkComponent
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    /// <summary>How long to wait after a failed save, and how long one may write without a pause before it is kept.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim _oneAtATime = new(1, 1);
    private Coalescer? _writing;
    private int _changes;
    private int _kept;
    private bool _closed;

    [Inject]
    protected TimeProvider Clock { get; private set; } = default!;

    protected DateTimeOffset? KeptAt { get; set; }

    protected bool IsSaving { get; private set; }

    /// <summary>What kept it from being saved; empty when nothing did.</summary>
    protected IReadOnlyList<Error> SaveErrors { get; private set; } = [];

    /// <summary>Something is written that the server does not have.</summary>
    protected bool IsUnsaved => _changes != _kept && !_closed;

    /// <summary>One short line that is always there, so that users know whether their words are safe.</summary>
    protected string StatusText => this switch
    {
        { IsSaving: true } => FormTexts.Saving,
        { SaveErrors.Count: > 0 } when SaveErrors.All(e => e.Field is null) => FormTexts.NotSaved,
        { IsUnsaved: true } => FormTexts.Unsaved,
        { KeptAt: { } at } => string.Format(CultureInfo.CurrentCulture, FormTexts.Saved, Dates.Clock(at)),
        _ => "",
    };

    /// <summary>Keeps what is written, as it is now; by <see cref="WorkComponent.RunOrSay{T}"/>, since a failure must not take the page away.</summary>
    protected abstract Task<Result<Done>> KeepAsync();

    /// <summary>After each time it was kept.</summary>
    protected virtual Task OnKeptAsync() => Task.CompletedTask;

    protected void Changed()
    {
        _changes++;
        Restart(Pause);
    }

    /// <summary>Keeps it at once if there is something to keep: before one leaves, and before it is sent.</summary>
    protected async Task FlushAsync()
    {
        _writing?.Cancel();
        await _oneAtATime.WaitAsync();
        try
        {
            if (!IsUnsaved)
            {
                return;
            }

            var at = _changes;
            IsSaving = true;
            var result = await KeepAsync();
            SaveErrors = result.Errors;
            if (result.IsOk)
            {
                _kept = at;
                KeptAt = Clock.GetUtcNow();
                await OnKeptAsync();
            }
            else if (SaveErrors.All(e => e.Field is null))
            {
                Restart(Patience);
            }
        }
        finally
        {
            IsSaving = false;
            _oneAtATime.Release();
        }
    }

    /// <summary>It is sent or thrown away: nothing more is kept.</summary>
    protected void Close() => (_closed, _kept) = (true, _changes);

    protected override void Dispose(bool disposing)
    {
        _writing?.Dispose();
        _oneAtATime.Dispose();
        base.Dispose(disposing);
    }

    private void Restart(TimeSpan after)
    {
        _writing ??= new Coalescer(Clock, Pause, Patience, () => _ = Wake(FlushAsync));
        _writing.Add(after);
    }
}
