using System.IO.Pipelines;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Behovsstyring.Transparency.Tests;

/// <summary>A log in memory, exported the way the open API does it.</summary>
internal sealed class ExportedLog : IDisposable
{
    private static readonly DateTimeOffset Start = new(2027, 1, 4, 8, 0, 0, TimeSpan.Zero);

    private readonly MerkleFrontier _tree = new();

    public List<byte[]> Leaves { get; } = [];

    /// <summary>The checkpoint after each so many entries; [0] is the empty log's.</summary>
    public List<Checkpoint> Checkpoints { get; } = [];

    public LogSigner Signer { get; } = LogSigner.FromPem(LogSigner.NewPem());

    /// <summary>Which of the earlier checkpoints the export shows.</summary>
    public Func<Checkpoint, bool> Shown { get; init; } = _ => false;

    public static ExportedLog Of(int entries, Func<Checkpoint, bool>? shown = null)
    {
        var log = new ExportedLog { Shown = shown ?? (_ => false) };
        log.Sign();
        for (var i = 0; i < entries; i++)
        {
            log.Append(i);
        }

        return log;
    }

    public void Append(int number)
    {
        var leaf = new JsonObject
        {
            ["actorRole"] = "KsDecisionMaker",
            ["case"] = $"IDE-2027-{number:0000}",
            ["organisation"] = "KS",
            ["subject"] = new JsonObject { ["leadsTo"] = $"utfall {number}" },
            ["time"] = LogTime.Write(Start.AddMinutes(number)),
            ["type"] = "decision",
            ["v"] = 1,
        };
        if (number % 3 == 0)
        {
            leaf["personal"] = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Merkle.HashLength));
        }

        Leaves.Add(CanonicalJson.Write(leaf));
        _tree.Append(Merkle.Leaf(Leaves[^1]));
        Sign();
    }

    public async Task<byte[]> ExportAsync()
    {
        using var file = new MemoryStream();
        var to = PipeWriter.Create(file);
        await LogExport.WriteAsync(
            to, Checkpoints[^1], [Signer.Key], Leaves.ToAsyncEnumerable(), Checkpoints.Where(Shown).ToAsyncEnumerable(),
            CancellationToken.None);
        await to.CompleteAsync();
        return file.ToArray();
    }

    public async Task<string[]> LinesAsync() => Encoding.UTF8.GetString(await ExportAsync()).TrimEnd('\n').Split('\n');

    public static Task<LogVerification> VerifyAsync(IEnumerable<string> lines, Checkpoint? saved = null, params LogKey[] trusted) =>
        VerifyAsync(Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n"), saved, trusted);

    public static async Task<LogVerification> VerifyAsync(byte[] export, Checkpoint? saved = null, params LogKey[] trusted)
    {
        using var file = new MemoryStream(export);
        return await LogVerifier.VerifyAsync(file, saved, trusted, TestContext.Current.CancellationToken);
    }

    public void Dispose() => Signer.Dispose();

    private void Sign() =>
        Checkpoints.Add(Checkpoint.Sign(_tree.Size, _tree.Root(), Start.AddMinutes(_tree.Size).AddSeconds(5), Signer));
}
