using Behovsstyring.Application;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Persistence;
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

        await DatabaseMigrator.MigrateAsync(owner);
        Console.WriteLine("The database is up to date.");
        return 0;
    }

    /// <summary>A program that knows more of the database than the database does would fail later, at somebody's desk.</summary>
    public static async Task RefusePendingMigrationsAsync(this WebApplication app)
    {
        await using var db = await app.Services.GetRequiredService<IDbContextFactory<AppDbContext>>().CreateDbContextAsync();
        if (await db.Database.CanConnectAsync() && await DatabaseMigrator.PendingAsync(db) is { Count: > 0 } pending)
        {
            throw new InvalidOperationException($"The database lacks {pending.Count} migration(s), the first of them {pending[0]}. Run with {MigrateCommand} first.");
        }
    }
}
