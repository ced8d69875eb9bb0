using System.Security.Cryptography;
using System.Text;

namespace Behovsstyring.Transparency.Tests;

/// <summary>RFC 6962 § 2.1 as it is written there, with nothing remembered and nothing clever: what the real one is held against.</summary>
internal static class NaiveMerkle
{
    public static byte[][] Leaves(int count) =>
        [.. Enumerable.Range(0, count).Select(i => SHA256.HashData([0, .. Encoding.ASCII.GetBytes($"entry {i}")]))];

    public static byte[] Root(byte[][] leaves) => leaves.Length switch
    {
        0 => SHA256.HashData([]),
        1 => leaves[0],
        _ => SHA256.HashData([1, .. Root(leaves[..Split(leaves)]), .. Root(leaves[Split(leaves)..])]),
    };

    public static IEnumerable<byte[]> Path(int m, byte[][] leaves)
    {
        if (leaves.Length == 1)
        {
            return [];
        }

        var k = Split(leaves);
        return m < k
            ? [.. Path(m, leaves[..k]), Root(leaves[k..])]
            : [.. Path(m - k, leaves[k..]), Root(leaves[..k])];
    }

    public static IEnumerable<byte[]> Consistency(int m, byte[][] leaves) => SubProof(m, leaves, known: true);

    private static IEnumerable<byte[]> SubProof(int m, byte[][] leaves, bool known)
    {
        if (m == leaves.Length)
        {
            return known ? [] : [Root(leaves)];
        }

        var k = Split(leaves);
        return m <= k
            ? [.. SubProof(m, leaves[..k], known), Root(leaves[k..])]
            : [.. SubProof(m - k, leaves[k..], known: false), Root(leaves[..k])];
    }

    private static int Split(byte[][] leaves)
    {
        var k = 1;
        while (k * 2 < leaves.Length)
        {
            k *= 2;
        }

        return k;
    }
}
