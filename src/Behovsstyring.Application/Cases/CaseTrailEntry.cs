using Behovsstyring.Domain.Common;

namespace Behovsstyring.Application.Cases;

/// <summary>One dated line of a case's travel. Written by the runner only, and never changed.</summary>
public sealed class CaseTrailEntry
{
    public long Id { get; private set; }

    public CaseId CaseId { get; init; }

    public DateTimeOffset At { get; init; }

    public required string Code { get; init; }

    public Dictionary<string, string> Facts { get; init; } = [];

    public PersonId? PersonId { get; init; }

    public OrganisationId? OrganisationId { get; init; }
}

/// <summary>A person who wants to know when something happens to a case.</summary>
public sealed class CaseFollower
{
    public CaseId CaseId { get; init; }

    public PersonId PersonId { get; init; }
}

/// <summary>Counts kept beside the case, by a trigger: the row with the searchable words is not rewritten for each support.</summary>
public sealed class CaseCounters
{
    public CaseId CaseId { get; init; }

    public int Supports { get; private set; }
}
