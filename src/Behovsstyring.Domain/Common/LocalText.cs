namespace Behovsstyring.Domain.Common;

/// <summary>A text that is data and not part of a page: written in bokmål, nynorsk and English.</summary>
public sealed record LocalText(string Nb, string Nn, string En)
{
    /// <summary>The text in a language by its two-letter code; bokmål when the code is not one of ours.</summary>
    public string In(string language) => language switch
    {
        "nn" => Nn,
        "en" => En,
        _ => Nb,
    };

    /// <summary>The languages this text is missing in.</summary>
    public IEnumerable<string> MissingLanguages()
    {
        if (string.IsNullOrWhiteSpace(Nb))
        {
            yield return "nb";
        }

        if (string.IsNullOrWhiteSpace(Nn))
        {
            yield return "nn";
        }

        if (string.IsNullOrWhiteSpace(En))
        {
            yield return "en";
        }
    }

    public override string ToString() => Nb;
}
