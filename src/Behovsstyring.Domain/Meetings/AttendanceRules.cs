using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Meetings;

/// <summary>
/// Who may come, and into whose seat. A deputy sits only for an absent member, one deputy to a seat and one seat to a deputy;
/// when the member comes, the deputy steps down.
/// </summary>
public static class AttendanceRules
{
    public static IReadOnlyList<Error> ObstaclesToArriving(Attendance attendance, SeatId seat) => new Unmet()
        .And(ObstaclesToTakingAttendance(attendance))
        .If(OnRoll(attendance, seat) is null, MeetingErrors.NotOnTheRoll)
        .If(OnRoll(attendance, seat) is { Function: SeatFunction.Deputy }, MeetingErrors.DeputyMustBeCalledIn)
        .If(attendance.IsPresent(seat), MeetingErrors.AlreadyPresent);

    public static IReadOnlyList<Error> ObstaclesToCallingIn(Attendance attendance, SeatId deputy, SeatId member)
    {
        var (coming, away) = (OnRoll(attendance, deputy), OnRoll(attendance, member));
        if (coming is null || away is null)
        {
            return [.. ObstaclesToTakingAttendance(attendance), MeetingErrors.NotOnTheRoll];
        }

        return new Unmet()
            .And(ObstaclesToTakingAttendance(attendance))
            .If(coming.Function != SeatFunction.Deputy, MeetingErrors.NotADeputy)
            .If(!away.HasVote, MeetingErrors.NotAMembersSeat)
            .If(!SeatRules.MayStandInFor(coming.DeputyFor, away.OrganisationId), MeetingErrors.DeputyForAnother)
            .If(attendance.IsPresent(deputy), MeetingErrors.AlreadyPresent)
            .If(attendance.IsPresent(member), MeetingErrors.MemberIsPresent)
            .If(!attendance.IsPresent(member) && attendance.FilledSeats.Any(f => f.Seat == member), MeetingErrors.SeatAlreadyFilled);
    }

    /// <summary>The one who chairs hands the chair over before leaving.</summary>
    public static IReadOnlyList<Error> ObstaclesToLeaving(Attendance attendance, SeatId seat) => new Unmet()
        .And(ObstaclesToTakingAttendance(attendance))
        .If(!attendance.IsPresent(seat), MeetingErrors.NotPresent)
        .If(seat == attendance.ChairSeatId, MeetingErrors.ChairMustHandOver);

    /// <summary>The chair is a member who is there (kommuneloven § 11-2).</summary>
    public static IReadOnlyList<Error> ObstaclesToChairing(Attendance attendance, SeatId seat) => new Unmet()
        .And(ObstaclesToTakingAttendance(attendance))
        .If(OnRoll(attendance, seat) is not { HasVote: true } || !attendance.IsPresent(seat), MeetingErrors.ChairNotSeated);

    /// <summary>Members and called-in deputies who are there may propose, and the secretary for the secretariat.</summary>
    public static bool HasVoice(Attendance attendance, SeatId seat) =>
        attendance.IsPresent(seat)
        && OnRoll(attendance, seat) is { } speaker
        && SeatRules.PowersOf(speaker.Function).Contains(BodyPower.Propose);

    private static RollSeat? OnRoll(Attendance attendance, SeatId seat) => attendance.Roll.FirstOrDefault(r => r.SeatId == seat);

    private static IReadOnlyList<Error> ObstaclesToTakingAttendance(Attendance attendance) => attendance.EndedAt is null ? [] : [MeetingErrors.NotOpen];
}
