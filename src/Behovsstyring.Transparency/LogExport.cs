using System.Buffers;
using System.Globalization;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json.Nodes;

namespace Behovsstyring.Transparency;

/// <summary>
/// The log as a file, one JSON object a line, each in canonical form:
/// <list type="number">
/// <item>first the header: the newest checkpoint, which covers everything in the file, and every public key;</item>
/// <item>then each entry: its index, the leaf as it is, and the root of the log through this entry;</item>
/// <item>between them, where they were signed, the earlier checkpoints.</item>
/// </list>
/// The roots and the earlier checkpoints are not needed to see that something was changed, but they show where.
/// </summary>
public static class LogExport
{
    public const string Format = "behovsstyring-log";
    public const int Version = 1;

    /// <param name="newest">Covers the whole export: exactly so many leaves are taken.</param>
    /// <param name="leaves">From index 0 on.</param>
    /// <param name="earlier">Checkpoints in order of size.</param>
    public static async Task WriteAsync(
        PipeWriter to,
        Checkpoint newest,
        IEnumerable<LogKey> keys,
        IAsyncEnumerable<byte[]> leaves,
        IAsyncEnumerable<Checkpoint> earlier,
        CancellationToken cancel)
    {
        await using var signed = earlier.GetAsyncEnumerator(cancel);
        var more = await signed.MoveNextAsync();
        var tree = new MerkleFrontier();

        WriteLine(to, Header(newest, keys));
        await foreach (var leaf in leaves.WithCancellation(cancel))
        {
            if (tree.Size == newest.Size)
            {
                break;
            }

            tree.Append(Merkle.Leaf(leaf));
            WriteEntry(to, tree.Size - 1, leaf, tree.Root());
            for (; more && signed.Current.Size <= tree.Size && signed.Current.Size < newest.Size; more = await signed.MoveNextAsync())
            {
                if (signed.Current.Size == tree.Size)
                {
                    WriteLine(to, new JsonObject { ["checkpoint"] = signed.Current.ToJson() });
                }
            }

            // Flushing waits for a slow reader, so that a long log never piles up in memory.
            if (to.UnflushedBytes > 32 * 1024)
            {
                await to.FlushAsync(cancel);
            }
        }

        await to.FlushAsync(cancel);
    }

    private static JsonObject Header(Checkpoint newest, IEnumerable<LogKey> keys) => new()
    {
        ["checkpoint"] = newest.ToJson(),
        ["format"] = Format,
        ["keys"] = new JsonArray([.. keys.Select(k => new JsonObject { ["id"] = k.Id, ["spki"] = k.Spki })]),
        ["v"] = Version,
    };

    private static void WriteEntry(PipeWriter to, long index, byte[] leaf, byte[] root)
    {
        // The names are in canonical order and the leaf is canonical. The line is then canonical too, without parsing the leaf.
        to.Write(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{{\"index\":{index},\"leaf\":")));
        to.Write(leaf);
        to.Write(Encoding.UTF8.GetBytes($",\"root\":\"{Convert.ToHexStringLower(root)}\"}}\n"));
    }

    private static void WriteLine(PipeWriter to, JsonObject line)
    {
        to.Write(CanonicalJson.Write(line));
        to.Write("\n"u8);
    }
}
