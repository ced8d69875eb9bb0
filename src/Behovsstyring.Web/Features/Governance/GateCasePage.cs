using Behovsstyring.Application.Governance;
using Behovsstyring.Domain.Common;
using Behovsstyring.Web.Components;
using Behovsstyring.Web.Components.Forms;
using Behovsstyring.Web.Components.Shared.Text;
using Behovsstyring.Web.Texts;
using MudBlazor;

namespace Behovsstyring.Web.Features.Governance;

/// <summary>A case that may stand at a gate, for those who work with it: from here the owner of the phase opens the gate ahead.</summary>
public abstract class GateCasePage<TWork> : CasePage<TWork>
    where TWork : class
{
    protected Task OpenGateAsync(CaseId id, CaseGatesForWork gates) => AskAndGoAsync<OpenGateDialog, GateReviewId>(
        GovernanceWords.Text(GateWorkTexts.OpenTitle, gates.Ahead!.Label.Read()),
        new DialogParameters<OpenGateDialog> { { d => d.Case, id }, { d => d.Gate, gates.Ahead } },
        review => Urls.Work.GateReview(review.Value));
}
