using Behovsstyring.Application.Cases;
using Behovsstyring.Application.Common;
using Behovsstyring.Domain.Common;
using Behovsstyring.Web.Texts;

namespace Behovsstyring.Web.Components.Forms;

/// <param name="Address">What it goes by in its address: a number or a slug.</param>
/// <param name="Happened">How much has happened to it; more of that than before means that somebody did something.</param>
public readonly record struct ShownCase(CaseId Id, string Address, int Happened);

/// <summary>One case for those who work with it: what everybody sees, and what I may do.</summary>
public abstract class CasePage<TWork> : WorkPage<TWork>
    where TWork : class
{
    protected abstract ShownCase About(TWork work);

    protected sealed override string AddressOf(TWork work) => About(work).Address;

    protected sealed override bool Concerns(TWork work, IReadOnlyCollection<string> topics) => topics.Contains(ChangeSignal.CaseTopic(About(work).Id));

    protected sealed override bool IsNews(TWork before, TWork now) => About(now).Happened > About(before).Happened;

    /// <summary>To follow the case or no longer; one of them is always possible.</summary>
    protected Offer? OfferFollowing(bool isFollowing) => OfferIf(
        true, isFollowing ? FormTexts.Unfollow : FormTexts.Follow,
        () => DoneAsync(new FollowCase(About(Work!).Id, !isFollowing), isFollowing ? FormTexts.NotFollowing : FormTexts.Following),
        weight: OfferWeight.Quiet);
}
