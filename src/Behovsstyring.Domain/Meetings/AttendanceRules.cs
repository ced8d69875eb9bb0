using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Meetings;

/// <summary>
/// Who may come, and into whose seat. A deputy sits only for an absent member, one deputy to a seat and one seat to a deputy;
/// when the member comes, the deputy steps down.
/// </summary>
public static class AttendanceRules
{
    public static IReadOnlyList<Error> ObstaclesToArriving(Attendance attendance, SeatId seat)
    {
        List<Error> unmet = [.. Ended(attendance)];
        if (OnRoll(attendance, seat) is not { } arriving)
        {
            unmet.Add(MeetingErrors.NotOnTheRoll);
            return unmet;
        }

        if (arriving.Function == SeatFunction.Deputy)
        {
            unmet.Add(MeetingErrors.DeputyMustBeCalledIn);
        }

        if (attendance.IsPresent(seat))
        {
            unmet.Add(MeetingErrors.AlreadyPresent);
        }

        return unmet;
    }

    public static IReadOnlyList<Error> ObstaclesToCallingIn(Attendance attendance, SeatId deputy, SeatId member)
    {
        List<Error> unmet = [.. Ended(attendance)];
        var (coming, away) = (OnRoll(attendance, deputy), OnRoll(attendance, member));
        if (coming is null || away is null)
        {
            unmet.Add(MeetingErrors.NotOnTheRoll);
            return unmet;
        }

        if (coming.Function != SeatFunction.Deputy)
        {
            unmet.Add(MeetingErrors.NotADeputy);
        }

        if (!away.HasVote)
        {
            unmet.Add(MeetingErrors.NotAMembersSeat);
        }

        if (!SeatRules.MayStandInFor(coming.DeputyFor, away.OrganisationId))
        {
            unmet.Add(MeetingErrors.DeputyForAnother);
        }

        if (attendance.IsPresent(deputy))
        {
            unmet.Add(MeetingErrors.AlreadyPresent);
        }

        if (attendance.IsPresent(member))
        {
            unmet.Add(MeetingErrors.MemberIsPresent);
        }
        else if (attendance.FilledSeats.Any(f => f.Seat == member))
        {
            unmet.Add(MeetingErrors.SeatAlreadyFilled);
        }

        return unmet;
    }

    /// <summary>The one who chairs hands the chair over before leaving.</summary>
    public static IReadOnlyList<Error> ObstaclesToLeaving(Attendance attendance, SeatId seat)
    {
        List<Error> unmet = [.. Ended(attendance)];
        if (!attendance.IsPresent(seat))
        {
            unmet.Add(MeetingErrors.NotPresent);
        }

        if (seat == attendance.ChairSeatId)
        {
            unmet.Add(MeetingErrors.ChairMustHandOver);
        }

        return unmet;
    }

    /// <summary>Whoever chairs is a member who is there (kommuneloven § 11-2).</summary>
    public static IReadOnlyList<Error> ObstaclesToChairing(Attendance attendance, SeatId seat)
    {
        List<Error> unmet = [.. Ended(attendance)];
        if (OnRoll(attendance, seat) is not { HasVote: true } || !attendance.IsPresent(seat))
        {
            unmet.Add(MeetingErrors.ChairNotSeated);
        }

        return unmet;
    }

    /// <summary>Members and called-in deputies who are there may propose, and the secretary for the secretariat.</summary>
    public static bool HasVoice(Attendance attendance, SeatId seat) =>
        attendance.IsPresent(seat)
        && OnRoll(attendance, seat) is { } speaker
        && SeatRules.PowersOf(speaker.Function).Contains(BodyPower.Propose);

    private static RollSeat? OnRoll(Attendance attendance, SeatId seat) => attendance.Roll.FirstOrDefault(r => r.SeatId == seat);

    private static IReadOnlyList<Error> Ended(Attendance attendance) => attendance.EndedAt is null ? [] : [MeetingErrors.NotOpen];
}
