using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Meetings;

namespace Behovsstyring.Application.Meetings;

/// <summary>
/// Someone with a seat comes. Those who run the meeting register anyone; a member, secretary or observer may register oneself.
/// </summary>
[Requires(Permission.ActInBody)]
public sealed record RegisterArrival(MeetingId Meeting, SeatId Seat) : ICommand<Done>;

/// <summary>A deputy is called in for a member who is not there.</summary>
[Requires(Permission.ActInBody)]
public sealed record CallInDeputy(MeetingId Meeting, SeatId Deputy, SeatId ForMember) : ICommand<Done>;

/// <summary>Someone leaves. Registered by those who run the meeting, or by oneself.</summary>
[Requires(Permission.ActInBody)]
public sealed record RegisterLeaving(MeetingId Meeting, SeatId Seat) : ICommand<Done>;

[Requires(Permission.ActInBody)]
public sealed record HandOverChair(MeetingId Meeting, SeatId Seat) : ICommand<Done>;

internal sealed class AttendanceHandlers :
    IHandler<RegisterArrival, Done>, IHandler<CallInDeputy, Done>, IHandler<RegisterLeaving, Done>, IHandler<HandOverChair, Done>
{
    public async Task<Done> Handle(RegisterArrival request, UseCaseContext context, CancellationToken ct)
    {
        (await OwnOrRun(context, request.Meeting, request.Seat, ct)).Arrive(request.Seat, context.Now);
        return default;
    }

    public async Task<Done> Handle(CallInDeputy request, UseCaseContext context, CancellationToken ct)
    {
        var (_, attendance) = await context.OpenMeetingFor(request.Meeting, BodyPower.RunMeetings, ct);
        attendance.CallIn(request.Deputy, request.ForMember, context.Now);
        return default;
    }

    public async Task<Done> Handle(RegisterLeaving request, UseCaseContext context, CancellationToken ct)
    {
        (await OwnOrRun(context, request.Meeting, request.Seat, ct)).Leave(request.Seat, context.Now);
        return default;
    }

    public async Task<Done> Handle(HandOverChair request, UseCaseContext context, CancellationToken ct)
    {
        var (_, attendance) = await context.OpenMeetingFor(request.Meeting, BodyPower.RunMeetings, ct);
        attendance.HandOverChair(request.Seat);
        return default;
    }

    private static async Task<Attendance> OwnOrRun(UseCaseContext context, MeetingId id, SeatId seat, CancellationToken ct)
    {
        var meeting = await context.LockedMeeting(id, ct);
        var attendance = await context.AttendanceOf(meeting, ct);
        var own = context.Actor.Seats.Any(s => s.Seat == seat && s.Body == meeting.BodyId);
        if (!own && !MeetingAccess.MayConduct(context, meeting.BodyId, attendance.ChairSeatId, BodyPower.RunMeetings))
        {
            throw new DomainException(CommonErrors.Denied);
        }

        return attendance;
    }
}
