using System.Globalization;
using System.Text.Json.Nodes;
using Behovsstyring.Application.Common;
using Behovsstyring.Domain.Common;
using Microsoft.OpenApi;

namespace Behovsstyring.Web.Api;

/// <summary>
/// Reads a question from an address. A page leaves out what it does not understand. A program gets an error,
/// since it would take the whole list for the part it asked for.
/// </summary>
internal sealed class ApiQuestion(IQueryCollection query)
{
    public const string AfterKey = "after";
    public const string SizeKey = "size";
    public const int DefaultSize = 50;
    public const int MostRows = 200;
    private const int LongestText = 200;

    private readonly Dictionary<string, string[]> _wrong = [];

    public Cursor? After
    {
        get
        {
            if (Value(AfterKey) is not { } text)
            {
                return null;
            }

            if (Cursor.TryRead(text, out var place))
            {
                return place;
            }

            Wrong(AfterKey, "Not a place in the list. Use the address in 'next' as it is.");
            return null;
        }
    }

    public int Size => Number(SizeKey, 1, MostRows) ?? DefaultSize;

    public string? Text(string key)
    {
        var text = Value(key);
        if (text?.Length > LongestText)
        {
            Wrong(key, $"At most {LongestText} characters.");
        }
        // The database keeps no text with this character, and fails on one.
        else if (text?.Contains('\0') == true)
        {
            Wrong(key, "Text without the character U+0000.");
        }

        return text;
    }

    /// <summary>Words to search for.</summary>
    public string? Words(string key)
    {
        var text = Text(key);
        if (SearchText.IsOnlySigns(text))
        {
            Wrong(key, "At least one letter or digit.");
        }

        return text;
    }

    public int? Number(string key, int least, int most) => (int?)Whole(key, least, most);

    public long? Whole(string key, long least, long most)
    {
        if (Value(key) is not { } text)
        {
            return null;
        }

        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        Wrong(key, $"A whole number from {least} to {most}.");
        return null;
    }

    public bool Flag(string key)
    {
        if (Value(key) is not { } text)
        {
            return false;
        }

        if (bool.TryParse(text, out var flag))
        {
            return flag;
        }

        Wrong(key, "true or false.");
        return false;
    }

    public TEnum? Code<TEnum>(string key, IReadOnlyList<TEnum> known)
        where TEnum : struct, Enum
    {
        if (Value(key) is not { } text)
        {
            return null;
        }

        var found = known.Where(value => string.Equals(value.ToString(), text, StringComparison.OrdinalIgnoreCase)).ToArray();
        if (found is [var one])
        {
            return one;
        }

        Wrong(key, "One of: " + string.Join(", ", known) + ".");
        return null;
    }

    /// <summary>What was wrong with it; none when it can be asked. To be looked at when everything is read.</summary>
    public IResult? Refusal => _wrong.Count > 0 ? Results.ValidationProblem(_wrong, detail: "The question was not understood.") : null;

    private string? Value(string key)
    {
        var given = query[key];
        if (given.Count > 1)
        {
            Wrong(key, "Give it once.");
        }

        return given is [{ Length: > 0 } text] ? text : null;
    }

    private void Wrong(string key, string why) => _wrong[key] = [why];
}

/// <summary>Describes in OpenAPI what <see cref="ApiQuestion"/> reads.</summary>
internal static class ApiQuestionDescription
{
    public static RouteHandlerBuilder AsksFor(this RouteHandlerBuilder endpoint, string key, string description, OpenApiSchema? schema = null) =>
        endpoint.AddOpenApiOperationTransformer((operation, _, _) =>
        {
            operation.Parameters ??= [];
            operation.Parameters.Add(new OpenApiParameter
            {
                Name = key,
                In = ParameterLocation.Query,
                Description = description,
                Schema = schema ?? new OpenApiSchema { Type = JsonSchemaType.String },
            });
            return Task.CompletedTask;
        });

    public static RouteHandlerBuilder AsksForCode<TEnum>(this RouteHandlerBuilder endpoint, string key, string description, IReadOnlyList<TEnum> known)
        where TEnum : struct, Enum => endpoint.AsksFor(key, description, new OpenApiSchema
        {
            Type = JsonSchemaType.String,
            Enum = [.. known.Select(value => (JsonNode)JsonValue.Create(value.ToString())!)],
        });

    public static RouteHandlerBuilder AsksForPart(this RouteHandlerBuilder endpoint) => endpoint
        .AsksFor(ApiQuestion.SizeKey, "How many rows at most.", new OpenApiSchema
        {
            Type = JsonSchemaType.Integer,
            Minimum = "1",
            Maximum = ApiQuestion.MostRows.ToString(CultureInfo.InvariantCulture),
            Default = JsonValue.Create(ApiQuestion.DefaultSize),
        })
        .AsksFor(ApiQuestion.AfterKey, "Where to go on: part of the address in 'next', and meant for nothing else.");
}
