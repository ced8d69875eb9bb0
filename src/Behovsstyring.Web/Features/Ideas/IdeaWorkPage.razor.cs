using Behovsstyring.Application.Cases;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Ideas;
using Behovsstyring.Domain.Common;
using Behovsstyring.Web.Components;
using Behovsstyring.Web.Components.Shared.Errors;
using Behovsstyring.Web.Texts;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace Behovsstyring.Web.Features.Ideas;

/// <summary>
/// One need for those who work with it: the open page's content, and what I may do. When somebody else does something it shows at once;
/// what I am writing stands in a dialog of its own and is never touched.
/// </summary>
public partial class IdeaWorkPage
{
    private bool _busy;
    private bool _changedByOthers;
    private bool _opened;
    private string? _shown;

    [Parameter]
    public string Number { get; set; } = "";

    /// <summary>The action whose dialog opens with the page: «Støtt dette i stedet» leads straight to it.</summary>
    [SupplyParameterFromQuery(Name = IdeaAddress.Action)]
    public string? Wanted { get; set; }

    [PersistentState]
    public IdeaForWork? Work { get; set; }

    [Inject]
    private ChangeSignal Changes { get; set; } = default!;

    [Inject]
    private IDialogService Dialogs { get; set; } = default!;

    [Inject]
    private ISnackbar Messages { get; set; } = default!;

    [Inject]
    private NavigationManager Address { get; set; } = default!;

    private IdeaActions Actions => IdeaActions.For(Work!);

    protected override void OnInitialized()
    {
        if (RendererInfo.IsInteractive)
        {
            Changes.Changed += OnChanged;
        }
    }

    protected override async Task OnParametersSetAsync()
    {
        if (_shown == Number)
        {
            return;
        }

        _shown = Number;
        if (!string.Equals(Work?.Idea.Number, Number, StringComparison.OrdinalIgnoreCase))
        {
            (Work, _changedByOthers, _opened) = (null, false, false);
            await LoadAsync();
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        // The first rendering may come before the need has been read.
        if (Wanted is not null && Work is not null && !_opened)
        {
            _opened = true;
            var wanted = Wanted switch
            {
                IdeaAddress.Support when Work.ToSupport is { Count: 0 } => IdeaAction.Support,
                IdeaAddress.Anchor when Work.ToAnchor is { Count: 0 } => IdeaAction.Anchor,
                _ => (IdeaAction?)null,
            };
            if (wanted is { } action)
            {
                await DoAsync(action);
            }
        }
    }

    protected override void Dispose(bool disposing) => Changes.Changed -= OnChanged;

    private async Task LoadAsync() => Work = (await Run(new GetIdeaForWork(Number))).OrThrow();

    private void OnChanged(IReadOnlyCollection<string> topics)
    {
        if (Work is { Idea.Id: var id } && (topics.Contains(ChangeSignal.CaseTopic(id)) || topics.Contains(ChangeSignal.Everything)))
        {
            _ = Wake(LookAgainAsync);
        }
    }

    private async Task LookAgainAsync()
    {
        var before = Work!.Idea.Trail.Count;
        var again = await Run(new GetIdeaForWork(Number));
        if (again.IsOk)
        {
            // My own action reads the page again by itself; anything more on the trail is someone else's.
            _changedByOthers |= !_busy && again.Value.Idea.Trail.Count > before;
            Work = again.Value;
        }
    }

    private Task DoAsync(IdeaAction action) => action switch
    {
        IdeaAction.Support => AskAsync<SupportDialog>(IdeaWorkTexts.SupportTitle, IdeaWorkTexts.Supported),
        IdeaAction.Anchor => AskAsync<AnchorDialog>(IdeaWorkTexts.AnchorTitle, IdeaWorkTexts.Anchored),
        IdeaAction.Route => AskAsync<RouteDialog>(IdeaWorkTexts.RouteTitle, IdeaWorkTexts.Routed),
        IdeaAction.Pause => AskAsync<PauseDialog>(IdeaWorkTexts.PauseTitle, IdeaWorkTexts.Paused),
        IdeaAction.Withdraw => WithdrawAsync(),
        IdeaAction.Assess => DoneAsync(new TakeIdeaIntoAssessment(Work!.Idea.Id), IdeaWorkTexts.Assessed),
        IdeaAction.Resume => DoneAsync(new ResumeIdea(Work!.Idea.Id), IdeaWorkTexts.Resumed),
        IdeaAction.Follow => DoneAsync(new FollowCase(Work!.Idea.Id, true), IdeaWorkTexts.Following),
        IdeaAction.Unfollow => DoneAsync(new FollowCase(Work!.Idea.Id, false), IdeaWorkTexts.NotFollowing),
        IdeaAction.Edit => Go(IdeaAddress.Edit(Work!.Idea.Number)),
    };

    private async Task AskAsync<TDialog>(string title, string done)
        where TDialog : IdeaDialog
    {
        var parameters = new DialogParameters<TDialog> { { d => d.Work, Work! }, { d => d.ForWhom, Me.OrganisationName } };
        var dialog = await Dialogs.ShowAsync<TDialog>(title, parameters);
        if (await dialog.Result is { Canceled: false })
        {
            await LoadAsync();
            Messages.Add(done, Severity.Success);
            StateHasChanged();
        }
    }

    private async Task DoneAsync(ICommand<Done> command, string done, Func<Task>? undo = null)
    {
        _busy = true;
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
            _busy = false;
        }
    }

    /// <summary>Done at once, and as easily taken back.</summary>
    private Task WithdrawAsync()
    {
        var (id, before) = (Work!.Idea.Id, Work.MySupport!);
        return DoneAsync(new WithdrawSupport(id), IdeaWorkTexts.Withdrawn, () =>
            DoneAsync(new SupportIdea(id, before.Level, before.Note), IdeaWorkTexts.Supported));
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

    private Task Go(string address)
    {
        Address.NavigateTo(address);
        return Task.CompletedTask;
    }
}
