using System.Globalization;
using System.Text;

namespace Behovsstyring.Domain.Common;

/// <summary>
/// The one way a text becomes words to find it by. What is stored and what is asked for go through it alike, so neither a sign, an accent,
/// a capital nor the way a letter is encoded keeps them apart. Norwegian letters stay letters of their own.
/// </summary>
public static class SearchText
{
    /// <summary>A longer word is found by its beginning.</summary>
    public const int LongestWord = 60;

    /// <summary>More words in a row without a space are a listing: its first are found joined, and each of them by itself.</summary>
    private const int MostJoined = 12;

    private const int ThousandsGroup = 3;

    /// <summary>The words in order, in small letters and plain. Words with only signs between them are one chain.</summary>
    public static IReadOnlyList<SearchChain> Cut(string? text)
    {
        List<SearchChain> chains = [];
        List<string> chain = [];
        var word = new StringBuilder();
        var gap = Gap.Wide;
        foreach (var rune in PlainText.Clean(text).Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (IsPartOfLetter(rune))
            {
                // The ring makes an å; any other mark is left out.
                if (rune.Value == 0x030A && word is [.., 'a'])
                {
                    word[^1] = 'å';
                }
            }
            else if (Rune.IsLetterOrDigit(rune))
            {
                word.Append(Plain(rune));
            }
            else
            {
                EndWord();
                gap = !Rune.IsWhiteSpace(rune) ? gap == Gap.None ? Gap.Signs : gap
                    : gap == Gap.None && Rune.GetUnicodeCategory(rune) == UnicodeCategory.SpaceSeparator ? Gap.Space : Gap.Wide;
            }
        }

        EndWord();
        EndChain();
        return chains;

        void EndWord()
        {
            if (word.Length == 0)
            {
                return;
            }

            var ended = PlainText.Cut(word.ToString(), LongestWord);
            word.Clear();
            if (gap == Gap.Wide || (gap == Gap.Space && !IsOneNumber(chain, ended)))
            {
                EndChain();
            }

            chain.Add(ended);
            gap = Gap.None;
        }

        void EndChain()
        {
            if (chain.Count > 0)
            {
                chains.Add(new SearchChain(chain));
                chain = [];
            }
        }
    }

    /// <summary>The words alone, with one space between.</summary>
    public static string Fold(string? text) => string.Join(' ', Cut(text).SelectMany(c => c.Words));

    /// <summary>Everything the text is found by: every word, and every chain joined from each of its words on.</summary>
    public static IEnumerable<string> Forms(string? text)
    {
        var chains = Cut(text);
        return chains.SelectMany(c => c.Words)
            .Concat(chains.SelectMany(c => Enumerable.Range(0, Math.Min(c.Words.Count - 1, MostJoined)).Select(c.JoinedFrom)))
            .Distinct();
    }

    /// <summary>Whether something is written, and no letter or digit in it.</summary>
    public static bool IsOnlySigns(string? text) => !string.IsNullOrWhiteSpace(text) && Cut(text).Count == 0;

    /// <summary>Every word asked for is in the text, or in a word of it.</summary>
    public static bool IsIn(string? asked, string text)
    {
        var forms = string.Join(' ', Forms(text));
        return Cut(asked).All(c => c.Words.All(w => forms.Contains(w, StringComparison.Ordinal)) || forms.Contains(c.Joined, StringComparison.Ordinal));
    }

    /// <summary>A space that parts thousands: <c>964 338 531</c> is found as one number too.</summary>
    private static bool IsOneNumber(List<string> before, string word) =>
        word.Length == ThousandsGroup && before is [.., { Length: <= ThousandsGroup } last] && word.All(char.IsAsciiDigit) && last.All(char.IsAsciiDigit);

    /// <summary>Marks, and the small letters that only shape the letter beside them.</summary>
    private static bool IsPartOfLetter(Rune rune) => rune.Value is >= 0x02B0 and <= 0x02FF || Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;

    private static string Plain(Rune rune)
    {
        if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber)
        {
            return ((int)Rune.GetNumericValue(rune)).ToString(CultureInfo.InvariantCulture);
        }

        var small = Rune.ToLowerInvariant(Rune.ToUpperInvariant(rune));
        return small.Value switch
        {
            'đ' or 'ð' => "d",
            'ŋ' => "n",
            'ŧ' => "t",
            'ħ' => "h",
            'ı' => "i",
            'ł' => "l",
            'ǥ' => "g",
            'ʒ' => "z",
            'ß' => "ss",
            'þ' => "th",
            'œ' => "oe",
            _ => small.ToString(),
        };
    }

    private enum Gap
    {
        None,
        Signs,
        Space,
        Wide,
    }
}

/// <summary>Words that are written without a space between: <c>e-post</c>, <c>barnehage/skole</c>, an address; or one word.</summary>
public sealed record SearchChain(IReadOnlyList<string> Words)
{
    /// <summary>Written together: <c>epost</c>.</summary>
    public string Joined => JoinedFrom(0);

    public string JoinedFrom(int first) => PlainText.Cut(string.Concat(Words.Skip(first)), SearchText.LongestWord);
}
