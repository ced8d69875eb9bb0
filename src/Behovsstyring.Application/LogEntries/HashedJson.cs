using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Behovsstyring.Application.Persistence;
using Behovsstyring.Transparency;

namespace Behovsstyring.Application.LogEntries;

/// <summary>
/// A value object as canonical JSON (RFC 8785), so that what was frozen or adopted can be recognised by its hash. Kept as <c>jsonb</c>, which
/// keeps values and not bytes, and written canonically again, it is the same bytes.
/// </summary>
internal static class HashedJson
{
    public static byte[] Write<T>(T value)
    {
        var json = JsonNode.Parse(JsonColumn.Write(value))!;
        Prune(json);
        return CanonicalJson.Write(json);
    }

    /// <summary>SHA-256 of the canonical bytes, in lower-case hex.</summary>
    public static string Digest<T>(T value) => DigestOf(Write(value));

    public static string DigestOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>What is not there is left out: the canonical form knows no null.</summary>
    private static void Prune(JsonNode node)
    {
        switch (node)
        {
            case JsonObject fields:
                foreach (var (name, value) in fields.ToList())
                {
                    if (value is null)
                    {
                        fields.Remove(name);
                    }
                    else
                    {
                        Prune(value);
                    }
                }

                break;
            case JsonArray items:
                foreach (var item in items.OfType<JsonNode>())
                {
                    Prune(item);
                }

                break;
        }
    }
}
