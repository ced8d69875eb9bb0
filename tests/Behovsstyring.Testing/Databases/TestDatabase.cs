using Behovsstyring.DevHost.Postgres;
using Npgsql;
using Xunit;

namespace Behovsstyring.Testing.Databases;

/// <summary>
/// A database of its own for a test class (<c>IClassFixture&lt;TestDatabase&gt;</c>), or for one test by
/// <see cref="CreateAsync"/>. Use cases run as the app's role, as in production; the owner's connection is for looking behind the scenes.
/// </summary>
public class TestDatabase : IAsyncLifetime
{
    private readonly TestDatabaseServer _server;
    private readonly TestTemplate _template;

    public TestDatabase(TestDatabaseServer server)
        : this(server, TestTemplate.Reference)
    {
    }

    protected TestDatabase(TestDatabaseServer server, TestTemplate template)
    {
        _server = server;
        _template = template;
    }

    public string Name { get; private set; } = "";

    /// <summary>What the running product connects with.</summary>
    public string AppConnectionString => _server.ConnectionString(DatabaseRoles.App, Name);

    public string OwnerConnectionString => _server.ConnectionString(DatabaseRoles.Owner, Name);

    public static async Task<TestDatabase> CreateAsync(TestDatabaseServer server, TestTemplate template = TestTemplate.Reference)
    {
        var database = new TestDatabase(server, template);
        await database.InitializeAsync();
        return database;
    }

    public async ValueTask InitializeAsync() => Name = await _server.CloneAsync(_template);

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        foreach (var connection in new[] { AppConnectionString, OwnerConnectionString })
        {
            NpgsqlConnection.ClearPool(new NpgsqlConnection(connection));
        }

        await _server.DropAsync(Name);
    }
}
