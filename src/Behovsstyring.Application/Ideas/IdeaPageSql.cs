using System.Data;
using System.Globalization;
using Behovsstyring.Application.Access;
using Behovsstyring.Application.Cases;
using Behovsstyring.Application.Documents;
using Behovsstyring.Application.Handling;
using Behovsstyring.Application.Persistence;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Documents;
using Behovsstyring.Domain.Ideas;
using Behovsstyring.Domain.Organisations;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Behovsstyring.Application.Ideas;

/// <summary>
/// Everything on the page of a need in one journey to the database, as SQL of our own: seven questions by the need's number, each planned
/// once for a connection. A test holds what other pages show too against their own reading.
/// </summary>
internal static class IdeaPageSql
{
    /// <summary>What other pages of cases filter by <see cref="Visibility"/>.</summary>
    private const string SeenByAll = "c.state <> 0 AND c.visibility = 1";

    private const string SeenAtWork = "c.state <> 0";

    private const string Id = "(SELECT id FROM cases WHERE number = $1 AND kind = 1)";

    private static readonly string[] ForAll = Questions(SeenByAll);

    private static readonly string[] ForWork = Questions(SeenAtWork);

    /// <param name="number">In capitals.</param>
    public static async Task<IdeaDetails?> Read(UseCaseContext context, string number, CancellationToken ct)
    {
        var database = context.Db.Database;
        if (database.GetDbConnection().State != ConnectionState.Open)
        {
            await database.OpenConnectionAsync(ct);
        }

        await using var batch = new NpgsqlBatch((NpgsqlConnection)database.GetDbConnection());
        var insider = context.Actor.Has(Permission.Work);
        foreach (var question in insider ? ForWork : ForAll)
        {
            batch.BatchCommands.Add(new NpgsqlBatchCommand(question) { Parameters = { new NpgsqlParameter<string> { TypedValue = number } } });
        }

        await batch.PrepareAsync(ct);
        await using var reader = await batch.ExecuteReaderAsync(ct);
        if (!await reader.ReadAsync(ct))
        {
            return null;
        }

        var idea = Idea(reader);
        var supports = await NextAsync(reader, Support, ct);
        var anchorings = await NextAsync(reader, row => new AnchoringRow(row.GetString(0), row.GetString(1), At(row, 2)), ct);
        var members = await NextAsync(reader, Members, ct);
        return idea with
        {
            Supports = supports,
            Anchorings = anchorings,
            // Who else has it is held against all members only where someone has.
            Representation = supports.Count > 0 ? Representation.Of(members, Having(idea, supports)) : Representation.None,
            Thread = await NextAsync(reader, Thread, ct),
            Documents = await NextAsync(reader, Document, ct),
            Trail = await NextAsync(reader, row => Trail(row, insider), ct),
        };
    }

    private static string[] Questions(string seen) =>
    [
        $"""
        SELECT i.id, c.number, i.title, i.summary, i.problem, i.affected, i.expected_benefit, i.strategy_goal, i.law_or_deadline, i.existing, i.channel,
               i.area, c.phase, c.state, o.name, o.key, o.kind, o.county_name, o.county_number, o.population, owner.name, c.submitted_at, c.updated_at,
               i.routed_to, i.routed_answer, i.reason, l.supports, EXISTS (SELECT FROM gate_reviews g WHERE g.case_id = i.id)
        FROM cases c JOIN ideas i ON i.id = c.id JOIN organisations o ON o.id = i.organisation_id JOIN organisations owner ON owner.id = c.owner_id
        JOIN listed_ideas l ON l.case_id = c.id
        WHERE c.number = $1 AND {seen}
        """,
        $"""
        SELECT o.name, o.key, o.kind, o.county_name, o.county_number, o.population, s.level, s.note, s.registered_at
        FROM idea_supports s JOIN organisations o ON o.id = s.organisation_id WHERE s.idea_id = {Id} ORDER BY s.level DESC, o.name
        """,
        $"""
        SELECT o.name, a.statement, a.anchored_at
        FROM idea_anchorings a JOIN organisations o ON o.id = a.network_id WHERE a.idea_id = {Id} ORDER BY a.anchored_at
        """,
        // All active members, grouped by the database into some sixty rows; none where the need has no support.
        string.Create(CultureInfo.InvariantCulture, $"""
        SELECT o.county_number, o.county_name, o.kind, o.size, count(*)::int
        FROM (SELECT county_number, county_name, kind, CASE WHEN population < {OrganisationRules.SmallBelow} THEN 0
                     WHEN population < {OrganisationRules.LargeFrom} THEN {OrganisationRules.SmallBelow}
                     WHEN population IS NOT NULL THEN {OrganisationRules.LargeFrom} END AS size
              FROM organisations
              WHERE is_active AND kind IN ({(int)OrganisationKind.Municipality}, {(int)OrganisationKind.County})
              AND EXISTS (SELECT FROM idea_supports WHERE idea_id = {Id})) o
        GROUP BY o.county_number, o.county_name, o.kind, o.size
        """),
        $"""
        SELECT c.kind, c.number, c.title, c.phase, c.state, c.id, s.slug
        FROM cases c LEFT JOIN services s ON s.id = c.id
        WHERE {seen} AND c.id <> {Id} AND c.id = ANY (ARRAY({CaseThread.IdsOf(Id)})) ORDER BY c.kind, c.submitted_at
        """,
        $"""
        SELECT d.id, d.name, d.format, d.size, d.organisation_id, o.name, d.attached_at, d.removed_at, d.removed_reason
        FROM documents d JOIN organisations o ON o.id = d.organisation_id WHERE d.case_id = {Id} ORDER BY d.attached_at, d.id
        """,
        // As everywhere: of the services it landed in, the travel is their own.
        $"""
        SELECT t.at, t.code, t.facts, (SELECT o.name FROM organisations o WHERE o.id = t.organisation_id), CASE WHEN c.number <> $1 THEN c.number END,
               t.on_behalf_of_id IS NOT NULL, (SELECT p.name FROM people p WHERE p.id = t.on_behalf_of_id)
        FROM case_trail t JOIN cases c ON c.id = t.case_id
        WHERE {seen} AND c.kind <> 4 AND t.case_id = ANY (ARRAY({CaseThread.IdsOf(Id)})) ORDER BY t.at, t.id
        """,
    ];

