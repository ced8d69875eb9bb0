using Behovsstyring.Application.Persistence;
using Behovsstyring.Application.Running;
using Behovsstyring.Web.Components.OpenPages;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Web.Startup;

/// <summary>How the program meets its database: as the app's role, and never migrating it by itself.</summary>
internal static class DatabaseStartup
{
    public const string MigrateCommand = "--migrate";

    public static WebApplicationBuilder AddDatabase(this WebApplicationBuilder builder)
    {
        var connection = builder.Configuration.GetConnectionString("App")
            ?? throw new InvalidOperationException("ConnectionStrings:App is not set: the database as the app's role.");
        builder.Services.AddApplication(connection);
        builder.Services.AddHostedService<ChangeFeed>();
        builder.Services.AddHostedService<OpenPageEviction>();
        return builder;
    }

    public static void MapReadiness(this WebApplication app) =>
        app.MapGet("/health/ready", async (IDbContextFactory<AppDbContext> contexts, CancellationToken ct) =>
        {
            try
            {
                await using var db = await contexts.CreateDbContextAsync(ct);
                return (await DatabaseMigrator.PendingAsync(db, ct)).Count == 0
                    ? Results.Text("ok")
                    : Results.Text("pending migrations", statusCode: StatusCodes.Status503ServiceUnavailable);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                return Results.Text("database away", statusCode: StatusCodes.Status503ServiceUnavailable);
            }
        }).DisableHttpMetrics();

    /// <summary>Brings the database up to date as its owner, and ends: <c>--migrate</c> with <c>ConnectionStrings:Owner</c>.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> MigrateAsync(IConfiguration configuration)
    {
        if (configuration.GetConnectionString("Owner") is not { Length: > 0 } owner)
        {
            await Console.Error.WriteLineAsync("ConnectionStrings:Owner is not set: the database as its owner.");
            return 2;
        }

        try
        {
            await DatabaseMigrator.MigrateAsync(owner);
        }
        catch (ForeignHistoryException e)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return ForeignHistoryException.ExitCode;
        }

        Console.WriteLine("The database is up to date.");
        return 0;
    }

    /// <summary>
    /// Why not to start with this database. A program that knows more of the database than the database does would fail later, at
    /// somebody's desk; one that owns the tables could rewrite the decision log. A database that is away comes back by itself.
    /// </summary>
    public static async Task<string?> DatabaseObstacleAsync(this WebApplication app)
    {
        await using var db = await app.Services.GetRequiredService<IDbContextFactory<AppDbContext>>().CreateDbContextAsync();
        if (!await db.Database.CanConnectAsync())
        {
            return null;
        }

        if (await DatabaseMigrator.HasForeignHistoryAsync(db))
        {
            return ForeignHistoryException.Sentence;
        }

        return await DatabaseMigrator.PendingAsync(db) is { Count: > 0 } pending
            ? $"Databasen mangler {pending.Count} migrering(er), den første er {pending[0]}. Kjør med {MigrateCommand} først."
            : await DatabaseMigrator.OwnsTablesAsync(db)
                ? "ConnectionStrings:App bruker en rolle som eier tabellene. Programmet skal bruke rollen som ikke eier noe."
                : null;
    }
}
