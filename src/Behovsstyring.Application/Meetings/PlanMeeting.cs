using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Meetings;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Meetings;

/// <summary>Plans a meeting of a body. It is seen by those who prepare it until the notice is out.</summary>
[Requires(Permission.ActInBody)]
public sealed record PlanMeeting(MeetingId Id, BodyId Body, MeetingDetails Details) : ICommand<PlannedMeeting>;

public sealed record PlannedMeeting(MeetingId Id, string Slug);

internal sealed class PlanMeetingHandler : IHandler<PlanMeeting, PlannedMeeting>
{
    public async Task<PlannedMeeting> Handle(PlanMeeting request, UseCaseContext context, CancellationToken ct)
    {
        context.Actor.Require(BodyPower.PrepareMeetings, request.Body);
        await context.Db.LockAsync(request.Body.Value, ct);
        if (await context.Db.Meetings.SingleOrDefaultAsync(m => m.Id == request.Id, ct) is { } already)
        {
            return new(already.Id, already.Slug);
        }

        var body = await context.Db.Bodies.SingleOrDefaultAsync(b => b.Id == request.Body, ct) ?? throw new DomainException(CommonErrors.NotFound);
        var running = await MeetingNumbers.Next(context, body.Id, request.Details, ct);
        var meeting = Meeting.Plan(request.Id, body, running, request.Details, context.Now);
        context.Db.Meetings.Add(meeting);
        context.Raise(new MeetingPlanned(meeting.Id, body.Id, body.Kind));
        return new(meeting.Id, meeting.Slug);
    }
}
