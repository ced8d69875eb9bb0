using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Application.Meetings;

/// <summary>Closes a meeting when every item has ended somehow.</summary>
[Requires(Permission.ActInBody)]
public sealed record CloseMeeting(MeetingId Meeting) : ICommand<Done>;

internal sealed class CloseMeetingHandler : IHandler<CloseMeeting, Done>
{
    public async Task<Done> Handle(CloseMeeting request, UseCaseContext context, CancellationToken ct)
    {
        var (meeting, attendance) = await context.OpenMeetingFor(request.Meeting, BodyPower.RunMeetings, ct);
        meeting.Close(attendance, context.Now);
        return default;
    }
}
