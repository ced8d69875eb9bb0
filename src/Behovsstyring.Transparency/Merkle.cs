using System.Security.Cryptography;

namespace Behovsstyring.Transparency;

/// <summary>
/// The two hashes a Merkle tree is made of (RFC 6962 § 2.1). The first byte tells a leaf from a node, so that
/// an inner node cannot pass for an entry.
/// </summary>
public static class Merkle
{
    public const int HashLength = SHA256.HashSizeInBytes;

    /// <summary>The root of a log with nothing in it: the hash of no bytes.</summary>
    public static byte[] EmptyRoot => SHA256.HashData([]);

    public static byte[] Leaf(ReadOnlySpan<byte> entry)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData([0x00]);
        hash.AppendData(entry);
        return hash.GetHashAndReset();
    }

    public static byte[] Node(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        Span<byte> both = stackalloc byte[1 + (2 * HashLength)];
        both[0] = 0x01;
        left.CopyTo(both[1..]);
        right.CopyTo(both[(1 + HashLength)..]);
        return SHA256.HashData(both);
    }
}