    private static async Task<IReadOnlyList<T>> NextAsync<T>(NpgsqlDataReader reader, Func<NpgsqlDataReader, T> read, CancellationToken ct)
    {
        await reader.NextResultAsync(ct);
        List<T> rows = [];
        while (await reader.ReadAsync(ct))
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    private static IdeaDetails Idea(NpgsqlDataReader row) => new()
    {
        Id = new(row.GetGuid(0)),
        Number = row.GetString(1),
        Content = new()
        {
            Title = row.GetString(2),
            Summary = row.GetString(3),
            Problem = row.GetString(4),
            Affected = row.GetString(5),
            ExpectedBenefit = row.GetString(6),
            StrategyGoal = row.GetString(7),
            LawOrDeadline = row.GetString(8),
            Existing = row.GetString(9),
            Channel = (IdeaChannel?)Int(row, 10),
            Area = (ServiceArea?)Int(row, 11),
        },
        Phase = (Phase)row.GetInt32(12),
        State = (CaseState)row.GetInt32(13),
        Organisation = row.GetString(14),
        OrganisationKey = row.GetString(15),
        OrganisationKind = (OrganisationKind)row.GetInt32(16),
        County = Text(row, 17),
        CountyNumber = Text(row, 18),
        Population = Int(row, 19),
        Owner = row.GetString(20),
        SubmittedAt = At(row, 21),
        UpdatedAt = At(row, 22),
        RoutedTo = Text(row, 23),
        RoutedAnswer = Text(row, 24),
        Reason = Text(row, 25),
        SupportCount = row.GetInt32(26),
        HasMetGate = row.GetBoolean(27),
    };

    private static SupportRow Support(NpgsqlDataReader row) => new(
        row.GetString(0), row.GetString(1), (OrganisationKind)row.GetInt32(2), Text(row, 3), Text(row, 4), Int(row, 5), (SupportLevel)row.GetInt32(6),
        row.GetString(7), At(row, 8));

    private static MemberGroup Members(NpgsqlDataReader row) => new(
        Text(row, 0), Text(row, 1), (OrganisationKind)row.GetInt32(2), OrganisationRules.SizeOf((OrganisationKind)row.GetInt32(2), Int(row, 3)), row.GetInt32(4));

    private static ThreadCase Thread(NpgsqlDataReader row) =>
        new((CaseKind)row.GetInt32(0), row.GetString(1), row.GetString(2), (Phase)row.GetInt32(3), (CaseState)row.GetInt32(4))
        {
            Id = new(row.GetGuid(5)),
            Slug = Text(row, 6),
        };

    private static DocumentRow Document(NpgsqlDataReader row) => new(
        new(row.GetGuid(0)), row.GetString(1), (FileFormat)row.GetInt32(2), row.GetInt32(3), new(row.GetGuid(4)), row.GetString(5), At(row, 6),
        row.IsDBNull(7) ? null : At(row, 7), Text(row, 8));

    private static TrailRow Trail(NpgsqlDataReader row, bool insider) =>
        new(At(row, 0), row.GetString(1), JsonColumn.Read<Dictionary<string, string>>(row.GetString(2))!, Text(row, 3))
        {
            Case = Text(row, 4),
            IsOnBehalf = row.GetBoolean(5),
            OnBehalfOf = insider ? Text(row, 6) : null,
        };

    private static List<MemberGroup> Having(IdeaDetails idea, IReadOnlyList<SupportRow> supports)
    {
        List<MemberGroup> having = [.. supports.Select(s => MemberGroup.One(s.Kind, s.CountyNumber, s.County, s.Population))];
        if (OrganisationRules.IsMember(idea.OrganisationKind))
        {
            having.Add(MemberGroup.One(idea.OrganisationKind, idea.CountyNumber, idea.County, idea.Population));
        }

        return having;
    }

    private static DateTimeOffset At(NpgsqlDataReader row, int column) => row.GetFieldValue<DateTimeOffset>(column);

    private static string? Text(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static int? Int(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt32(column);
}
