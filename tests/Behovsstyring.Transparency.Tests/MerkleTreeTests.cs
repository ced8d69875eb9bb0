namespace Behovsstyring.Transparency.Tests;

public class MerkleTreeTests
{
    // The reference entries of Certificate Transparency and the root at each size; every RFC 6962 implementation agrees on them.
    private static readonly string[] Entries =
        ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"];

    private static readonly string[] Roots =
    [
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ];

    private const string A = "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d";
    private const string B = "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7";
    private const string E = "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b";
    private const string G = "b08693ec2e721597130641e8211e7eedccb4c26413963eee6c1e2ed16ffb1a5f";
    private const string AB = "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125";
    private const string CD = "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e";
    private const string EF = "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a";
    private const string GH = "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0";
    private const string ABCD = "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7";
    private const string EFGH = "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4";

    [Fact]
    public void Gives_the_reference_root_at_every_size()
    {
        var tree = new MerkleTree();
        var frontier = new MerkleFrontier();
        Assert.Equal(Roots[0], Hex(frontier.Root()));
        for (var i = 0; i < Entries.Length; i++)
        {
            var leaf = Merkle.Leaf(Convert.FromHexString(Entries[i]));
            tree.Append(leaf);
            frontier.Append(leaf);
            Assert.Equal(Roots[i + 1], Hex(frontier.Root()));
        }

        Assert.Equal(Roots, Enumerable.Range(0, Roots.Length).Select(size => Hex(tree.Root(size))));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(0, 8, B, CD, EFGH)]
    [InlineData(5, 8, E, GH, ABCD)]
    [InlineData(2, 3, AB)]
    [InlineData(1, 5, A, CD, E)]
    public void Gives_the_reference_inclusion_proofs(long index, long size, params string[] path) =>
        Assert.Equal(path, Reference().InclusionProof(index, size).Select(Hex));

    [Theory]
    [InlineData(1, 1)]
    [InlineData(1, 8, B, CD, EFGH)]
    [InlineData(2, 8, CD, EFGH)]
    [InlineData(6, 8, EF, GH, ABCD)]
    [InlineData(2, 5, CD, E)]
    [InlineData(6, 7, EF, G, ABCD)]
    public void Gives_the_reference_consistency_proofs(long first, long second, params string[] path) =>
        Assert.Equal(path, Reference().ConsistencyProof(first, second).Select(Hex));

    [Fact]
    public void Agrees_with_the_definition_at_every_size()
    {
        var leaves = NaiveMerkle.Leaves(130);
        var tree = new MerkleTree();
        var frontier = new MerkleFrontier();
        for (var size = 1; size <= leaves.Length; size++)
        {
            tree.Append(leaves[size - 1]);
            frontier.Append(leaves[size - 1]);
            Assert.Equal(NaiveMerkle.Root(leaves[..size]), frontier.Root());
        }

        for (var size = 1; size <= leaves.Length; size++)
        {
            Assert.Equal(NaiveMerkle.Root(leaves[..size]), tree.Root(size));
            for (var index = 0; index < size; index++)
            {
                Assert.Equal(NaiveMerkle.Path(index, leaves[..size]), tree.InclusionProof(index, size));
            }

            for (var first = 1; first <= size; first++)
            {
                Assert.Equal(NaiveMerkle.Consistency(first, leaves[..size]), tree.ConsistencyProof(first, size));
            }
        }
    }

    [Fact]
    public void Has_no_answer_outside_the_log()
    {
        var tree = Reference();

        Assert.Throws<ArgumentOutOfRangeException>(() => tree.Root(9));
        Assert.Throws<ArgumentOutOfRangeException>(() => tree.Root(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => tree.InclusionProof(8, 8));
        Assert.Throws<ArgumentOutOfRangeException>(() => tree.InclusionProof(-1, 8));
        Assert.Throws<ArgumentOutOfRangeException>(() => tree.InclusionProof(0, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => tree.ConsistencyProof(5, 4));
        Assert.Throws<ArgumentOutOfRangeException>(() => tree.ConsistencyProof(4, 9));
    }

    private static MerkleTree Reference()
    {
        var tree = new MerkleTree();
        foreach (var entry in Entries)
        {
            tree.Append(Merkle.Leaf(Convert.FromHexString(entry)));
        }

        return tree;
    }

    private static string Hex(byte[] hash) => Convert.ToHexStringLower(hash);
}
