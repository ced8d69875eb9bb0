using Behovsstyring.Application.Common;
using Behovsstyring.Application.Ideas;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Web.Components;
using Behovsstyring.Web.Components.Forms;
using Behovsstyring.Web.Texts;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace Behovsstyring.Web.Features.Ideas;

/// <summary>One need for those who work with it: the open page's content, and what I may do.</summary>
public partial class IdeaWorkPage
{
    private string? _opened;

    [Parameter]
    public string Number { get; set; } = "";

    /// <summary>The action whose dialog opens with the page: «Støtt dette i stedet» leads straight to it.</summary>
    [SupplyParameterFromQuery(Name = IdeaAddress.Action)]
    public string? Wanted { get; set; }

    protected override string Asked => Number;

    /// <summary>The most useful first.</summary>
    private IReadOnlyList<Offer?> Offers =>
    [
        OfferIf(
            IsReceived ? Work!.ToAssess : null, IdeaWorkTexts.Assess,
            () => DoneAsync(new TakeIdeaIntoAssessment(Work!.Idea.Id), IdeaWorkTexts.Assessed)),
        IsReceived ? null : OfferGate(Work!.Idea.Id, Work.Gates),
        OfferIf(
            Work!.MayRecordAnswer, Work.Idea.RoutedAnswer is null ? IdeaWorkTexts.RecordAnswer : IdeaWorkTexts.ChangeAnswer,
            () => AskAsync<AnswerDialog>(IdeaWorkTexts.AnswerTitle, IdeaWorkTexts.AnswerRecorded)),
        OfferIf(Work.MayResume, IdeaWorkTexts.Resume, () => DoneAsync(new ResumeIdea(Work!.Idea.Id), IdeaWorkTexts.Resumed)),
        OfferIf(Work.ToAnchor, IdeaWorkTexts.Anchor, AnchorAsync),
        OfferIf(Work.ToSupport, Work.MySupport is null ? IdeaWorkTexts.Support : IdeaWorkTexts.ChangeSupport, SupportAsync),
        OfferIf(Work.ToEdit, IdeaWorkTexts.Edit, () => Go(IdeaAddress.Edit(Work!.Idea.Number))),
        OfferFollowing(Work.IsFollowing),
        OfferIf(Work.MySupport is null ? null : Work.ToSupport, IdeaWorkTexts.Withdraw, WithdrawAsync),
        OfferIf(Work.MayRoute, IdeaWorkTexts.Route, () => AskAsync<RouteDialog>(IdeaWorkTexts.RouteTitle, IdeaWorkTexts.Routed)),
        OfferIf(Work.MayPause, IdeaWorkTexts.Pause, () => AskAsync<PauseDialog>(IdeaWorkTexts.PauseTitle, IdeaWorkTexts.Paused)),
    ];

    private bool IsReceived => Work!.Idea.State is CaseState.Received;

    protected override Task OnParametersSetAsync()
    {
        if (Wanted is null)
        {
            _opened = null;
        }

        return base.OnParametersSetAsync();
    }

    protected override IQuery<IdeaForWork> Query() => new GetIdeaForWork(Number);

    protected override ShownCase About(IdeaForWork work) => new(work.Idea.Id, work.Idea.Number, work.Idea.Trail.Count);

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        // The first rendering may come before the need has been read.
        if (Wanted is not null && Work is not null && _opened != Number)
        {
            _opened = Number;
            await (Wanted switch
            {
                IdeaAddress.Support when Work.ToSupport is { Count: 0 } => SupportAsync(),
                IdeaAddress.Anchor when Work.ToAnchor is { Count: 0 } => AnchorAsync(),
                _ => Task.CompletedTask,
            });
            // The dialog is not to open again when the page is loaded again or sent to a colleague.
            Address.NavigateTo(Urls.Work.Idea(Number), replace: true);
        }
    }

    /// <summary>Done at once, and as easily taken back.</summary>
    private Task UnassignAsync()
    {
        // Pressed twice, or just after a colleague: there is none any more.
        if (Work is not { CaseOfficer.Person: var before, Idea.Id: var id })
        {
            return Task.CompletedTask;
        }

        return DoneAsync(new AssignCaseOfficer(id, null) { OnlyFrom = new(before) }, IdeaWorkTexts.CaseOfficerRemoved, () =>
            DoneAsync(new AssignCaseOfficer(id, before) { OnlyFrom = new(null) }, IdeaWorkTexts.Assigned));
    }

    private Task SupportAsync() => AskAsync<SupportDialog>(IdeaWorkTexts.SupportTitle, IdeaWorkTexts.Supported);

    private Task AnchorAsync() => AskAsync<AnchorDialog>(IdeaWorkTexts.AnchorTitle, IdeaWorkTexts.Anchored);

    private Task AskAsync<TDialog>(string title, string done)
        where TDialog : IdeaDialog =>
        AskAsync(title, done, new DialogParameters<TDialog> { { d => d.Work, Work! }, { d => d.ForWhom, Me.OrganisationName } });

    /// <summary>Done at once, and as easily taken back.</summary>
    private Task WithdrawAsync()
    {
        var (id, before) = (Work!.Idea.Id, Work.MySupport!);
        return DoneAsync(new WithdrawSupport(id), IdeaWorkTexts.Withdrawn, () =>
            DoneAsync(new SupportIdea(id, before.Level, before.Note), IdeaWorkTexts.Supported));
    }
}
