using System.Collections.Concurrent;
using Behovsstyring.DevHost.Machine;
using Behovsstyring.DevHost.Postgres;
using Npgsql;
using Xunit;

namespace Behovsstyring.Testing.Databases;

/// <summary>
/// The PostgreSQL server of a test run: one per test process as an assembly fixture, shared between processes where it
/// can be. Hands out clones of migrated templates, which cost some tens of milliseconds each.
/// </summary>
public sealed class TestDatabaseServer : IAsyncLifetime
{
    private static readonly string ThisHost = StateFolder.ShortHash(Environment.MachineName)[..4];

    private readonly ConcurrentDictionary<TestTemplate, Task<string>> _templates = new();
    private TestServerSource _source = null!;
    private int _count;

    public async ValueTask InitializeAsync()
    {
        _source = await TestServerSource.OpenAsync(CancellationToken.None);
        await using var administrator = await AdministratorAsync();
        await DatabaseRoles.EnsureAsync(administrator, _source.Password, CancellationToken.None);
        await CheckRolesAsync();
        await SweepAsync(administrator);
    }

    public ValueTask DisposeAsync() => _source.DisposeAsync();

    /// <summary>The name of a new database, a copy of the template and this process' own.</summary>
    public async Task<string> CloneAsync(TestTemplate template)
    {
        var name = $"bt_{ThisHost}_{Environment.ProcessId}_{Interlocked.Increment(ref _count)}";
        var source = await TemplateAsync(template);
        await using var administrator = await AdministratorAsync();
        try
        {
            await CopyAsync(administrator, source, name);
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.InvalidCatalogName)
        {
            // Another run on the same server swept the template away in the meantime.
            _templates.TryRemove(template, out _);
            await CopyAsync(administrator, await TemplateAsync(template), name);
        }

        return name;
    }

    public async Task DropAsync(string name)
    {
        await using var administrator = await AdministratorAsync();
        await DatabaseRoles.ExecuteAsync(administrator, $"DROP DATABASE IF EXISTS {name} WITH (FORCE)", CancellationToken.None);
    }

    public string ConnectionString(string role, string database) => new NpgsqlConnectionStringBuilder(_source.Administrator)
    {
        Username = role,
        Password = _source.Password,
        Database = database,
        // Error messages name the offending values; in tests that is what one wants to read.
        IncludeErrorDetail = true,
    }.ConnectionString;

    private Task<string> TemplateAsync(TestTemplate template) =>
        _templates.GetOrAdd(template, t => Task.Run(() => MakeTemplateAsync(t)));

    /// <summary>The first user makes it, once per build and day. It is made under another name, so that a template is whole or absent.</summary>
    private async Task<string> MakeTemplateAsync(TestTemplate template)
    {
        var prefix = $"tpl_{template.ToString().ToLowerInvariant()}_";
        var name = prefix + TemplateContent.Key(template);
        await using var administrator = await AdministratorAsync();
        await using (await DatabaseRoles.LockAsync(administrator, prefix, CancellationToken.None))
        {
            var made = await NamesAsync(administrator, prefix);
            if (made.Contains(name))
            {
                return name;
            }

            var half = $"bt_{ThisHost}_{Environment.ProcessId}_template_{template.ToString().ToLowerInvariant()}";
            await DatabaseRoles.ExecuteAsync(administrator, $"DROP DATABASE IF EXISTS {half} WITH (FORCE)", CancellationToken.None);
            await DatabaseRoles.ExecuteAsync(administrator, $"CREATE DATABASE {half} OWNER {DatabaseRoles.Owner} ENCODING 'UTF8' TEMPLATE template0", CancellationToken.None);
            await TemplateContent.FillAsync(
                template, ConnectionString(DatabaseRoles.Owner, half), ConnectionString(DatabaseRoles.App, half), CancellationToken.None);
            await DatabaseRoles.ExecuteAsync(administrator, $"ALTER DATABASE {half} RENAME TO {name}", CancellationToken.None);

            // Each build leaves a template; the newest few are enough.
            foreach (var old in made.SkipLast(3))
            {
                await DatabaseRoles.ExecuteAsync(administrator, $"DROP DATABASE IF EXISTS {old} WITH (FORCE)", CancellationToken.None);
            }

            return name;
        }
    }

    private async Task CopyAsync(NpgsqlConnection administrator, string template, string name)
    {
        var strategy = _source.CopiesFiles ? " STRATEGY file_copy" : "";
        await DatabaseRoles.ExecuteAsync(
            administrator, $"CREATE DATABASE {name} TEMPLATE {template}{strategy} OWNER {DatabaseRoles.Owner}", CancellationToken.None);
    }

    /// <summary>A given server may have had our roles before, with passwords of its own.</summary>
    private async Task CheckRolesAsync()
    {
        foreach (var role in new[] { DatabaseRoles.Owner, DatabaseRoles.App })
        {
            try
            {
                await using var connection = new NpgsqlConnection(ConnectionString(role, "postgres") + ";Pooling=false");
                await connection.OpenAsync();
            }
            catch (PostgresException e) when (e.SqlState is PostgresErrorCodes.InvalidPassword)
            {
                throw new InvalidOperationException(
                    $"The server that {TestServerSource.GivenBy} names has a role {role} with another password. Give one without, or set it to {_source.Password}.", e);
            }
        }
    }

    /// <summary>Removes what runs that were killed left behind. A database whose process lives is never touched, connected or not.</summary>
    private static async Task SweepAsync(NpgsqlConnection administrator)
    {
        foreach (var name in await NamesAsync(administrator, $"bt_{ThisHost}_"))
        {
            if (!Processes.IsAlive(name.Split('_')[2]))
            {
                await DatabaseRoles.ExecuteAsync(administrator, $"DROP DATABASE IF EXISTS {name} WITH (FORCE)", CancellationToken.None);
            }
        }
    }

    private static async Task<List<string>> NamesAsync(NpgsqlConnection administrator, string prefix)
    {
        await using var command = new NpgsqlCommand("SELECT datname FROM pg_database WHERE starts_with(datname, $1) ORDER BY oid", administrator);
        command.Parameters.AddWithValue(prefix);
        await using var reader = await command.ExecuteReaderAsync();
        var names = new List<string>();
        while (await reader.ReadAsync())
        {
            names.Add(reader.GetString(0));
        }

        return names;
    }

    private async Task<NpgsqlConnection> AdministratorAsync()
    {
        var connection = new NpgsqlConnection(_source.Administrator);
        await connection.OpenAsync();
        return connection;
    }
}
