using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Application.People;

/// <summary>
/// An administrator takes a role away. Without a last day it is over at once: the day before counts as the last, and the next
/// thing the person does is refused, also in a page that is open.
/// </summary>
[Requires(Permission.Administer)]
public sealed record EndRole(PersonId Person, RoleGrantId Grant, DateOnly? LastDay = null) : ICommand<Done>;

internal sealed class EndRoleHandler : IHandler<EndRole, Done>
{
    public async Task<Done> Handle(EndRole request, UseCaseContext context, CancellationToken ct)
    {
        var others = await Administrators.Others(context, request.Person, ct);
        var person = await context.PersonForChange(request.Person, ct);
        await LastRole.EndWhatFollowsAsync(context, person, request.Grant, request.LastDay ?? context.Today.AddDays(-1), ct);
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
