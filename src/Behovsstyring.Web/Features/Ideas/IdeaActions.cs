using Behovsstyring.Application.Ideas;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Web.Components.Shared.Errors;
using Behovsstyring.Web.Texts;

namespace Behovsstyring.Web.Features.Ideas;

internal enum IdeaAction
{
    Support,
    Withdraw,
    Anchor,
    Assess,
    Route,
    Pause,
    Resume,
    Edit,
    Follow,
    Unfollow,
}

/// <param name="WhyNot">What stands in the way, in words; nothing when it may be done.</param>
internal sealed record OfferedAction(IdeaAction Action, string Label, string? WhyNot);

/// <summary>
/// What I may do with a need: the one most useful thing as a button, the rest in a menu. What is mine to do but not possible now is
/// shown with the reason, from the same rules that guard it; what is not mine is not shown at all.
/// </summary>
internal sealed record IdeaActions(OfferedAction? Main, IReadOnlyList<OfferedAction> Others)
{
    public static IdeaActions For(IdeaForWork work)
    {
        List<OfferedAction> offered = [.. Offered(work)];
        var main = offered.FirstOrDefault(a => a.WhyNot is null);
        return new IdeaActions(main, [.. offered.Where(a => a != main)]);
    }

    /// <summary>The most useful first; following is always possible, and so there is always something to do.</summary>
    private static IEnumerable<OfferedAction> Offered(IdeaForWork work)
    {
        if (work.ToAssess is { } toAssess && work.Idea.State is CaseState.Received)
        {
            yield return Offer(IdeaAction.Assess, IdeaWorkTexts.Assess, toAssess);
        }

        if (work.MayResume)
        {
            yield return Offer(IdeaAction.Resume, IdeaWorkTexts.Resume, []);
        }

        if (work.ToAnchor is { } toAnchor)
        {
            yield return Offer(IdeaAction.Anchor, IdeaWorkTexts.Anchor, toAnchor);
        }

        if (work.ToSupport is { } toSupport)
        {
            yield return Offer(IdeaAction.Support, work.MySupport is null ? IdeaWorkTexts.Support : IdeaWorkTexts.ChangeSupport, toSupport);
        }

        if (work.ToEdit is { } toEdit)
        {
            yield return Offer(IdeaAction.Edit, IdeaWorkTexts.Edit, toEdit);
        }

        yield return work.IsFollowing
            ? Offer(IdeaAction.Unfollow, IdeaWorkTexts.Unfollow, [])
            : Offer(IdeaAction.Follow, IdeaWorkTexts.Follow, []);
        if (work is { MySupport: not null, ToSupport: { } toWithdraw })
        {
            yield return Offer(IdeaAction.Withdraw, IdeaWorkTexts.Withdraw, toWithdraw);
        }

        if (work.MayRoute)
        {
            yield return Offer(IdeaAction.Route, IdeaWorkTexts.Route, []);
        }

        if (work.MayPause)
        {
            yield return Offer(IdeaAction.Pause, IdeaWorkTexts.Pause, []);
        }
    }

    private static OfferedAction Offer(IdeaAction action, string label, IReadOnlyList<Error> obstacles) =>
        new(action, label, obstacles.Count == 0 ? null : ErrorText.For(obstacles));
}
