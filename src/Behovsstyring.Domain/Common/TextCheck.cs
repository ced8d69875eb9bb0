using System.Runtime.CompilerServices;

namespace Behovsstyring.Domain.Common;

/// <summary>Collects what is wrong with the texts of a form or a request, each error at its field.</summary>
public sealed class TextCheck
{
    private readonly List<Error> _errors = [];

    public IReadOnlyList<Error> Errors => _errors;

    public TextCheck Required(string? text, int atMost, [CallerArgumentExpression(nameof(text))] string field = "")
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            _errors.Add(Error.Required(field));
        }

        return Optional(text, atMost, field);
    }

    public TextCheck Optional(string? text, int atMost, [CallerArgumentExpression(nameof(text))] string field = "")
    {
        if (text?.Length > atMost)
        {
            _errors.Add(new Error("text.too-long", atMost) { Field = field });
        }

        return this;
    }

    public TextCheck That(bool ok, Error otherwise)
    {
        if (!ok)
        {
            _errors.Add(otherwise);
        }

        return this;
    }
}
