using System.Runtime.CompilerServices;

namespace Behovsstyring.Domain.Common;

/// <summary>Collects what is wrong with the texts of a form or a request, each error at its field.</summary>
public sealed class TextCheck
{
    private readonly Unmet _unmet = new();

    public IReadOnlyList<Error> Errors => _unmet;

    public TextCheck Required(string? text, int atMost, [CallerArgumentExpression(nameof(text))] string field = "")
    {
        _unmet.Required(text, atMost, field);
        return this;
    }

    public TextCheck Optional(string? text, int atMost, [CallerArgumentExpression(nameof(text))] string field = "")
    {
        _unmet.Optional(text, atMost, field);
        return this;
    }

    public TextCheck That(bool ok, Error otherwise)
    {
        _unmet.If(!ok, otherwise);
        return this;
    }
}
