using System.Globalization;
using Behovsstyring.Domain.Common;
using Behovsstyring.Web.Components.Shared.Enums;
using Behovsstyring.Web.Components.Shared.Text;
using Behovsstyring.Web.Texts;

namespace Behovsstyring.Web.Components.Shared.Errors;

/// <summary>An error in plain words: what is wrong, and what to do. One text per code, in the texts of its feature.</summary>
public static class ErrorText
{
    public static string For(Error error) => CodedTexts.Find(error.Code) is { } text
        ? string.Format(CultureInfo.CurrentCulture, text, [.. error.Args.Select(Word)])
        : string.Format(CultureInfo.CurrentCulture, ErrorTexts.Unknown, error.Code);

    /// <summary>All of them as one text, for a message that is not at any field.</summary>
    public static string For(IEnumerable<Error> errors) => string.Join(' ', errors.Select(For).Distinct());

    /// <summary>The message at one field of a form; none when nothing is wrong there.</summary>
    public static string? At(IEnumerable<Error> errors, string field) =>
        errors.Where(e => e.Field == field).Select(For).FirstOrDefault();

    private static object Word(object arg) => arg switch
    {
        Enum value => EnumText.Of(value),
        DateOnly day => Dates.Day(day),
        int or long => ((IFormattable)arg).ToString("N0", CultureInfo.CurrentCulture),
        _ => arg,
    };
}
