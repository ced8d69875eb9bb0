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
            if (rune.Value is '\n' or '\t' || !Rune.IsControl(rune))
            {
                kept.Append(rune.ToString());
            }
        }

        return kept.ToString().Normalize(NormalizationForm.FormC).Trim();
    }

    /// <summary>As <see cref="Clean"/>, on one line.</summary>
    public static string CleanLine(string? text) => Clean(text).Replace('\n', ' ').Replace('\t', ' ');
}
