using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Meetings;

namespace Behovsstyring.Application.Meetings;

/// <summary>Loads the meeting in which proposals are made.</summary>
internal static class ProposalDesk
{
    public static async Task<(Meeting Meeting, Attendance Attendance)> Load(UseCaseContext context, MeetingId id, CancellationToken ct)
    {
        var meeting = await context.LockedMeeting(id, ct);
        if (context.Actor.Seats.All(s => s.Body != meeting.BodyId))
        {
            throw new DomainException(CommonErrors.Denied);
        }

        return (meeting, await context.AttendanceOf(meeting, ct));
    }
}
