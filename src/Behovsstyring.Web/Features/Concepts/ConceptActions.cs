using Behovsstyring.Application.Concepts;
using Behovsstyring.Web.Components.Forms;
using Behovsstyring.Web.Components.Shared.Text;
using Behovsstyring.Web.Features.Governance;
using Behovsstyring.Web.Texts;
using static Behovsstyring.Web.Components.Forms.OfferedAction;

namespace Behovsstyring.Web.Features.Concepts;

public enum ConceptAction
{
    OpenGate,
    Resume,
    RecordAnswer,
    Edit,
    Follow,
    Unfollow,
}

/// <summary>What I may do with a concept as a whole; what concerns an alternative or a seat is done where it stands.</summary>
internal static class ConceptActions
{
    public static OfferedActions<ConceptAction> For(ConceptForWork work) => OfferedActions<ConceptAction>.From(Offered(work));

    private static IEnumerable<OfferedAction<ConceptAction>> Offered(ConceptForWork work)
    {
        if (work.MayResume)
        {
            yield return Of(ConceptAction.Resume, ConceptWorkTexts.Resume);
        }

        if (work.MayRecordAnswer)
        {
            yield return Of(ConceptAction.RecordAnswer, work.Concept.ExternalAnswer is null ? ConceptWorkTexts.RecordAnswer : ConceptWorkTexts.ChangeAnswer);
        }

        if (work.Gates is { ToOpen: { } toOpen, Ahead: { } gate })
        {
            yield return Of(ConceptAction.OpenGate, GovernanceWords.Text(GateWorkTexts.OpenAction, gate.Label.Read()), toOpen);
        }

        if (work.ToEdit is { } toEdit)
        {
            yield return Of(ConceptAction.Edit, ConceptWorkTexts.Edit, toEdit);
        }

        yield return work.IsFollowing
            ? Of(ConceptAction.Unfollow, FormTexts.Unfollow)
            : Of(ConceptAction.Follow, FormTexts.Follow);
    }
}
