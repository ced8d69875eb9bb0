using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Transparency;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.DecisionLog;

/// <summary>Shows that one entry is in the log that the newest checkpoint covers.</summary>
[Requires(Permission.ReadOpen)]
public sealed record GetInclusionProof(long Index) : IQuery<InclusionProof>;

/// <param name="Leaf">The entry's exact bytes.</param>
/// <param name="Path">Hashes from the leaf's neighbour upwards.</param>
public sealed record InclusionProof(long Index, byte[] Leaf, Checkpoint Checkpoint, IReadOnlyList<byte[]> Path)
{
    /// <summary>What any reader can work out for themselves: the leaf and the path give the root that was signed.</summary>
    public bool Holds =>
        MerkleProof.Includes(Index, Checkpoint.Size, Merkle.Leaf(Leaf), Path, Convert.FromHexString(Checkpoint.Root));
}

internal sealed class GetInclusionProofHandler(LogTree tree) : IHandler<GetInclusionProof, InclusionProof>
{
    public async Task<InclusionProof> Handle(GetInclusionProof request, UseCaseContext context, CancellationToken ct)
    {
        var leaf = await context.Db.DecisionLog.Where(e => e.Index == request.Index).Select(e => e.Leaf).SingleOrDefaultAsync(ct)
            ?? throw new DomainException(CommonErrors.NotFound);
        var checkpoint = await context.Db.DecisionLogCheckpoints.RequireNewestAsync(ct);
        if (request.Index >= checkpoint.Size)
        {
            throw new DomainException(LogErrors.NotCoveredYet);
        }

        var path = await tree.AskAsync(context.Db, t => t.Covering(checkpoint).InclusionProof(request.Index, checkpoint.Size), ct);
        return new InclusionProof(request.Index, leaf, checkpoint, path);
    }
}
