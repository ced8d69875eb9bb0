using System.Text;
using System.Text.Json.Nodes;

namespace Behovsstyring.Transparency.Tests;

public class CanonicalJsonTests
{
    [Fact]
    public void Sorts_properties_by_utf16_code_units_as_the_rfc_shows()
    {
        // RFC 8785 § 3.2.3: by code units the emoji (D83D) comes before the Hebrew letter (FB33); by code points it would not.
        var given = JsonNode.Parse("""
            {
              "\u20ac": "Euro Sign",
              "\r": "Carriage Return",
              "\ufb33": "Hebrew Letter Dalet With Dagesh",
              "1": "One",
              "\ud83d\ude00": "Emoji: Grinning Face",
              "\u0080": "Control",
              "\u00f6": "Latin Small Letter O With Diaeresis"
            }
            """)!;

        Assert.Equal(
            "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\",\"ö\":\"Latin Small Letter O With Diaeresis\","
            + "\"€\":\"Euro Sign\",\"\U0001F600\":\"Emoji: Grinning Face\",\"\uFB33\":\"Hebrew Letter Dalet With Dagesh\"}",
            Text(given));
    }

    [Fact]
    public void Escapes_strings_as_the_rfc_shows()
    {
        // RFC 8785 § 3.2.2 and § 3.2.4, the property "string".
        var given = JsonNode.Parse("""{"string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/"}""")!;

        Assert.Equal(
            "7b22737472696e67223a22e282ac245c75303030665c6e41274" + "25c225c5c5c5c5c222f227d",
            Convert.ToHexStringLower(CanonicalJson.Write(given)));
    }

    [Fact]
    public void Escapes_the_control_characters_and_nothing_else()
    {
        for (var c = (char)0; c < ' '; c++)
        {
            var expected = c switch
            {
                '\b' => "\\b",
                '\t' => "\\t",
                '\n' => "\\n",
                '\f' => "\\f",
                '\r' => "\\r",
                _ => $"\\u{(int)c:x4}",
            };
            Assert.Equal($"[\"{expected}\"]", Text(new JsonArray(c.ToString())));
        }

        const string literal = "/<>&'+\u007f\u0085\u2028\u2029æøåÆØÅčđŋšŧž";
        Assert.Equal($"[\"{literal}\"]", Text(new JsonArray(literal)));
    }

    [Fact]
    public void Sorts_at_every_level_keeps_the_order_of_arrays_and_writes_no_space()
    {
        var given = JsonNode.Parse("""{ "b": [3, 1, {"z": true, "a": false}], "a": {}, "aa": [], "B": "" }""")!;

        Assert.Equal("""{"B":"","a":{},"aa":[],"b":[3,1,{"a":false,"z":true}]}""", Text(given));
    }

    [Theory]
    [InlineData("[0]", "[0]")]
    [InlineData("[-0]", "[0]")]
    [InlineData("[-1]", "[-1]")]
    [InlineData("[9007199254740991]", "[9007199254740991]")]
    [InlineData("[-9007199254740991]", "[-9007199254740991]")]
    public void Writes_integers_that_every_reader_keeps_exactly(string given, string expected) =>
        Assert.Equal(expected, Text(JsonNode.Parse(given)!));

    [Theory]
    [InlineData("[1.5]")]
    [InlineData("[1.0]")]
    [InlineData("[1e2]")]
    [InlineData("[9007199254740992]")]
    [InlineData("[-9007199254740992]")]
    [InlineData("[99999999999999999999]")]
    [InlineData("[null]")]
    [InlineData("""{"a":null}""")]
    [InlineData("[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]")]
    public void Refuses_what_is_not_written_alike_everywhere(string given) =>
        Assert.Throws<FormatException>(() => CanonicalJson.Write(JsonNode.Parse(given)!));

    [Fact]
    public void Refuses_dotnet_values_that_are_neither_text_nor_integer()
    {
        JsonNode[] given =
        [
            JsonValue.Create(1.0), JsonValue.Create(1.5m), JsonValue.Create(1f),
            JsonValue.Create(Guid.Empty), JsonValue.Create(DateTimeOffset.UnixEpoch), JsonValue.Create("\ud800"),
        ];

        Assert.All(given, value => Assert.Throws<FormatException>(() => CanonicalJson.Write(new JsonArray(value))));
        Assert.Equal("[1,2]", Text(new JsonArray(1, 2L)));
    }

    [Theory]
    [InlineData("""{"b":1,"a":2}""")]
    [InlineData("""{"a": 1}""")]
    [InlineData("""{"a":1} """)]
    [InlineData("""{"a":-0}""")]
    [InlineData("""{"a":1,"a":1}""")]
    [InlineData("""{"a":"\u00e6"}""")]
    [InlineData("""{"a":"\/"}""")]
    [InlineData("""{"a":"\ud800"}""")]
    [InlineData("""{"a":1}{"a":1}""")]
    [InlineData("""{"a":1,}""")]
    [InlineData("[1]")]
    [InlineData("null")]
    [InlineData("{")]
    [InlineData("")]
    public void Reads_only_what_is_canonical_already(string given) =>
        Assert.Throws<FormatException>(() => CanonicalJson.Read(Encoding.UTF8.GetBytes(given)));

    [Fact]
    public void Refuses_bytes_that_are_not_utf8() =>
        Assert.Throws<FormatException>(() => CanonicalJson.Read([.. "{\"a\":\""u8, 0xC3, 0x28, .. "\"}"u8]));

    [Fact]
    public void The_order_in_which_facts_were_given_leaves_no_trace()
    {
        var random = new Random(8785);
        for (var round = 0; round < 200; round++)
        {
            var facts = Enumerable.Range(0, random.Next(1, 12))
                .Select(_ => new string([.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => (char)random.Next(0x20, 0x2fff))]))
                .Distinct()
                .Select((name, i) => (name, i))
                .ToArray();
            var forwards = new JsonObject(facts.Select(f => KeyValuePair.Create(f.name, (JsonNode?)f.i)));
            var backwards = new JsonObject(facts.Reverse().Select(f => KeyValuePair.Create(f.name, (JsonNode?)f.i)));

            Assert.Equal(CanonicalJson.Write(forwards), CanonicalJson.Write(backwards));
            Assert.Equal(CanonicalJson.Write(forwards), CanonicalJson.Write(CanonicalJson.Read(CanonicalJson.Write(forwards))));
        }
    }

    private static string Text(JsonNode given) => Encoding.UTF8.GetString(CanonicalJson.Write(given));
}
