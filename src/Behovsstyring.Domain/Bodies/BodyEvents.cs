using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Bodies;

public sealed record BodyEstablished(BodyId Body, BodyKind Kind, CaseId? ForCase) : DomainEvent;

public sealed record BodyDissolved(BodyId Body, DateOnly LastDay) : DomainEvent;

public sealed record MandateAdopted(BodyId Body, int Number, DateOnly From) : DomainEvent;

public sealed record SeatGiven(BodyId Body, SeatId Seat, PersonId Person, SeatFunction Function, DateOnly From, DateOnly? To) : DomainEvent;

public sealed record SeatEnded(BodyId Body, SeatId Seat, PersonId Person, DateOnly LastDay) : DomainEvent;
