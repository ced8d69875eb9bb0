namespace Behovsstyring.Domain.Common;

/// <summary>
/// The days the product knows. A year with a digit missing or too many is a slip of the hand, and would hold at once or for ever.
/// </summary>
public static class DayRules
{
    public static readonly DateOnly First = new(1990, 1, 1);

    public static readonly DateOnly Last = new(2100, 12, 31);

    /// <summary>A day that is begun and not finished in its field: never one of ours.</summary>
    public static readonly DateOnly Unfinished = DateOnly.MinValue;

    public static bool Has(DateOnly day) => day >= First && day <= Last;

    /// <param name="field">The field that has the day.</param>
    public static Error NotInCalendar(string field) => new("day.not-in-calendar", First, Last) { Field = field };
}
