using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Governance;

/// <summary>
/// KS administration begins a new version of the decision matrix from the one in force. There is one draft at a time: two would be two
/// answers to the same question, so who asks for a second gets the first.
/// </summary>
[Requires(Permission.Administer)]
public sealed record StartModelDraft : ICommand<GovernanceModelId>;

internal sealed class StartModelDraftHandler : IHandler<StartModelDraft, GovernanceModelId>
{
    public async Task<GovernanceModelId> Handle(StartModelDraft request, UseCaseContext context, CancellationToken ct)
    {
        // Two who begin at once take turns: the second finds the draft of the first.
        var inForce = await context.InForceInTurn(ct);
        if (await context.Db.GovernanceModels.Where(m => m.State == GovernanceModelState.Draft).Select(m => (GovernanceModelId?)m.Id).SingleOrDefaultAsync(ct) is { } begun)
        {
            return begun;
        }

        var draft = inForce.StartDraft(GovernanceModelId.New(), GateDesk.Acting(context.Actor), context.Now);
        context.Db.GovernanceModels.Add(draft);
        return draft.Id;
    }
}
