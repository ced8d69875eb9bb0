using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.People;

namespace Behovsstyring.Application.People;

/// <summary>Who I am here and now, for whom I act and what I may do; nothing when I have no role there any more.</summary>
[Requires(Permission.ReadOpen)]
public sealed record WhoAmI : IQuery<Me?>;

/// <param name="MayChange">There are other organisations to act for.</param>
public sealed record Me(
    PersonId Person, string Name, OrganisationId Organisation, string OrganisationName, OrganisationKind Kind,
    IReadOnlyList<Role> Roles, IReadOnlyList<ActorSeat> Seats, IReadOnlyCollection<Permission> Permissions, bool MayChange)
{
    public bool Has(Permission permission) => Permissions.Contains(permission);
}

internal sealed class WhoAmIHandler : IHandler<WhoAmI, Me?>
{
    public Task<Me?> Handle(WhoAmI request, UseCaseContext context, CancellationToken ct) => Task.FromResult(
        context.Actor is { PersonId: { } person, OrganisationId: { } organisation } actor
            ? new Me(
                person, actor.PersonName!, organisation, actor.OrganisationName!, actor.OrganisationKind!.Value,
                actor.Roles, actor.Seats, actor.Permissions, actor.MayChange)
            : null);
}
