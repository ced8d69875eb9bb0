using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Governance;

/// <summary>Who acts at a gate: a person, for an organisation, in the party that organisation is in this case.</summary>
public sealed record GateActor(PersonId Person, OrganisationId Organisation, Party Party);
