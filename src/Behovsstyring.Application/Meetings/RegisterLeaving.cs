using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Application.Meetings;

/// <summary>
/// Someone leaves. Registered by those who run the meeting, or by oneself. One who has a vote left in an open ballot goes off its list:
/// only those who are there decide.
/// </summary>
[Requires(Permission.ActInBody)]
public sealed record RegisterLeaving(MeetingId Meeting, SeatId Seat) : ICommand<Done>;

internal sealed class RegisterLeavingHandler : IHandler<RegisterLeaving, Done>
{
    public async Task<Done> Handle(RegisterLeaving request, UseCaseContext context, CancellationToken ct)
    {
        var (meeting, attendance) = await AttendanceAccess.OwnOrRun(context, request.Meeting, request.Seat, ct);
        attendance.Leave(request.Seat, context.Now);
        if (meeting.OpenBallotId is { } open)
        {
            var (ballot, hasVoted) = await context.BallotToLeave(open, request.Seat, ct);
            ballot.TakeOff(request.Seat, hasVoted, context.Now);
        }

        return default;
    }
}
