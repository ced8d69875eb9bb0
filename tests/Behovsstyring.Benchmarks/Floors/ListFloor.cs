using System.Globalization;
using System.Text;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Ideas;
using Microsoft.AspNetCore.Http;
using Npgsql;

namespace Behovsstyring.Benchmarks.Floors;

/// <summary>
/// The floor under the list of needs, filtered by state and area and sorted: what is shown of fifty rows from one table with an index
/// for it, the number of hits to a thousand from the same index, both in one round trip, and HTML written by hand.
/// </summary>
internal sealed class ListFloor(NpgsqlDataSource source)
{
    private const int Size = 50;
    private const string Columns = "SELECT number, title, organisation, county, state, area, supports, submitted_at FROM floor_list WHERE state = $1 AND area = $2";
    private const string Count = "SELECT count(*)::int FROM (SELECT FROM floor_list WHERE state = $1 AND area = $2 LIMIT 1001) hits";

    /// <summary>By what the address of the page calls the order.</summary>
    private static readonly Dictionary<string, string> Rows = new(StringComparer.Ordinal)
    {
        ["-mottatt"] = Ordered("submitted_at DESC, id DESC"),
        ["mottatt"] = Ordered("submitted_at, id"),
        ["-stotte"] = Ordered("supports DESC, id DESC"),
        ["stotte"] = Ordered("supports, id"),
        ["-endret"] = Ordered("updated_at DESC, id DESC"),
        ["endret"] = Ordered("updated_at, id"),
        ["tittel"] = Ordered("title, id"),
        ["-tittel"] = Ordered("title DESC, id DESC"),
    };

    private static readonly string[] States = Words<CaseState>();

    private static readonly string[] Areas = Words<ServiceArea>();

    public static string Address(CaseState state, ServiceArea area, string sort, int page) =>
        string.Create(CultureInfo.InvariantCulture, $"/floor/list?state={(int)state}&area={(int)area}&sort={sort}&page={page}");

    public async Task WriteAsync(HttpContext http)
    {
        var query = http.Request.Query;
        var (state, area) = (Number(query["state"]), Number(query["area"]));
        var html = new StringBuilder(Html.Head, 16 * 1024);
        await using (var connection = await source.OpenConnectionAsync(http.RequestAborted))
        await using (var batch = new NpgsqlBatch(connection))
        {
            batch.BatchCommands.Add(new(Count) { Parameters = { new() { Value = state }, new() { Value = area } } });
            batch.BatchCommands.Add(new(Rows[query["sort"]!])
            {
                Parameters = { new() { Value = state }, new() { Value = area }, new() { Value = (Number(query["page"]) - 1) * Size } },
            });
            await using var reader = await batch.ExecuteReaderAsync(http.RequestAborted);
            await reader.ReadAsync(http.RequestAborted);
            html.Append("<h1>Behov</h1><p>").Append(CultureInfo.InvariantCulture, $"{reader.GetInt32(0)}").Append(" treff</p><table>");
            await reader.NextResultAsync(http.RequestAborted);
            while (await reader.ReadAsync(http.RequestAborted))
            {
                WriteRow(html, reader);
            }
        }

        await Html.SendAsync(http, html.Append("</table>"));
    }

    private static void WriteRow(StringBuilder html, NpgsqlDataReader row)
    {
        html.Append("<tr><th><a href=\"/behov/").Append(row.GetString(0)).Append("\">").Text(row.GetString(1)).Append("</a> ").Append(row.GetString(0))
            .Append(" · ").Append(Areas[row.GetInt32(5)]).Append("</th><td>").Text(row.GetString(2));
        if (!row.IsDBNull(3))
        {
            html.Append(" <span>").Text(row.GetString(3)).Append("</span>");
        }

        html.Append("</td><td>").Append(States[row.GetInt32(4)]).Append("</td><td>").Append(CultureInfo.InvariantCulture, $"{row.GetInt32(6)}")
            .Append("</td><td>").Day(row.GetDateTime(7)).Append("</td></tr>");
    }

    private static string Ordered(string by) => $"{Columns} ORDER BY {by} LIMIT {Size} OFFSET $3";

    private static int Number(string? text) => int.Parse(text!, CultureInfo.InvariantCulture);

    private static string[] Words<T>()
        where T : struct, Enum => [.. Enumerable.Range(0, Enum.GetValues<T>().Max(v => Convert.ToInt32(v, CultureInfo.InvariantCulture)) + 1).Select(n => Enum.ToObject(typeof(T), n).ToString()!)];
}
