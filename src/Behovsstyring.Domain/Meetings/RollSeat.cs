using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Meetings;

/// <summary>A seat as it was when the meeting opened. Later changes of the body leave the meeting's roll alone.</summary>
public sealed class RollSeat
{
    private RollSeat() { }

    public MeetingId MeetingId { get; private set; }

    public SeatId SeatId { get; private set; }

    public PersonId PersonId { get; private set; }

    public OrganisationId OrganisationId { get; private set; }

    public SeatSide Side { get; private set; }

    public SeatFunction Function { get; private set; }

    public int? DeputyOrder { get; private set; }

    public OrganisationId? DeputyFor { get; private set; }

    public bool HasVote => SeatRules.HasVote(Function);

    internal static RollSeat Of(MeetingId meeting, Seat seat) => new()
    {
        MeetingId = meeting,
        SeatId = seat.Id,
        PersonId = seat.PersonId,
        OrganisationId = seat.OrganisationId,
        Side = seat.Side,
        Function = seat.Function,
        DeputyOrder = seat.DeputyOrder,
        DeputyFor = seat.DeputyFor,
    };
}

/// <summary>A time someone was in the meeting. One who leaves and comes back has two.</summary>
public sealed class Stay
{
    private Stay() { }

    public MeetingId MeetingId { get; private set; }

    public int Number { get; private set; }

    public SeatId SeatId { get; private set; }

    /// <summary>The member's seat that a deputy was called in for.</summary>
    public SeatId? StandsInFor { get; private set; }

    public DateTimeOffset From { get; private set; }

    public DateTimeOffset? To { get; private set; }

    /// <summary>The seat whose place is filled: the member's own, or the one stood in for.</summary>
    public SeatId FilledSeat => StandsInFor ?? SeatId;

    internal static Stay Begin(MeetingId meeting, int number, SeatId seat, SeatId? standsInFor, DateTimeOffset now) =>
        new() { MeetingId = meeting, Number = number, SeatId = seat, StandsInFor = standsInFor, From = now };

    internal void End(DateTimeOffset now) => To ??= now;
}

/// <summary>Who fills a member's seat right now: the member, or a deputy called in.</summary>
/// <param name="Seat">The member's seat: what votes are counted by.</param>
/// <param name="FilledBy">The seat of the one who sits in it.</param>
public readonly record struct FilledSeat(SeatId Seat, PersonId Person, SeatId FilledBy);
