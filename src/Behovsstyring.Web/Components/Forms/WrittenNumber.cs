using System.Globalization;
using System.Text.RegularExpressions;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Web.Components.Forms;

/// <summary>
/// A whole number as people write it in a field: «4 000 000» or «4000000», in all three languages; empty means unknown. A comma is decimal,
/// and a point may be either: what they part is asked about and never guessed.
/// </summary>
internal static partial class WrittenNumber
{
    public const int MaxLength = 30;

    private static readonly NumberFormatInfo Spaced = new() { NumberGroupSeparator = "\u00A0" };

    public static string Of(long? number) => number?.ToString("N0", Spaced) ?? "";

    public static long? Read(string written) => Whole().IsMatch(written) ? ValueOf(written) : null;

    public static IReadOnlyList<Error> ProblemsIn(string written, string field) => written switch
    {
        _ when string.IsNullOrWhiteSpace(written) || Read(written) is not null => [],
        _ when Parted().IsMatch(written) && ValueOf(written) is { } meant => [new Error("text.number-parted", Of(meant)) { Field = field }],
        _ => [new Error("text.not-a-number") { Field = field }],
    };

    /// <summary>None when it is too large for any number.</summary>
    private static long? ValueOf(string written) =>
        long.TryParse(NotDigits().Replace(written, ""), NumberStyles.None, CultureInfo.InvariantCulture, out var read)
            ? written.TrimStart()[0] is '-' or '\u2212' ? -read : read
            : null;

    [GeneratedRegex(@"^\s*[-\u2212]?(\d+|[1-9]\d{0,2}(\s\d{3})+)\s*$")]
    private static partial Regex Whole();

    /// <summary>As in «1.250» and «1,250»: one thousand two hundred and fifty to some, and one and a quarter to others.</summary>
    [GeneratedRegex(@"^\s*[-\u2212]?[1-9]\d{0,2}([\s.,]\d{3})+\s*$")]
    private static partial Regex Parted();

    [GeneratedRegex(@"\D")]
    private static partial Regex NotDigits();
}
