using System.Data;
using System.Security.Cryptography;
using System.Text;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Tests.Ideas;
using Behovsstyring.Transparency;
using Npgsql;

namespace Behovsstyring.Application.Tests.DecisionLog;

public sealed class LogAppendTests(LogApp app) : IClassFixture<LogApp>
{
    private const string Leaf = """{"time":"2027-01-04T08:00:00.000Z","type":"decision","v":1}""";

    [Fact]
    public async Task Many_who_decide_at_once_leave_no_gap_and_no_double()
    {
        var before = await app.IndexesAsync();
        using var done = new CancellationTokenSource();
        var watching = WatchAsync(done.Token);

        await Task.WhenAll(Enumerable.Range(0, 32).Select(i => app.RunAsync(new DecideSomething($"utfall {i}", Entries: 1 + (i % 3)))));
        await done.CancelAsync();

        var expected = before.Length + Enumerable.Range(0, 32).Sum(i => 1 + (i % 3));
        Assert.Equal(Enumerable.Range(0, expected).Select(i => (long)i), await app.IndexesAsync());
        Assert.All(await watching, seen => Assert.Equal(Enumerable.Range(0, seen.Length).Select(i => (long)i), seen));
    }

    [Fact]
    public async Task Whoever_appends_first_is_first_and_the_next_waits_until_it_is_known_whether_that_one_stays()
    {
        var next = (await app.IndexesAsync()).Length;
        await using var one = await app.OpenAsync();
        await using var first = await one.BeginTransactionAsync(TestContext.Current.CancellationToken);
        Assert.Equal(next, await AppendAsync(one));

        var second = app.RunAsync(new DecideSomething("venter"));
        await WaitUntilItWaitsAsync(second);
        Assert.False(second.IsCompleted);
        Assert.Equal(next, (await app.IndexesAsync()).Length);
        // A use case that decides nothing does not wait in the queue.
        await app.App.SubmitAsync();

        await first.RollbackAsync(TestContext.Current.CancellationToken);
        await second;

        // The one that was taken back left its place to the one that waited.
        Assert.Equal(next + 1, (await app.IndexesAsync()).Length);
    }

    [Fact]
    public async Task A_use_case_that_fails_leaves_nothing()
    {
        var before = await app.IndexesAsync();

        var refused = await app.UseCases.Run(new DecideSomething("nei", ThenFail: true), Actor.System, TestContext.Current.CancellationToken);

        Assert.False(refused.IsOk);
        Assert.Equal(before, await app.IndexesAsync());
    }

    [Fact]
    public async Task The_case_stands_in_the_leaf_by_number_and_beside_it_as_a_real_link()
    {
        var sent = await app.App.SubmitAsync();
        await app.RunAsync(new DecideSomething("videre", sent.Id));
        await using var connection = await app.OpenAsync();
        await using var command = new NpgsqlCommand("SELECT convert_from(leaf, 'UTF8'), leaf_hash, leaf FROM decision_log WHERE case_id = $1", connection);
        command.Parameters.AddWithValue(sent.Id.Value);
        await using var row = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);

