using System.Globalization;
using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Application.Persistence;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Ideas;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Ideas;

/// <summary>
/// The open list without search words as SQL of our own: the most read page, where translating the query costs more than running it.
/// A test holds it against <see cref="IdeaListing"/> in every filter and order.
/// </summary>
internal static class IdeaListSql
{
    private const string Columns = "i.number, i.title, i.state, i.area, o.name AS organisation, o.county_name AS county, i.submitted_at, i.updated_at, i.supports";

    public static async Task<Page<IdeaRow>> Read(UseCaseContext context, IdeaFilter filter, Cut cut, CancellationToken ct)
    {
        List<object> values = [];
        var where = Where(context.Actor, filter, values);
        var order = Order(filter);
        var counted = $"SELECT count(*)::int FROM (SELECT FROM listed_ideas i WHERE {where} ORDER BY {order} LIMIT {Page<IdeaRow>.CountLimit + 1}) counted";
        var skipped = cut.Number == 1 ? "" : Placed(" OFFSET ", (cut.Number - 1) * cut.Size, values);
        var page = string.Create(CultureInfo.InvariantCulture, $"FROM listed_ideas i WHERE {where} ORDER BY {order} LIMIT {cut.Size}{skipped}");
        // Without an index of its own, a combination is filtered in an index alone, and only the rows shown are read of the table.
        var shown = HasOwnIndex(filter) ? $"(SELECT i.* {page}) i" : $"listed_ideas i JOIN (SELECT i.case_id {page}) page USING (case_id)";
        var sql = $"{PreparedCommands.Comment}\nSELECT {Columns}, ({counted}) AS count FROM {shown} JOIN organisations o ON o.id = i.organisation_id ORDER BY {order}";
        var found = await context.Db.Database.SqlQueryRaw<Row>(sql, [.. values]).ToListAsync(ct);
        // Beyond the last page there is no row to carry the count.
        var count = found is [var first, ..] ? first.Count
            : cut.Number == 1 ? 0
            : (await context.Db.Database.SqlQueryRaw<int>(counted, [.. values.SkipLast(1)]).ToListAsync(ct))[0];
        return new Page<IdeaRow>([.. found.Select(r => r.AsRow())], count, cut.Number, cut.Size);
    }

    private static string Where(CurrentActor actor, IdeaFilter filter, List<object> values)
    {
        List<string> asked = [];
        if (!actor.Has(Permission.Work))
        {
            asked.Add(string.Create(CultureInfo.InvariantCulture, $"i.visibility = {(int)CaseVisibility.Open}"));
        }

        if (filter.State is { } state)
        {
            asked.Add(Placed("i.state = ", (int)state, values));
        }

        if (filter.Area is { } area)
        {
            asked.Add(Placed("i.area = ", (int)area, values));
        }

        if (filter.County is { } county)
        {
            asked.Add(Placed("i.county_number = ", county, values));
        }

        if (filter.Organisation is { } key)
        {
            asked.Add($"i.organisation_id = ({Placed("SELECT id FROM organisations WHERE key = ", key, values)})");
        }

        return asked.Count > 0 ? string.Join(" AND ", asked) : "true";
    }

    private static string Placed(string before, object value, List<object> values)
    {
        values.Add(value);
        return string.Create(CultureInfo.InvariantCulture, $"{before}{{{values.Count - 1}}}");
    }

    private static bool HasOwnIndex(IdeaFilter filter) =>
        (filter.Area is null ? 0 : 1) + (filter.County is null ? 0 : 1) + (filter.Organisation is null ? 0 : 1) <= 1;

    private static string Order(IdeaFilter filter) => (filter.Sort, filter.Reversed) switch
    {
        (IdeaSort.Newest, false) => "i.submitted_at DESC, i.case_id DESC",
        (IdeaSort.Newest, true) => "i.submitted_at, i.case_id",
        (IdeaSort.MostSupported, false) => "i.supports DESC, i.case_id DESC",
        (IdeaSort.MostSupported, true) => "i.supports, i.case_id",
        (IdeaSort.RecentlyChanged, false) => "i.updated_at DESC, i.case_id DESC",
        (IdeaSort.RecentlyChanged, true) => "i.updated_at, i.case_id",
        (IdeaSort.Title, false) => "i.title, i.case_id",
        (IdeaSort.Title, true) => "i.title DESC, i.case_id DESC",
    };

    private sealed record Row(
        string Number, string Title, CaseState State, ServiceArea? Area, string Organisation, string? County,
        DateTimeOffset SubmittedAt, DateTimeOffset UpdatedAt, int Supports, int Count)
    {
        public IdeaRow AsRow() => new(Number, Title, State, Area, Organisation, County, SubmittedAt, UpdatedAt, Supports);
    }
}
