using Behovsstyring.Transparency;
using Behovsstyring.Application.Persistence.Rows;
using Behovsstyring.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.DecisionLog;

internal static class Checkpoints
{
    public static async Task<Checkpoint?> NewestAsync(this IQueryable<SignedCheckpoint> checkpoints, CancellationToken ct) =>
        (await checkpoints.AsNoTracking().OrderByDescending(c => c.Size).ThenByDescending(c => c.SignedAt).FirstOrDefaultAsync(ct))?.ToCheckpoint();

    /// <exception cref="DomainException">Nothing is signed yet.</exception>
    public static async Task<Checkpoint> RequireNewestAsync(this IQueryable<SignedCheckpoint> checkpoints, CancellationToken ct) =>
        await checkpoints.NewestAsync(ct) ?? throw new DomainException(LogErrors.NotSignedYet);
}
