using System.Text;
using System.Text.Json.Nodes;

namespace Behovsstyring.Transparency.Tests;

/// <summary>
/// What may be done to an export, and that each is seen and placed. Lines count from 1 and the header is line 1, so
/// entry n is on line n + 2 when no earlier checkpoints are shown.
/// </summary>
public class LogVerifierTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(33)]
    public async Task An_untouched_export_verifies(int entries)
    {
        using var log = ExportedLog.Of(entries, shown: c => c.Size % 3 == 0);

        var found = await ExportedLog.VerifyAsync(await log.ExportAsync(), log.Checkpoints[entries / 2], log.Signer.Key);

        Assert.Null(found.Fault);
        Assert.True(found.Verified);
        Assert.True(found.KeyIsTrusted);
        Assert.Equal(entries, found.Entries);
        Assert.Equal(log.Checkpoints[^1], found.Checkpoint);
    }

    [Fact]
    public async Task Without_a_key_of_ones_own_it_says_that_the_files_key_was_taken_at_its_word()
    {
        using var log = ExportedLog.Of(5);

        var found = await ExportedLog.VerifyAsync(await log.ExportAsync());

        Assert.True(found.Verified);
        Assert.False(found.KeyIsTrusted);
    }

    [Fact]
    public async Task What_a_mail_programme_does_to_the_edges_is_forgiven()
    {
        using var log = ExportedLog.Of(3);
        var text = Encoding.UTF8.GetString(await log.ExportAsync());

        var found = await ExportedLog.VerifyAsync([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\r\n") + "\r\n")]);
        var shorn = await ExportedLog.VerifyAsync(Encoding.UTF8.GetBytes(text.TrimEnd()));

        Assert.Null(found.Fault);
        Assert.Null(shorn.Fault);
    }

    [Fact]
    public async Task Any_single_byte_changed_anywhere_is_seen()
    {
        using var log = ExportedLog.Of(4, shown: c => c.Size == 2);
        var export = await log.ExportAsync();
        for (var at = 0; at < export.Length - 1; at++)
        {
            // One bit off, and the other case: 'a' for 'A' is the change that a careless reader of hex lets pass.
            foreach (var change in new byte[] { 0x01, 0x20 })
            {
                var tampered = export.ToArray();
                tampered[at] ^= change;
                var found = await ExportedLog.VerifyAsync(tampered, saved: null, log.Signer.Key);
                Assert.False(found.Verified, $"byte {at}: '{(char)export[at]}' → '{(char)tampered[at]}'");
            }
        }
    }

    [Fact]
    public async Task A_changed_entry_is_placed()
    {
        using var log = ExportedLog.Of(9);
        var lines = await log.LinesAsync();
        lines[6] = lines[6].Replace("utfall 5", "utfall 6");

        Assert.Equal(new LogFault(LogFaultKind.EntryDiffers, 7, 5, 5), await FaultAsync(lines));
    }

    [Fact]
    public async Task An_entry_taken_out_is_placed()
    {
        using var log = ExportedLog.Of(9);
        var lines = await log.LinesAsync();

        Assert.Equal(new LogFault(LogFaultKind.IndexNotNext, 7, 5, 5), await FaultAsync([.. lines[..6], .. lines[7..]]));
        Assert.Equal(new LogFault(LogFaultKind.IndexNotNext, 2, 0, 0), await FaultAsync([lines[0], .. lines[2..]]));
    }

    [Fact]
    public async Task An_entry_taken_out_with_the_others_renumbered_is_placed()
    {
        using var log = ExportedLog.Of(9);
        var lines = await log.LinesAsync();

        Assert.Equal(
            new LogFault(LogFaultKind.EntryDiffers, 7, 5, 5),
            await FaultAsync(Renumbered([.. lines[..6], .. lines[7..]])));
    }

    [Fact]
    public async Task Two_entries_changing_place_are_placed()
    {
        using var log = ExportedLog.Of(9);
        var lines = await log.LinesAsync();
        (lines[4], lines[5]) = (lines[5], lines[4]);

        Assert.Equal(new LogFault(LogFaultKind.IndexNotNext, 5, 3, 3), await FaultAsync(lines));
        Assert.Equal(new LogFault(LogFaultKind.EntryDiffers, 5, 3, 3), await FaultAsync(Renumbered(lines)));
    }

    [Fact]
    public async Task An_entry_put_in_is_placed()
    {
        using var log = ExportedLog.Of(9);
        var lines = await log.LinesAsync();
        string[] longer = [.. lines[..4], lines[7], .. lines[4..]];

        Assert.Equal(new LogFault(LogFaultKind.IndexNotNext, 5, 3, 3), await FaultAsync(longer));
        Assert.Equal(new LogFault(LogFaultKind.EntryDiffers, 5, 3, 3), await FaultAsync(Renumbered(longer)));
    }

    [Fact]
    public async Task The_newest_entries_taken_out_are_missed()
    {
        using var log = ExportedLog.Of(9);
        var lines = await log.LinesAsync();

        Assert.Equal(new LogFault(LogFaultKind.EntriesMissingAtEnd, null, 8, 8), await FaultAsync(lines[..^1]));
        Assert.Equal(new LogFault(LogFaultKind.EntriesMissingAtEnd, null, 0, 8), await FaultAsync(lines[..1]));
    }

    [Fact]
    public async Task An_entry_added_at_the_end_is_not_covered()
    {
        using var log = ExportedLog.Of(8);
        var lines = await log.LinesAsync();
        log.Append(8);
        var longer = await log.LinesAsync();

        Assert.Equal(new LogFault(LogFaultKind.EntriesNotCovered, 10, 8, 8), await FaultAsync([.. lines, longer[^1]]));
    }

    [Fact]
    public async Task Someone_who_makes_all_the_roots_fit_is_caught_by_the_signature_between_the_checkpoints_around()
    {
        using var log = ExportedLog.Of(20, shown: c => c.Size is 6 or 10 or 15);
        log.Leaves[8] = log.Leaves[7];
        var lines = await log.LinesAsync();

        // Entries 6–9 are between the checkpoints at 6 and at 10; line 13 is that of the second.
        Assert.Equal(new LogFault(LogFaultKind.CheckpointDiffers, 13, 6, 9), await FaultAsync(lines));
        // With those taken out as well, the header's own checkpoint is left.
        Assert.Equal(
            new LogFault(LogFaultKind.CheckpointDiffers, 1, 0, 19),
            await FaultAsync([lines[0], .. lines[1..].Where(l => !l.StartsWith("{\"checkpoint\"", StringComparison.Ordinal))]));
    }

    [Fact]
    public async Task A_shown_checkpoint_may_not_be_moved()
    {
        using var log = ExportedLog.Of(9, shown: c => c.Size == 4);
        var lines = await log.LinesAsync();
        (lines[5], lines[6]) = (lines[6], lines[5]);

        Assert.Equal(new LogFault(LogFaultKind.CheckpointOutOfPlace, 7, 4, 4), await FaultAsync(lines));
    }

    [Fact]
    public async Task A_newer_header_over_an_older_log_is_seen_by_whoever_saved_a_checkpoint()
    {
        using var log = ExportedLog.Of(9);
        var older = await log.LinesAsync();
        var saved = Saved(log, 9);
        log.Append(9);
        var savedLater = Saved(log, 10);

        // Cut back to an honest older state: sound in itself, short of what was saved.
        Assert.Null(await FaultAsync(older));
        Assert.Null(await FaultAsync(older, saved));
        Assert.Equal(new LogFault(LogFaultKind.EntriesMissingSinceSaved, null, 9, 9), await FaultAsync(older, savedLater));
    }

    [Fact]
    public async Task A_log_rewritten_and_signed_anew_by_the_keys_holder_is_seen_by_whoever_saved_a_checkpoint()
    {
        using var log = ExportedLog.Of(9);
        var saved = Saved(log, 6);
        log.Leaves[2] = log.Leaves[1];
        Resign(log);
        var lines = await log.LinesAsync();

        Assert.Null(await FaultAsync(lines, saved: null, log.Signer.Key));
        Assert.Equal(new LogFault(LogFaultKind.RewrittenSinceSaved, null, 0, 5), await FaultAsync(lines, saved, log.Signer.Key));
        Assert.Null(await FaultAsync(lines, Saved(log, 0), log.Signer.Key));
    }

    [Fact]
    public async Task A_log_rewritten_and_signed_by_a_stranger_is_seen_by_whoever_has_the_key()
    {
        using var log = ExportedLog.Of(5);
        using var strangers = ExportedLog.Of(5);
        var lines = await strangers.LinesAsync();

        Assert.Equal(new LogFault(LogFaultKind.KeyNotTrusted, 1), await FaultAsync(lines, saved: null, log.Signer.Key));
        Assert.Null(await FaultAsync(lines, saved: null, log.Signer.Key, strangers.Signer.Key));
    }

    [Fact]
    public async Task A_saved_checkpoint_that_was_changed_itself_is_not_believed()
    {
        using var log = ExportedLog.Of(5);
        var lines = await log.LinesAsync();

        Assert.Equal(
            new LogFault(LogFaultKind.SavedCheckpointBroken),
            await FaultAsync(lines, Saved(log, 3) with { Root = log.Checkpoints[2].Root }));
    }

    [Fact]
    public async Task A_saved_checkpoint_still_counts_when_its_key_is_gone()
    {
        using var log = ExportedLog.Of(5);
        using var old = LogSigner.FromPem(LogSigner.NewPem());
        var lines = await log.LinesAsync();
        var root = Convert.FromHexString(log.Checkpoints[3].Root);

        Assert.Null(await FaultAsync(lines, Checkpoint.Sign(3, root, DateTimeOffset.UnixEpoch, old)));
        Assert.Equal(
            new LogFault(LogFaultKind.RewrittenSinceSaved, null, 0, 1),
            await FaultAsync(lines, Checkpoint.Sign(2, root, DateTimeOffset.UnixEpoch, old)));
    }

    [Fact]
    public async Task A_key_must_be_the_one_its_id_says()
    {
        using var log = ExportedLog.Of(2);
        using var other = LogSigner.FromPem(LogSigner.NewPem());
        var lines = await log.LinesAsync();

        Assert.Equal(
            new LogFault(LogFaultKind.KeyDiffersFromId, 1),
            await FaultAsync([lines[0].Replace(log.Signer.Key.Spki, other.Key.Spki), .. lines[1..]]));
        Assert.Equal(
            new LogFault(LogFaultKind.UnknownKey, 1),
            await FaultAsync([Edited(lines[0], header => header["keys"] = new JsonArray()), .. lines[1..]]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("not json")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"checkpoint":{},"format":"behovsstyring-log","keys":[],"v":1}""")]
    public async Task A_file_that_is_no_export_is_said_to_be_none(string text) =>
        Assert.Equal(new LogFault(LogFaultKind.NoHeader, 1), (await ExportedLog.VerifyAsync(Encoding.UTF8.GetBytes(text))).Fault);

    [Theory]
    [InlineData("not json")]
    [InlineData("{}")]
    [InlineData("""{"index":2,"leaf":{}}""")]
    [InlineData("""{"index":2,"leaf":"x","root":"x"}""")]
    [InlineData("""{"checkpoint":{}}""")]
    public async Task A_line_of_another_kind_is_placed(string line)
    {
        using var log = ExportedLog.Of(4);
        var lines = await log.LinesAsync();

        var fault = await FaultAsync([.. lines[..3], line, .. lines[3..]]);

        Assert.Equal(LogFaultKind.BadLine, fault?.Kind);
        Assert.Equal(4, fault?.Line);
    }

    [Fact]
    public async Task A_line_without_end_is_refused_before_it_fills_the_memory()
    {
        using var log = ExportedLog.Of(1);
        var lines = await log.LinesAsync();
        using var endless = new EndlessStream(Encoding.UTF8.GetBytes(lines[0] + "\n"));

        var found = await LogVerifier.VerifyAsync(endless, saved: null, [], TestContext.Current.CancellationToken);

        Assert.Equal(new LogFault(LogFaultKind.BadLine, 2), found.Fault);
    }

    private static async Task<LogFault?> FaultAsync(IEnumerable<string> lines, Checkpoint? saved = null, params LogKey[] trusted)
    {
        var found = await ExportedLog.VerifyAsync(lines, saved, trusted);
        Assert.Equal(found.Fault is null, found.Verified);
        return found.Fault;
    }

    private static Checkpoint Saved(ExportedLog log, int size) => log.Checkpoints[size];

    private static void Resign(ExportedLog log)
    {
        var tree = new MerkleFrontier();
        foreach (var leaf in log.Leaves)
        {
            tree.Append(Merkle.Leaf(leaf));
        }

        log.Checkpoints[^1] = Checkpoint.Sign(tree.Size, tree.Root(), DateTimeOffset.UnixEpoch, log.Signer);
    }

    private static string Edited(string line, Action<JsonObject> edit)
    {
        var json = CanonicalJson.Read(Encoding.UTF8.GetBytes(line));
        edit(json);
        return Encoding.UTF8.GetString(CanonicalJson.Write(json));
    }

    private static IEnumerable<string> Renumbered(string[] lines) =>
        [lines[0], .. lines[1..].Select((line, i) => Edited(line, entry => entry["index"] = i))];

    /// <summary>A file that never ends: first what is given, then one line for ever.</summary>
    private sealed class EndlessStream(byte[] first) : Stream
    {
        private int _given;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => _given; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var given = first.AsSpan(Math.Min(_given, first.Length));
            var length = given.Length > 0 ? Math.Min(given.Length, count) : count;
            if (given.Length > 0)
            {
                given[..length].CopyTo(buffer.AsSpan(offset));
            }
            else
            {
                buffer.AsSpan(offset, length).Fill((byte)'x');
            }

            _given += given.Length > 0 ? length : 0;
            return length;
        }

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
