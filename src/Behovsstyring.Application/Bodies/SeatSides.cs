using Behovsstyring.Application.Access;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Bodies;

/// <summary>Which side a person sits for in a body.</summary>
internal static class SeatSides
{
    /// <summary>
    /// Whose side somebody sits on, by whom they represent. Both must be there, and in use, and the person must have a role there or somebody's
    /// word.
    /// </summary>
    /// <param name="from">The first day of the seat.</param>
    public static async Task<SeatSide> Of(
        PersonId person, OrganisationId organisation, DateOnly from, string? onWordOf, UseCaseContext context, CancellationToken ct)
    {
        if (!await context.Db.People.AnyAsync(p => p.Id == person && p.IsActive, ct))
        {
            throw new DomainException(BodyErrors.PersonUnknown);
        }

        var represented = await context.Db.Organisations
            .Where(o => o.Id == organisation && o.IsActive)
            .Select(o => (OrganisationKind?)o.Kind)
            .SingleOrDefaultAsync(ct) ?? throw new DomainException(BodyErrors.OrganisationUnknown);
        // A seat that is put on record afterwards is judged by the roles of today.
        var hasRole = await RoleHolders.At(context.Db, organisation, from > context.Today ? from : context.Today).AnyAsync(p => p.Id == person, ct);
        Guard.Against(SeatRules.ObstaclesToSittingFor(hasRole, onWordOf));
        return SeatRules.SideOf(represented);
    }
}
