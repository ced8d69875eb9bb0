using System.Text.Json.Serialization;

namespace Behovsstyring.Domain.Common;

/// <summary>
/// One thing that is wrong or missing, said by a stable code. The words for the code live with the
/// pages, in three languages; <see cref="Args"/> fill their placeholders.
/// </summary>
/// <param name="Code">Stable, dotted, lower case: <c>idea.not-a-draft</c>.</param>
[JsonConverter(typeof(ErrorConverter))]
public sealed record Error(string Code, params object[] Args)
{
    /// <summary>The form field the error belongs to (property name of the command), when there is one.</summary>
    public string? Field { get; init; }

    /// <summary>The field must be filled in, or a choice be made in it.</summary>
    public static Error Required(string field) => new("text.required") { Field = field };

    /// <summary>The field holds more than there is room for.</summary>
    public static Error TooLong(string field, int maxLength) => new("text.too-long", maxLength) { Field = field };

    public bool Equals(Error? other) =>
        other is not null && Code == other.Code && Field == other.Field && Args.SequenceEqual(other.Args);

    public override int GetHashCode() => HashCode.Combine(Code, Field);

    public override string ToString() => Args.Length == 0 ? Code : $"{Code}({string.Join(", ", Args)})";
}
