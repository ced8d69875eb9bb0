using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using Behovsstyring.Application.Common;

namespace Behovsstyring.Application.Tests.Architecture;

/// <summary>One of every command there is, filled with the same day and the same text wherever it has one.</summary>
internal static class CommandSamples
{
    public static IEnumerable<Type> Commands => typeof(ICommand<>).Assembly.GetTypes().Where(type => type is { IsAbstract: false, IsGenericType: false }
        && type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(ICommand<>)));

    /// <summary>An object of the type with that day and text wherever it has one, and nothing else in it.</summary>
    public static object Of(Type type, DateOnly day, string? text = null)
    {
        var made = RuntimeHelpers.GetUninitializedObject(type);
        foreach (var field in FieldsOf(type))
        {
            if (Value(field.FieldType, day, text, type) is { } value)
            {
                field.SetValue(made, value);
            }
        }

        return made;
    }

    /// <summary>Every text within, with the path to it.</summary>
    public static IEnumerable<(string Path, string Text)> TextsIn(object? value, string path) => value switch
    {
        null => [],
        string text => [(path, text)],
        IEnumerable several => several.Cast<object?>().SelectMany(one => TextsIn(one, path)),
        _ when value.GetType() is { IsEnum: false, Namespace: { } space } type && space.StartsWith("Behovsstyring", StringComparison.Ordinal) =>
            FieldsOf(type).SelectMany(field => TextsIn(field.GetValue(value), $"{path}.{NameOf(field)}")),
        _ => [],
    };

    private static object? Value(Type type, DateOnly day, string? text, Type within)
    {
        var one = Nullable.GetUnderlyingType(type) ?? type;
        if (one == typeof(DateOnly))
        {
            return day;
        }

        if (one == typeof(string))
        {
            return text;
        }

        if (one == typeof(DateTimeOffset))
        {
            return new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero);
        }

        if (one.IsGenericType && one.IsAssignableTo(typeof(IEnumerable)) && one.GetGenericArguments() is [var element])
        {
            var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(element))!;
            if (Value(element, day, text, within) is { } item)
            {
                list.Add(item);
            }

            return list;
        }

        return one != within && !one.IsEnum && one.Namespace?.StartsWith("Behovsstyring", StringComparison.Ordinal) == true && !one.IsAbstract ? Of(one, day, text) : null;
    }

    private static IEnumerable<FieldInfo> FieldsOf(Type type) => type.BaseType is { } above && above != typeof(object)
        ? type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public).Concat(FieldsOf(above))
        : type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public);

    /// <summary>The property that a field was made for.</summary>
    private static string NameOf(FieldInfo field) => field.Name.StartsWith('<') ? field.Name[1..field.Name.IndexOf('>', StringComparison.Ordinal)] : field.Name;
}
