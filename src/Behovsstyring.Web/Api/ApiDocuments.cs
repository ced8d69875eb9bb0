using System.ComponentModel;
using System.Globalization;
using Behovsstyring.Application.Common;
using Behovsstyring.Web.Components.Shared.Enums;

// What the lists of the open API have in common. Each answers with rows of its own, and never with more than the open page of the same thing shows.
namespace Behovsstyring.Web.Api;

[Description("A part of a list, newest first.")]
public sealed record ApiList<TItem>
{
    [Description("The rows of this part.")]
    public required IReadOnlyList<TItem> Items { get; init; }

    [Description("The address of the next part, from the root of this server; null after the last. What is added meanwhile moves nothing: following it to the end gives every row that was there at the start, once.")]
    public required string? Next { get; init; }
}

[Description("A value from a fixed list. The code is the same in every language and for ever, in the decision log too; the name is what it is called on the pages.")]
public sealed record ApiCode
{
    [Description("Stable, language-free.")]
    public required string Code { get; init; }

    [Description("What it is called.")]
    public required ApiText Name { get; init; }
}

[Description("The portal's own words, in each of its languages. What people have written is given as they wrote it, in one field of its own.")]
public sealed record ApiText
{
    [Description("Norwegian bokmål.")]
    public required string Nb { get; init; }

    [Description("Norwegian nynorsk.")]
    public required string Nn { get; init; }

    [Description("English.")]
    public required string En { get; init; }
}

/// <summary>Names every value of our enums once in all languages: a harvest asks for each thousands of times.</summary>
internal static class ApiCodes
{
    public static ApiCode Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => Known<TEnum>.Codes[value];

    public static ApiCode? Of<TEnum>(TEnum? value)
        where TEnum : struct, Enum => value is { } known ? Of(known) : null;

    private static class Known<TEnum>
        where TEnum : struct, Enum
    {
        public static readonly IReadOnlyDictionary<TEnum, ApiCode> Codes =
            Enum.GetValues<TEnum>().ToDictionary(value => value, value => new ApiCode { Code = value.ToString(), Name = Name(value) });
    }

    private static ApiText Name(Enum value) => new() { Nb = In("nb", value), Nn = In("nn", value), En = In("en", value) };

    /// <summary>The texts speak the culture of the running request; it is put back.</summary>
    private static string In(string language, Enum value)
    {
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
            return EnumText.Of(value);
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}

/// <summary>Gives a list's rows, and the address of the rest with the question that was asked.</summary>
internal static class ApiLists
{
    public static IResult Answer<TRow, TItem>(HttpContext http, Result<KeysetPage<TRow>> result, Func<TRow, TItem> itemOf) => result.IsOk
        ? Results.Json(new ApiList<TItem>
        {
            Items = [.. result.Value.Rows.Select(itemOf)],
            Next = result.Value.Next is { } place ? NextOf(http.Request, place) : null,
        })
        : ApiProblem.Of(http, result.Errors);

    private static string NextOf(HttpRequest request, Cursor place)
    {
        var rest = request.Query.Where(pair => pair.Key != ApiQuestion.AfterKey)
            .SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value)));
        return request.PathBase.Add(request.Path) + QueryString.Create(rest.Append(KeyValuePair.Create<string, string?>(ApiQuestion.AfterKey, place.ToString())));
    }
}
