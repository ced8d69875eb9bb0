namespace Behovsstyring.Transparency;

/// <summary>
/// Checks proofs with nothing but the proof and the roots (the algorithms of RFC 9162 § 2.1.3.2 and § 2.1.4.2, which
/// spell out what RFC 6962 leaves to the reader).
/// </summary>
public static class MerkleProof
{
    /// <summary>Is this leaf the entry at this index of the log with this root?</summary>
    public static bool Includes(long index, long size, ReadOnlySpan<byte> leafHash, IReadOnlyList<byte[]> path, ReadOnlySpan<byte> root)
    {
        if (index < 0 || index >= size)
        {
            return false;
        }

        var (node, last) = (index, size - 1);
        var hash = leafHash.ToArray();
        foreach (var sibling in path)
        {
            if (last == 0)
            {
                return false;
            }

            if (IsRightOrLonely(node, last))
            {
                hash = Merkle.Node(sibling, hash);
                SkipLonely(ref node, ref last);
            }
            else
            {
                hash = Merkle.Node(hash, sibling);
            }

            (node, last) = (node >> 1, last >> 1);
        }

        return last == 0 && root.SequenceEqual(hash);
    }

    /// <summary>Does the log with the second root begin with the whole log with the first root, unchanged?</summary>
    public static bool IsConsistent(
        long first, long second, ReadOnlySpan<byte> firstRoot, ReadOnlySpan<byte> secondRoot, IReadOnlyList<byte[]> path)
    {
        if (first < 0 || first > second)
        {
            return false;
        }

        if (first == second)
        {
            return path.Count == 0 && firstRoot.SequenceEqual(secondRoot);
        }

        if (first == 0)
        {
            // Everything begins with nothing.
            return path.Count == 0 && firstRoot.SequenceEqual(Merkle.EmptyRoot);
        }

        IReadOnlyList<byte[]> hashes = long.IsPow2(first) ? [firstRoot.ToArray(), .. path] : path;
        if (hashes.Count == 0 || path.Count == 0)
        {
            return false;
        }

        var (node, last) = (first - 1, second - 1);
        while ((node & 1) == 1)
        {
            (node, last) = (node >> 1, last >> 1);
        }

        var (earlier, later) = (hashes[0], hashes[0]);
        foreach (var sibling in hashes.Skip(1))
        {
            if (last == 0)
            {
                return false;
            }

            if (IsRightOrLonely(node, last))
            {
                earlier = Merkle.Node(sibling, earlier);
                later = Merkle.Node(sibling, later);
                SkipLonely(ref node, ref last);
            }
            else
            {
                later = Merkle.Node(later, sibling);
            }

            (node, last) = (node >> 1, last >> 1);
        }

        return last == 0 && firstRoot.SequenceEqual(earlier) && secondRoot.SequenceEqual(later);
    }

    private static bool IsRightOrLonely(long node, long last) => (node & 1) == 1 || node == last;

    /// <summary>A node without a right neighbour rises unchanged until it has a left one.</summary>
    private static void SkipLonely(ref long node, ref long last)
    {
        while ((node & 1) == 0 && node != 0)
        {
            (node, last) = (node >> 1, last >> 1);
        }
    }
}
