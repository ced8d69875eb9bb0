using Behovsstyring.Application.Common;
using Behovsstyring.Application.Governance;
using Behovsstyring.Application.Handling;
using Behovsstyring.Application.Persistence;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Meetings;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Meetings;

/// <summary>
/// How use cases come to a meeting. Work on one meeting goes one at a time, so that two who act in the same second both get through;
/// single votes do not come this way.
/// </summary>
internal static class MeetingAccess
{
    /// <summary>A meeting someone prepares, runs or writes the record of; their seat of today must give the power.</summary>
    public static async Task<Meeting> MeetingFor(this UseCaseContext context, MeetingId id, BodyPower power, CancellationToken ct)
    {
        var meeting = await context.LockedMeeting(id, ct);
        context.Actor.Require(power, meeting.BodyId);
        return meeting;
    }

    /// <summary>A meeting under way. The present chair runs it, also when that is a member chosen because the leaders are away.</summary>
    public static async Task<(Meeting Meeting, Attendance Attendance)> OpenMeetingFor(
        this UseCaseContext context, MeetingId id, BodyPower power, CancellationToken ct)
    {
        var meeting = await context.LockedMeeting(id, ct);
        var attendance = await context.AttendanceOf(meeting, ct);
        if (!MayConduct(context, meeting.BodyId, attendance.ChairSeatId, power))
        {
            throw new DomainException(CommonErrors.Denied);
        }

        return (meeting, attendance);
    }

    public static bool MayConduct(UseCaseContext context, BodyId body, SeatId? chair, BodyPower power) =>
        context.Actor.Has(power, body)
        || (power is BodyPower.RunMeetings or BodyPower.ChairMeetings && context.Actor.Seats.Any(s => s.Seat == chair));

    /// <summary>
    /// The seat from which the actor speaks in a meeting: one that is there and has a voice, before any other held in the body.
    /// </summary>
    public static SeatId SpeakingSeat(this UseCaseContext context, Meeting meeting, Attendance attendance)
    {
        var held = context.Actor.Seats.Where(s => s.Body == meeting.BodyId).Select(s => s.Seat).ToList();
        if (held.Count == 0)
        {
            throw new DomainException(CommonErrors.Denied);
        }

        return held.OrderByDescending(s => AttendanceRules.HasVoice(attendance, s)).First();
    }

    /// <summary>A body takes a standpoint at a gate only when what the governance model wants before it is there.</summary>
    public static async Task RequireReadyGate(this UseCaseContext context, Meeting meeting, AgendaItemId item, CancellationToken ct) =>
        Guard.Against(await MeetingRecommendations.ObstaclesToTreating(context, meeting.BodyKind, meeting.Item(item).Content, ct));

    public static async Task<Meeting> LockedMeeting(this UseCaseContext context, MeetingId id, CancellationToken ct)
    {
        await context.Db.LockAsync(id.Value, ct);
        return await context.Db.Meetings.Whole().SingleOrDefaultAsync(m => m.Id == id, ct) ?? throw new DomainException(CommonErrors.NotFound);
    }

    public static async Task<Attendance> AttendanceOf(this UseCaseContext context, Meeting meeting, CancellationToken ct) =>
        await context.Db.Attendances.Whole().SingleOrDefaultAsync(a => a.MeetingId == meeting.Id, ct)
        ?? throw new DomainException(MeetingErrors.NotOpen);

    public static IQueryable<Meeting> Whole(this IQueryable<Meeting> meetings) => meetings
        .Include(m => m.Agenda).ThenInclude(i => i.Proposals)
        .Include(m => m.Agenda).ThenInclude(i => i.Objections)
        .AsSplitQuery();

    public static IQueryable<Attendance> Whole(this IQueryable<Attendance> attendances) => attendances
        .Include(a => a.Roll)
        .Include(a => a.Stays)
        .AsSplitQuery();

    /// <summary>What a body is called in what is kept for good: bokmål, as in its mandate.</summary>
    public static Task<string> BodyName(this AppDbContext db, BodyId id, CancellationToken ct) =>
        db.Bodies.Where(b => b.Id == id).Select(b => b.Name).SingleAsync(ct);
}
