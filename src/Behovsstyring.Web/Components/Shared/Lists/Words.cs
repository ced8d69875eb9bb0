using System.Globalization;
using Behovsstyring.Web.Texts;

namespace Behovsstyring.Web.Components.Shared.Lists;

/// <summary>Small sentences about numbers and enumerations.</summary>
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
}
