using Behovsstyring.Application.Services;
using Behovsstyring.Web.Components.Forms;
using Behovsstyring.Web.Texts;
using static Behovsstyring.Web.Components.Forms.OfferedAction;

namespace Behovsstyring.Web.Features.Services;

public enum ServiceAction
{
    GiveOwner,
    Describe,
    Move,
    EstablishCouncil,
    Follow,
    Unfollow,
}

/// <summary>What I may do with a service: first of all give it somebody who answers for it.</summary>
internal static class ServiceActions
{
    public static OfferedActions<ServiceAction> For(ServiceForWork work) => OfferedActions<ServiceAction>.From(Offered(work));

    private static IEnumerable<OfferedAction<ServiceAction>> Offered(ServiceForWork work)
    {
        if (work.MayManage)
        {
            if (!work.Service.HasProductOwner)
            {
                yield return Owner(work);
            }

            yield return Of(ServiceAction.Describe, ServiceWorkTexts.Describe);
        }

        if (work.MayEstablishCouncil)
        {
            yield return Of(ServiceAction.EstablishCouncil, ServiceWorkTexts.EstablishCouncil);
        }

        yield return work.IsFollowing
            ? Of(ServiceAction.Unfollow, FormTexts.Unfollow)
            : Of(ServiceAction.Follow, FormTexts.Follow);
        if (work.MayManage)
        {
            if (work.Service.HasProductOwner)
            {
                yield return Owner(work);
            }

            if (work.Ahead.Count > 0)
            {
                yield return Of(ServiceAction.Move, ServiceWorkTexts.Move);
            }
        }
    }

    private static OfferedAction<ServiceAction> Owner(ServiceForWork work) =>
        new(ServiceAction.GiveOwner, ServiceWorkTexts.Owner, work.Candidates.Count == 0 ? ServiceWorkTexts.NoCandidates : null);
}
