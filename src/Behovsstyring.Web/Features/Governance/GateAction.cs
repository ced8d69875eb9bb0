using Behovsstyring.Application.Governance;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Web.Components.Forms;
using Behovsstyring.Web.Texts;
using static Behovsstyring.Web.Components.Forms.OfferedAction;

namespace Behovsstyring.Web.Features.Governance;

public enum GateAction
{
    Decide,
    Answer,
    RecordStatement,
    Reassess,
    Withdraw,
}

/// <summary>What I may do with a gate review as a whole; what concerns one requirement or one condition stands beside it.</summary>
internal static class GateActions
{
    public static OfferedActions<GateAction> For(GateReviewForWork work) => OfferedActions<GateAction>.From(Offered(work));

    private static IEnumerable<OfferedAction<GateAction>> Offered(GateReviewForWork work)
    {
        if (work.MayAnswer)
        {
            yield return Of(GateAction.Answer, GateWorkTexts.Answer);
        }

        if (work.Outcomes is { } outcomes)
        {
            // Sending back and pausing wait for the least; when not even they may be decided, nothing may.
            var held = outcomes.Min(o => o.Holds.Count) > 0 ? outcomes.MinBy(o => o.Holds.Count)!.Holds[0] : null;
            yield return new(GateAction.Decide, GateWorkTexts.Decide, held is null ? null : GateWorkWords.Awaits(held));
        }

        if (work.MayRecordFrom.Count > 0)
        {
            yield return Of(GateAction.RecordStatement, GateWorkTexts.RecordStatement);
        }

        if (work.MayPrepare)
        {
            yield return Of(GateAction.Reassess, GateWorkTexts.Reassess);
            // Once somebody has recommended, only a decision ends the review: said, so that nobody looks for the button.
            yield return Of(GateAction.Withdraw, GateWorkTexts.Withdraw, work.MayWithdraw ? [] : [GateErrors.AlreadyRecommended]);
        }
    }
}
