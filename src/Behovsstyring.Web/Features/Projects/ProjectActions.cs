using Behovsstyring.Application.Projects;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Projects;
using Behovsstyring.Web.Components.Forms;
using Behovsstyring.Web.Components.Shared.Text;
using Behovsstyring.Web.Features.Governance;
using Behovsstyring.Web.Texts;
using static Behovsstyring.Web.Components.Forms.OfferedAction;

namespace Behovsstyring.Web.Features.Projects;

public enum ProjectAction
{
    OpenGate,
    Resume,
    Report,
    Edit,
    Follow,
    Unfollow,
}

public enum DeliveryAction
{
    Begin,
    HandOver,
    PutInOperation,
    Expect,
    Edit,
    Drop,
}

/// <summary>What I may do with a project as a whole, and with each of its deliveries where that stands.</summary>
internal static class ProjectActions
{
    public static OfferedActions<ProjectAction> For(ProjectForWork work) => OfferedActions<ProjectAction>.From(Offered(work));

    /// <summary>What belongs to the state a delivery is in; what stands in the way now is said beside it.</summary>
    public static IEnumerable<(DeliveryAction Action, string Label, IReadOnlyList<Error> Why)> For(ProjectForWork work, DeliveryRow delivery)
    {
        if (work is not { ToEdit.Count: 0, ToDeliver: { } toDeliver })
        {
            yield break;
        }

        if (delivery.State == DeliveryState.Planned)
        {
            yield return (DeliveryAction.Begin, ProjectWorkTexts.Begin, toDeliver);
        }

        if (delivery.State == DeliveryState.InProgress)
        {
            yield return (DeliveryAction.HandOver, ProjectWorkTexts.HandOver, [.. toDeliver, .. DeliveryRules.ObstaclesToHandingOver(delivery.Items.Count)]);
        }

        if (delivery.State == DeliveryState.Accepted)
        {
            yield return (DeliveryAction.PutInOperation, ProjectWorkTexts.Operate, toDeliver);
        }

        if (DeliveryRules.IsBeingMade(delivery.State))
        {
            yield return (DeliveryAction.Expect, ProjectWorkTexts.Expect, DeliveryRules.ObstaclesToExpecting(delivery.State, delivery.Items.Count));
            yield return (DeliveryAction.Edit, ProjectWorkTexts.DeliveryEdit, []);
        }

        if (DeliveryRules.ObstaclesToDropping(delivery.State).Count == 0)
        {
            yield return (DeliveryAction.Drop, ProjectWorkTexts.Drop, []);
        }
    }

    private static IEnumerable<OfferedAction<ProjectAction>> Offered(ProjectForWork work)
    {
        if (work.MayResume)
        {
            yield return Of(ProjectAction.Resume, ProjectWorkTexts.Resume);
        }

        if (work.OwesReport)
        {
            yield return Of(ProjectAction.Report, ProjectWorkTexts.Report);
        }

        if (work.Gates is { ToOpen: { } toOpen, Ahead: { } gate })
        {
            yield return Of(ProjectAction.OpenGate, GovernanceWords.Text(GateWorkTexts.OpenAction, gate.Label.Read()), toOpen);
        }

        if (work.ToEdit is { } toEdit)
        {
            yield return Of(ProjectAction.Edit, ProjectWorkTexts.Edit, toEdit);
        }

        yield return work.IsFollowing
            ? Of(ProjectAction.Unfollow, FormTexts.Unfollow)
            : Of(ProjectAction.Follow, FormTexts.Follow);
    }
}
