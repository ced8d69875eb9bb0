using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Meetings;

/// <summary>Opens a meeting with a member in the chair. The roll is the body as it is today.</summary>
/// <param name="Chair">The seat of the one who chairs.</param>
/// <param name="OnAnotherDay">Today, said when the meeting is planned for another day.</param>
[Requires(Permission.ActInBody)]
public sealed record OpenMeeting(MeetingId Meeting, SeatId Chair, DateOnly? OnAnotherDay = null) : ICommand<Done>;

internal sealed class OpenMeetingHandler : IHandler<OpenMeeting, Done>
{
    public async Task<Done> Handle(OpenMeeting request, UseCaseContext context, CancellationToken ct)
    {
        var meeting = await context.MeetingFor(request.Meeting, BodyPower.RunMeetings, ct);
        var body = await context.Db.Bodies.Include(b => b.Mandates).Include(b => b.Seats).AsSplitQuery().SingleAsync(b => b.Id == meeting.BodyId, ct);
        context.Db.Attendances.Add(meeting.Open(body, request.Chair, context.Now, request.OnAnotherDay));
        return default;
    }
}
