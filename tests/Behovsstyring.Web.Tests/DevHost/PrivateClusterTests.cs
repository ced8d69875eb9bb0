using Behovsstyring.DevHost.Machine;
using Behovsstyring.DevHost.Postgres;
using Npgsql;

namespace Behovsstyring.Web.Tests.DevHost;

/// <summary>The embedded database: starts from nothing, keeps its data, is shared, and leaves no process.</summary>
public sealed class PrivateClusterTests : IAsyncLifetime
{
    // A space and a Norwegian letter: checkouts lie in such folders.
    private readonly PrivateClusterOptions _options = new(Path.Combine(StateFolder.For("test"), $"klynge prøve {Guid.NewGuid():N}")) { Throwaway = true };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(_options.Folder);
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await PrivateCluster.DeleteAsync(_options, CancellationToken.None);
        Directory.Delete(_options.Folder, recursive: true);
    }

    [Fact]
    public async Task Starting_again_finds_the_data()
    {
        await using (var first = await PrivateCluster.StartAsync(_options, Stop))
        {
            await ExecuteAsync(first, "CREATE TABLE kept (x int)");
        }

        await using var second = await PrivateCluster.StartAsync(_options, Stop);
        await ExecuteAsync(second, "INSERT INTO kept VALUES (1)");
    }

    [Fact]
    public async Task Stopping_leaves_no_server()
    {
        var cluster = await PrivateCluster.StartAsync(_options, Stop);
        var server = ServerProcess();
        Assert.True(Processes.IsAlive(server));
        await cluster.DisposeAsync();
        Assert.False(Processes.IsAlive(server));
    }

    [Fact]
    public async Task The_last_one_out_stops_it()
    {
        var first = await PrivateCluster.StartAsync(_options, Stop);
        var second = await PrivateCluster.StartAsync(_options, Stop);
        var server = ServerProcess();
        await first.DisposeAsync();
        await ExecuteAsync(second, "SELECT 1");
        await second.DisposeAsync();
        Assert.False(Processes.IsAlive(server));
    }

    [Fact]
    public async Task Starters_at_the_same_time_share_one_server()
    {
        var clusters = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => PrivateCluster.StartAsync(_options, Stop))));
        await ExecuteAsync(clusters[0], "CREATE TABLE shared (x int)");
        foreach (var cluster in clusters)
        {
            await ExecuteAsync(cluster, "INSERT INTO shared VALUES (1)");
        }

        foreach (var cluster in clusters)
        {
            await cluster.DisposeAsync();
        }
    }

    [Fact]
    public async Task A_broken_throwaway_cluster_is_made_anew()
    {
        await (await PrivateCluster.StartAsync(_options, Stop)).DisposeAsync();
        File.Delete(Path.Combine(_options.Folder, "data", "global", "pg_control"));
        await using var again = await PrivateCluster.StartAsync(_options, Stop);
        await ExecuteAsync(again, "SELECT 1");
    }

    [Fact]
    public async Task A_broken_cluster_with_data_worth_keeping_is_left_alone_and_says_why()
    {
        var kept = _options with { Throwaway = false };
        await (await PrivateCluster.StartAsync(kept, Stop)).DisposeAsync();
        var control = Path.Combine(_options.Folder, "data", "global", "pg_control");
        File.Delete(control);
        var refusal = await Assert.ThrowsAsync<SetupException>(() => PrivateCluster.StartAsync(kept, Stop));
        Assert.Contains("pg_control", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refusal.Message);
        Assert.False(File.Exists(control));
    }

    private string ServerProcess() => File.ReadLines(Path.Combine(_options.Folder, "data", "postmaster.pid")).First();

    private static async Task ExecuteAsync(PrivateCluster cluster, string sql)
    {
        await using var connection = new NpgsqlConnection(cluster.AdministratorConnectionString + ";Pooling=false");
        await connection.OpenAsync(Stop);
        await DatabaseRoles.ExecuteAsync(connection, sql, Stop);
    }
}
