using System.Text.Json.Nodes;

namespace Behovsstyring.Transparency;

/// <summary>
/// Checks an export of the log (<see cref="LogExport"/>) with no access to the system it came from. Reads the file once,
/// line by line, and keeps no more than the right edge of the tree in memory.
/// </summary>
public sealed class LogVerifier
{
    private readonly Checkpoint? _saved;
    private readonly IReadOnlyList<LogKey> _trusted;
    private readonly MerkleFrontier _tree = new();
    private readonly Dictionary<string, LogKey> _keys = [];

    private Checkpoint? _newest;
    private bool _keyIsTrusted;
    // So many entries from the start are covered by a signature already checked: the fault is not among them.
    private long _sound;

    private LogVerifier(Checkpoint? saved, IReadOnlyList<LogKey> trusted) => (_saved, _trusted) = (saved, trusted);

    /// <param name="saved">A checkpoint the verifier has kept: shows whether anything before it was changed or taken away since.</param>
    /// <param name="trusted">Public keys the verifier knows to be the log's; none: the keys in the export are taken at their word.</param>
    public static async Task<LogVerification> VerifyAsync(
        Stream export, Checkpoint? saved, IReadOnlyList<LogKey> trusted, CancellationToken cancel)
    {
        var verifier = new LogVerifier(saved, trusted);
        LogFault? fault = null;
        try
        {
            await verifier.ReadAsync(export, cancel);
        }
        catch (LogFaultException e)
        {
            fault = e.Fault;
        }

        return new LogVerification(fault, verifier._newest, verifier._tree.Size, verifier._keyIsTrusted);
    }

    private async Task ReadAsync(Stream export, CancellationToken cancel)
    {
        await foreach (var line in LogLines.ReadAsync(export, cancel))
        {
            if (_newest is null)
            {
                ReadHeader(line);
                CheckSaved();
            }
            else
            {
                ReadLine(line, _newest);
            }

            CompareWithSaved();
        }

        if (_newest is null)
        {
            throw Fault(LogFaultKind.NoHeader, line: 1);
        }

        if (_tree.Size < _newest.Size)
        {
            throw Fault(LogFaultKind.EntriesMissingAtEnd, first: _tree.Size, last: _newest.Size - 1);
        }

        if (!_newest.HasRoot(_tree.Root()))
        {
            throw Fault(LogFaultKind.CheckpointDiffers, line: 1, first: _sound, last: _tree.Size - 1);
        }
    }

    private void ReadHeader(LogLine line)
    {
        Checkpoint newest;
        try
        {
            var header = line.Json();
            if (header is not { Count: 4 }
                || !JsonNode.DeepEquals(header["format"], LogExport.Format)
                || !JsonNode.DeepEquals(header["v"], LogExport.Version)
                || header["keys"] is not JsonArray keys)
            {
                throw Fault(LogFaultKind.NoHeader, line: 1);
            }

            newest = Checkpoint.FromJson(header["checkpoint"]);
            ReadKeys(keys);
        }
        catch (FormatException)
        {
            throw Fault(LogFaultKind.NoHeader, line: 1);
        }

        foreach (var key in _trusted)
        {
            // An id is short enough to be imitated with great effort: the key the verifier brought goes before the file's.
            _keys[key.Id] = key;
        }

        RequireSignature(newest, line: 1);
        _newest = newest;
        _keyIsTrusted = _trusted.Any(k => k.Id == newest.KeyId);
        if (_trusted.Count > 0 && !_keyIsTrusted)
        {
            throw Fault(LogFaultKind.KeyNotTrusted, line: 1);
        }
    }

