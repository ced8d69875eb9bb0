using Behovsstyring.Application.Common;
using Behovsstyring.Application.Governance;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
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

    /// <summary>What I may do with the review as a whole. Actions on one requirement or one condition are beside it.</summary>
    private IReadOnlyList<Offer?> Offers =>
    [
        OfferIf(Work!.MayAnswer, GateWorkTexts.Answer, () => AskAsync<AnswerDialog>(GateWorkTexts.AnswerTitle, GateWorkTexts.Answered)),
        OfferIf(Work.Outcomes is not null, GateWorkTexts.Decide, () => Go(Urls.Work.GateDecision(Id)), Held is { } held ? GateWorkWords.Awaits(held) : null),
        InMenu(Work.MayRecordFrom.Count > 0 ? [] : null, GateWorkTexts.RecordStatement, () => AskAsync<StatementDialog>(GateWorkTexts.RecordStatement, GateWorkTexts.StatementRecorded)),
        InMenu(Work.MayPrepare ? [] : null, GateWorkTexts.Reassess, () => AskAsync<ReassessDialog>(GateWorkTexts.Reassess, GateWorkTexts.Reassessed)),
        // Once a body has recommended, only a decision ends the review. The menu says so, or the action would be missed.
        InMenu(
            !Work.MayPrepare ? null : Work.MayWithdraw ? [] : [GateErrors.AlreadyRecommended],
            GateWorkTexts.Withdraw, () => AskAsync<WithdrawGateDialog>(GateWorkTexts.Withdraw, GateWorkTexts.WithdrawnDone)),
    ];

    /// <summary>What every outcome waits for. Sending back and pausing wait for the least; when not even they may be decided, nothing may.</summary>
    private MissingRow? Held => Work!.Outcomes is { } outcomes && outcomes.MinBy(o => o.Holds.Count)!.Holds is [var first, ..] ? first : null;

    protected override IQuery<GateReviewForWork> Query() => new GetGateReviewForWork(new GateReviewId(Id));

    protected override ShownCase About(GateReviewForWork work) => new(work.Review.CaseId, work.Review.Id.Value.ToString(), unchecked((int)work.Version));

    private Offer? InMenu(IReadOnlyList<Error>? obstacles, string label, Func<Task> act) => OfferIf(obstacles, label, act, OfferWeight.InMenu);

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
