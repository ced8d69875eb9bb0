using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.People;

/// <summary>An administrator gives a person a role for an organisation.</summary>
[Requires(Permission.Administer)]
public sealed record GrantRole(PersonId Person, NewRole Role) : ICommand<RoleGrantId>;

internal sealed class GrantRoleHandler : IHandler<GrantRole, RoleGrantId>
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
}
