using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Meetings;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Meetings;

internal static class MeetingNumbers
{
    /// <summary>
    /// The next number of a body's meetings in the year of the meeting day. The body is locked until commit, so that no other meeting takes it.
    /// </summary>
    public static async Task<int> Next(UseCaseContext context, BodyId body, MeetingDetails details, CancellationToken ct)
    {
        await context.Db.LockAsync(body.Value, ct);
        var year = OsloTime.YearOf(details.StartsAt);
        return (await context.Db.Meetings.Where(m => m.BodyId == body && m.Year == year).MaxAsync(m => (int?)m.Running, ct) ?? 0) + 1;
    }
}
