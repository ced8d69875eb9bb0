using Behovsstyring.Domain.Common;

namespace Behovsstyring.Application.Persistence.Rows;

/// <summary>A person who wants to know when something happens to a case.</summary>
public sealed class CaseFollower
{
    public CaseId CaseId { get; init; }

    public PersonId PersonId { get; init; }
}
