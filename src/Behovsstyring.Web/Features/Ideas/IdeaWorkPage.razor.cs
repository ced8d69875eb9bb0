using Behovsstyring.Application.Common;
using Behovsstyring.Application.Ideas;
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

    private OfferedActions<IdeaAction> Actions => IdeaActions.For(Work!);

    protected override IQuery<IdeaForWork> Query() => new GetIdeaForWork(Number);

    protected override ShownCase About(IdeaForWork work) => new(work.Idea.Id, work.Idea.Number, work.Idea.Trail.Count);

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        // The first rendering may come before the need has been read.
        if (Wanted is not null && Work is not null && _opened != Number)
        {
            _opened = Number;
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

    private Task DoAsync(IdeaAction action) => action switch
    {
        IdeaAction.OpenGate => OpenGateAsync(Work!.Idea.Id, Work.Gates),
        IdeaAction.Support => AskAsync<SupportDialog>(IdeaWorkTexts.SupportTitle, IdeaWorkTexts.Supported),
        IdeaAction.Anchor => AskAsync<AnchorDialog>(IdeaWorkTexts.AnchorTitle, IdeaWorkTexts.Anchored),
        IdeaAction.Route => AskAsync<RouteDialog>(IdeaWorkTexts.RouteTitle, IdeaWorkTexts.Routed),
        IdeaAction.RecordAnswer => AskAsync<AnswerDialog>(IdeaWorkTexts.AnswerTitle, IdeaWorkTexts.AnswerRecorded),
        IdeaAction.Pause => AskAsync<PauseDialog>(IdeaWorkTexts.PauseTitle, IdeaWorkTexts.Paused),
        IdeaAction.Withdraw => WithdrawAsync(),
        IdeaAction.Assess => DoneAsync(new TakeIdeaIntoAssessment(Work!.Idea.Id), IdeaWorkTexts.Assessed),
        IdeaAction.Resume => DoneAsync(new ResumeIdea(Work!.Idea.Id), IdeaWorkTexts.Resumed),
        IdeaAction.Follow => FollowAsync(true),
        IdeaAction.Unfollow => FollowAsync(false),
        IdeaAction.Edit => Go(IdeaAddress.Edit(Work!.Idea.Number)),
    };

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
