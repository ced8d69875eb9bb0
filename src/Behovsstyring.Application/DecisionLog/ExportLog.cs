using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Application.Persistence;
using Behovsstyring.Transparency;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.DecisionLog;

/// <summary>
/// Writes the whole log, as far as it is signed, in the form that anyone can verify (<see cref="LogExport"/>).
/// Nothing is written when nothing is signed yet.
/// </summary>
[Requires(Permission.ReadOpen)]
public sealed record ExportLog(PipeWriter To) : IQuery<Done>;

internal sealed class ExportLogHandler : IHandler<ExportLog, Done>
{
    // Read in portions, so that a slow reader holds neither a cursor nor much memory. Nothing moves meanwhile: it is all append-only.
    private const int Portion = 500;

    public async Task<Done> Handle(ExportLog request, UseCaseContext context, CancellationToken ct)
    {
        var db = context.Db;
        var newest = await db.DecisionLogCheckpoints.RequireNewestAsync(ct);
        var keys = (await db.DecisionLogKeys.OrderBy(k => k.FirstUsedAt).ThenBy(k => k.Id).Select(k => k.Spki).ToListAsync(ct))
            .Select(spki => LogKey.FromSpki(Convert.ToBase64String(spki)));
        await LogExport.WriteAsync(request.To, newest, keys, LeavesAsync(db, newest.Size, ct), EarlierAsync(db, newest.Size, ct), ct);
        return default;
    }

    private static async IAsyncEnumerable<byte[]> LeavesAsync(AppDbContext db, long size, [EnumeratorCancellation] CancellationToken ct)
    {
        for (var from = 0L; from < size; from += Portion)
        {
            var to = Math.Min(size, from + Portion);
            foreach (var leaf in await db.DecisionLog.Where(e => e.Index >= from && e.Index < to).OrderBy(e => e.Index).Select(e => e.Leaf).ToListAsync(ct))
            {
                yield return leaf;
            }
        }
    }

    private static async IAsyncEnumerable<Checkpoint> EarlierAsync(AppDbContext db, long size, [EnumeratorCancellation] CancellationToken ct)
    {
        // After a change of key two may have the same size, and the end of a portion may leave the second out:
        // they are there to show where a fault is, and one is enough for that.
        for (var after = 0L; ;)
        {
            var portion = await db.DecisionLogCheckpoints.Where(c => c.Size > after && c.Size < size).OrderBy(c => c.Size).Take(Portion).ToListAsync(ct);
            if (portion.Count == 0)
            {
                yield break;
            }

            foreach (var checkpoint in portion)
            {
                yield return checkpoint.ToCheckpoint();
            }

            after = portion[^1].Size;
        }
    }
}
