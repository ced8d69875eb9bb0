using Behovsstyring.DevHost.Postgres;
using Behovsstyring.Domain.Organisations;
using Npgsql;

namespace Behovsstyring.Benchmarks.Seeding;

/// <summary>
/// The tables under the floors: exactly what a page shows, in the shape that is fastest to read. They are filled once from the
/// seeded portal and belong to the benchmark, so that no change of the product moves its own measure.
/// </summary>
internal static class FloorSeed
{
    private const string Norwegian = "COLLATE \"nb-x-icu\"";

    public static async Task FillAsync(NpgsqlConnection owner, CancellationToken stop)
    {
        await DatabaseRoles.ExecuteAsync(owner, List, stop);
        await DatabaseRoles.ExecuteAsync(owner, Case, stop);
        await DatabaseRoles.ExecuteAsync(owner, $"GRANT SELECT ON floor_list, floor_case, floor_lines TO {DatabaseRoles.App}", stop);
    }

    /// <summary>One row for each row of the list of needs, with an index for the measured filter in each order.</summary>
    private static string List => $"""
        CREATE TABLE floor_list (
            id uuid NOT NULL, number text NOT NULL, title text {Norwegian} NOT NULL, organisation text NOT NULL, county text,
            state int NOT NULL, area int NOT NULL, supports int NOT NULL, submitted_at timestamptz NOT NULL, updated_at timestamptz NOT NULL);
        INSERT INTO floor_list
        SELECT c.id, c.number, c.title, o.name, o.county_name, c.state, i.area, n.supports, c.submitted_at, c.updated_at
        FROM cases c JOIN ideas i ON i.id = c.id JOIN organisations o ON o.id = i.organisation_id JOIN LATERAL (SELECT count(*)::int AS supports FROM idea_supports s WHERE s.idea_id = c.id) n ON true
        ORDER BY c.submitted_at;
        CREATE INDEX ON floor_list (state, area, submitted_at, id);
        CREATE INDEX ON floor_list (state, area, supports, id);
        CREATE INDEX ON floor_list (state, area, updated_at, id);
        CREATE INDEX ON floor_list (state, area, title, id);
        """;

    /// <summary>
    /// One row for a need, and below it every line that its page shows: 1 who supports it, 2 the shares of all members by size and by
    /// county, 3 its gates, 4 its trail.
    /// </summary>
    private static string Case => $"""
        CREATE TABLE floor_case (
            number text PRIMARY KEY, title text NOT NULL, summary text NOT NULL, problem text NOT NULL, affected text NOT NULL, benefit text NOT NULL,
            strategy text NOT NULL, law text NOT NULL, existing text NOT NULL, state int NOT NULL, area int NOT NULL, channel int NOT NULL,
            organisation text NOT NULL, organisation_key text NOT NULL, county text, holder text NOT NULL,
            submitted_at timestamptz NOT NULL, updated_at timestamptz NOT NULL, heard int NOT NULL, members int NOT NULL);
        INSERT INTO floor_case
        SELECT c.number, c.title, c.summary, i.problem, i.affected, i.expected_benefit, i.strategy_goal, i.law_or_deadline, i.existing, c.state, i.area, i.channel,
            o.name, o.key, o.county_name, h.name, c.submitted_at, c.updated_at, n.supports + 1, (SELECT count(*) FROM organisations m WHERE {IsMember})
        FROM cases c JOIN ideas i ON i.id = c.id JOIN organisations o ON o.id = i.organisation_id JOIN organisations h ON h.id = c.owner_id
        JOIN LATERAL (SELECT count(*)::int AS supports FROM idea_supports s WHERE s.idea_id = c.id) n ON true;

        CREATE TABLE floor_lines (
            number text NOT NULL, part int NOT NULL, place int NOT NULL, who text, place_of_who text, said text, level int, part_of int, whole int, at timestamptz,
            PRIMARY KEY (number, part, place));
        INSERT INTO floor_lines
        SELECT c.number, 1, row_number() OVER (PARTITION BY c.number ORDER BY s.level DESC, o.name), o.name, o.county_name, s.note, s.level, NULL, NULL, s.registered_at
        FROM idea_supports s JOIN cases c ON c.id = s.idea_id JOIN organisations o ON o.id = s.organisation_id;

        CREATE TEMP TABLE heard AS
        SELECT c.number, {Size} AS size, m.county_name FROM idea_supports s JOIN cases c ON c.id = s.idea_id JOIN organisations m ON m.id = s.organisation_id
        UNION ALL
        SELECT c.number, {Size}, m.county_name FROM ideas i JOIN cases c ON c.id = i.id JOIN organisations m ON m.id = i.organisation_id
        WHERE EXISTS (SELECT FROM idea_supports s WHERE s.idea_id = i.id);
        CREATE INDEX ON heard (number);
        INSERT INTO floor_lines
        SELECT f.number, 2, row_number() OVER (PARTITION BY f.number ORDER BY g.by, g.label), g.label, NULL, NULL, NULL,
            (SELECT count(*) FROM heard h WHERE h.number = f.number AND g.label = CASE g.by WHEN 1 THEN h.size ELSE h.county_name END), g.whole, NULL
        FROM (SELECT DISTINCT number FROM heard) f CROSS JOIN (
            SELECT 1 AS by, {Size} AS label, count(*) AS whole FROM organisations m WHERE {IsMember} GROUP BY 2
            UNION ALL SELECT 2, m.county_name, count(*) FROM organisations m WHERE {IsMember} GROUP BY 2) g;

        INSERT INTO floor_lines
        SELECT c.number, 3, row_number() OVER (PARTITION BY c.number ORDER BY r.gate, r.attempt), NULL, NULL, NULL, r.gate, r.state, r.decision_followed, r.decision_at
        FROM gate_reviews r JOIN cases c ON c.id = r.case_id;

        INSERT INTO floor_lines
        SELECT c.number, 4, row_number() OVER (PARTITION BY c.number ORDER BY t.at, t.id), o.name, NULL, t.code, NULL, NULL, NULL, t.at
        FROM case_trail t JOIN cases c ON c.id = t.case_id LEFT JOIN organisations o ON o.id = t.organisation_id;
        """;

    private static string IsMember => $"m.is_active AND m.kind IN ({(int)OrganisationKind.Municipality}, {(int)OrganisationKind.County})";

    private static string Size => $"""
        CASE WHEN m.kind = {(int)OrganisationKind.County} THEN 'Fylkeskommuner' WHEN m.population < {OrganisationRules.SmallBelow} THEN 'Små kommuner'
        WHEN m.population < {OrganisationRules.LargeFrom} THEN 'Mellomstore kommuner' ELSE 'Store kommuner' END
        """;
}
