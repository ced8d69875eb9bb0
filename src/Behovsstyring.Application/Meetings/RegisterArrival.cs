using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Meetings;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Meetings;

/// <summary>
/// Someone with a seat comes. Those who run the meeting register anyone; a member, secretary or observer may register oneself.
/// A member whose deputy has the seat's vote in an open ballot waits until it is over.
/// </summary>
[Requires(Permission.ActInBody)]
public sealed record RegisterArrival(MeetingId Meeting, SeatId Seat) : ICommand<Done>;

internal sealed class RegisterArrivalHandler : IHandler<RegisterArrival, Done>
{
    public async Task<Done> Handle(RegisterArrival request, UseCaseContext context, CancellationToken ct)
    {
        var (meeting, attendance) = await AttendanceAccess.OwnOrRun(context, request.Meeting, request.Seat, ct);
        if (meeting.OpenBallotId is { } open)
        {
            var ballot = await context.Db.Ballots.Include(b => b.Voters).SingleAsync(b => b.Id == open, ct);
            var hasVoted = await context.Db.Votes.AnyAsync(v => v.BallotId == open && v.SeatId == request.Seat, ct);
            Guard.Against(BallotRules.ObstaclesToTakingOver(ballot, request.Seat, hasVoted));
        }

        attendance.Arrive(request.Seat, context.Now);
        return default;
    }
}