    private void ReadKeys(JsonArray keys)
    {
        foreach (var given in keys)
        {
            if (given is not JsonObject { Count: 2 } pair
                || pair["id"] is not JsonValue id
                || pair["spki"] is not JsonValue spki || !spki.TryGetValue(out string? base64))
            {
                throw Fault(LogFaultKind.NoHeader, line: 1);
            }

            var key = LogKey.FromSpki(base64);
            if (!JsonNode.DeepEquals(id, key.Id) || !_keys.TryAdd(key.Id, key))
            {
                throw Fault(LogFaultKind.KeyDiffersFromId, line: 1);
            }
        }
    }

    private void ReadLine(LogLine line, Checkpoint newest)
    {
        JsonObject json;
        try
        {
            json = line.Json();
        }
        catch (FormatException)
        {
            throw Fault(LogFaultKind.BadLine, line.Number, first: _tree.Size);
        }

        if (json is { Count: 3 } && json["leaf"] is JsonObject leaf && json["index"] is JsonValue index && json["root"] is JsonValue root)
        {
            ReadEntry(line.Number, newest, leaf, index, root);
        }
        else if (json is { Count: 1 } && json["checkpoint"] is JsonObject checkpoint)
        {
            ReadEarlier(line.Number, checkpoint);
        }
        else
        {
            throw Fault(LogFaultKind.BadLine, line.Number, first: _tree.Size);
        }
    }

    private void ReadEntry(long line, Checkpoint newest, JsonObject leaf, JsonValue index, JsonValue root)
    {
        var next = _tree.Size;
        if (next == newest.Size)
        {
            throw Fault(LogFaultKind.EntriesNotCovered, line, first: next);
        }

        if (!JsonNode.DeepEquals(index, next))
        {
            throw Fault(LogFaultKind.IndexNotNext, line, first: next);
        }

        // The line is canonical, so the leaf within it is byte for byte the one that was hashed when it was logged.
        _tree.Append(Merkle.Leaf(CanonicalJson.Write(leaf)));
        if (!JsonNode.DeepEquals(root, Convert.ToHexStringLower(_tree.Root())))
        {
            throw Fault(LogFaultKind.EntryDiffers, line, first: next);
        }
    }

    private void ReadEarlier(long line, JsonObject json)
    {
        Checkpoint earlier;
        try
        {
            earlier = Checkpoint.FromJson(json);
        }
        catch (FormatException)
        {
            throw Fault(LogFaultKind.BadLine, line);
        }

        RequireSignature(earlier, line);
        if (earlier.Size != _tree.Size)
        {
            throw Fault(LogFaultKind.CheckpointOutOfPlace, line, first: earlier.Size);
        }

        if (!earlier.HasRoot(_tree.Root()))
        {
            throw Fault(LogFaultKind.CheckpointDiffers, line, first: _sound, last: earlier.Size - 1);
        }

        _sound = earlier.Size;
    }

    private void CheckSaved()
    {
        // The saved root is compared even when its key is no longer known.
        if (_saved is not null && _keys.TryGetValue(_saved.KeyId, out var key) && !_saved.IsSignedBy(key))
        {
            throw Fault(LogFaultKind.SavedCheckpointBroken);
        }

        if (_saved?.Size > _newest?.Size)
        {
            throw Fault(LogFaultKind.EntriesMissingSinceSaved, first: _newest.Size, last: _saved.Size - 1);
        }
    }

    private void CompareWithSaved()
    {
        if (_saved?.Size == _tree.Size && !_saved.HasRoot(_tree.Root()))
        {
            throw Fault(LogFaultKind.RewrittenSinceSaved, first: 0, last: _saved.Size - 1);
        }
    }

    private void RequireSignature(Checkpoint checkpoint, long line)
    {
        if (!_keys.TryGetValue(checkpoint.KeyId, out var key))
        {
            throw Fault(LogFaultKind.UnknownKey, line);
        }

        if (!checkpoint.IsSignedBy(key))
        {
            throw Fault(LogFaultKind.BadSignature, line);
        }
    }

    private static LogFaultException Fault(LogFaultKind kind, long? line = null, long? first = null, long? last = null) =>
        new(new LogFault(kind, line, first, last ?? first));
}
