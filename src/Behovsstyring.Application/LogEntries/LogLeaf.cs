using System.Text.Json.Nodes;
using Behovsstyring.Application.Persistence;
using Behovsstyring.Transparency;
using NpgsqlTypes;

namespace Behovsstyring.Application.LogEntries;

/// <summary>What a leaf says, read back for people to see.</summary>
public sealed record LogLeaf(
    string Type, DateTimeOffset Time, string? Case, string? ActorRole, string Organisation, IReadOnlyDictionary<string, string> Subject, string? Personal)
{
    public static LogLeaf Read(ReadOnlySpan<byte> leaf)
    {
        var said = CanonicalJson.Read(leaf);
        return new LogLeaf(
            Text(said, "type") ?? "",
            LogTime.Read(Text(said, "time") ?? ""),
            Text(said, "case"),
            Text(said, "actorRole"),
            Text(said, "organisation") ?? "",
            (said["subject"] as JsonObject ?? []).ToDictionary(p => p.Key, p => AsText(p.Value)),
            Text(said, "personal"));
    }

    /// <summary>What the entry is found by: all that it says, but not what it says of itself.</summary>
    public static NpgsqlTsVector WordsOf(ReadOnlySpan<byte> leaf)
    {
        var said = CanonicalJson.Read(leaf);
        foreach (var ofItself in (string[])["v", "time", "personal"])
        {
            said.Remove(ofItself);
        }

        return SearchColumns.WordsOf("", "", SearchColumns.TextsIn(said));
    }

    private static string? Text(JsonObject said, string name) =>
        said[name] is JsonValue value && value.TryGetValue(out string? text) ? text : null;

    private static string AsText(JsonNode? value) =>
        value is JsonValue one && one.TryGetValue(out string? text) ? text : value?.ToJsonString() ?? "";
}
