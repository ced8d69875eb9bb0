using System.Globalization;
using System.Text;

namespace Behovsstyring.Domain.Common;

/// <summary>What people write is plain text: kept as written, less what no reader can see and no database can hold.</summary>
public static class PlainText
{
    /// <summary>Unix line ends, composed letters (å is one sign), no control signs but line end and tab, no blank ends.</summary>
    public static string Clean(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            // A lone surrogate comes out as U+FFFD; NUL cannot be stored.
            if (rune.Value is '\n' or '\t' || !(Rune.IsControl(rune) || IsNoCharacter(rune)))
            {
                kept.Append(rune.ToString());
            }
        }

        return kept.ToString().Normalize(NormalizationForm.FormC).Trim();
    }

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
