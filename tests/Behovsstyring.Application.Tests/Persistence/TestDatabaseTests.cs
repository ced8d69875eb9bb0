using Behovsstyring.DevHost.Postgres;
using Behovsstyring.Testing.Databases;
using Npgsql;

namespace Behovsstyring.Application.Tests.Persistence;

/// <summary>What the other tests lean on: each class has its own database, and meets it as the app's role.</summary>
public sealed class TestDatabaseTests(TestDatabase database, TestDatabaseServer server) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task The_app_connects_as_the_role_that_owns_nothing()
    {
        Assert.Equal(DatabaseRoles.App, await ScalarAsync(database.AppConnectionString, "SELECT current_user::text"));
        Assert.Equal(0L, await ScalarAsync(database.AppConnectionString,
            "SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE pg_get_userbyid(c.relowner) = current_user AND n.nspname NOT LIKE 'pg_%'"));
        var refused = await Assert.ThrowsAsync<PostgresException>(() => ScalarAsync(database.AppConnectionString, "CREATE TABLE mine (x int)"));
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refused.SqlState);
    }

    [Fact]
    public async Task What_one_database_holds_another_does_not()
    {
        var first = await TestDatabase.CreateAsync(server);
        var second = await TestDatabase.CreateAsync(server);
        await ScalarAsync(first.OwnerConnectionString, "CREATE TABLE only_here (x int)");
        Assert.Equal("only_here", await ScalarAsync(first.OwnerConnectionString, "SELECT to_regclass('only_here')::text"));
        Assert.Equal(DBNull.Value, await ScalarAsync(second.OwnerConnectionString, "SELECT to_regclass('only_here')::text"));
        await first.DisposeAsync();
        await second.DisposeAsync();
        Assert.Equal(0L, await ScalarAsync(database.OwnerConnectionString, $"SELECT count(*) FROM pg_database WHERE datname IN ('{first.Name}', '{second.Name}')"));
    }

    private static async Task<object?> ScalarAsync(string connection, string sql)
    {
        await using var open = new NpgsqlConnection(connection);
        await open.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = new NpgsqlCommand(sql, open);
        return await command.ExecuteScalarAsync(TestContext.Current.CancellationToken);
    }
}
