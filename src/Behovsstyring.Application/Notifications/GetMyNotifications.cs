using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Notifications;

/// <summary>What has happened to the cases I follow, newest first.</summary>
[Requires(Permission.Work)]
public sealed record GetMyNotifications(int Most = 50) : IQuery<IReadOnlyList<NotificationRow>>;

public sealed record NotificationRow(long Id, string Code, IReadOnlyDictionary<string, string> Facts, string? CaseNumber, string? CaseTitle, DateTimeOffset At, bool IsRead, string? Organisation);

/// <summary>Marks everything up to this moment as read.</summary>
[Requires(Permission.Work)]
public sealed record ReadMyNotifications : ICommand<Done>;

internal sealed class MyNotificationsHandlers : IHandler<GetMyNotifications, IReadOnlyList<NotificationRow>>, IHandler<ReadMyNotifications, Done>
{
    public async Task<IReadOnlyList<NotificationRow>> Handle(GetMyNotifications request, UseCaseContext context, CancellationToken ct)
    {
        var me = context.Actor.RequirePerson();
        return await (
            from n in context.Db.Notifications
            where n.PersonId == me
            join c in context.Db.Cases on n.CaseId equals c.Id into about
            from c in about.DefaultIfEmpty()
            join o in context.Db.Organisations on n.OrganisationId equals o.Id into acting
            from o in acting.DefaultIfEmpty()
            orderby n.At descending, n.Id descending
            select new NotificationRow(n.Id, n.Code, n.Facts, c.Number, c.Title, n.At, n.ReadAt != null, o.Name))
            .Take(Math.Clamp(request.Most, 1, 200)).ToListAsync(ct);
    }

    public async Task<Done> Handle(ReadMyNotifications request, UseCaseContext context, CancellationToken ct)
    {
        var me = context.Actor.RequirePerson();
        await context.Db.Notifications
            .Where(n => n.PersonId == me && n.ReadAt == null)
            .ExecuteUpdateAsync(s => s.SetProperty(n => n.ReadAt, context.Now), ct);
        return default;
    }
}
