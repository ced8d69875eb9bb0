using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Bodies;

internal static class BodyAccess
{
    /// <summary>
    /// The body with its mandates and all its seats, for those who keep it: its secretariat, and the administrators. Another who changes it waits.
    /// </summary>
    /// <exception cref="DomainException">Another organisation is its secretariat.</exception>
    public static async Task<Body> BodyForChange(this UseCaseContext context, BodyId id, CancellationToken ct)
    {
        var body = await context.LockedBody(id, ct);
        if (!context.Actor.Has(Permission.Administer) && body.SecretariatId != context.Actor.OrganisationId)
        {
            throw new DomainException(CommonErrors.Denied);
        }

        return body;
    }

    /// <summary>The same, for what follows from something else: a seat ends with the last role.</summary>
    public static async Task<Body> LockedBody(this UseCaseContext context, BodyId id, CancellationToken ct)
    {
        await context.Db.LockAsync(id.Value, ct);
        return await context.Db.Bodies.Include(b => b.Mandates).Include(b => b.Seats).AsSplitQuery().SingleOrDefaultAsync(b => b.Id == id, ct)
            ?? throw new DomainException(CommonErrors.NotFound);
    }
}
