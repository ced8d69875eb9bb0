using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Application.People;

/// <summary>Gives up a role of one's own, at once. It needs no one else; only the last administrator cannot.</summary>
[Requires(Permission.Work)]
public sealed record GiveUpRole(RoleGrantId Grant) : ICommand<Done>;

internal sealed class GiveUpRoleHandler : IHandler<GiveUpRole, Done>
{
    public async Task<Done> Handle(GiveUpRole request, UseCaseContext context, CancellationToken ct)
    {
        var me = context.Actor.RequirePerson();
        var others = await Administrators.Others(context, me, ct);
        // Somebody else's role is none of the person's own, and is not found.
        var person = await context.PersonForChange(me, ct);
        await LastRole.EndWhatFollowsAsync(context, person, request.Grant, context.Today.AddDays(-1), ct);
        person.TakeBack(request.Grant, context.Today, context.By, others);
        return default;
    }
}
