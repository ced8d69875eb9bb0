using Behovsstyring.Application.Handling;
using Behovsstyring.Application.Persistence.Rows;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.People;

/// <summary>Ends sign-in sessions and names those that ended.</summary>
internal static class SessionEnding
{
    public static async Task<IReadOnlyList<Guid>> End(UseCaseContext context, IQueryable<SignInSession> sessions, CancellationToken ct)
    {
        var open = await sessions.Where(s => s.EndedAt == null).Select(s => s.Id).ToArrayAsync(ct);
        await context.Db.SignInSessions
            .Where(s => open.Contains(s.Id))
            .ExecuteUpdateAsync(s => s.SetProperty(x => x.EndedAt, context.Now), ct);
        return open;
    }
}
