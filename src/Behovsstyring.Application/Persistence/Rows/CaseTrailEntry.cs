using Behovsstyring.Domain.Common;

namespace Behovsstyring.Application.Persistence.Rows;

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

    /// <summary>Whose case it was, when the person acted on behalf of them.</summary>
    public PersonId? OnBehalfOfId { get; init; }
}
