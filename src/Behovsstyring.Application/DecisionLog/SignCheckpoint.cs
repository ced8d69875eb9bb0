using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Application.LogEntries;
using Behovsstyring.Application.Persistence.Rows;
using Behovsstyring.Domain.Common;
using Behovsstyring.Transparency;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.DecisionLog;

/// <summary>
/// Signs what the log holds now. Answers none when there is nothing new to sign, or another node is about to.
/// Never signs over a log that no longer holds what was signed before: that would make the tampering look right.
/// </summary>
[Requires(Permission.RunJobs)]
public sealed record SignCheckpoint : ICommand<Checkpoint?>;

internal sealed class SignCheckpointHandler(LogTree tree, LogSigner signer) : IHandler<SignCheckpoint, Checkpoint?>
{
    public async Task<Checkpoint?> Handle(SignCheckpoint request, UseCaseContext context, CancellationToken ct)
    {
        var db = context.Db;
        var mine = await db.Database
            .SqlQuery<bool>($"SELECT pg_try_advisory_xact_lock(hashtextextended('decision_log_checkpoint', 0)) AS \"Value\"")
            .SingleAsync(ct);
        if (!mine)
        {
            return null;
        }

        var last = await db.DecisionLogCheckpoints.NewestAsync(ct);
        var (size, root, before) = await tree.AskAsync(db, t => (t.Size, t.Root(t.Size), RootAt(t, last)), ct);
        if (last is not null && !last.HasRoot(before))
        {
            throw new DomainException(LogErrors.Rewritten);
        }

        if (await db.DecisionLogCheckpoints.AnyAsync(c => c.Size == size && c.KeyId == signer.Key.Id, ct))
        {
            return null;
        }

        if (!await db.DecisionLogKeys.AnyAsync(k => k.Id == signer.Key.Id, ct))
        {
            db.DecisionLogKeys.Add(new PublishedKey { Id = signer.Key.Id, Spki = Convert.FromBase64String(signer.Key.Spki), FirstUsedAt = context.Now });
        }

        var signed = Checkpoint.Sign(size, root, context.Now, signer);
        db.DecisionLogCheckpoints.Add(SignedCheckpoint.Of(signed));
        context.Raise(new LogGrew());
        return signed;
    }

    /// <summary>The root where the last checkpoint was signed; no bytes when the log has become shorter than that.</summary>
    private static byte[] RootAt(MerkleTree tree, Checkpoint? last) =>
        last is null || last.Size > tree.Size ? [] : tree.Root(last.Size);
}
