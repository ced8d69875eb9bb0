using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Behovsstyring.Transparency;

/// <summary>
/// One JSON value, one sequence of bytes (RFC 8785), so that anyone who writes the same facts gets the same hash.
/// Narrower than the RFC on purpose: strings, integers, booleans, arrays and objects only. Fractions are written
/// differently by different languages, and null says the same as a property left out; neither is accepted.
/// </summary>
public static class CanonicalJson
{
    /// <summary>The largest integer that every JSON reader keeps exactly (2^53 − 1).</summary>
    public const long MaxInteger = 9_007_199_254_740_991;

    private const int MaxDepth = 16;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The canonical bytes of a value.</summary>
    /// <exception cref="FormatException">The value holds something that has no canonical form here.</exception>
    public static byte[] Write(JsonNode value)
    {
        var text = new StringBuilder();
        Append(text, value, depth: 1);
        try
        {
            return StrictUtf8.GetBytes(text.ToString());
        }
        catch (EncoderFallbackException e)
        {
            throw new FormatException("Half a surrogate pair is not text.", e);
        }
    }

    /// <summary>Reads an object, and refuses bytes that are not exactly its canonical form.</summary>
    /// <exception cref="FormatException">Not JSON, not an object, or written in another way than the canonical.</exception>
    public static JsonObject Read(ReadOnlySpan<byte> utf8)
    {
        try
        {
            var options = new JsonDocumentOptions { AllowDuplicateProperties = false, MaxDepth = MaxDepth };
            if (JsonNode.Parse(utf8, documentOptions: options) is JsonObject read && utf8.SequenceEqual(Write(read)))
            {
                return read;
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw new FormatException("Not JSON.", e);
        }

        throw new FormatException("Not a canonical JSON object.");
    }

    private static void Append(StringBuilder text, JsonNode? value, int depth)
    {
        if (depth > MaxDepth)
        {
            throw new FormatException("Nested too deeply.");
        }

        switch (value)
        {
            case JsonObject holder:
                AppendObject(text, holder, depth);
                break;
            case JsonArray list:
                AppendArray(text, list, depth);
                break;
            case JsonValue leaf:
                AppendValue(text, leaf);
                break;
            default:
                throw new FormatException("Null is not accepted: leave the property out.");
        }
    }

    private static void AppendObject(StringBuilder text, JsonObject holder, int depth)
    {
        text.Append('{');
        var first = true;
        // Ordinal comparison of .NET strings is comparison by UTF-16 code units, which is the order of the RFC.
        foreach (var (name, value) in holder.OrderBy(p => p.Key, StringComparer.Ordinal))
        {
            if (!first)
            {
                text.Append(',');
            }

            first = false;
            AppendString(text, name);
            text.Append(':');
            Append(text, value, depth + 1);
        }

        text.Append('}');
    }

    private static void AppendArray(StringBuilder text, JsonArray list, int depth)
    {
        text.Append('[');
        for (var i = 0; i < list.Count; i++)
        {
            if (i > 0)
            {
                text.Append(',');
            }

            Append(text, list[i], depth + 1);
        }

        text.Append(']');
    }

    private static void AppendValue(StringBuilder text, JsonValue value)
    {
        switch (value.GetValueKind())
        {
            case JsonValueKind.True:
                text.Append("true");
                break;
            case JsonValueKind.False:
                text.Append("false");
                break;
            case JsonValueKind.Number:
                text.Append(Integer(value).ToString(CultureInfo.InvariantCulture));
                break;
            // A date or an identity given as itself would be written as .NET likes today: only text is text.
            case JsonValueKind.String when value.TryGetValue(out string? said):
                AppendString(text, said);
                break;
            case var other:
                throw new FormatException($"A value of kind {other} is not accepted; write it as a string or an integer.");
        }
    }

    private static long Integer(JsonValue value)
    {
        long? integer =
            value.TryGetValue(out JsonElement read) ? (read.TryGetInt64(out var fromText) ? fromText : null)
            : value.TryGetValue(out long wide) ? wide
            : value.TryGetValue(out int narrow) ? narrow
            : null;
        return integer is >= -MaxInteger and <= MaxInteger
            ? integer.Value
            : throw new FormatException("Only integers up to 2^53 − 1 are accepted: money in øre, shares as two integers.");
    }

    private static void AppendString(StringBuilder text, string said)
    {
        text.Append('"');
        foreach (var c in said)
        {
            _ = c switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append(@"\\"),
                '\b' => text.Append("\\b"),
                '\t' => text.Append("\\t"),
                '\n' => text.Append("\\n"),
                '\f' => text.Append("\\f"),
                '\r' => text.Append("\\r"),
                < ' ' => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => text.Append(c),
            };
        }

        text.Append('"');
    }
}
