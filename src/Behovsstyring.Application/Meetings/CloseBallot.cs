using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
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
