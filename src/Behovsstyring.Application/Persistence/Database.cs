using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace Behovsstyring.Application.Persistence;

/// <summary>How a context meets PostgreSQL, the same way in the program, in migrations and in tests.</summary>
public static class Database
{
    /// <summary>The role that the program runs as. It owns nothing; <see cref="Grants"/> lists what it may do.</summary>
    public const string AppRole = "behovsstyring_app";

    public static NpgsqlDataSource CreateDataSource(string connectionString)
    {
        var builder = new NpgsqlDataSourceBuilder(connectionString);
        builder.EnableDynamicJson();
        // Nothing here outlives its transaction: no session settings, session locks or temporary tables. So nothing is to be reset.
        builder.ConnectionStringBuilder.NoResetOnClose = true;
        // A list reads few rows by an index. Starting workers for it costs more than the reading.
        builder.ConnectionStringBuilder.Options += " -c max_parallel_workers_per_gather=0";
        return builder.Build();
    }

    public static void Configure(DbContextOptionsBuilder options, NpgsqlDataSource dataSource) => options
        .UseNpgsql(dataSource, npgsql => npgsql
            .SetPostgresVersion(15, 0)
            .MigrationsHistoryTable("__ef_migrations")
            .UseQuerySplittingBehavior(QuerySplittingBehavior.SingleQuery))
        // A bounded count takes some rows or other, and does not care which.
        .ConfigureWarnings(warnings => warnings.Ignore(CoreEventId.RowLimitingOperationWithoutOrderByWarning))
        .AddInterceptors(PreparedCommands.Instance)
        .UseSnakeCaseNamingConvention();

    public static AppDbContext CreateContext(NpgsqlDataSource dataSource)
    {
        var options = new DbContextOptionsBuilder<AppDbContext>();
        Configure(options, dataSource);
        return new AppDbContext(options.Options);
    }
}

/// <summary>Lets the migration tool build the model without a database.</summary>
internal sealed class DesignTimeContextFactory : IDesignTimeDbContextFactory<AppDbContext>
{
    public AppDbContext CreateDbContext(string[] args) =>
        Database.CreateContext(Database.CreateDataSource("Host=localhost;Database=design;Username=design"));
}
