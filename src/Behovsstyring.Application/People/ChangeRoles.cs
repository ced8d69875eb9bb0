using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Organisations;
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
        var person = await context.PersonForChange(request.Person, ct);
        var (role, organisation, from, to) = request.Role;
        var kind = await context.Db.Organisations
            .Where(o => o.Id == organisation && o.IsActive)
            .Select(o => (OrganisationKind?)o.Kind)
            .SingleOrDefaultAsync(ct) ?? throw new DomainException(CommonErrors.NotFound);
        return person.Grant(RoleGrantId.New(), role, organisation, kind, from ?? context.Today, context.By, to).Id;
    }

    public async Task<Done> Handle(EndRole request, UseCaseContext context, CancellationToken ct)
    {
        var others = await Administrators.Others(context, request.Person, ct);
        var person = await context.PersonForChange(request.Person, ct);
        if (request.LastDay is { } lastDay)
        {
            person.EndGrant(request.Grant, lastDay, context.By, others);
        }
        else
        {
            person.TakeBack(request.Grant, context.Today, context.By, others);
        }

        return default;
    }
}

internal static class Administrators
{
    /// <summary>
    /// How many others can give roles and go on doing so. Two who take each other's role away in the same instant
    /// come here one after the other, and the second finds nobody left.
    /// </summary>
    public static async Task<int> Others(UseCaseContext context, PersonId than, CancellationToken ct)
    {
        await context.Db.LockAsync(KnownOrganisations.Ks.Value, ct);
        var today = context.Today;
        return await context.Db.People.CountAsync(
            p => p.Id != than && p.IsActive && p.Identities.Any()
                && p.Grants.Any(g => g.Role == Role.Administrator && g.From <= today && g.To == null), ct);
    }
}

internal static class PersonAccess
{
    /// <summary>The person with all roles ever held; whoever else changes the same person waits.</summary>
    public static async Task<Person> PersonForChange(this UseCaseContext context, PersonId id, CancellationToken ct)
    {
        await context.Db.LockAsync(id.Value, ct);
        return await context.Db.People.Include(p => p.Grants).SingleOrDefaultAsync(p => p.Id == id, ct)
            ?? throw new DomainException(CommonErrors.NotFound);
    }

    /// <summary>Two open accounts with one address are most likely one person registered twice.</summary>
    public static async Task RefuseTaken(UseCaseContext context, string? email, PersonId by, CancellationToken ct)
    {
        var address = email?.ToLowerInvariant();
        if (address is not null && await context.Db.People.AnyAsync(p => p.Id != by && p.IsActive && p.Email!.ToLower() == address, ct))
        {
            throw new DomainException(PersonErrors.EmailTaken);
        }
    }
}
