using Behovsstyring.Application.Governance;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Web.Components;
using Behovsstyring.Web.Components.Forms;
using Behovsstyring.Web.Components.Shared.Text;
using Behovsstyring.Web.Texts;
using MudBlazor;

namespace Behovsstyring.Web.Features.Governance;

/// <summary>A case that may be at a gate, for those who work with it. From here the owner of the phase opens the gate ahead.</summary>
public abstract class GateCasePage<TWork> : CasePage<TWork>
    where TWork : class
{
    protected Offer? OfferGate(CaseId id, CaseGatesForWork gates) => gates.Ahead is not { } ahead ? null : OfferIf(
        gates.ToOpen, GovernanceWords.Text(GateWorkTexts.OpenAction, ahead.Label.Read()), () => OpenGateAsync(id, ahead));

    private Task OpenGateAsync(CaseId id, GateContent ahead) => AskAndGoAsync<OpenGateDialog, GateReviewId>(
        GovernanceWords.Text(GateWorkTexts.OpenTitle, ahead.Label.Read()),
        new DialogParameters<OpenGateDialog> { { d => d.Case, id }, { d => d.Gate, ahead } },
        review => Urls.Work.GateReview(review.Value));
}
