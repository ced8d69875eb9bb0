using Behovsstyring.Domain.Common;
using Behovsstyring.Transparency;

namespace Behovsstyring.Application.Persistence.Rows;

/// <summary>
/// An entry as the database keeps it. Rows come only from <c>append_decision_log</c>, which draws everything but the
/// leaf and the case from the leaf itself, and are never changed.
/// </summary>
public sealed class LoggedEntry
{
    /// <summary>From 0, without gaps, in the order the transactions were committed.</summary>
    public long Index { get; init; }

    public byte[] Leaf { get; init; } = [];

    public byte[] LeafHash { get; init; } = [];

    public string Type { get; init; } = "";

    public DateTimeOffset At { get; init; }

    public CaseId? CaseId { get; init; }
}

/// <summary>What an entry says about people. May be deleted; the entry stays, and so does every proof.</summary>
public sealed class LoggedPersonal
{
    public long Index { get; init; }

    public byte[] Salt { get; init; } = [];

    public byte[] Part { get; init; } = [];
}

/// <summary>A checkpoint as it was signed; never changed, never deleted.</summary>
public sealed class SignedCheckpoint
{
    public long Size { get; init; }

    public string KeyId { get; init; } = "";

    public byte[] Root { get; init; } = [];

    public DateTimeOffset SignedAt { get; init; }

    public byte[] Signature { get; init; } = [];

    public Checkpoint ToCheckpoint() =>
        new(Size, Convert.ToHexStringLower(Root), SignedAt, KeyId, Convert.ToBase64String(Signature));

    public static SignedCheckpoint Of(Checkpoint checkpoint) => new()
    {
        Size = checkpoint.Size,
        KeyId = checkpoint.KeyId,
        Root = Convert.FromHexString(checkpoint.Root),
        SignedAt = checkpoint.Time,
        Signature = Convert.FromBase64String(checkpoint.Signature),
    };
}

/// <summary>A public key the log has signed with; stays published when the log takes another into use.</summary>
public sealed class PublishedKey
{
    public string Id { get; init; } = "";

    public byte[] Spki { get; init; } = [];

    public DateTimeOffset FirstUsedAt { get; init; }
}
