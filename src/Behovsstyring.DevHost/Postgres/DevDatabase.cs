using Behovsstyring.DevHost.Machine;
using Npgsql;

namespace Behovsstyring.DevHost.Postgres;

/// <summary>The database of the embedded default: in a private cluster, or wherever the two given connection strings point.</summary>
public sealed class DevDatabase : IAsyncDisposable
{
    public const string GivenOwner = "BEHOVSSTYRING_DB_OWNER";
    public const string GivenApp = "BEHOVSSTYRING_DB_APP";
    private const string Name = "behovsstyring";

    private readonly PrivateCluster? _cluster;

    private DevDatabase(string owner, string app, PrivateCluster? cluster)
    {
        Owner = owner;
        App = app;
        _cluster = cluster;
    }

    /// <summary>For migrations. The running product never sees it.</summary>
    public string Owner { get; }

    /// <summary>For the running product.</summary>
    public string App { get; }

    /// <param name="folder">Where the private cluster lives, when there is to be one.</param>
    /// <param name="reset">Begin with an empty database.</param>
    public static async Task<DevDatabase> OpenAsync(string folder, bool reset, CancellationToken stop)
    {
        var owner = Environment.GetEnvironmentVariable(GivenOwner);
        var app = Environment.GetEnvironmentVariable(GivenApp);
        if (!string.IsNullOrEmpty(owner) && !string.IsNullOrEmpty(app))
        {
            // The owner of the database may keep other data in it.
            return reset
                ? throw new SetupException($"--reset sletter bare en database vi har laget selv. Tøm den som {GivenOwner} peker på, og start uten --reset.")
                : new DevDatabase(owner, app, null);
        }

        if (!string.IsNullOrEmpty(owner) || !string.IsNullOrEmpty(app))
        {
            throw new SetupException($"Oppgi både {GivenOwner} og {GivenApp}, eller ingen av dem.");
        }

        var options = new PrivateClusterOptions(folder);
        if (reset)
        {
            await PrivateCluster.DeleteAsync(options, stop);
        }

        var cluster = await PrivateCluster.StartAsync(options, stop);
        try
        {
            await using var administrator = new NpgsqlConnection(cluster.AdministratorConnectionString + ";Pooling=false");
            await administrator.OpenAsync(stop);
            await DatabaseRoles.EnsureAsync(administrator, password: null, stop);
            await DatabaseRoles.EnsureDatabaseAsync(administrator, Name, stop);
            return new DevDatabase(cluster.ConnectionString(DatabaseRoles.Owner, Name), cluster.ConnectionString(DatabaseRoles.App, Name), cluster);
        }
        catch
        {
            await cluster.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        if (_cluster is not null)
        {
            await _cluster.DisposeAsync();
        }
    }
}
