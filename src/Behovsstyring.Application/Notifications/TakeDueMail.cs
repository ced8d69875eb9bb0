using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Application.People;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Notifications;

/// <summary>
/// Takes mails that are due, a few at a time, and lends them to one sender for some minutes: two nodes never take the same,
/// and what a crashed sender held comes back by itself. The message id made from the row lets a mail server drop a second copy.
/// </summary>
[Requires(Permission.RunJobs)]
public sealed record TakeDueMail(int Most = 20) : ICommand<IReadOnlyList<DueMail>>
{
    /// <summary>Sending stops after this many tries.</summary>
    public const int MostAttempts = 8;

    /// <summary>What is older than this is read on «Min side»; as mail it would only surprise.</summary>
    public static readonly TimeSpan MostAge = TimeSpan.FromDays(3);

    internal static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);
}

public sealed record DueMail(
    long Id, string Name, string Email, string Language, string Code, Dictionary<string, string> Facts,
    string? CaseNumber, string? CaseTitle, string? Organisation);

internal sealed class TakeDueMailHandler : IHandler<TakeDueMail, IReadOnlyList<DueMail>>
{
    public async Task<IReadOnlyList<DueMail>> Handle(TakeDueMail request, UseCaseContext context, CancellationToken ct)
    {
        var today = context.Today;
        var lease = context.Now + TakeDueMail.Lease;
        var taken = await context.Db.Database.SqlQuery<long>(
            $"""
            WITH due AS (
                SELECT id FROM notifications
                WHERE mail_due_at <= {context.Now} AND at > {context.Now - TakeDueMail.MostAge} AND mail_attempts < {TakeDueMail.MostAttempts}
                ORDER BY mail_due_at LIMIT {request.Most} FOR UPDATE SKIP LOCKED)
            UPDATE notifications n SET mail_due_at = {lease}, mail_attempts = mail_attempts + 1
            FROM due WHERE n.id = due.id
            RETURNING n.id AS "Value"
            """).ToListAsync(ct);
        return await (
            from n in context.Db.Notifications.AsNoTracking()
            where taken.Contains(n.Id)
            join p in context.Db.People on n.PersonId equals p.Id
            where p.IsActive && p.Email != null
            // One who has lost the last role may no longer read what it is about. An invitation comes before the first.
            where n.Code == InvitationFacts.Code || p.Grants.Any(g => g.From <= today && (g.To == null || g.To >= today))
                || context.Db.Seats.Any(s => s.PersonId == p.Id && s.OnWordOf != null && s.From <= today && (s.To == null || s.To >= today))
            join c in context.Db.Cases on n.CaseId equals c.Id into about
            from c in about.DefaultIfEmpty()
            join o in context.Db.Organisations on n.OrganisationId equals o.Id into acting
            from o in acting.DefaultIfEmpty()
            orderby n.Id
            select new DueMail(n.Id, p.Name, p.Email!, p.Language, n.Code, n.Facts, c.Number, c.Title, o.Name)).ToListAsync(ct);
    }
}
