using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.People;

/// <summary>
/// The organisations a person can act for today, by name: those of their roles, and those their seats represent.
/// Asked by sign-in, before there is anyone to act as.
/// </summary>
[Requires(Permission.RunJobs)]
public sealed record GetMyOrganisations(PersonId Person) : IQuery<MyOrganisations>;

/// <param name="PersonName">Empty until the person has said it.</param>
public sealed record MyOrganisations(string PersonName, IReadOnlyList<MyOrganisation> Organisations);

public sealed record MyOrganisation(
    OrganisationId Id, string Name, OrganisationKind Kind, IReadOnlyList<Role> Roles, IReadOnlyList<MySeat> Seats);

public sealed record MySeat(SeatFunction Function, LocalText Body);

internal sealed class GetMyOrganisationsHandler : IHandler<GetMyOrganisations, MyOrganisations>
{
    public async Task<MyOrganisations> Handle(GetMyOrganisations request, UseCaseContext context, CancellationToken ct)
    {
        var (db, me, today) = (context.Db, request.Person, context.Today);
        var name = await db.People.Where(p => p.Id == me && p.IsActive).Select(p => p.Name).SingleOrDefaultAsync(ct)
            ?? throw new DomainException(CommonErrors.NotFound);
        var roles = await db.RolesHeld(me, today).OrderBy(g => g.Role).Select(g => new { g.OrganisationId, g.Role }).ToListAsync(ct);
        var seats = await (
            from s in db.SeatsHeld(me, today)
            join b in db.Bodies on s.BodyId equals b.Id
            orderby b.Name
            select new { s.OrganisationId, Seat = new MySeat(s.Function, new LocalText(b.Name, b.NameNn ?? b.Name, b.NameEn ?? b.Name)) }).ToListAsync(ct);
        var ids = roles.Select(r => r.OrganisationId).Union(seats.Select(s => s.OrganisationId)).ToArray();
        var organisations = await db.Organisations
            .Where(o => o.IsActive && ids.Contains(o.Id))
            .OrderBy(o => o.Name)
            .Select(o => new { o.Id, o.Name, o.Kind })
            .ToListAsync(ct);
        return new MyOrganisations(name,
        [
            .. organisations.Select(o => new MyOrganisation(
                o.Id, o.Name, o.Kind,
                [.. roles.Where(r => r.OrganisationId == o.Id).Select(r => r.Role)],
                [.. seats.Where(s => s.OrganisationId == o.Id).Select(s => s.Seat)])),
        ]);
    }
}
