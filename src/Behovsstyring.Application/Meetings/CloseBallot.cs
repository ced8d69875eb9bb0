using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Meetings;
using Behovsstyring.Domain.Voting;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Meetings;

/// <summary>
/// Closes a ballot and counts it, once and for all. An adopted proposal settles its item, and in a case it is the body's recommendation.
/// </summary>
[Requires(Permission.ActInBody)]
public sealed record CloseBallot(MeetingId Meeting, BallotId Id) : ICommand<VoteResult>;

internal sealed class CloseBallotHandler : IHandler<CloseBallot, VoteResult>
{
    public async Task<VoteResult> Handle(CloseBallot request, UseCaseContext context, CancellationToken ct)
    {
        var (meeting, _) = await context.OpenMeetingFor(request.Meeting, BodyPower.RunMeetings, ct);
        var ballot = await context.BallotToEnd(meeting, request.Id, ct);
        var votes = await context.Db.Votes.AsNoTracking().Where(v => v.BallotId == ballot.Id).ToListAsync(ct);
        var result = ballot.Close(votes, context.Now);
        meeting.TakeIn(ballot);
        await Recommending.Keep(context, meeting, ballot, result, ct);
        return result;
    }
}

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
