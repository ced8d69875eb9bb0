using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Persistence;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.People;

/// <summary>The organisations a person can act for today, by name. Asked by sign-in, before there is anyone to act as.</summary>
[Requires(Permission.RunJobs)]
public sealed record GetMyOrganisations(PersonId Person) : IQuery<MyOrganisations>;

/// <param name="PersonName">Empty until the person has said it.</param>
public sealed record MyOrganisations(string PersonName, IReadOnlyList<MyOrganisation> Organisations);

public sealed record MyOrganisation(OrganisationId Id, string Name, OrganisationKind Kind, IReadOnlyList<Role> Roles);

internal sealed class GetMyOrganisationsHandler : IHandler<GetMyOrganisations, MyOrganisations>
{
    public async Task<MyOrganisations> Handle(GetMyOrganisations request, UseCaseContext context, CancellationToken ct)
    {
        var name = await context.Db.People.Where(p => p.Id == request.Person && p.IsActive).Select(p => p.Name).SingleOrDefaultAsync(ct)
            ?? throw new DomainException(CommonErrors.NotFound);
        var rows = await (
            from g in context.Db.RolesHeld(request.Person, context.Today)
            join o in context.Db.Organisations on g.OrganisationId equals o.Id
            where o.IsActive
            orderby o.Name, g.Role
            select new { o.Id, o.Name, o.Kind, g.Role }).ToListAsync(ct);
        return new MyOrganisations(name,
        [
            .. rows.GroupBy(r => r.Id).Select(g => new MyOrganisation(g.Key, g.First().Name, g.First().Kind, [.. g.Select(r => r.Role)])),
        ]);
    }
}

internal static class RolesQuery
{
    /// <summary>What the person holds today. A seat also lets one act for the organisation it represents: it joins in here.</summary>
    public static IQueryable<RoleGrant> RolesHeld(this AppDbContext db, PersonId person, DateOnly today) =>
        db.Set<RoleGrant>().Where(g => g.PersonId == person && g.From <= today && (g.To == null || g.To >= today));
}
