using System.Text.Json;
using System.Text.Json.Serialization;
using Behovsstyring.Domain.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Behovsstyring.Application.Persistence;

/// <summary>
/// Keeps a value object whole in one <c>jsonb</c> column: enums by name and ids as plain text, so that what is stored can be read
/// years later without the program.
/// </summary>
internal static class JsonColumn
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        IgnoreReadOnlyProperties = true,
        Converters = { new JsonStringEnumConverter(), new TypedIdConverterFactory() },
    };

    public static PropertyBuilder<T> HasJson<T>(this PropertyBuilder<T> property) =>
        property.HasColumnType("jsonb").HasConversion(new Converter<T>(), new Comparer<T>());

    public static ComplexTypePropertyBuilder<T> HasJson<T>(this ComplexTypePropertyBuilder<T> property) =>
        property.HasColumnType("jsonb").HasConversion(new Converter<T>(), new Comparer<T>());

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Format);

    public static T? Read<T>(string text) => JsonSerializer.Deserialize<T>(text, Format);

    private sealed class Converter<T>() : ValueConverter<T, string>(value => JsonColumn.Write(value), text => Read<T>(text)!);

    /// <summary>Values are replaced, never changed in place, so what is equal is unchanged.</summary>
    private sealed class Comparer<T>() : ValueComparer<T>(
        (a, b) => object.Equals(a, b), value => value == null ? 0 : value.GetHashCode(), value => value);

    private sealed class TypedIdConverterFactory : JsonConverterFactory
    {
        public override bool CanConvert(Type type) => type.IsValueType && type.IsAssignableTo(typeof(ITypedId));

        public override JsonConverter CreateConverter(Type type, JsonSerializerOptions options) =>
            (JsonConverter)Activator.CreateInstance(typeof(TypedIdConverter<>).MakeGenericType(type))!;
    }

    private sealed class TypedIdConverter<TId> : JsonConverter<TId>
        where TId : struct, ITypedId
    {
        public override TId Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
            (TId)Activator.CreateInstance(type, reader.GetGuid())!;

        public override void Write(Utf8JsonWriter writer, TId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
    }
}
