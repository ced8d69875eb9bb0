using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Meetings;

namespace Behovsstyring.Application.Meetings;

/// <summary>Who may register attendance: oneself, or the one who runs the meeting.</summary>
internal static class AttendanceAccess
{
    public static async Task<(Meeting Meeting, Attendance Attendance)> OwnOrRun(UseCaseContext context, MeetingId id, SeatId seat, CancellationToken ct)
    {
        var meeting = await context.LockedMeeting(id, ct);
        var attendance = await context.AttendanceOf(meeting, ct);
        var own = context.Actor.Seats.Any(s => s.Seat == seat && s.Body == meeting.BodyId);
        if (!own && !MeetingAccess.MayConduct(context, meeting.BodyId, attendance.ChairSeatId, BodyPower.RunMeetings))
        {
            throw new DomainException(CommonErrors.Denied);
        }

        return (meeting, attendance);
    }
}
