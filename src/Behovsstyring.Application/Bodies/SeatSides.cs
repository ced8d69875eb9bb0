using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Bodies;

/// <summary>Which side a person sits for in a body.</summary>
internal static class SeatSides
{
    /// <summary>Whose side somebody sits on, by whom they represent. Both must be there, and in use.</summary>
    public static async Task<SeatSide> Of(PersonId person, OrganisationId organisation, UseCaseContext context, CancellationToken ct)
    {
        if (!await context.Db.People.AnyAsync(p => p.Id == person && p.IsActive, ct))
        {
            throw new DomainException(BodyErrors.PersonUnknown);
        }

        var represented = await context.Db.Organisations
            .Where(o => o.Id == organisation && o.IsActive)
            .Select(o => (OrganisationKind?)o.Kind)
            .SingleOrDefaultAsync(ct) ?? throw new DomainException(BodyErrors.OrganisationUnknown);
        return SeatRules.SideOf(represented);
    }
}
