namespace Behovsstyring.Web.Components;

/// <summary>The languages on offer, each by its own name.</summary>
public static class Languages
{
    public const string Default = "nb";

    public static readonly string[] Codes = ["nb", "nn", "en"];

    public static string NameOf(string code) => code switch
    {
        "nb" => "Bokmål",
        "nn" => "Nynorsk",
        "en" => "English",
        _ => throw new ArgumentOutOfRangeException(nameof(code), code, "Not a language of ours."),
    };
}
