using Behovsstyring.Application.Common;
using Behovsstyring.Application.Governance;
using Behovsstyring.Domain.Common;
using Behovsstyring.Web.Components;
using Behovsstyring.Web.Components.Forms;
using Behovsstyring.Web.Components.Shared.Text;
using Behovsstyring.Web.Texts;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace Behovsstyring.Web.Features.Governance;

/// <summary>
/// One crossing of one gate for those who have a part in it: what is missing and whose it is, with the button beside it. What a body
/// recommends comes from its meeting by itself; the decision has a page of its own.
/// </summary>
public partial class GateWorkPage
{
    [Parameter]
    public Guid Id { get; set; }

    protected override string Asked => Id.ToString();

    private string Title => GovernanceWords.Text(GovernanceTexts.ReviewTitle, Work!.Review.Label.Read(), Work.Review.Title.Read());

    private OfferedActions<GateAction> Actions => GateActions.For(Work!);

    /// <summary>The main action is a button only when it is the one that everything leads to.</summary>
    private IReadOnlyList<OfferedAction<GateAction>> MenuActions =>
        Actions.Main is { Action: not (GateAction.Decide or GateAction.Answer) } first ? [first, .. Actions.Others] : Actions.Others;

    protected override IQuery<GateReviewForWork> Query() => new GetGateReviewForWork(new GateReviewId(Id));

    protected override ShownCase About(GateReviewForWork work) => new(work.Review.CaseId, work.Review.Id.Value.ToString(), unchecked((int)work.Version));

    private Task DoAsync(GateAction action) => action switch
    {
        GateAction.Decide => Go(Urls.Work.GateDecision(Id)),
        GateAction.Answer => AskAsync<AnswerDialog>(GateWorkTexts.AnswerTitle, GateWorkTexts.Answered),
        GateAction.RecordStatement => AskAsync<StatementDialog>(GateWorkTexts.RecordStatement, GateWorkTexts.StatementRecorded),
        GateAction.Reassess => AskAsync<ReassessDialog>(GateWorkTexts.Reassess, GateWorkTexts.Reassessed),
        GateAction.Withdraw => AskAsync<WithdrawGateDialog>(GateWorkTexts.Withdraw, GateWorkTexts.WithdrawnDone),
    };

    private Task WaiveAsync(MissingRow missing) => AskAsync(
        GateWorkTexts.WaiveTitle, GateWorkTexts.Waived, new DialogParameters<WaiveDialog> { { d => d.Work, Work! }, { d => d.Missing, missing } });

    private Task SettleAsync(ConditionRow condition, bool lift) => AskAsync(
        lift ? GateWorkTexts.LiftTitle : GateWorkTexts.MetTitle,
        lift ? GateWorkTexts.Lifted : GateWorkTexts.MetDone,
        new DialogParameters<SettleConditionDialog> { { d => d.Work, Work! }, { d => d.Condition, condition }, { d => d.Lift, lift } });

    private Task AskAsync<TDialog>(string title, string done)
        where TDialog : GateDialog => AskAsync(title, done, new DialogParameters<TDialog> { { d => d.Work, Work! } });

    /// <summary>Ten buttons with the same word are ten different things to a screen reader.</summary>
    private static string Named(string button, string what) => $"{button}: {what}";
}
