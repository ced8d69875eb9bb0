using Behovsstyring.Application.Common;
using Behovsstyring.Domain.Common;
using Behovsstyring.Web.Components.Shared.Errors;
using Behovsstyring.Web.Components.Workspace;
using Behovsstyring.Web.Texts;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace Behovsstyring.Web.Components.Forms;

/// <summary>
/// One thing for those who work with it: what there is to see, and what I may do. When somebody else does something it shows at once;
/// what I am writing stands in a dialog of its own and is never touched.
/// </summary>
public abstract class WorkPage<TWork> : WorkComponent
    where TWork : class
{
    private string? _shown;
    private TWork? _read;

    /// <summary>Kept from the prerendered page to the live one.</summary>
    [PersistentState]
    public TWork? Work { get; set; }

    /// <summary>Somebody else has done something while I looked.</summary>
    protected bool ChangedByOthers { get; private set; }

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

    /// <summary>Whether somebody else has done something that whoever looks should be told of.</summary>
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

    protected override void Dispose(bool disposing) => Changes.Changed -= OnChanged;

    protected async Task LoadAsync() => Work = _read = (await Run(Query())).OrThrow();

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

    /// <summary>Does it at once, and offers to take it back where that is possible.</summary>
    protected Task DoneAsync<T>(ICommand<T> command, string done, Func<Task>? undo = null) => WhileBusyAsync(async () =>
    {
        var result = await Run(command);
        if (!result.IsOk)
        {
            Messages.Add(ErrorText.For(result.Errors), Severity.Error);
        }
        else
        {
            Messages.Add(done, Severity.Success, options => OfferUndo(options, undo));
        }

        await LoadAsync();
    });

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
        if (Work is not null && (Concerns(Work, topics) || topics.Contains(ChangeSignal.Everything)))
        {
            _ = Wake(LookAgainAsync);
        }
    }

    private async Task LookAgainAsync()
    {
        var again = await Run(Query());
        if (again.IsOk)
        {
            // My own action reads the page again by itself; anything more is someone else's.
            ChangedByOthers |= !Busy && IsNews(Work!, again.Value);
            Work = _read = again.Value;
        }
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
