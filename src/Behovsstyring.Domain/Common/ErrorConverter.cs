using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Behovsstyring.Domain.Common;

/// <summary>
/// Carries an error from a page to the same page a moment later. Its <see cref="Error.Args"/> must come back as what they were: a part of
/// a report, a party or a day is worded by its type, and read as a bare number it would be shown as one.
/// </summary>
internal sealed class ErrorConverter : JsonConverter<Error>
{
    private const string Number = "number";
    private const string Large = "large";
    private const string Day = "day";
    private const string Text = "text";

    public override Error Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var carried = JsonSerializer.Deserialize<Carried>(ref reader)!;
        return new Error(carried.Code, [.. carried.Args.Select(Unpack)]) { Field = carried.Field };
    }

    public override void Write(Utf8JsonWriter writer, Error value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, new Carried(value.Code, value.Field, [.. value.Args.Select(Pack)]));

    private static Arg Pack(object arg) => arg switch
    {
        Enum one => new(one.GetType().FullName!, one.ToString()),
        int number => new(Number, number.ToString(CultureInfo.InvariantCulture)),
        long large => new(Large, large.ToString(CultureInfo.InvariantCulture)),
        DateOnly day => new(Day, day.ToString("O", CultureInfo.InvariantCulture)),
        string text => new(Text, text),
        _ => throw new NotSupportedException($"An error cannot carry a {arg.GetType().Name}."),
    };

    private static object Unpack(Arg arg) => arg.Type switch
    {
        Number => int.Parse(arg.Value, CultureInfo.InvariantCulture),
        Large => long.Parse(arg.Value, CultureInfo.InvariantCulture),
        Day => DateOnly.ParseExact(arg.Value, "O", CultureInfo.InvariantCulture),
        Text => arg.Value,
        // Only our own enums: what is carried names no other type.
        _ when typeof(Error).Assembly.GetType(arg.Type) is { IsEnum: true } type => Enum.Parse(type, arg.Value),
        _ => throw new JsonException($"An error cannot carry a {arg.Type}."),
    };

    private sealed record Carried(string Code, string? Field, IReadOnlyList<Arg> Args);

    private sealed record Arg(string Type, string Value);
}
