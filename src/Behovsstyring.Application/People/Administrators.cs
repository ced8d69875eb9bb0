using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.People;

internal static class Administrators
{
    /// <summary>
    /// How many others can give roles and go on doing so. Two who take each other's role away in the same instant
    /// come here one after the other, and the second finds none left.
    /// </summary>
    public static async Task<int> Others(UseCaseContext context, PersonId than, CancellationToken ct)
    {
        await context.Db.LockAsync(KnownOrganisations.Ks.Value, ct);
        return await Counted(context, than, ct);
    }

    /// <summary>The same for a page.</summary>
    public static Task<int> Counted(UseCaseContext context, PersonId than, CancellationToken ct)
    {
        var today = context.Today;
        return context.Db.People.CountAsync(
            p => p.Id != than && p.IsActive && p.Identities.Any()
                && p.Grants.Any(g => g.Role == Role.Administrator && g.From <= today && g.To == null), ct);
    }
}
