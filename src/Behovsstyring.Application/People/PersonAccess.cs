using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.People;

internal static class PersonAccess
{
    /// <summary>The person with all roles ever held. Another who changes the same person waits.</summary>
    public static async Task<Person> PersonForChange(this UseCaseContext context, PersonId id, CancellationToken ct)
    {
        await context.Db.LockAsync(id.Value, ct);
        return await context.Db.People.Include(p => p.Grants).SingleOrDefaultAsync(p => p.Id == id, ct)
            ?? throw new DomainException(CommonErrors.NotFound);
    }

    /// <summary>Two open accounts with one address are most likely one person registered twice.</summary>
    public static async Task RefuseTaken(UseCaseContext context, string? email, PersonId by, CancellationToken ct)
    {
        var address = email?.ToLowerInvariant();
#pragma warning disable CA1304, CA1311, CA1862 // The database's lower() has one culture, for every caller.
        if (address is not null && await context.Db.People.AnyAsync(p => p.Id != by && p.IsActive && p.Email!.ToLower() == address, ct))
#pragma warning restore CA1304, CA1311, CA1862
        {
            throw new DomainException(PersonErrors.EmailTaken);
        }
    }
}
