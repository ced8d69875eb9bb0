using System.Globalization;

namespace Behovsstyring.Domain.Common;

/// <summary>
/// The one place where a moment (UTC) meets a day in Norway. Deadlines end at 24:00 Europe/Oslo,
/// and the year of a number and the quarter of a report are Norwegian ones.
/// </summary>
public static class OsloTime
{
    public static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Oslo");

    public static DateTimeOffset ToLocal(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Zone);

    public static DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(ToLocal(moment).DateTime);

    public static DateOnly Today(TimeProvider clock) => DayOf(clock.GetUtcNow());

    public static int YearOf(DateTimeOffset moment) => ToLocal(moment).Year;

    /// <summary>The first moment of a day in Norway, as UTC.</summary>
    public static DateTimeOffset StartOf(DateOnly day) => At(day, TimeOnly.MinValue);

    /// <summary>The first moment that is too late for a deadline on <paramref name="day"/>: 24:00 that day.</summary>
    public static DateTimeOffset EndOf(DateOnly day) => StartOf(day.AddDays(1));

    public static bool HasPassed(DateOnly deadline, DateTimeOffset now) => now >= EndOf(deadline);

    /// <summary>A wall clock time in Norway as UTC. A time that the change to summer time skips is read as one hour later.</summary>
    public static DateTimeOffset At(DateOnly day, TimeOnly time)
    {
        var wall = day.ToDateTime(time);
        if (Zone.IsInvalidTime(wall))
        {
            wall = wall.AddHours(1);
        }

        return new DateTimeOffset(wall, Zone.GetUtcOffset(wall)).ToUniversalTime();
    }
}

/// <summary>A quarter of a Norwegian calendar year, 1–4.</summary>
public readonly record struct Quarter(int Year, int Number) : IComparable<Quarter>
{
    public static Quarter Of(DateOnly day) => new(day.Year, ((day.Month - 1) / 3) + 1);

    public static Quarter Of(DateTimeOffset moment) => Of(OsloTime.DayOf(moment));

    public DateOnly FirstDay => new(Year, ((Number - 1) * 3) + 1, 1);

    public DateOnly LastDay => FirstDay.AddMonths(3).AddDays(-1);

    public DateTimeOffset Start => OsloTime.StartOf(FirstDay);

    /// <summary>The first moment after the quarter: "as of the quarter's end" is everything dated before it.</summary>
    public DateTimeOffset End => OsloTime.EndOf(LastDay);

    /// <summary><c>2026-3</c>: in addresses.</summary>
    public string Key => $"{Year}-{Number}";

    /// <summary>The quarter with this key; none when it is not written exactly so.</summary>
    public static Quarter? FromKey(string? key) =>
        key is [>= '1' and <= '9', _, _, _, '-', >= '1' and <= '4' and var number]
            && int.TryParse(key.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? new Quarter(year, number - '0')
            : null;

    /// <summary>Whether a moment lies in the quarter as the calendar on the wall in Norway shows it.</summary>
    public bool Holds(DateTimeOffset moment) => Start <= moment && moment < End;

    /// <summary>Over in Norway.</summary>
    public bool HasEnded(DateTimeOffset now) => End <= now;

    public Quarter Next() => Number == 4 ? new(Year + 1, 1) : new(Year, Number + 1);

    public Quarter Previous() => Number == 1 ? new(Year - 1, 4) : new(Year, Number - 1);

    public static bool operator <(Quarter one, Quarter other) => one.CompareTo(other) < 0;

    public static bool operator >(Quarter one, Quarter other) => one.CompareTo(other) > 0;

    public static bool operator <=(Quarter one, Quarter other) => one.CompareTo(other) <= 0;

    public static bool operator >=(Quarter one, Quarter other) => one.CompareTo(other) >= 0;

    public int CompareTo(Quarter other) => (Year, Number).CompareTo((other.Year, other.Number));

    public override string ToString() => $"{Year}-K{Number}";
}
