using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.People;

/// <summary>An administrator gives a person a role for an organisation.</summary>
[Requires(Permission.Administer)]
public sealed record GrantRole(PersonId Person, NewRole Role) : ICommand<RoleGrantId>;

/// <summary>
/// An administrator takes a role away. Without a last day it is over at once: the day before counts as the last, and the next
/// thing the person does is refused, also in a page that is open.
/// </summary>
[Requires(Permission.Administer)]
public sealed record EndRole(PersonId Person, RoleGrantId Grant, DateOnly? LastDay = null) : ICommand<Done>;

internal sealed class ChangeRolesHandlers : IHandler<GrantRole, RoleGrantId>, IHandler<EndRole, Done>
{
    public async Task<RoleGrantId> Handle(GrantRole request, UseCaseContext context, CancellationToken ct)
    {
        var person = await Load(context, request.Person, ct);
        var (role, organisation, from) = request.Role;
        var kind = await context.Db.Organisations
            .Where(o => o.Id == organisation && o.IsActive)
            .Select(o => (Domain.Organisations.OrganisationKind?)o.Kind)
            .SingleOrDefaultAsync(ct) ?? throw new DomainException(CommonErrors.NotFound);
        return person.Grant(RoleGrantId.New(), role, organisation, kind, from ?? context.Today, context.Actor.PersonId).Id;
    }

    public async Task<Done> Handle(EndRole request, UseCaseContext context, CancellationToken ct)
    {
        var person = await Load(context, request.Person, ct);
        if (request.LastDay is { } lastDay)
        {
            person.EndGrant(request.Grant, lastDay);
        }
        else
        {
            person.TakeBack(request.Grant, context.Today);
        }

        return default;
    }

    private static async Task<Person> Load(UseCaseContext context, PersonId id, CancellationToken ct) =>
        await context.Db.People.Include(p => p.Grants).SingleOrDefaultAsync(p => p.Id == id, ct)
            ?? throw new DomainException(CommonErrors.NotFound);
}
