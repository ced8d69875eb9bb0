using Behovsstyring.Domain.Common;

namespace Behovsstyring.Application.Persistence.Rows;

/// <summary>Somebody has chosen to act in a case on behalf of the one who has it. It counts while that one has it.</summary>
public sealed class CaseStandIn
{
    public CaseId CaseId { get; init; }

    public PersonId PersonId { get; init; }

    public PersonId ForId { get; init; }

    public DateTimeOffset Since { get; init; }
}
