namespace Behovsstyring.Transparency;

/// <summary>
/// A Merkle tree (RFC 6962) that remembers every complete subtree: about 64 bytes an entry, and for that any
/// earlier root and any proof in a handful of hashes. Not safe for two threads at once.
/// </summary>
public sealed class MerkleTree
{
    // _levels[k] holds the hashes of the complete subtrees of 2^k entries, one after another from the left.
    private readonly List<HashRow> _levels = [];

    public long Size => _levels.Count == 0 ? 0 : _levels[0].Count;

    public void Append(ReadOnlySpan<byte> leafHash)
    {
        var hash = leafHash;
        for (var level = 0; ; level++)
        {
            if (level == _levels.Count)
            {
                _levels.Add(new HashRow());
            }

            var row = _levels[level];
            row.Add(hash);
            if (row.Count % 2 == 1)
            {
                return;
            }

            hash = Merkle.Node(row[row.Count - 2], row[row.Count - 1]);
        }
    }

    public byte[] LeafHash(long index) => Subtree(index, index + 1);

    /// <summary>The root as it was when the log held <paramref name="size"/> entries.</summary>
    public byte[] Root(long size)
    {
        RequireSize(size);
        return size == 0 ? Merkle.EmptyRoot : Subtree(0, size);
    }

    /// <summary>The hashes that lead from one entry to the root. With them a reader can see that the entry is in the log.</summary>
    public IReadOnlyList<byte[]> InclusionProof(long index, long size)
    {
        RequireSize(size);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, size);

        var path = new List<byte[]>();
        var (begin, end) = (0L, size);
        while (end - begin > 1)
        {
            var middle = begin + LeftSize(end - begin);
            if (index < middle)
            {
                path.Add(Subtree(middle, end));
                end = middle;
            }
            else
            {
                path.Add(Subtree(begin, middle));
                begin = middle;
            }
        }

        path.Reverse();
        return path;
    }

    /// <summary>The hashes that show that the log of <paramref name="second"/> entries begins with the log of <paramref name="first"/>, unchanged.</summary>
    public IReadOnlyList<byte[]> ConsistencyProof(long first, long second)
    {
        RequireSize(second);
        ArgumentOutOfRangeException.ThrowIfNegative(first);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(first, second);
        if (first == 0 || first == second)
        {
            return [];
        }

        var path = new List<byte[]>();
        var (begin, end) = (0L, second);
        while (end != first)
        {
            var middle = begin + LeftSize(end - begin);
            if (first <= middle)
            {
                path.Add(Subtree(middle, end));
                end = middle;
            }
            else
            {
                path.Add(Subtree(begin, middle));
                begin = middle;
            }
        }

        // When the earlier log is itself one complete subtree from the start, the reader knows its hash: the earlier root.
        if (begin > 0)
        {
            path.Add(Subtree(begin, end));
        }

        path.Reverse();
        return path;
    }

    private byte[] Subtree(long begin, long end)
    {
        var length = end - begin;
        if (long.IsPow2(length) && begin % length == 0)
        {
            return _levels[(int)long.Log2(length)][begin / length].ToArray();
        }

        var middle = begin + LeftSize(length);
        return Merkle.Node(Subtree(begin, middle), Subtree(middle, end));
    }

    /// <summary>The largest power of two smaller than <paramref name="length"/>.</summary>
    private static long LeftSize(long length) => 1L << (int)long.Log2(length - 1);

    private void RequireSize(long size)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(size);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(size, Size);
    }

    /// <summary>Hashes side by side in one block: a hundred thousand small arrays would cost more than what they hold.</summary>
    private sealed class HashRow
    {
        private byte[] _hashes = new byte[8 * Merkle.HashLength];

        public long Count { get; private set; }

        public ReadOnlySpan<byte> this[long index] => _hashes.AsSpan(checked((int)(index * Merkle.HashLength)), Merkle.HashLength);

        public void Add(ReadOnlySpan<byte> hash)
        {
            var at = checked((int)(Count * Merkle.HashLength));
            if (at == _hashes.Length)
            {
                Array.Resize(ref _hashes, _hashes.Length * 2);
            }

            hash.CopyTo(_hashes.AsSpan(at, Merkle.HashLength));
            Count++;
        }
    }
}
