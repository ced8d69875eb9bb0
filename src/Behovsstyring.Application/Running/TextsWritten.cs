using System.Collections;
using System.Reflection;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Application.Running;

/// <summary>
/// Cleans every text of a command by <see cref="PlainText.Clean"/>, however deep, before it is checked and run: one cleaning for all text, and
/// what looks empty is empty.
/// </summary>
internal static class TextsWritten
{
    private static readonly Carriers Texts = new(typeof(string));

    private static readonly MethodInfo Copy = typeof(object).GetMethod("MemberwiseClone", BindingFlags.Instance | BindingFlags.NonPublic)!;

    /// <returns>The command itself when it has nothing to clean.</returns>
    public static T Cleaned<T>(T command)
        where T : notnull => (T)CleanedWithin(command);

    private static object? CleanedAt(object? value, Type type) => value switch
    {
        null => null,
        string text => PlainText.Clean(text) is var clean && clean == text ? text : clean,
        IEnumerable several => CleanedList(several, type),
        _ => CleanedWithin(value),
    };

    private static object CleanedWithin(object value)
    {
        object? copy = null;
        foreach (var property in Texts.Of(value.GetType()))
        {
            var before = property.GetValue(value);
            var after = CleanedAt(before, property.PropertyType);
            if (!Equals(before, after))
            {
                copy ??= Copy.Invoke(value, null)!;
                property.SetValue(copy, after);
            }
        }

        return copy ?? value;
    }

    private static object CleanedList(IEnumerable several, Type type)
    {
        var element = Carriers.ElementOf(type)!;
        object?[] before = [.. several.Cast<object?>()];
        object?[] after = [.. before.Select(one => CleanedAt(one, element))];
        if (before.SequenceEqual(after))
        {
            return several;
        }

        var list = Array.CreateInstance(element, after.Length);
        after.CopyTo(list, 0);
        return list;
    }
}
