using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.People;

/// <summary>
/// Says which of these sessions are over (signed out, too old, idle too long, the account closed), and notes that some were in use.
/// One run for all the open pages of a node.
/// </summary>
[Requires(Permission.RunJobs)]
public sealed record KeepSessions(IReadOnlyCollection<Guid> Watched, IReadOnlyCollection<Guid> InUse) : ICommand<IReadOnlyList<Guid>>;

internal sealed class KeepSessionsHandler : IHandler<KeepSessions, IReadOnlyList<Guid>>
{
    /// <summary>Being seen is noted to the minute: a write per page load would buy nothing.</summary>
    private static readonly TimeSpan Precision = TimeSpan.FromMinutes(1);

    public async Task<IReadOnlyList<Guid>> Handle(KeepSessions request, UseCaseContext context, CancellationToken ct)
    {
        var (oldest, idleSince, stale) = (context.Now - SignInLimits.Longest, context.Now - SignInLimits.Idle, context.Now - Precision);
        var (watched, inUse) = (request.Watched.ToArray(), request.InUse.ToArray());
        var alive = await (
            from s in context.Db.SignInSessions
            where watched.Contains(s.Id) && s.EndedAt == null && s.CreatedAt > oldest && s.LastSeenAt > idleSince
            join p in context.Db.People on s.PersonId equals p.Id
            where p.IsActive
            select new { s.Id, s.LastSeenAt }).ToListAsync(ct);
        var touch = alive.Where(s => s.LastSeenAt < stale && inUse.Contains(s.Id)).Select(s => s.Id).ToArray();
        if (touch.Length > 0)
        {
            await context.Db.SignInSessions
                .Where(s => touch.Contains(s.Id))
                .ExecuteUpdateAsync(s => s.SetProperty(x => x.LastSeenAt, context.Now), ct);
        }

        return [.. watched.Except(alive.Select(s => s.Id))];
    }
}
