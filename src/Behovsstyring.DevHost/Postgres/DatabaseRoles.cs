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

    /// <summary>Any number will do; it keeps two starters from making the same role or database at once.</summary>
    private const long SetupLock = 0x6265686F76;

    /// <param name="administrator">A connection that may make roles.</param>
    /// <param name="password">For servers that ask for one; null where the socket is the door.</param>
    public static async Task EnsureAsync(NpgsqlConnection administrator, string? password, CancellationToken stop)
    {
        await using (await LockAsync(administrator, stop))
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
        await using (await LockAsync(administrator, stop))
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

    public static async Task<IAsyncDisposable> LockAsync(NpgsqlConnection administrator, CancellationToken stop)
    {
        await ExecuteAsync(administrator, $"SELECT pg_advisory_lock({SetupLock})", stop);
        return new Unlock(administrator);
    }

    public static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken stop)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(stop);
    }

    private sealed class Unlock(NpgsqlConnection connection) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync() =>
            await ExecuteAsync(connection, $"SELECT pg_advisory_unlock({SetupLock})", CancellationToken.None);
    }
}
