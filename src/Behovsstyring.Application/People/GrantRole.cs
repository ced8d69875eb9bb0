using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.People;

/// <summary>An administrator gives a person a role for an organisation. Their own are given by another administrator.</summary>
[Requires(Permission.Administer)]
public sealed record GrantRole(PersonId Person, NewRole Role) : ICommand<RoleGrantId>;

internal sealed class GrantRoleHandler : IHandler<GrantRole, RoleGrantId>
{
    public async Task<RoleGrantId> Handle(GrantRole request, UseCaseContext context, CancellationToken ct)
    {
        Guard.That(request.Person != context.Actor.PersonId, PersonErrors.OwnRoles);
        var person = await context.PersonForChange(request.Person, ct);
        var organisation = request.Role.Organisation;
        var kind = await context.Db.Organisations
            .Where(o => o.Id == organisation && o.IsActive)
            .Select(o => (OrganisationKind?)o.Kind)
            .SingleOrDefaultAsync(ct) ?? throw new DomainException(CommonErrors.NotFound);
        return (await RoleGiving.GiveAsync(context, person, request.Role, kind, ct)).Id;
    }
}
