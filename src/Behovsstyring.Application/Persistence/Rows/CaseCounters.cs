using Behovsstyring.Application.Cases;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Application.Persistence.Rows;

/// <summary>Counts kept beside the case, by a trigger: the row with the searchable words is not rewritten for each support.</summary>
public sealed class CaseCounters
{
    public CaseId CaseId { get; init; }

    public int Supports { get; private set; }
}
