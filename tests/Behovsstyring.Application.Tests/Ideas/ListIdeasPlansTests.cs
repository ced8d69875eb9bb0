using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Ideas;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Ideas;
using Behovsstyring.Testing.App;
using Npgsql;

namespace Behovsstyring.Application.Tests.Ideas;

/// <summary>
/// What the list of needs reads at 100,000 of them, in every filter and order, with the plan PostgreSQL makes for these values and with
/// the one it makes for any.
/// </summary>
public sealed class ListIdeasPlansTests(ListIdeasPlansTests.Many many) : IClassFixture<ListIdeasPlansTests.Many>
{
    private const int PageSize = 50;

    [Theory]
    [InlineData("force_custom_plan")]
    [InlineData("force_generic_plan")]
    public async Task Every_filter_and_order_reads_no_more_than_it_may(string mode)
    {
        await using var connection = new NpgsqlConnection(many.App.Database.AppConnectionString + ";Options=-c max_parallel_workers_per_gather=0;Pooling=false");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using (var set = new NpgsqlCommand($"SET plan_cache_mode = {mode}", connection))
        {
            await set.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        List<string> wrong = [];
        foreach (var request in Requests())
        {
            var read = await ExplainAsync(connection, await SentAsync(request));
            var (entries, rows) = HasIndexOfItsOwn(request) ? (Page<int>.CountLimit + 1 + (PageSize * 2), PageSize) : (20_000, 2_000);
            if (read.Entries > entries || read.Rows > rows || read.Scans || read.Workers)
            {
                wrong.Add($"{Name(request)}: {read}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join(Environment.NewLine, wrong));
    }

    /// <summary>All of state, area, county and sender, together and apart, in every order.</summary>
    private static IEnumerable<ListIdeas> Requests() =>
        from filters in Enumerable.Range(0, 16)
        from sort in Enum.GetValues<IdeaSort>()
        from reversed in new[] { false, true }
        select new ListIdeas
        {
            State = (filters & 1) > 0 ? CaseState.Paused : null,
            Area = (filters & 2) > 0 ? ServiceArea.Health : null,
            County = (filters & 4) > 0 ? "46" : null,
            Organisation = (filters & 8) > 0 ? "4601" : null,
            Sort = sort,
            Reversed = reversed,
            Size = PageSize,
        };

    /// <summary>No filter, any one, and state with any other.</summary>
    private static bool HasIndexOfItsOwn(ListIdeas request) =>
        new[] { request.Area is not null, request.County is not null, request.Organisation is not null }.Count(asked => asked) <= 1;

    private static string Name(ListIdeas request) =>
        $"{request.State} {request.Area} {request.County} {request.Organisation} {request.Sort}{(request.Reversed ? " reversed" : "")}";

    private async Task<SentCommand> SentAsync(ListIdeas request)
    {
        using var sent = SentCommands.Begin();
        await many.App.RunAsync(request, Actor.Anonymous);
        return Assert.Single(sent.Sent);
    }

    private static async Task<Reading> ExplainAsync(NpgsqlConnection connection, SentCommand sent)
    {
        var text = sent.Text;
        foreach (var (parameter, place) in sent.Parameters.Select((p, i) => (p, i + 1)))
        {
            text = Regex.Replace(text, $"@{parameter.ParameterName.TrimStart('@')}\\b", string.Create(CultureInfo.InvariantCulture, $"${place}"));
        }

        var values = string.Join(", ", sent.Parameters.Select(p => p.Value is string word ? $"'{word}'" : Convert.ToString(p.Value, CultureInfo.InvariantCulture)));
        await using var prepare = new NpgsqlCommand($"DEALLOCATE ALL; PREPARE list AS {text}", connection);
        await prepare.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        var call = values.Length > 0 ? $"list({values})" : "list";
        await using var explain = new NpgsqlCommand($"EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) EXECUTE {call}", connection);
        using var plan = JsonDocument.Parse((string)(await explain.ExecuteScalarAsync(TestContext.Current.CancellationToken))!);
        return Read(plan.RootElement[0].GetProperty("Plan"));
    }

    private static Reading Read(JsonElement node)
    {
        var reading = Own(node);
        return node.TryGetProperty("Plans", out var below) ? below.EnumerateArray().Aggregate(reading, (sum, b) => sum + Read(b)) : reading;
    }

    private static Reading Own(JsonElement node)
    {
        var workers = node.TryGetProperty("Workers Planned", out _);
        var touched = (Of("Actual Rows") + Of("Rows Removed by Filter")) * Of("Actual Loops");
        return node.GetProperty("Node Type").GetString() switch
        {
            "Bitmap Index Scan" => new Reading(touched, 0, false, workers),
            _ when !node.TryGetProperty("Relation Name", out var table) || table.GetString() != "listed_ideas" => new Reading(0, 0, false, workers),
            "Bitmap Heap Scan" => new Reading(0, touched, false, workers),
            "Index Only Scan" => new Reading(touched, Of("Heap Fetches"), false, workers),
            "Index Scan" => new Reading(touched, touched, false, workers),
            _ => new Reading(touched, touched, true, workers),
        };

        long Of(string name) => node.TryGetProperty(name, out var value) ? (long)value.GetDouble() : 0;
    }

    /// <param name="Entries">Index entries.</param>
    /// <param name="Rows">Rows of the table itself.</param>
    /// <param name="Scans">Something reads the table in another way than by an index.</param>
    private readonly record struct Reading(long Entries, long Rows, bool Scans, bool Workers)
    {
        public static Reading operator +(Reading a, Reading b) => new(a.Entries + b.Entries, a.Rows + b.Rows, a.Scans || b.Scans, a.Workers || b.Workers);
    }

    /// <summary>A list of 100,000 needs: only the rows that the list itself reads.</summary>
    public sealed class Many(Testing.Databases.TestDatabaseServer server) : IAsyncLifetime
    {
        public TestApp App { get; } = new(server);

        public async ValueTask InitializeAsync()
        {
            await App.InitializeAsync();
            await using var connection = new NpgsqlConnection(App.Database.OwnerConnectionString + ";Pooling=false;Command Timeout=300");
            await connection.OpenAsync();
            // A commit that is not yet in the log is not yet visible to all, and then no index is enough by itself.
            await using var fill = new NpgsqlCommand("""
                SET LOCAL synchronous_commit = on;
                ALTER TABLE listed_ideas DROP CONSTRAINT fk_listed_ideas_cases_case_id;
                INSERT INTO listed_ideas (case_id, number, title, state, visibility, area, organisation_id, county_number, submitted_at, updated_at, supports)
                SELECT gen_random_uuid(), 'IDE-2026-' || n, md5(n::text), (ARRAY[1, 1, 1, 2, 2, 5, 6, 7])[1 + n % 8], 1, 1 + n % 18, o.id, o.county_number,
                    timestamptz '2024-01-01' + n * interval '15 minutes', timestamptz '2024-01-01' + n * interval '17 minutes', CASE WHEN n % 50 = 0 THEN n % 300 ELSE 0 END
                FROM generate_series(1, 100000) n
                JOIN (SELECT id, county_number, row_number() OVER (ORDER BY md5(id::text)) AS place FROM organisations WHERE county_number IS NOT NULL) o
                    ON o.place = 1 + (n / 18) % (SELECT count(*) FROM organisations WHERE county_number IS NOT NULL)
                """, connection);
            await fill.ExecuteNonQueryAsync();
            await using var vacuum = new NpgsqlCommand("VACUUM (ANALYZE) listed_ideas, organisations", connection);
            await vacuum.ExecuteNonQueryAsync();
        }

        public ValueTask DisposeAsync() => App.DisposeAsync();
    }
}
