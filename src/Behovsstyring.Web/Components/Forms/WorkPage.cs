using Behovsstyring.Application.Common;
using Behovsstyring.Domain.Common;
using Behovsstyring.Web.Components.Shared.Errors;
using Behovsstyring.Web.Components.Workspace;
using Behovsstyring.Web.Texts;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace Behovsstyring.Web.Components.Forms;

/// <summary>
/// One thing for those who work with it: what there is to see, and what I may do. When somebody else does something it shows at once.
/// What I am writing is in a dialog of its own and is never touched.
/// </summary>
public abstract class WorkPage<TWork> : WorkComponent
    where TWork : class
{
    private string? _shown;
    private TWork? _read;
    private Task<Result<TWork>>? _looking;
    private bool _lookAgain;
    private bool _mine;

    /// <summary>What there is to see; none until it has been read.</summary>
    public TWork? Work { get; private set; }

    /// <summary>The same, kept from the prerendered page to the live one.</summary>
    [PersistentState]
    public TWork? Kept
    {
        get => IsKept ? Work : null;
        set => Work = value;
    }

    /// <summary>Whether it is small enough to travel with the page. Otherwise it is read once more.</summary>
    protected virtual bool IsKept => true;

    /// <summary>Somebody else has done something while I looked.</summary>
    protected bool ChangedByOthers { get; set; }

    /// <summary>What prevented my last action.</summary>
    protected IReadOnlyList<Error> Refused { get; private set; } = [];

    /// <summary>Whether a message says what prevented the action. Otherwise the page says it itself.</summary>
    protected virtual bool SaysRefusal => true;

    [Inject]
    protected NavigationManager Address { get; private set; } = default!;

    /// <summary>The number, slug or identity in the address.</summary>
    protected abstract string Asked { get; }

    [Inject]
    private ChangeSignal Changes { get; set; } = default!;

    [Inject]
    private IDialogService Dialogs { get; set; } = default!;

    [Inject]
    private ISnackbar Messages { get; set; } = default!;

    protected abstract IQuery<TWork> Query();

    /// <summary>What it goes by in its address.</summary>
    protected abstract string AddressOf(TWork work);

    /// <summary>Whether it is about this thing that something has happened.</summary>
    protected virtual bool Concerns(TWork work, IReadOnlyCollection<string> topics) => false;

    /// <summary>Whether somebody else has done something that the reader should be notified of.</summary>
    protected virtual bool IsNews(TWork before, TWork now) => false;

    protected override void OnInitialized()
    {
        if (RendererInfo.IsInteractive)
        {
            Changes.Changed += OnChanged;
        }
    }

    protected override async Task OnParametersSetAsync()
    {
        if (_shown == Asked)
        {
            // The page moves to another part of itself, and is given once more what was kept when it was opened.
            Work = _read;
            return;
        }

        (var isFirst, _shown) = (_shown is null, Asked);
        if (isFirst && Work is not null && string.Equals(AddressOf(Work), Asked, StringComparison.OrdinalIgnoreCase))
        {
            _read = Work;
            return;
        }

        (Work, _read, ChangedByOthers) = (null, null, false);
        await LoadAsync();
    }

    protected override void Dispose(bool disposing)
    {
        Changes.Changed -= OnChanged;
        base.Dispose(disposing);
    }

    /// <summary>Something has happened that concerns the page.</summary>
    protected virtual void OnConcerned() => _ = Wake(() => LookAgainAsync());

    protected async Task LoadAsync() => (await LookAgainAsync(mine: true)).OrThrow();

    /// <summary>
    /// Many may act in the same second: what comes while a reading is under way asks for one more, not for one each.
    /// When this has ended, the page shows what was there when it was asked for, or something newer.
    /// </summary>
    /// <param name="mine">Read because of what I do: nothing in it is news.</param>
    protected Task<Result<TWork>> LookAgainAsync(bool mine = false)
    {
        (_lookAgain, _mine) = (true, _mine || mine);
        return _looking is { IsCompleted: false } ? _looking : _looking = LookAsync();
    }

    /// <summary>Opens the dialog that does it. Done, the page says so and is read again.</summary>
    protected async Task AskAsync<TDialog>(string title, string done, DialogParameters<TDialog> parameters)
        where TDialog : WorkDialog
    {
        var dialog = await Dialogs.ShowAsync<TDialog>(title, parameters);
        if (await dialog.Result is { Canceled: false })
        {
            await LoadAsync();
            Messages.Add(done, Severity.Success);
            StateHasChanged();
        }
    }

    /// <summary>Opens the dialog that makes something, and goes to what it made.</summary>
    protected async Task AskAndGoAsync<TDialog, TMade>(string title, DialogParameters<TDialog> parameters, Func<TMade, string> to)
        where TDialog : WorkDialog
    {
        var dialog = await Dialogs.ShowAsync<TDialog>(title, parameters);
        if (await dialog.Result is { Canceled: false, Data: TMade made })
        {
            Address.NavigateTo(to(made));
        }
    }

    /// <summary>Asks first: for what cannot be undone.</summary>
    protected async Task<bool> ConfirmAsync(string title, string text) =>
        await Dialogs.ShowMessageBoxAsync(title, text, yesText: title, cancelText: FormTexts.Cancel) == true;

    /// <summary>Does it at once, and offers to take it back where that is possible.</summary>
    protected Task DoneAsync<T>(ICommand<T> command, string? done, Func<Task>? undo = null) => WhileBusyAsync(() => RunAndSayAsync(command, done, undo));

    /// <summary>Does it, says how it went, and reads the page again.</summary>
    protected async Task<Result<T>> RunAndSayAsync<T>(ICommand<T> command, string? done, Func<Task>? undo = null)
    {
        var result = await Run(command);
        Refused = result.Errors;
        if (!result.IsOk && SaysRefusal)
        {
            Messages.Add(ErrorText.For(result.Errors), Severity.Error);
        }
        else if (result.IsOk && done is not null)
        {
            Messages.Add(done, Severity.Success, options => OfferUndo(options, undo));
        }

        await LoadAsync();
        return result;
    }

    /// <summary>What I may do here; none when it is not mine to do.</summary>
    protected Offer? OfferIf(bool isMine, string label, Func<Task> act, string? whyNot = null, OfferWeight weight = OfferWeight.Main) =>
        isMine ? new Offer(label, EventCallback.Factory.Create(this, act), whyNot, weight) : null;

    /// <param name="obstacles">None when it is not mine to do; empty when it may be done.</param>
    protected Offer? OfferIf(IReadOnlyList<Error>? obstacles, string label, Func<Task> act, OfferWeight weight = OfferWeight.Main) =>
        OfferIf(obstacles is not null, label, act, obstacles is { Count: > 0 } ? ErrorText.For(obstacles) : null, weight);

    protected Task Go(string address)
    {
        Address.NavigateTo(address);
        return Task.CompletedTask;
    }

    private void OnChanged(IReadOnlyCollection<string> topics)
    {
        // What changes while the page is read for the first time may be missing from it.
        if (Work is null || Concerns(Work, topics) || topics.Contains(ChangeSignal.Everything))
        {
            OnConcerned();
        }
    }

    private async Task<Result<TWork>> LookAsync()
    {
        Result<TWork> seen;
        do
        {
            _lookAgain = false;
            var asked = Asked;
            seen = await Run(Query());
            if (seen.IsOk && asked == Asked)
            {
                // My own action reads the page again by itself; anything more is someone else's.
                ChangedByOthers |= !_mine && !Busy && Work is not null && IsNews(Work, seen.Value);
                Work = _read = seen.Value;
            }
        }
        while (_lookAgain);

        _mine = false;
        return seen;
    }

    private void OfferUndo(SnackbarOptions options, Func<Task>? undo)
    {
        if (undo is not null)
        {
            options.Action = FormTexts.Undo;
            options.OnClick = _ => InvokeAsync(async () =>
            {
                await undo();
                StateHasChanged();
            });
        }
    }
}
