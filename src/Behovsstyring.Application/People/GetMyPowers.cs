using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.People;

/// <summary>My roles and seats of today and later, for whichever organisation.</summary>
[Requires(Permission.Work)]
public sealed record GetMyPowers : IQuery<MyPowers>;

public sealed record MyPowers(IReadOnlyList<MyRoleRow> Roles, IReadOnlyList<PersonSeatRow> Seats);

/// <param name="IsLast">What follows from having a role ends with it.</param>
/// <param name="ToGiveUp">What prevents giving it up.</param>
public sealed record MyRoleRow(RoleGrantId Id, Role Role, string Organisation, DateOnly From, DateOnly? To, bool IsLast, IReadOnlyList<Error> ToGiveUp);

internal sealed class GetMyPowersHandler : IHandler<GetMyPowers, MyPowers>
{
    public async Task<MyPowers> Handle(GetMyPowers request, UseCaseContext context, CancellationToken ct)
    {
        var (db, me, today) = (context.Db, context.Actor.RequirePerson(), context.Today);
        var others = await Administrators.Counted(context, me, ct);
        var person = await db.People.Include(p => p.Grants).SingleAsync(p => p.Id == me, ct);
        RoleGrant[] held = [.. person.Grants.Where(g => g.To is null || g.To >= today)];
        OrganisationId[] organisations = [.. held.Select(g => g.OrganisationId).Distinct()];
        var names = await db.Organisations.Where(o => organisations.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Name, ct);
        var seats = await (
            from s in db.Seats
            where s.PersonId == me && (s.To == null || s.To >= today)
            join b in db.Bodies on s.BodyId equals b.Id
            join o in db.Organisations on s.OrganisationId equals o.Id
            orderby b.Name, s.From
            select new PersonSeatRow(b.Slug, new BodyName(b.Name, b.NameNn, b.NameEn), s.Function, o.Name, o.Key, s.From, s.To, s.OnWordOf != null)).ToListAsync(ct);
        return new MyPowers(
            [
                .. held.OrderBy(g => g.From).ThenBy(g => g.Role).Select(g => new MyRoleRow(
                    g.Id, g.Role, names[g.OrganisationId], g.From, g.To,
                    RoleRules.IsLast(g.Id, today.AddDays(-1), person.Grants), RoleRules.ObstaclesToEnding(g, others))),
            ],
            seats);
    }
}
