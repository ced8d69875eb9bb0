using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Application.Running;

/// <summary>
/// Finds the days in a command that are outside the calendar of <see cref="DayRules"/>, however deep. One rule for every field: a validator cannot forget it.
/// </summary>
internal static class DaysAsked
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Carriers = new();

    public static IEnumerable<Error> ProblemsIn(object command)
    {
        foreach (var property in Carriers.GetOrAdd(command.GetType(), CarriersOf))
        {
            foreach (var error in ProblemsAt(property.GetValue(command), property.Name))
            {
                yield return error;
            }
        }
    }

    /// <summary>The command, or something within it, has a day.</summary>
    public static bool HasDays(Type command) => Carriers.GetOrAdd(command, CarriersOf).Length > 0;

    private static IEnumerable<Error> ProblemsAt(object? value, string field) => value switch
    {
        null => [],
        DateOnly day => DayRules.Has(day) ? [] : [DayRules.NotInCalendar(field)],
        DateTimeOffset moment => DayRules.Has(DateOnly.FromDateTime(moment.UtcDateTime)) ? [] : [DayRules.NotInCalendar(field)],
        IEnumerable several => several.Cast<object?>().SelectMany(one => ProblemsAt(one, field)),
        _ => ProblemsIn(value),
    };

    private static PropertyInfo[] CarriersOf(Type type) => CarriersOf(type, []);

    private static PropertyInfo[] CarriersOf(Type type, HashSet<Type> above) => !above.Add(type)
        ? []
        : [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.CanWrite && Carries(p.PropertyType, [.. above]))];

    private static bool Carries(Type type, HashSet<Type> above)
    {
        var one = Nullable.GetUnderlyingType(type) ?? ElementOf(type) ?? type;
        return one == typeof(DateOnly) || one == typeof(DateTimeOffset)
            || (one.Assembly.GetName().Name!.StartsWith("Behovsstyring.", StringComparison.Ordinal) && CarriersOf(one, above).Length > 0);
    }

    private static Type? ElementOf(Type type) => type.GetInterfaces().Append(type)
        .FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>))?.GetGenericArguments()[0];
}
