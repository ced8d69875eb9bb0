using System.ComponentModel;

// What the log's endpoints answer, for the API description only: the answers themselves are canonical JSON made by the
// log, since what is signed must be written the same way everywhere.
namespace Behovsstyring.Web.Api;

[Description("The log's signed word for what it held at a moment. Remove 'signature', write the rest as canonical JSON (RFC 8785), and check the signature over those bytes with the key.")]
public sealed record CheckpointDocument
{
    [Description("The id of the key that signed: the first 16 hex digits of the SHA-256 of its SubjectPublicKeyInfo.")]
    public required string Key { get; init; }

    [Description("Always behovsstyring-log-checkpoint.")]
    public required string Kind { get; init; }

    [Description("The RFC 6962 Merkle tree hash over the first 'size' entries, in lower-case hex.")]
    public required string Root { get; init; }

    [Description("ECDSA P-256 with SHA-256, DER, base64.")]
    public required string Signature { get; init; }

    [Description("How many entries it covers.")]
    public required long Size { get; init; }

    [Description("UTC, with three decimals.")]
    public required string Time { get; init; }

    [Description("The version of this form.")]
    public required int V { get; init; }
}

[Description("The log's public keys.")]
public sealed record LogKeysDocument
{
    [Description("Every key the log has signed with, oldest first.")]
    public required IReadOnlyList<LogKeyDocument> Keys { get; init; }
}

[Description("One public key.")]
public sealed record LogKeyDocument
{
    [Description("When the log first signed with it. UTC.")]
    public required string FirstUsed { get; init; }

    [Description("The first 16 hex digits of the SHA-256 of its SubjectPublicKeyInfo.")]
    public required string Id { get; init; }

    [Description("The public key as a PEM file.")]
    public required string Pem { get; init; }

    [Description("SubjectPublicKeyInfo, base64.")]
    public required string Spki { get; init; }
}

[Description("With 'entry': 'index', 'leaf' and 'path', an inclusion proof. With 'size': 'size', 'root' and 'path', a consistency proof from that size. Both lead to the root of 'checkpoint' (RFC 9162 § 2.1.3.2 and § 2.1.4.2).")]
public sealed record LogProofDocument
{
    [Description("The checkpoint the proof leads to.")]
    public required CheckpointDocument Checkpoint { get; init; }

    [Description("The entry's place in the log, from 0.")]
    public long? Index { get; init; }

    [Description("The entry itself. Its canonical JSON (RFC 8785) is what the leaf hash is taken over.")]
    public object? Leaf { get; init; }

    [Description("SHA-256 of a zero byte and the leaf.")]
    public string? LeafHash { get; init; }

    [Description("Hashes in lower-case hex.")]
    public required IReadOnlyList<string> Path { get; init; }

    [Description("The root the log had at 'size'.")]
    public string? Root { get; init; }

    [Description("How many entries the earlier log had.")]
    public long? Size { get; init; }
}
