using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Meetings;

/// <summary>Takes back the opening of a meeting until the first attendance is registered. The meeting is on notice again, with its number and agenda.</summary>
[Requires(Permission.ActInBody)]
public sealed record UndoOpening(MeetingId Meeting) : ICommand<Done>;

internal sealed class UndoOpeningHandler : IHandler<UndoOpening, Done>
{
    public async Task<Done> Handle(UndoOpening request, UseCaseContext context, CancellationToken ct)
    {
        var (meeting, attendance) = await context.OpenMeetingFor(request.Meeting, BodyPower.RunMeetings, ct);
        meeting.UndoOpening(attendance);
        // The roll and the chair's stay go with it. The database refuses it when there is more.
        await context.Db.Attendances.Where(a => a.MeetingId == meeting.Id).ExecuteDeleteAsync(ct);
        return default;
    }
}
