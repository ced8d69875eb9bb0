namespace Behovsstyring.Transparency.Tests;

public class MerkleProofTests
{
    private const int Largest = 40;

    private static readonly byte[][] Leaves = NaiveMerkle.Leaves(Largest);

    [Fact]
    public void Every_entry_is_shown_to_be_in_every_log_that_has_it()
    {
        ForEachEntry((index, size, path, root) =>
            Assert.True(MerkleProof.Includes(index, size, Leaves[index], path, root), $"{index} of {size}"));
    }

    [Fact]
    public void A_proof_fits_no_other_entry_place_size_or_root()
    {
        ForEachEntry((index, size, path, root) =>
        {
            for (var other = 0; other < Largest; other++)
            {
                if (other != index)
                {
                    Assert.False(MerkleProof.Includes(index, size, Leaves[other], path, root), $"{other} for {index} of {size}");
                    Assert.False(MerkleProof.Includes(other, size, Leaves[index], path, root), $"{index} at {other} of {size}");
                }
            }

            Assert.False(MerkleProof.Includes(index, size, Leaves[index], path, Changed(root)));
            Assert.False(MerkleProof.Includes(-1, size, Leaves[index], path, root));
            Assert.False(MerkleProof.Includes(size, size, Leaves[index], path, root));
        });
    }

    [Fact]
    public void A_path_with_anything_changed_added_or_left_out_proves_nothing()
    {
        ForEachEntry((index, size, path, root) =>
            Assert.All(Spoilt(path), bad => Assert.False(MerkleProof.Includes(index, size, Leaves[index], bad, root), $"{index} of {size}")));
    }

    [Fact]
    public void Every_log_is_shown_to_begin_with_every_earlier_one()
    {
        ForEachPair((first, second, path, a, b) =>
            Assert.True(MerkleProof.IsConsistent(first, second, a, b, path), $"{first} in {second}"));
        Assert.True(MerkleProof.IsConsistent(0, 5, Merkle.EmptyRoot, NaiveMerkle.Root(Leaves[..5]), []));
    }

    [Fact]
    public void A_log_that_was_rewritten_is_not_shown_to_begin_with_the_earlier()
    {
        ForEachPair((first, second, path, a, b) =>
        {
            Assert.False(MerkleProof.IsConsistent(first, second, Changed(a), b, path), $"{first} in {second}");
            Assert.False(MerkleProof.IsConsistent(first, second, a, Changed(b), path), $"{first} in {second}");
            Assert.False(MerkleProof.IsConsistent(second + 1, second, a, b, path));
            Assert.False(MerkleProof.IsConsistent(-1, second, a, b, path));
            Assert.All(Spoilt(path), bad => Assert.False(MerkleProof.IsConsistent(first, second, a, b, bad), $"{first} in {second}"));
        });
        Assert.False(MerkleProof.IsConsistent(0, 5, Leaves[0], NaiveMerkle.Root(Leaves[..5]), []));
        Assert.False(MerkleProof.IsConsistent(3, 5, NaiveMerkle.Root(Leaves[..3]), NaiveMerkle.Root(Leaves[..5]), []));
    }

    private static void ForEachEntry(Action<int, int, byte[][], byte[]> check)
    {
        for (var size = 1; size <= Largest; size++)
        {
            for (var index = 0; index < size; index++)
            {
                check(index, size, [.. NaiveMerkle.Path(index, Leaves[..size])], NaiveMerkle.Root(Leaves[..size]));
            }
        }
    }

    private static void ForEachPair(Action<int, int, byte[][], byte[], byte[]> check)
    {
        for (var second = 1; second <= Largest; second++)
        {
            for (var first = 1; first <= second; first++)
            {
                check(
                    first, second, [.. NaiveMerkle.Consistency(first, Leaves[..second])],
                    NaiveMerkle.Root(Leaves[..first]), NaiveMerkle.Root(Leaves[..second]));
            }
        }
    }

    private static IEnumerable<byte[][]> Spoilt(byte[][] path)
    {
        yield return [.. path, Leaves[0]];
        yield return [Leaves[0], .. path];
        for (var i = 0; i < path.Length; i++)
        {
            yield return [.. path[..i], .. path[(i + 1)..]];
            yield return [.. path[..i], Changed(path[i]), .. path[(i + 1)..]];
        }
    }

    private static byte[] Changed(byte[] hash) => [(byte)(hash[0] ^ 1), .. hash[1..]];
}
