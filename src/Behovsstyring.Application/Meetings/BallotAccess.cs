using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Meetings;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Meetings;

internal static class BallotAccess
{
    /// <summary>
    /// The ballot, locked against further votes: waits for those being stored this instant, and those that come later find it ended.
    /// Only what is read after this is counted.
    /// </summary>
    public static async Task<Ballot> BallotToEnd(this UseCaseContext context, Meeting meeting, BallotId id, CancellationToken ct)
    {
        await context.Db.Database.ExecuteSqlAsync($"SELECT 1 FROM ballots WHERE id = {id.Value} FOR UPDATE", ct);
        return await context.Db.Ballots.Include(b => b.Voters).SingleOrDefaultAsync(b => b.Id == id && b.MeetingId == meeting.Id, ct)
            ?? throw new DomainException(CommonErrors.NotFound);
    }
}
