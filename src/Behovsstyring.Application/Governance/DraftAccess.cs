using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Governance;

internal static class DraftAccess
{
    private static readonly Guid Turn = new("6f0d5b0e-0c5f-4f5e-9a55-3c1b7a1c7e10");

    /// <summary>
    /// The version in force, for those who follow or replace it. They take turns, and each reads it when its turn has come: what was in
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
