using System.Globalization;
using System.Text.RegularExpressions;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Web.Components.Forms;

/// <summary>A whole number as people write it in a field: «4 000 000», «4.000.000» or «4000000»; empty means unknown.</summary>
internal static partial class WrittenNumber
{
    public const int MaxLength = 30;

    public static string Of(long? number) => number?.ToString("N0", CultureInfo.CurrentCulture) ?? "";

    public static long? Read(string written) => TryRead(written, out var number) ? number : null;

    public static IReadOnlyList<Error> ProblemsIn(string written, string field) =>
        TryRead(written, out _) ? [] : [new Error("text.not-a-number") { Field = field }];

    private static bool TryRead(string written, out long? number)
    {
        number = null;
        var text = written.Trim();
        if (text.Length == 0)
        {
            return true;
        }

        // Signs between the digits part thousands, or it is no whole number: «4,5» must not become 45.
        if (!Whole().IsMatch(text) || !long.TryParse(NotDigits().Replace(text, ""), NumberStyles.None, CultureInfo.InvariantCulture, out var read))
        {
            return false;
        }

        number = text[0] is '-' or '\u2212' ? -read : read;
        return true;
    }

    [GeneratedRegex(@"^[-\u2212]?(\d+|\d{1,3}([\s.,]\d{3})+)$")]
    private static partial Regex Whole();

    [GeneratedRegex(@"\D")]
    private static partial Regex NotDigits();
}
