using Behovsstyring.Application.Bodies;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.People;

/// <summary>What ends with a person's last role: seats, and at once sign-ins, what they follow and mail that has not gone out.</summary>
internal static class LastRole
{
    /// <summary>Ends what follows, when nothing is left to hold after the day. Called before the role itself is ended.</summary>
    public static async Task EndWhatFollowsAsync(UseCaseContext context, Person person, RoleGrantId ending, DateOnly lastDay, CancellationToken ct)
    {
        if (!RoleRules.IsLast(ending, lastDay, person.Grants))
        {
            return;
        }

        var seats = await context.Db.Seats.AsNoTracking()
            .Where(s => s.PersonId == person.Id && (s.To == null || s.To > lastDay) && s.OnWordOf == null)
            .OrderBy(s => s.BodyId).Select(s => new { s.BodyId, s.Id }).ToListAsync(ct);
        foreach (var of in seats.GroupBy(s => s.BodyId))
        {
            var body = await context.BodyForChange(of.Key, ct);
            foreach (var seat in of)
            {
                body.VacateSeat(seat.Id, lastDay, context.By);
            }
        }

        if (lastDay >= context.Today)
        {
            // From the day after, an action finds no role. Mail asks then, too, whether the person may still read.
            return;
        }

        await context.Db.SignInSessions
            .Where(s => s.PersonId == person.Id && s.EndedAt == null)
            .ExecuteUpdateAsync(s => s.SetProperty(x => x.EndedAt, context.Now), ct);
        await context.Db.CaseFollowers.Where(f => f.PersonId == person.Id).ExecuteDeleteAsync(ct);
        await context.Db.Notifications
            .Where(n => n.PersonId == person.Id && n.MailDueAt != null)
            .ExecuteUpdateAsync(n => n.SetProperty(x => x.MailDueAt, (DateTimeOffset?)null), ct);
    }
}
