using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using Npgsql;

namespace Behovsstyring.Benchmarks.Floors;

/// <summary>The floor under the page of a need: one row of one table, the lines below it of another, in one round trip, and HTML written by hand.</summary>
internal sealed class CaseFloor(NpgsqlDataSource source)
{
    private const string Case = """
        SELECT title, summary, problem, affected, benefit, strategy, law, existing, state, area, channel, organisation, organisation_key, county, holder,
        submitted_at, updated_at, heard, members FROM floor_case WHERE number = $1
        """;

    private const string Lines = "SELECT part, who, place_of_who, said, level, part_of, whole, at FROM floor_lines WHERE number = $1 ORDER BY part, place";

    private static readonly string[] Words = ["Behovet", "Hvem det gjelder", "Gevinst", "Strategi", "Lov eller frist", "Hva som finnes"];

    private static readonly string[] Parts = ["", "Hvem har behovet", "Av alle", "Beslutninger", "Saksgang"];

    public static string Address(string number) => "/floor/case/" + number;

    public async Task WriteAsync(HttpContext http)
    {
        var number = (string)http.Request.RouteValues["number"]!;
        var html = new StringBuilder(Html.Head, 16 * 1024);
        await using (var connection = await source.OpenConnectionAsync(http.RequestAborted))
        await using (var batch = new NpgsqlBatch(connection))
        {
            batch.BatchCommands.Add(new(Case) { Parameters = { new() { Value = number } } });
            batch.BatchCommands.Add(new(Lines) { Parameters = { new() { Value = number } } });
            await using var reader = await batch.ExecuteReaderAsync(http.RequestAborted);
            if (!await reader.ReadAsync(http.RequestAborted))
            {
                http.Response.StatusCode = StatusCodes.Status404NotFound;
                return;
            }

            WriteCase(html, number, reader);
            await reader.NextResultAsync(http.RequestAborted);
            var part = 0;
            while (await reader.ReadAsync(http.RequestAborted))
            {
                if (part != reader.GetInt32(0))
                {
                    part = reader.GetInt32(0);
                    html.Append("</ul><h2>").Append(Parts[part]).Append("</h2><ul>");
                }

                WriteLine(html, reader);
            }
        }

        await Html.SendAsync(http, html.Append("</ul>"));
    }

    private static void WriteCase(StringBuilder html, string number, NpgsqlDataReader row)
    {
        html.Append("<h1>").Text(row.GetString(0)).Append("</h1><p>").Append(number).Append("</p><p>").Text(row.GetString(1)).Append("</p>");
        for (var i = 0; i < Words.Length; i++)
        {
            if (row.GetString(2 + i) is { Length: > 0 } text)
            {
                html.Append("<h2>").Append(Words[i]).Append("</h2><p>").Text(text).Append("</p>");
            }
        }

        html.Append("<ul>");
        for (var i = 8; i < row.FieldCount; i++)
        {
            if (!row.IsDBNull(i))
            {
                html.Append("<li>").Value(row, i).Append("</li>");
            }
        }
    }

    private static void WriteLine(StringBuilder html, NpgsqlDataReader row)
    {
        html.Append("<li>");
        for (var i = 1; i < row.FieldCount; i++)
        {
            if (!row.IsDBNull(i))
            {
                html.Append("<span>").Value(row, i).Append("</span> ");
            }
        }

        html.Append("</li>");
    }
}

/// <summary>The little that the floors share: encoded text, days, and an answer that says its length.</summary>
internal static class Html
{
    public const string Head = "<!DOCTYPE html><html lang=\"nb\"><head><meta charset=\"utf-8\"><title>Behov</title></head><body>";

    public static StringBuilder Text(this StringBuilder html, string text) => html.Append(System.Text.Encodings.Web.HtmlEncoder.Default.Encode(text));

    public static StringBuilder Day(this StringBuilder html, DateTime at) => html.Append(CultureInfo.InvariantCulture, $"{at:yyyy-MM-dd}");

    public static StringBuilder Value(this StringBuilder html, NpgsqlDataReader row, int i) => row.GetFieldType(i) switch
    {
        var type when type == typeof(string) => html.Text(row.GetString(i)),
        var type when type == typeof(int) => html.Append(CultureInfo.InvariantCulture, $"{row.GetInt32(i)}"),
        _ => html.Day(row.GetDateTime(i)),
    };

    public static async Task SendAsync(HttpContext http, StringBuilder html)
    {
        var bytes = Encoding.UTF8.GetBytes(html.Append("</body></html>").ToString());
        http.Response.ContentType = "text/html; charset=utf-8";
        http.Response.ContentLength = bytes.Length;
        await http.Response.Body.WriteAsync(bytes, http.RequestAborted);
    }
}
