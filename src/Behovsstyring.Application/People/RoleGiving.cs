using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.People;

/// <summary>Gives a role, wherever it is given: roles that must not meet in one person are kept apart here.</summary>
internal static class RoleGiving
{
    public static async Task<RoleGrant> GiveAsync(
        UseCaseContext context, Person person, NewRole wanted, OrganisationKind kind, CancellationToken ct)
    {
        var (role, organisation, first, to) = wanted;
        var from = first ?? context.Today;
        Guard.Against(RoleRules.ObstaclesToMeeting(role, from, to, person.Grants, await context.Db.RoleConflicts.AsNoTracking().ToListAsync(ct)));
        return person.Grant(RoleGrantId.New(), role, organisation, kind, from, context.By, to);
    }
}
