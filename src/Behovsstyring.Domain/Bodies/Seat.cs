using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Bodies;

public enum SeatFunction
{
    Leader = 1,
    DeputyLeader = 2,
    Member = 3,
    /// <summary>Vara: votes only when called in for a member.</summary>
    Deputy = 4,
    Secretary = 5,
    Observer = 6,
}

/// <summary>Whose side of the table a seat is on.</summary>
public enum SeatSide
{
    /// <summary>The kommuner and fylkeskommuner.</summary>
    Members = 1,
    Ks = 2,
    Company = 3,
    Other = 4,
}

/// <summary>What is asked for when someone is given a seat.</summary>
/// <param name="Organisation">Whom the person represents.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, that day included; none for a term without an end.</param>
/// <param name="DeputyOrder">For deputies: their turn, from 1.</param>
/// <param name="DeputyFor">For deputies: the organisation whose member they stand in for; none for a general deputy.</param>
public sealed record Appointment(
    PersonId Person, OrganisationId Organisation, SeatSide Side, SeatFunction Function, DateOnly From, DateOnly? To,
    int? DeputyOrder = null, OrganisationId? DeputyFor = null)
{
    /// <summary>On whose word the person sits for the organisation, where they have no role there: a resolution, a letter.</summary>
    public string? OnWordOf { get; init; }
}

/// <summary>
/// A person's dated place in a body. Powers in the body follow from it and from nothing else.
/// Terms are counted in whole days, the last one included.
/// </summary>
public sealed class Seat
{
    private Seat() { }

    public SeatId Id { get; private set; }

    public BodyId BodyId { get; private set; }

    public PersonId PersonId { get; private set; }

    public OrganisationId OrganisationId { get; private set; }

    public SeatSide Side { get; private set; }

    public SeatFunction Function { get; private set; }

    public DateOnly From { get; private set; }

    /// <summary>The last day; none while it lasts.</summary>
    public DateOnly? To { get; private set; }

    public int? DeputyOrder { get; private set; }

    public OrganisationId? DeputyFor { get; private set; }

    /// <summary>On whose word the person sits for the organisation; none where a role there says so.</summary>
    public string? OnWordOf { get; private set; }

    /// <summary>Who gave it; none when it came with reference data.</summary>
    public PersonId? GivenById { get; private set; }

    public DateTimeOffset? GivenAt { get; private set; }

    /// <summary>Who set the last day it has now, and when, if that was done after it was given.</summary>
    public PersonId? EndedById { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    public bool HasVote => SeatRules.HasVote(Function);

    public bool Covers(DateOnly day) => From <= day && (To is null || day <= To);

    /// <summary>A seat that was taken back before it began overlaps nothing.</summary>
    public bool Overlaps(DateOnly from, DateOnly? to) => (To is null || To >= From) && From <= (to ?? DateOnly.MaxValue) && from <= (To ?? DateOnly.MaxValue);

    internal static Seat Give(SeatId id, BodyId body, Appointment appointment, DoneBy? by = null) => new()
    {
        Id = id,
        BodyId = body,
        PersonId = appointment.Person,
        OrganisationId = appointment.Organisation,
        Side = appointment.Side,
        Function = appointment.Function,
        From = appointment.From,
        To = appointment.To,
        DeputyOrder = appointment.DeputyOrder,
        DeputyFor = appointment.DeputyFor,
        OnWordOf = appointment.OnWordOf,
        GivenById = by?.Person,
        GivenAt = by?.At,
    };

    internal void EndAfter(DateOnly lastDay, DoneBy? by) => (To, EndedById, EndedAt) = (lastDay, by?.Person, by?.At);
}
