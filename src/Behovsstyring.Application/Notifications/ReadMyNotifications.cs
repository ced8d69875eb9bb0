using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Notifications;

/// <summary>Marks everything up to this moment as read.</summary>
[Requires(Permission.Work)]
public sealed record ReadMyNotifications : ICommand<Done>;

internal sealed class ReadMyNotificationsHandler : IHandler<ReadMyNotifications, Done>
{
    public async Task<Done> Handle(ReadMyNotifications request, UseCaseContext context, CancellationToken ct)
    {
        var me = context.Actor.RequirePerson();
        await context.Db.Notifications
            .Where(n => n.PersonId == me && n.ReadAt == null)
            .ExecuteUpdateAsync(s => s.SetProperty(n => n.ReadAt, context.Now), ct);
        return default;
    }
}
