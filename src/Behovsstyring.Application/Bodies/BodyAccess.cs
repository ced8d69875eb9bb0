using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Bodies;

internal static class BodyAccess
{
    /// <summary>The body with its mandates and all its seats. Another who changes it waits.</summary>
    public static async Task<Body> BodyForChange(this UseCaseContext context, BodyId id, CancellationToken ct)
    {
        await context.Db.LockAsync(id.Value, ct);
        return await context.Db.Bodies.Include(b => b.Mandates).Include(b => b.Seats).AsSplitQuery().SingleOrDefaultAsync(b => b.Id == id, ct)
            ?? throw new DomainException(CommonErrors.NotFound);
    }
}
