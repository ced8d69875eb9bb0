using System.Diagnostics;
using Behovsstyring.Application.Persistence;
using Behovsstyring.DevHost.Machine;
using Behovsstyring.DevHost.Postgres;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Behovsstyring.Benchmarks.Seeding;

/// <summary>A database with so many needs, and how each role connects to it.</summary>
internal sealed record BenchDatabase(string Owner, string App, int Needs);

/// <summary>The same portal twice, small and large, in a private cluster that keeps its promises to the disk. Made once for each schema.</summary>
internal sealed class BenchDatabases : IAsyncDisposable
{
    public const int SmallCount = 10_000;
    public const int LargeCount = 100_000;
    /// <summary>To be raised when the seeds are changed.</summary>
    private const int SeedVersion = 2;

    private const int Supports = 50_000;
    private const int Decisions = 5_000;

    private readonly PrivateCluster _cluster;

    private BenchDatabases(PrivateCluster cluster, BenchDatabase small, BenchDatabase large) => (_cluster, Small, Large) = (cluster, small, large);

    public BenchDatabase Small { get; }

    public BenchDatabase Large { get; }

    public static async Task<BenchDatabases> MakeAsync(CancellationToken stop)
    {
        var cluster = await PrivateCluster.StartAsync(new PrivateClusterOptions(StateFolder.For("bench")) { MaxConnections = 300 }, stop);
        try
        {
            return new BenchDatabases(
                cluster,
                await MakeAsync(cluster, "bench_small", SmallCount, stop),
                await MakeAsync(cluster, "bench_large", LargeCount, stop));
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
        await _cluster.DisposeAsync();
    }

    private static async Task<BenchDatabase> MakeAsync(PrivateCluster cluster, string name, int needs, CancellationToken stop)
    {
        var made = new BenchDatabase(cluster.ConnectionString(DatabaseRoles.Owner, name), cluster.ConnectionString(DatabaseRoles.App, name), needs);
        var key = $"{SeedVersion} {NewestMigration()} {needs} {Supports} {Decisions}";
        await using var administrator = new NpgsqlConnection(cluster.AdministratorConnectionString + ";Pooling=false");
        await administrator.OpenAsync(stop);
        await DatabaseRoles.EnsureAsync(administrator, password: null, stop);
        await using (var find = new NpgsqlCommand("SELECT shobj_description(oid, 'pg_database') FROM pg_database WHERE datname = $1", administrator))
        {
            find.Parameters.AddWithValue(name);
            if (await find.ExecuteScalarAsync(stop) as string == key)
            {
                return made;
            }
        }

        var watch = Stopwatch.StartNew();
        await DatabaseRoles.ExecuteAsync(administrator, $"DROP DATABASE IF EXISTS {name} WITH (FORCE)", stop);
        await DatabaseRoles.EnsureDatabaseAsync(administrator, name, stop);
        await DatabaseMigrator.MigrateAsync(made.Owner, stop);
        await using (var owner = new NpgsqlConnection(made.Owner + ";Pooling=false;Command Timeout=600"))
        {
            await owner.OpenAsync(stop);
            var ground = await SeedGround.PrepareAsync(owner, stop);
            var cases = await NeedSeed.FillAsync(owner, ground, needs, stop);
            await SupportSeed.FillAsync(owner, ground, cases, Supports, stop);
            await DecisionSeed.FillAsync(owner, ground, cases, Decisions, stop);
            await VoteSeed.SeatAsync(owner, ground, stop);
            await FloorSeed.FillAsync(owner, stop);
            await DatabaseRoles.ExecuteAsync(owner, "VACUUM ANALYZE", stop);
        }

        // The mark is set last, so that a half-made database is made again.
        await DatabaseRoles.ExecuteAsync(administrator, $"COMMENT ON DATABASE {name} IS '{key}'", stop);
        Report.Progress($"{name}: {needs} needs, {Supports} supports, {Decisions} decisions in {watch.Elapsed.TotalSeconds:0} s");
        return made;
    }

    private static string NewestMigration()
    {
        using var source = Database.CreateDataSource("Host=nowhere");
        using var db = Database.CreateContext(source);
        return db.Database.GetMigrations().Last();
    }
}
