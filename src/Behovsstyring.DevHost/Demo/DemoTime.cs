using System.Globalization;
using System.Text.RegularExpressions;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.DevHost.Demo;

/// <summary>
/// The demo's calendar. Days count from the quarter the demo is first started in, so that the story is always as fresh:
/// <c>Q-3+20</c> is the twentieth day after the first of the quarter three back, <c>now+14</c> a fortnight from today.
/// </summary>
internal sealed partial class DemoTime(DateTimeOffset start)
{
    private const int DaysInQuarter = 90;

    private readonly Quarter _present = Domain.Common.Quarter.Of(start);
    private readonly DateOnly _today = OsloTime.DayOf(start);

    /// <summary>The quarter so many back from the present one.</summary>
    public Quarter Quarter(int quartersAgo)
    {
        var quarter = _present;
        for (var i = 0; i < quartersAgo; i++)
        {
            quarter = quarter.Previous();
        }

        return quarter;
    }

    /// <summary>The day, as written.</summary>
    public DateOnly Day(string when)
    {
        var parts = Written().Match(when);
        if (!parts.Success)
        {
            throw new FormatException($"«{when}» is no time of the demo.");
        }

        var days = int.Parse(parts.Groups["days"].Value, CultureInfo.InvariantCulture);
        return parts.Groups["back"].Success
            ? Day(int.Parse(parts.Groups["back"].Value, CultureInfo.InvariantCulture), days)
            : _today.AddDays(days);
    }

    /// <summary>
    /// In a past quarter the day itself. In the present one the days that have passed must make room for all that happens in it:
    /// the story is pressed together, in the same order, and never reaches past today.
    /// </summary>
    public DateOnly Day(int quartersAgo, int days)
    {
        var quarter = Quarter(quartersAgo);
        return quarter != _present
            ? quarter.FirstDay.AddDays(days)
            : quarter.FirstDay.AddDays(days * (_today.DayNumber - quarter.FirstDay.DayNumber) / DaysInQuarter);
    }

    /// <summary>The nearest working day: Saturday becomes Friday, Sunday becomes Monday.</summary>
    public static DateOnly WorkingDay(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(-1),
        DayOfWeek.Sunday => day.AddDays(1),
        DayOfWeek.Monday or DayOfWeek.Tuesday or DayOfWeek.Wednesday or DayOfWeek.Thursday or DayOfWeek.Friday => day,
        _ => throw new ArgumentOutOfRangeException(nameof(day)),
    };

    [GeneratedRegex(@"^(?:Q-?(?<back>\d)|now)\+(?<days>\d{1,3})$", RegexOptions.ExplicitCapture)]
    private static partial Regex Written();
}
