using System.Globalization;
using Behovsstyring.Domain.Common;
using Behovsstyring.Web.Texts;

namespace Behovsstyring.Web.Components.Shared.Text;

/// <summary>Days and moments as people read them: written out, in Norwegian time, in the reader's language.</summary>
public static class Dates
{
    /// <summary><c>12. mars 2027</c>.</summary>
    public static string Day(DateOnly day) => day.ToString(DateTexts.DayFormat, CultureInfo.CurrentCulture);

    /// <summary><c>12. mars</c>, where the year is plain from the surroundings.</summary>
    public static string DayOfYear(DateOnly day) => day.ToString(DateTexts.DayOfYearFormat, CultureInfo.CurrentCulture);

    /// <summary><c>12. mars 2027 kl. 14.30</c>: the clock on the wall in Norway then, summer or winter.</summary>
    public static string Moment(DateTimeOffset moment) =>
        OsloTime.ToLocal(moment).ToString(DateTexts.MomentFormat, CultureInfo.CurrentCulture);

    /// <summary><c>14.30</c>.</summary>
    public static string Clock(DateTimeOffset moment) =>
        OsloTime.ToLocal(moment).ToString(DateTexts.ClockFormat, CultureInfo.CurrentCulture);

    /// <summary><c>om 3 dager</c>, <c>i går</c>. Only ever beside the day itself.</summary>
    public static string Relative(DateOnly day, DateOnly today) => (day.DayNumber - today.DayNumber) switch
    {
        0 => DateTexts.Today,
        1 => DateTexts.Tomorrow,
        -1 => DateTexts.Yesterday,
        > 1 and var ahead => string.Format(CultureInfo.CurrentCulture, DateTexts.InDays, ahead),
        var behind => string.Format(CultureInfo.CurrentCulture, DateTexts.DaysAgo, -behind),
    };

    /// <summary><c>1. kvartal 2027</c>.</summary>
    public static string Quarter(Quarter quarter) => string.Format(CultureInfo.CurrentCulture, DateTexts.Quarter, quarter.Number, quarter.Year);

    /// <summary>From one day to another; a period taken back before it began says so.</summary>
    public static string Period(DateOnly from, DateOnly? to) => to is { } last
        ? last < from ? Words.Fill(DateTexts.PeriodNever, Day(from)) : Words.Fill(DateTexts.PeriodFromTo, Day(from), Day(last))
        : Words.Fill(DateTexts.PeriodFrom, Day(from));
}
