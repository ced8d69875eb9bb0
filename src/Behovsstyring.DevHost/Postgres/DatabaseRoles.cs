using Npgsql;

namespace Behovsstyring.DevHost.Postgres;

/// <summary>
/// The two roles of every installation: the owner makes and changes the tables, the app's role owns nothing and may
/// only what the migrations granted it. They exist before the first migration, because the migrations grant to them.
/// </summary>
public static class DatabaseRoles
{
    public const string Owner = "behovsstyring_owner";
    public const string App = "behovsstyring_app";

    /// <param name="administrator">A connection that may make roles.</param>
    /// <param name="password">For servers that ask for one; null where the socket is the door.</param>
    public static async Task EnsureAsync(NpgsqlConnection administrator, string? password, CancellationToken stop)
    {
        await using (await LockAsync(administrator, "setup", stop))
        {
            foreach (var role in new[] { Owner, App })
            {
                var secret = password is null ? "" : $" PASSWORD '{password.Replace("'", "''", StringComparison.Ordinal)}'";
                await ExecuteAsync(administrator, $"""
                    DO $$ BEGIN
                      IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '{role}') THEN CREATE ROLE {role} LOGIN{secret}; END IF;
                    END $$
                    """, stop);
            }
        }
    }

    /// <summary>Makes the database, owned by the owner's role, when it is not there. True when it was made now.</summary>
    public static async Task<bool> EnsureDatabaseAsync(NpgsqlConnection administrator, string name, CancellationToken stop)
    {
        await using (await LockAsync(administrator, "setup", stop))
        {
            await using var find = new NpgsqlCommand("SELECT 1 FROM pg_database WHERE datname = $1", administrator);
            find.Parameters.AddWithValue(name);
            if (await find.ExecuteScalarAsync(stop) is not null)
            {
                return false;
            }

            await ExecuteAsync(administrator, $"CREATE DATABASE \"{name}\" OWNER {Owner}", stop);
            return true;
        }
    }

    /// <summary>Keeps two starters from making the same thing at once, across processes. Waits as long as it takes: making a demo takes a while.</summary>
    public static async Task<IAsyncDisposable> LockAsync(NpgsqlConnection administrator, string what, CancellationToken stop)
    {
        await ExecuteLockAsync("pg_advisory_lock", administrator, what, stop);
        return new Unlock(administrator, what);
    }

    public static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken stop)
    {
        // Making a database syncs files, and on a busy machine that takes longer than a query may.
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 180 };
        await command.ExecuteNonQueryAsync(stop);
    }

    private static async Task ExecuteLockAsync(string function, NpgsqlConnection connection, string what, CancellationToken stop)
    {
        await using var command = new NpgsqlCommand($"SELECT {function}(hashtextextended($1, 0))", connection) { CommandTimeout = 0 };
        command.Parameters.AddWithValue("behovsstyring:" + what);
        await command.ExecuteNonQueryAsync(stop);
    }

    private sealed class Unlock(NpgsqlConnection connection, string what) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync() => await ExecuteLockAsync("pg_advisory_unlock", connection, what, CancellationToken.None);
    }
}
