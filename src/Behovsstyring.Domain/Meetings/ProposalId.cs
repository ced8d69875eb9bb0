using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Meetings;

public readonly record struct ProposalId(Guid Value) : ITypedId
{
    public static ProposalId New() => new(Guid.CreateVersion7());
}
