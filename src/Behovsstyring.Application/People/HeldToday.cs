using Behovsstyring.Application.Persistence;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.People;

namespace Behovsstyring.Application.People;

internal static class HeldToday
{
    public static IQueryable<RoleGrant> RolesHeld(this AppDbContext db, PersonId person, DateOnly today) =>
        db.Set<RoleGrant>().Where(g => g.PersonId == person && g.From <= today && (g.To == null || g.To >= today));

    public static IQueryable<Seat> SeatsHeld(this AppDbContext db, PersonId person, DateOnly today) =>
        db.Seats.Where(s => s.PersonId == person && s.From <= today && (s.To == null || s.To >= today));
}
