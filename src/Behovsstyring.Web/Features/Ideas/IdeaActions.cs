using Behovsstyring.Application.Ideas;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Web.Components.Forms;
using Behovsstyring.Web.Components.Shared.Text;
using Behovsstyring.Web.Features.Governance;
using Behovsstyring.Web.Texts;
using static Behovsstyring.Web.Components.Forms.OfferedAction;

namespace Behovsstyring.Web.Features.Ideas;

public enum IdeaAction
{
    OpenGate,
    Support,
    Withdraw,
    Anchor,
    Assess,
    Route,
    RecordAnswer,
    Pause,
    Resume,
    Edit,
    Follow,
    Unfollow,
}

/// <summary>What I may do with a need.</summary>
internal static class IdeaActions
{
    public static OfferedActions<IdeaAction> For(IdeaForWork work) => OfferedActions<IdeaAction>.From(Offered(work));

    /// <summary>The most useful first; following is always possible, and so there is always something to do.</summary>
    private static IEnumerable<OfferedAction<IdeaAction>> Offered(IdeaForWork work)
    {
        if (work.ToAssess is { } toAssess && work.Idea.State is CaseState.Received)
        {
            yield return Of(IdeaAction.Assess, IdeaWorkTexts.Assess, toAssess);
        }

        if (work.Gates is { ToOpen: { } toOpen, Ahead: { } gate } && work.Idea.State is not CaseState.Received)
        {
            yield return Of(IdeaAction.OpenGate, GovernanceWords.Text(GateWorkTexts.OpenAction, gate.Label.Read()), toOpen);
        }

        if (work.MayRecordAnswer)
        {
            yield return Of(IdeaAction.RecordAnswer, work.Idea.RoutedAnswer is null ? IdeaWorkTexts.RecordAnswer : IdeaWorkTexts.ChangeAnswer);
        }

        if (work.MayResume)
        {
            yield return Of(IdeaAction.Resume, IdeaWorkTexts.Resume);
        }

        if (work.ToAnchor is { } toAnchor)
        {
            yield return Of(IdeaAction.Anchor, IdeaWorkTexts.Anchor, toAnchor);
        }

        if (work.ToSupport is { } toSupport)
        {
            yield return Of(IdeaAction.Support, work.MySupport is null ? IdeaWorkTexts.Support : IdeaWorkTexts.ChangeSupport, toSupport);
        }

        if (work.ToEdit is { } toEdit)
        {
            yield return Of(IdeaAction.Edit, IdeaWorkTexts.Edit, toEdit);
        }

        yield return work.IsFollowing
            ? Of(IdeaAction.Unfollow, FormTexts.Unfollow)
            : Of(IdeaAction.Follow, FormTexts.Follow);
        if (work is { MySupport: not null, ToSupport: { } toWithdraw })
        {
            yield return Of(IdeaAction.Withdraw, IdeaWorkTexts.Withdraw, toWithdraw);
        }

        if (work.MayRoute)
        {
            yield return Of(IdeaAction.Route, IdeaWorkTexts.Route);
        }

        if (work.MayPause)
        {
            yield return Of(IdeaAction.Pause, IdeaWorkTexts.Pause);
        }
    }
}
