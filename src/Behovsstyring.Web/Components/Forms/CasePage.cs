using Behovsstyring.Application.Cases;
using Behovsstyring.Application.Common;
using Behovsstyring.Domain.Common;
using Behovsstyring.Web.Components.Shared.Errors;
using Behovsstyring.Web.Features.SignIn;
using Behovsstyring.Web.Texts;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace Behovsstyring.Web.Components.Forms;

/// <param name="Address">What it goes by in its address: a number or a slug.</param>
/// <param name="Happened">How much has happened to it; more of that than before means that somebody did something.</param>
public readonly record struct ShownCase(CaseId Id, string Address, int Happened);

/// <summary>
/// One case for those who work with it: what everybody sees, and what I may do. When somebody else does something it shows at once;
/// what I am writing stands in a dialog of its own and is never touched.
/// </summary>
public abstract class CasePage<TWork> : WorkComponent
    where TWork : class
{
    private string? _shown;

    /// <summary>Kept from the prerendered page to the live one.</summary>
    [PersistentState]
    public TWork? Work { get; set; }

    protected bool Busy { get; private set; }

    /// <summary>Nothing can be pressed: the page is not live yet, or something is under way.</summary>
    protected bool Off => Busy || !RendererInfo.IsInteractive;

    /// <summary>Somebody else has done something while I looked.</summary>
    protected bool ChangedByOthers { get; private set; }

    [Inject]
    protected NavigationManager Address { get; private set; } = default!;

    /// <summary>The number or slug in the address.</summary>
    protected abstract string Asked { get; }

    [Inject]
    private ChangeSignal Changes { get; set; } = default!;

    [Inject]
    private IDialogService Dialogs { get; set; } = default!;

    [Inject]
    private ISnackbar Messages { get; set; } = default!;

    protected abstract IQuery<TWork> Query();

    protected abstract ShownCase About(TWork work);

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
            return;
        }

        _shown = Asked;
        if (Work is null || !string.Equals(About(Work).Address, Asked, StringComparison.OrdinalIgnoreCase))
        {
            (Work, ChangedByOthers) = (null, false);
            await LoadAsync();
        }
    }

    protected override void Dispose(bool disposing) => Changes.Changed -= OnChanged;

    protected async Task LoadAsync() => Work = (await Run(Query())).OrThrow();

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
    protected async Task DoneAsync<T>(ICommand<T> command, string done, Func<Task>? undo = null)
    {
        Busy = true;
        try
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
        }
        finally
        {
            Busy = false;
        }
    }

    protected Task FollowAsync(bool follow) =>
        DoneAsync(new FollowCase(About(Work!).Id, follow), follow ? FormTexts.Following : FormTexts.NotFollowing);

    protected Task Go(string address)
    {
        Address.NavigateTo(address);
        return Task.CompletedTask;
    }

    private void OnChanged(IReadOnlyCollection<string> topics)
    {
        if (Work is not null && (topics.Contains(ChangeSignal.CaseTopic(About(Work).Id)) || topics.Contains(ChangeSignal.Everything)))
        {
            _ = Wake(LookAgainAsync);
        }
    }

    private async Task LookAgainAsync()
    {
        var before = About(Work!).Happened;
        var again = await Run(Query());
        if (again.IsOk)
        {
            // My own action reads the page again by itself; anything more on the trail is someone else's.
            ChangedByOthers |= !Busy && About(again.Value).Happened > before;
            Work = again.Value;
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
