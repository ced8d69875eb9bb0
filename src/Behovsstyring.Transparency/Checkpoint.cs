using System.Text.Json.Nodes;

namespace Behovsstyring.Transparency;

/// <summary>
/// The log's signed statement of what it held at a moment: how many entries, and the root over all of them. A saved one
/// shows later whether anything it covers was changed or taken away, the newest entry included.
/// </summary>
/// <param name="Root">Lower-case hex.</param>
/// <param name="KeyId">Which key signed (<see cref="LogKey.Id"/>).</param>
/// <param name="Signature">Base64 of the DER signature over <see cref="SignedBytes"/>.</param>
public sealed record Checkpoint(long Size, string Root, DateTimeOffset Time, string KeyId, string Signature)
{
    // Part of what is signed, so that a signature over something else cannot pass for a checkpoint.
    private const string Kind = "behovsstyring-log-checkpoint";
    private const int Version = 1;

    public static Checkpoint Sign(long size, ReadOnlySpan<byte> root, DateTimeOffset time, LogSigner signer)
    {
        var unsigned = new Checkpoint(size, Convert.ToHexStringLower(root), LogTime.Rounded(time), signer.Key.Id, "");
        return unsigned with { Signature = Convert.ToBase64String(signer.Sign(unsigned.SignedBytes())) };
    }

    /// <summary>The canonical bytes of everything but the signature.</summary>
    public byte[] SignedBytes()
    {
        var signed = ToJson();
        signed.Remove("signature");
        return CanonicalJson.Write(signed);
    }

    public bool IsSignedBy(LogKey key) =>
        key.Id == KeyId && key.Verifies(SignedBytes(), Convert.FromBase64String(Signature));

    public bool HasRoot(ReadOnlySpan<byte> root) => Root == Convert.ToHexStringLower(root);

    public JsonObject ToJson() => new()
    {
        ["key"] = KeyId,
        ["kind"] = Kind,
        ["root"] = Root,
        ["signature"] = Signature,
        ["size"] = Size,
        ["time"] = LogTime.Write(Time),
        ["v"] = Version,
    };

    /// <exception cref="FormatException">Not a checkpoint, or one written in another way than ours.</exception>
    public static Checkpoint FromJson(JsonNode? json)
    {
        try
        {
            if (json is JsonObject given)
            {
                var read = new Checkpoint(
                    given["size"]!.GetValue<long>(),
                    given["root"]!.GetValue<string>(),
                    LogTime.Read(given["time"]!.GetValue<string>()),
                    given["key"]!.GetValue<string>(),
                    given["signature"]!.GetValue<string>());
                // Writing it back and comparing leaves no room for a second spelling, an extra property or another kind.
                if (JsonNode.DeepEquals(read.ToJson(), given) && read.IsWellFormed())
                {
                    return read;
                }
            }
        }
        catch (Exception e) when (e is InvalidOperationException or NullReferenceException or FormatException)
        {
            throw new FormatException("Not a checkpoint.", e);
        }

        throw new FormatException("Not a checkpoint.");
    }

    private bool IsWellFormed() =>
        Size is >= 0 and <= CanonicalJson.MaxInteger
        && Convert.ToHexStringLower(Convert.FromHexString(Root)) == Root
        && Convert.ToBase64String(Convert.FromBase64String(Signature)) == Signature;
}
