using Behovsstyring.Application.Persistence;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.People;

namespace Behovsstyring.Application.Access;

internal static class RoleHolders
{
    /// <summary>The active people who hold the role that day, for whichever organisation it can be held.</summary>
    public static IQueryable<Person> Of(AppDbContext db, Role role, DateOnly day) =>
        db.People.Where(p => p.IsActive && p.Grants.Any(g => g.Role == role && g.From <= day && (g.To == null || g.To >= day)));

    /// <summary>The active people who hold any role for the organisation that day.</summary>
    public static IQueryable<Person> At(AppDbContext db, OrganisationId organisation, DateOnly day) =>
        db.People.Where(p => p.IsActive && p.Grants.Any(g => g.OrganisationId == organisation && g.From <= day && (g.To == null || g.To >= day)));
}
