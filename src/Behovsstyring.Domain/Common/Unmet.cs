using System.Collections;
using System.Runtime.CompilerServices;

namespace Behovsstyring.Domain.Common;

/// <summary>Collects every unmet condition, not only the first, in the order they are asked.</summary>
public sealed class Unmet : IReadOnlyList<Error>
{
    private readonly List<Error> _errors = [];

    public int Count => _errors.Count;

    public Error this[int index] => _errors[index];

    public Unmet If(bool unmet, Error error)
    {
        if (unmet)
        {
            _errors.Add(error);
        }

        return this;
    }

    /// <summary>What another rule has collected.</summary>
    public Unmet And(IEnumerable<Error> errors)
    {
        _errors.AddRange(errors);
        return this;
    }

    /// <summary>A text that must be there, within its limit. The field is the last word of the expression.</summary>
    public Unmet Required(string? text, int maxLength, [CallerArgumentExpression(nameof(text))] string field = "") =>
        If(string.IsNullOrWhiteSpace(text), Error.Required(NameOf(field))).Optional(text, maxLength, field);

    /// <summary>A text that may be missing, within its limit. The field is the last word of the expression.</summary>
    public Unmet Optional(string? text, int maxLength, [CallerArgumentExpression(nameof(text))] string field = "") =>
        If(text?.Length > maxLength, Error.TooLong(NameOf(field), maxLength));

    public IEnumerator<Error> GetEnumerator() => _errors.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static string NameOf(string expression) => expression[(expression.LastIndexOf('.') + 1)..];
}
