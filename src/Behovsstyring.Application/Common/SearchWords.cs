using System.Text.RegularExpressions;

namespace Behovsstyring.Application.Common;

/// <summary>
/// Makes what somebody typed into a search that finds compounds too: «barnehage» finds «barnehageplass».
/// Every word must be there, as the beginning of a word.
/// </summary>
internal static partial class SearchWords
{
    private const int MostWords = 12;

    /// <summary>A <c>to_tsquery</c> text; none when nothing searchable was typed.</summary>
    public static string? ToTsQuery(string? typed)
    {
        var words = Words(typed).Take(MostWords).Select(w => w + ":*").ToList();
        return words.Count == 0 ? null : string.Join(" & ", words);
    }

    /// <summary>A case number, or the beginning of one, in capitals; none when it is something else.</summary>
    public static string? AsCaseNumber(string? typed) =>
        typed?.Trim().ToUpperInvariant() is { } text && CaseNumber().IsMatch(text) ? text : null;

    public static IEnumerable<string> Words(string? typed) =>
        Word().Matches(typed ?? "").Select(m => m.Value.ToLowerInvariant());

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"^(IDE|KON|PRO|TJE)-\d{1,4}(-\d{0,6})?$")]
    private static partial Regex CaseNumber();
}