        Assert.True(await row.ReadAsync(TestContext.Current.CancellationToken));
        Assert.Contains($"\"case\":\"{sent.Number}\"", row.GetString(0));
        Assert.Equal(Merkle.Leaf(row.GetFieldValue<byte[]>(2)), row.GetFieldValue<byte[]>(1));
    }

    [Theory]
    [InlineData("UPDATE decision_log SET type = 'x'")]
    [InlineData("DELETE FROM decision_log")]
    [InlineData("TRUNCATE decision_log CASCADE")]
    [InlineData("INSERT INTO decision_log (idx, leaf, type, at, search_words) VALUES (1000000, 'x', 'x', now(), '')")]
    [InlineData("UPDATE decision_log_personal SET part = 'x'")]
    [InlineData("INSERT INTO decision_log_personal (idx, salt, part) VALUES (0, 'x', 'x')")]
    [InlineData("UPDATE decision_log_checkpoints SET root = 'x'")]
    [InlineData("DELETE FROM decision_log_checkpoints")]
    [InlineData("TRUNCATE decision_log_checkpoints")]
    [InlineData("UPDATE decision_log_keys SET spki = 'x'")]
    [InlineData("DELETE FROM decision_log_keys")]
    [InlineData("TRUNCATE decision_log_keys CASCADE")]
    [InlineData("ALTER TABLE decision_log DISABLE TRIGGER ALL")]
    [InlineData("DROP TABLE decision_log_personal")]
    public async Task The_program_itself_cannot_rewrite_the_log(string sql)
    {
        await app.RunAsync(new DecideSomething("noe"));

        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, (await RefusedAsync(app.ConnectionString, sql)).SqlState);
    }

    [Theory]
    [InlineData("UPDATE decision_log SET type = 'x'")]
    [InlineData("DELETE FROM decision_log")]
    [InlineData("TRUNCATE decision_log CASCADE")]
    [InlineData("UPDATE decision_log_personal SET part = 'x'")]
    [InlineData("SET session_replication_role = replica; DELETE FROM decision_log")]
    public async Task Nor_can_the_owner_of_the_tables_without_first_taking_the_lock_off(string sql)
    {
        await app.RunAsync(new DecideSomething("noe"));

        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, (await RefusedAsync(app.App.Database.OwnerConnectionString, sql)).SqlState);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"type":"decision","v":1}""")]
    [InlineData("""{"time":"2027-01-04T08:00:00.000Z","type":"decision","v":2}""")]
    [InlineData("""{"personal":"00","time":"2027-01-04T08:00:00.000Z","type":"decision","v":1}""")]
    public async Task What_is_no_leaf_is_not_let_in(string leaf)
    {
        await using var connection = await app.OpenAsync();

        await Assert.ThrowsAsync<PostgresException>(() => AppendAsync(connection, leaf));
    }

    [Fact]
    public async Task A_personal_part_must_be_the_one_the_leaf_has_the_hash_of()
    {
        byte[] salt = [1, 2, 3];
        var part = "{}"u8.ToArray();
        var hash = Convert.ToHexStringLower(SHA256.HashData([.. salt, .. part]));
        var leaf = $$"""{"personal":"{{hash}}","time":"2027-01-04T08:00:00.000Z","type":"decision","v":1}""";
        await using var connection = await app.OpenAsync();

        await AppendAsync(connection, leaf, salt, part);
        await Assert.ThrowsAsync<PostgresException>(() => AppendAsync(connection, leaf, salt, "[]"u8.ToArray()));
        await Assert.ThrowsAsync<PostgresException>(() => AppendAsync(connection, leaf));
        await Assert.ThrowsAsync<PostgresException>(() => AppendAsync(connection, Leaf, salt, part));
    }

    [Theory]
    [InlineData(IsolationLevel.RepeatableRead)]
    [InlineData(IsolationLevel.Serializable)]
    public async Task An_old_snapshot_is_refused(IsolationLevel level)
    {
        await using var connection = await app.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync(level, TestContext.Current.CancellationToken);

        await Assert.ThrowsAsync<PostgresException>(() => AppendAsync(connection));
    }

    private static async Task<long> AppendAsync(NpgsqlConnection connection, string leaf = Leaf, byte[]? salt = null, byte[]? part = null)
    {
        await using var command = new NpgsqlCommand("SELECT append_decision_log($1, NULL, $2, $3, '')", connection);
        command.Parameters.AddWithValue(Encoding.UTF8.GetBytes(leaf));
        command.Parameters.Add(new NpgsqlParameter { Value = (object?)salt ?? DBNull.Value, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Bytea });
        command.Parameters.Add(new NpgsqlParameter { Value = (object?)part ?? DBNull.Value, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Bytea });
        return (long)(await command.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;
    }

    private async Task<PostgresException> RefusedAsync(string connectionString, string sql)
    {
        await using var connection = await app.OpenAsync(connectionString);
        await using var command = new NpgsqlCommand(sql, connection);
        return await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>What someone who reads all the while gets to see.</summary>
    private async Task<List<long[]>> WatchAsync(CancellationToken until)
    {
        var seen = new List<long[]>();
        while (!until.IsCancellationRequested)
        {
            seen.Add(await app.IndexesAsync());
        }

        return seen;
    }

    private async Task WaitUntilItWaitsAsync(Task task)
    {
        await using var connection = await app.OpenAsync();
        await using var command = new NpgsqlCommand(
            "SELECT EXISTS (SELECT 1 FROM pg_locks l JOIN pg_database d ON d.oid = l.database"
            + " WHERE d.datname = current_database() AND l.locktype = 'advisory' AND NOT l.granted)", connection);
        while (!task.IsCompleted && !(bool)(await command.ExecuteScalarAsync(TestContext.Current.CancellationToken))!)
        {
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }
    }
}
