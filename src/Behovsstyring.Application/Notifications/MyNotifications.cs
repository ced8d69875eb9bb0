using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Notifications;

/// <summary>What has happened to a case I follow, or in a body I sit in.</summary>
public sealed record NotificationRow(long Id, string Code, IReadOnlyDictionary<string, string> Facts, string? CaseNumber, string? CaseTitle, DateTimeOffset At, bool IsRead, string? Organisation);

internal static class MyNotifications
{
    /// <summary>The newest first.</summary>
    public static async Task<IReadOnlyList<NotificationRow>> Latest(UseCaseContext context, int most, CancellationToken ct)
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
            .Take(most).ToListAsync(ct);
    }
}

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
