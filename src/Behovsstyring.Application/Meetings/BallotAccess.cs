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

    /// <summary>
    /// The open ballot, and whether one who leaves has voted in it. The line of the list is locked: waits for a vote being stored this
    /// instant, and a vote that comes later finds the line left and is not stored. Other votes wait for nothing.
    /// </summary>
    public static async Task<(Ballot Ballot, bool HasVoted)> BallotToLeave(this UseCaseContext context, BallotId id, SeatId sitting, CancellationToken ct)
    {
        await context.Db.Database.ExecuteSqlAsync(
            $"SELECT 1 FROM ballot_voters WHERE ballot_id = {id.Value} AND filled_by = {sitting.Value} FOR UPDATE", ct);
        var ballot = await context.Db.Ballots.Include(b => b.Voters).SingleAsync(b => b.Id == id, ct);
        return (ballot, ballot.LineOf(sitting) is { SeatId: var seat } && await context.Db.Votes.AnyAsync(v => v.BallotId == id && v.SeatId == seat, ct));
    }
}
