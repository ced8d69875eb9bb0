using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Voting;

namespace Behovsstyring.Domain.Meetings;

/// <summary>
/// Who is in a meeting, in whose seat, and who chairs. Begins when the meeting opens, with the body's seats as they were then;
/// kept apart from the meeting so that taking attendance never collides with its conduct.
/// </summary>
public sealed class Attendance : Aggregate
{
    private readonly List<RollSeat> _roll = [];
    private readonly List<Stay> _stays = [];

    private Attendance() { }

    public MeetingId MeetingId { get; private set; }

    /// <summary>Who chairs now: a member's own seat.</summary>
    public SeatId ChairSeatId { get; private set; }

    /// <summary>Seats of the mandate that were vacant when the meeting opened.</summary>
    public int VacantSeats { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Counts the changes, so that each of them moves the row version.</summary>
    public int Revision { get; private set; }

    public IReadOnlyList<RollSeat> Roll => _roll;

    public IReadOnlyList<Stay> Stays => _stays;

    /// <summary>The members' seats with somebody in them right now.</summary>
    public IReadOnlyList<FilledSeat> FilledSeats =>
        [.. from stay in _stays
            where stay.To is null && _roll.Any(r => r.SeatId == stay.FilledSeat && r.HasVote)
            join sitting in _roll on stay.SeatId equals sitting.SeatId
            select new FilledSeat(stay.FilledSeat, sitting.PersonId, sitting.SeatId)];

    internal static Attendance Begin(MeetingId meeting, IReadOnlyList<Seat> seats, int? seatsOfMandate, SeatId chair, DateTimeOffset now)
    {
        var attendance = new Attendance
        {
            MeetingId = meeting,
            ChairSeatId = chair,
            VacantSeats = Math.Max(0, (seatsOfMandate ?? 0) - seats.Count(s => s.HasVote)),
        };
        attendance._roll.AddRange(seats.Select(s => RollSeat.Of(meeting, s)));
        attendance.BeginStay(chair, null, now);
        return attendance;
    }

    /// <summary>A member, secretary or observer comes. A deputy who sat for the member steps down.</summary>
    public void Arrive(SeatId seat, DateTimeOffset now)
    {
        Guard.Against(AttendanceRules.ObstaclesToArriving(this, seat));
        _stays.Find(s => s.To is null && s.StandsInFor == seat)?.End(now);
        BeginStay(seat, null, now);
    }

    /// <summary>A deputy sits in an absent member's seat.</summary>
    public void CallIn(SeatId deputy, SeatId forMember, DateTimeOffset now)
    {
        Guard.Against(AttendanceRules.ObstaclesToCallingIn(this, deputy, forMember));
        BeginStay(deputy, forMember, now);
    }

    public void Leave(SeatId seat, DateTimeOffset now)
    {
        Guard.Against(AttendanceRules.ObstaclesToLeaving(this, seat));
        _stays.Find(s => s.To is null && s.SeatId == seat)!.End(now);
        Moved();
    }

    public void HandOverChair(SeatId seat)
    {
        Guard.Against(AttendanceRules.ObstaclesToChairing(this, seat));
        ChairSeatId = seat;
        Moved();
    }

    /// <summary>
    /// The deputies who may stand in for a member of an organisation, in their turn: first those of the member's own organisation,
    /// then the general ones (kommuneloven § 7-10: as far as possible in the order they were chosen).
    /// </summary>
    public IReadOnlyList<RollSeat> DeputiesInTurn(OrganisationId organisation) =>
        [.. _roll.Where(r => r.Function == SeatFunction.Deputy && SeatRules.MayStandInFor(r.DeputyFor, organisation))
            .OrderBy(r => r.DeputyFor is null).ThenBy(r => r.DeputyOrder).ThenBy(r => r.SeatId.Value)];

    public bool IsPresent(SeatId seat) => _stays.Exists(s => s.SeatId == seat && s.To is null);

    /// <summary>
    /// Who may vote right now. In an item of the board committee the company's people are not members (KS' concept study, ch. 5.5).
    /// </summary>
    public Electorate ElectorateFor(AdvisoryCapacity? capacity)
    {
        var members = _roll.Where(r => r.HasVote && !(capacity == AdvisoryCapacity.BoardCommittee && r.Side == SeatSide.Company))
            .Select(r => r.SeatId).ToHashSet();
        SeatId[] present = [.. FilledSeats.Select(f => f.Seat).Where(members.Contains)];
        return new(VacantSeats, Recused: 0, members.Count - present.Length, present, present.Contains(ChairSeatId) ? ChairSeatId : null);
    }

    internal void End(DateTimeOffset now)
    {
        _stays.ForEach(s => s.End(now));
        EndedAt = now;
        Moved();
    }

    private void Moved()
    {
        Revision++;
        Raise(new MeetingMoved(MeetingId));
    }

    private void BeginStay(SeatId seat, SeatId? standsInFor, DateTimeOffset now)
    {
        _stays.Add(Stay.Begin(MeetingId, _stays.Count + 1, seat, standsInFor, now));
        Moved();
    }
}
