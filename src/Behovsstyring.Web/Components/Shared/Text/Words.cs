using System.Globalization;
using Behovsstyring.Web.Texts;

namespace Behovsstyring.Web.Components.Shared.Text;

/// <summary>Small sentences about numbers, enumerations and who did what.</summary>
public static class Words
{
    /// <summary>Lists are counted exactly to here; beyond it the count would cost more than it tells.</summary>
    public const int CountLimit = 1000;

    /// <summary><c>BP1, BP2 og BP3</c>.</summary>
    public static string And(IReadOnlyList<string> words) => words.Count switch
    {
        0 => "",
        1 => words[0],
        _ => $"{string.Join(", ", words.Take(words.Count - 1))} {ListTexts.And} {words[^1]}",
    };

    /// <summary>How many were found. The query counts to <see cref="CountLimit"/> + 1 and no further.</summary>
    public static string Hits(int count) => count switch
    {
        <= 0 => ListTexts.HitsNone,
        1 => ListTexts.HitsOne,
        <= CountLimit => string.Format(CultureInfo.CurrentCulture, ListTexts.HitsMany, Number(count)),
        _ => string.Format(CultureInfo.CurrentCulture, ListTexts.HitsMoreThan, Number(CountLimit)),
    };

    /// <summary>A count alone, for a figure or a tab.</summary>
    public static string Count(int count) => count <= CountLimit
        ? Number(count)
        : string.Format(CultureInfo.CurrentCulture, ListTexts.MoreThan, Number(CountLimit));

    /// <summary>Grouped by three with a space that never breaks the line.</summary>
    public static string Number(long number) => number.ToString("N0", CultureInfo.CurrentCulture);

    /// <summary>What there is of several short facts, on one line.</summary>
    public static string Joined(params ReadOnlySpan<string?> facts) => string.Join(" · ", facts.ToArray().Where(fact => !string.IsNullOrEmpty(fact)));

    /// <summary>A text with its blanks filled in, as the reader's language writes them.</summary>
    public static string Fill(string format, params ReadOnlySpan<object?> args) => string.Format(CultureInfo.CurrentCulture, format, args);

    /// <summary><c>Gitt av Anne Berg 12. mars 2027</c>; none when no one's hand is on record.</summary>
    public static string? Hand(string format, string formatWithoutName, string? who, DateTimeOffset? at) => (who, at) switch
    {
        (_, null) => null,
        ({ } name, { } moment) => Fill(format, name, Dates.Moment(moment)),
        (null, { } moment) => Fill(formatWithoutName, Dates.Moment(moment)),
    };
}
