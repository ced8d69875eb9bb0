using Behovsstyring.Application.Handling;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Notifications;

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
