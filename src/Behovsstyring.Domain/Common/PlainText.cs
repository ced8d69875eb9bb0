using System.Globalization;
using System.Text;

namespace Behovsstyring.Domain.Common;

/// <summary>What people write is plain text: kept as written, less what no reader can see and no database can hold.</summary>
public static class PlainText
{
    private const int ZeroWidthNonJoiner = 0x200C;
    private const int ZeroWidthJoiner = 0x200D;

    /// <summary>
    /// Unix line ends, composed letters (å is one sign), no control signs but line end and tab, no blank ends, and no signs that only
    /// shape how others are shown. Those can make a text look empty or read as another; inside a word or an emoji a joiner stays.
    /// </summary>
    /// <returns>Empty when there is nothing a reader can see.</returns>
    public static string Clean(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        Rune[] runes = [.. text.ReplaceLineEndings("\n").EnumerateRunes()];
        var kept = new StringBuilder(text.Length);
        var isSeen = false;
        for (var i = 0; i < runes.Length; i++)
        {
            if (IsKept(runes, i))
            {
                // A lone surrogate comes out as U+FFFD.
                kept.Append(runes[i].ToString());
                isSeen |= IsSeen(runes[i]);
            }
        }

        return isSeen ? kept.ToString().Normalize(NormalizationForm.FormC).Trim() : "";
    }

    /// <summary>The beginning of a text, of at most so many characters: never half a sign.</summary>
    public static string Cut(string text, int atMost)
    {
        if (text.Length <= atMost)
        {
            return text;
        }

        var end = 0;
        while (end + StringInfo.GetNextTextElementLength(text, end) is var next && next <= atMost)
        {
            end = next;
        }

        return text[..end];
    }

    private static bool IsKept(Rune[] runes, int at) => runes[at].Value switch
    {
        '\n' or '\t' => true,
        ZeroWidthNonJoiner or ZeroWidthJoiner => at > 0 && at < runes.Length - 1 && Joins(runes[at - 1]) && Joins(runes[at + 1]),
        _ => !(Rune.IsControl(runes[at]) || IsNoCharacter(runes[at]) || IsInvisible(runes[at])),
    };

    /// <summary>A letter, a part of one, or a picture.</summary>
    private static bool Joins(Rune rune) => !IsInvisible(rune) && (Rune.IsLetterOrDigit(rune) || Rune.IsSymbol(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);

    /// <summary>Format signs, and the letters and the pattern that are drawn as nothing.</summary>
    private static bool IsInvisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format || rune.Value is 0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or 0x2800 or 0x3164 or 0xFFA0;

    private static bool IsSeen(Rune rune) => !Rune.IsWhiteSpace(rune)
        && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format);

    /// <summary>Code points that Unicode has promised never to be signs: composing letters breaks on them.</summary>
    private static bool IsNoCharacter(Rune rune) => (rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF;

    /// <summary>As <see cref="Clean"/>, on one line.</summary>
    public static string CleanLine(string? text) => Clean(text).Replace('\n', ' ').Replace('\t', ' ');

    /// <summary>A name in the form used in addresses: <c>Fiks prøvesvar</c> is <c>fiks-provesvar</c>.</summary>
    public static string Slug(string name, int atMost)
    {
        var plain = name.ToLowerInvariant().Replace("æ", "ae").Replace('ø', 'o').Normalize(NormalizationForm.FormD);
        var slug = new StringBuilder(plain.Length);
        foreach (var sign in plain.Where(s => CharUnicodeInfo.GetUnicodeCategory(s) != UnicodeCategory.NonSpacingMark))
        {
            if (char.IsAsciiLetterOrDigit(sign))
            {
                slug.Append(sign);
            }
            else if (slug is [.., not '-'])
            {
                slug.Append('-');
            }
        }

        return slug.ToString(0, Math.Min(slug.Length, atMost)).Trim('-');
    }

    /// <summary>Lower case letters a–z, digits and single hyphens: stable in an address.</summary>
    public static bool IsSlug(string text, int atMost) =>
        text.Length > 1 && text.Length <= atMost
        && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')
        && text[0] != '-' && text[^1] != '-' && !text.Contains("--", StringComparison.Ordinal);
}
