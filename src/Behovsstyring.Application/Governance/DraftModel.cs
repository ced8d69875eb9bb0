using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
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

/// <summary>Writes one gate of the draft. It may be unfinished and wrong: what is wrong is shown, and blocks only that it takes effect.</summary>
/// <param name="Version">The version of the draft that the form was filled in from.</param>
[Requires(Permission.Administer)]
public sealed record EditModelDraft(GovernanceModelId Id, uint Version, GateDraft Gate) : ICommand<Done>, IChecked
{
    public IReadOnlyList<Error> Check() => GovernanceModelRules.TooLongIn(Gate);
}

/// <summary>Throws the draft away. The version in force stays as it is.</summary>
/// <param name="Version">The version of the draft that was looked at.</param>
[Requires(Permission.Administer)]
public sealed record DiscardModelDraft(GovernanceModelId Id, uint Version) : ICommand<Done>;

internal sealed class DraftModelHandlers :
    IHandler<StartModelDraft, GovernanceModelId>, IHandler<EditModelDraft, Done>, IHandler<DiscardModelDraft, Done>
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

    public async Task<Done> Handle(EditModelDraft request, UseCaseContext context, CancellationToken ct)
    {
        var draft = await context.DraftForChange(request.Id, request.Version, ct);
        var gates = draft.Content.Gates.Select(g => g.Gate == request.Gate.Gate ? request.Gate.ApplyTo(g) : g);
        draft.Edit(draft.Content with { Gates = [.. gates] }, GateDesk.Acting(context.Actor));
        return default;
    }

    public async Task<Done> Handle(DiscardModelDraft request, UseCaseContext context, CancellationToken ct)
    {
        (await context.DraftForChange(request.Id, request.Version, ct)).Discard(GateDesk.Acting(context.Actor));
        return default;
    }
}

internal static class DraftAccess
{
    private static readonly Guid Turn = new("6f0d5b0e-0c5f-4f5e-9a55-3c1b7a1c7e10");

    /// <summary>
    /// The version in force, for whoever is to follow or replace it. They take turns, and each reads it when its turn has come: what was in
    /// force before the wait may have been replaced during it.
    /// </summary>
    public static async Task<GovernanceModel> InForceInTurn(this UseCaseContext context, CancellationToken ct)
    {
        await context.Db.LockAsync(Turn, ct);
        return await context.Db.GovernanceModels.SingleAsync(m => m.State == GovernanceModelState.InForce, ct);
    }

    /// <summary>The draft as it was when the form was filled in; if somebody has changed it since, saving says so.</summary>
    public static async Task<GovernanceModel> DraftForChange(this UseCaseContext context, GovernanceModelId id, uint version, CancellationToken ct)
    {
        var draft = await context.Db.GovernanceModels.SingleOrDefaultAsync(m => m.Id == id, ct) ?? throw new DomainException(CommonErrors.NotFound);
        context.Db.ExpectVersion(draft, version);
        return draft;
    }
}
