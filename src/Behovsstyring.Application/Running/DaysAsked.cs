using System.Collections;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Application.Running;

/// <summary>
/// Finds the days in a command that are outside the calendar of <see cref="DayRules"/>, however deep. One rule for every field: a validator cannot forget it.
/// </summary>
internal static class DaysAsked
{
    private static readonly Carriers Days = new(typeof(DateOnly), typeof(DateTimeOffset));

    public static IEnumerable<Error> ProblemsIn(object command) =>
        Days.Of(command.GetType()).SelectMany(property => ProblemsAt(property.GetValue(command), property.Name));

    private static IEnumerable<Error> ProblemsAt(object? value, string field) => value switch
    {
        null => [],
        DateOnly day => DayRules.Has(day) ? [] : [DayRules.NotInCalendar(field)],
        DateTimeOffset moment => DayRules.Has(DateOnly.FromDateTime(moment.UtcDateTime)) ? [] : [DayRules.NotInCalendar(field)],
        IEnumerable several => several.Cast<object?>().SelectMany(one => ProblemsAt(one, field)),
        _ => ProblemsIn(value),
    };
}
