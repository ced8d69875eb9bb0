using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.People;

public sealed record RoleGiven(PersonId Person, Role Role, OrganisationId Organisation, DateOnly From, DateOnly? To) : DomainEvent;

public sealed record RoleEnded(PersonId Person, Role Role, OrganisationId Organisation, DateOnly LastDay) : DomainEvent;
