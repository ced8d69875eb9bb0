using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Http;
using Npgsql;

namespace Behovsstyring.Benchmarks.Floors;

/// <summary>
/// The floor under a page: the page's own recorded SQL by bare Npgsql on one connection, and every text, number and time that was
/// read as cells of an HTML table. Keys are read and not written: nobody sees them.
/// </summary>
internal sealed class ReplayedPages(string database, SqlRecorder recorder) : IAsyncDisposable
{
    private readonly NpgsqlDataSource _source = NpgsqlDataSource.Create(database + ";Maximum Pool Size=100");

    public ValueTask DisposeAsync() => _source.DisposeAsync();

    public async Task WriteAsync(HttpContext http)
    {
        var commands = recorder.Recorded((string)http.Request.RouteValues["key"]!);
        if (commands.Count == 0)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var html = new StringBuilder("<!DOCTYPE html><html><body>", 32 * 1024);
        await using (var connection = await _source.OpenConnectionAsync(http.RequestAborted))
        {
            foreach (var recorded in commands)
            {
                await using var command = new NpgsqlCommand(recorded.Text, connection);
                foreach (var parameter in recorded.Parameters)
                {
                    command.Parameters.Add(parameter.Clone());
                }

                await using var reader = await command.ExecuteReaderAsync(http.RequestAborted);
                await WriteTableAsync(html, reader);
            }
        }

        html.Append("</body></html>");
        var bytes = Encoding.UTF8.GetBytes(html.ToString());
        http.Response.ContentType = "text/html; charset=utf-8";
        http.Response.ContentLength = bytes.Length;
        await http.Response.Body.WriteAsync(bytes, http.RequestAborted);
    }

    private static async Task WriteTableAsync(StringBuilder html, NpgsqlDataReader reader)
    {
        html.Append("<table>");
        while (await reader.ReadAsync())
        {
            html.Append("<tr>");
            for (var i = 0; i < reader.FieldCount; i++)
            {
                if (!reader.IsDBNull(i) && Text(reader, i) is { } text)
                {
                    html.Append("<td>").Append(HtmlEncoder.Default.Encode(text)).Append("</td>");
                }
            }

            html.Append("</tr>");
        }

        html.Append("</table>");
    }

    private static string? Text(NpgsqlDataReader reader, int i) => reader.GetFieldType(i) switch
    {
        var type when type == typeof(string) => reader.GetString(i),
        var type when type == typeof(int) => reader.GetInt32(i).ToString(CultureInfo.InvariantCulture),
        var type when type == typeof(long) => reader.GetInt64(i).ToString(CultureInfo.InvariantCulture),
        var type when type == typeof(DateTime) => reader.GetDateTime(i).ToString("O", CultureInfo.InvariantCulture),
        _ => null,
    };
}
