using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Application.Governance;

/// <summary>Throws the draft away. The version in force stays as it is.</summary>
/// <param name="Version">The version of the draft that was looked at.</param>
[Requires(Permission.Administer)]
public sealed record DiscardModelDraft(GovernanceModelId Id, uint Version) : ICommand<Done>;

internal sealed class DiscardModelDraftHandler : IHandler<DiscardModelDraft, Done>
{
    public async Task<Done> Handle(DiscardModelDraft request, UseCaseContext context, CancellationToken ct)
    {
        (await context.DraftForChange(request.Id, request.Version, ct)).Discard(GateDesk.Acting(context.Actor));
        return default;
    }
}
