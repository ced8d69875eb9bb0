using Behovsstyring.Application.Persistence;
using Behovsstyring.Domain.Common;
using Behovsstyring.Transparency;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.DecisionLog;

/// <summary>
/// The tree over the log, kept in memory by each node and brought up to date from the database when it is asked:
/// about 64 bytes an entry, so that a proof costs a few hashes and not a walk through everything.
/// </summary>
internal sealed class LogTree : IDisposable
{
    private readonly SemaphoreSlim _oneAtATime = new(1);
    private MerkleTree _tree = new();

    /// <summary>Asks the tree, when it holds everything that is committed.</summary>
    public async Task<T> AskAsync<T>(AppDbContext db, Func<MerkleTree, T> question, CancellationToken ct)
    {
        await _oneAtATime.WaitAsync(ct);
        try
        {
            if (!await CatchUpAsync(db, ct))
            {
                // The database was put back to an earlier state under us: begin again from what it holds now.
                _tree = new MerkleTree();
                await CatchUpAsync(db, ct);
            }

            return question(_tree);
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    public void Dispose() => _oneAtATime.Dispose();

    /// <summary>Reads on from the newest entry known, that one included. False when it is not there as it was.</summary>
    private async Task<bool> CatchUpAsync(AppDbContext db, CancellationToken ct)
    {
        var known = _tree.Size;
        var last = Math.Max(0, known - 1);
        var next = last;
        var rows = db.DecisionLog.AsNoTracking().Where(e => e.Index >= last).OrderBy(e => e.Index).Select(e => new { e.Index, e.LeafHash });
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(ct))
        {
            if (row.Index != next++)
            {
                throw new DomainException(LogErrors.Rewritten);
            }

            if (row.Index >= known)
            {
                _tree.Append(row.LeafHash);
            }
            else if (!_tree.LeafHash(row.Index).AsSpan().SequenceEqual(row.LeafHash))
            {
                return false;
            }
        }

        return next >= known;
    }
}

internal static class LogTreeReading
{
    /// <summary>A log shorter than what was signed has no proof to give.</summary>
    public static MerkleTree Covering(this MerkleTree tree, Checkpoint checkpoint) =>
        tree.Size >= checkpoint.Size ? tree : throw new DomainException(LogErrors.Rewritten);
}
