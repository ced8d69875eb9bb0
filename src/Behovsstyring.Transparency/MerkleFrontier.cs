namespace Behovsstyring.Transparency;

/// <summary>
/// The right edge of a growing tree: one hash for each complete subtree, never more than the number of bits in the
/// size. Enough to append and to give the root at any step, however long the log is; not enough for proofs
/// (see <see cref="MerkleTree"/>).
/// </summary>
public sealed class MerkleFrontier
{
    // From the largest subtree, at the left, to the smallest.
    private readonly List<byte[]> _subtrees = [];

    public long Size { get; private set; }

    public void Append(byte[] leafHash)
    {
        var hash = leafHash;
        // Each trailing one bit of the size is a complete subtree as large as the one just finished: they join.
        for (var size = Size; (size & 1) == 1; size >>= 1)
        {
            hash = Merkle.Node(_subtrees[^1], hash);
            _subtrees.RemoveAt(_subtrees.Count - 1);
        }

        _subtrees.Add(hash);
        Size++;
    }

    public byte[] Root()
    {
        if (Size == 0)
        {
            return Merkle.EmptyRoot;
        }

        var root = _subtrees[^1];
        for (var i = _subtrees.Count - 2; i >= 0; i--)
        {
            root = Merkle.Node(_subtrees[i], root);
        }

        return root;
    }
}
