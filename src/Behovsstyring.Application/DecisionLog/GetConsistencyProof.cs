using Behovsstyring.Transparency;
using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Application.DecisionLog;

/// <summary>Shows that the log as it is signed now begins with the log as it was at an earlier size.</summary>
[Requires(Permission.ReadOpen)]
public sealed record GetConsistencyProof(long Size) : IQuery<ConsistencyProof>;

public sealed record ConsistencyProof(long Size, byte[] Root, Checkpoint Checkpoint, IReadOnlyList<byte[]> Path);

internal sealed class GetConsistencyProofHandler(LogTree tree) : IHandler<GetConsistencyProof, ConsistencyProof>
{
    public async Task<ConsistencyProof> Handle(GetConsistencyProof request, UseCaseContext context, CancellationToken ct)
    {
        var checkpoint = await context.Db.DecisionLogCheckpoints.RequireNewestAsync(ct);
        if (request.Size < 0 || request.Size > checkpoint.Size)
        {
            throw new DomainException(LogErrors.NoSuchSize);
        }

        return await tree.AskAsync(
            context.Db,
            t => new ConsistencyProof(
                request.Size, t.Covering(checkpoint).Root(request.Size), checkpoint, t.ConsistencyProof(request.Size, checkpoint.Size)),
            ct);
    }
}
