using Behovsstyring.Application.Persistence.ReferenceData;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Persistence;

/// <summary>Brings a database up to date as its owner: migrations, then reference data. Safe to run again.</summary>
public static class DatabaseMigrator
{
    /// <exception cref="ForeignHistoryException">The database was made by a program with other migrations than this one.</exception>
    public static async Task MigrateAsync(string ownerConnectionString, CancellationToken ct = default)
    {
        await using var dataSource = Database.CreateDataSource(ownerConnectionString);
        await using var db = Database.CreateContext(dataSource);
        if (await HasForeignHistoryAsync(db, ct))
        {
            throw new ForeignHistoryException();
        }

        await db.Database.MigrateAsync(ct);
        await ReferenceDataLoader.LoadAsync(db, ct);
    }

    /// <summary>Migrations the program knows and the database does not have. The program refuses to start while there are any.</summary>
    public static async Task<IReadOnlyList<string>> PendingAsync(AppDbContext db, CancellationToken ct = default) =>
        [.. await db.Database.GetPendingMigrationsAsync(ct)];

    /// <summary>Whether the database has migrations that this program does not know. Nothing leads from there to here.</summary>
    public static async Task<bool> HasForeignHistoryAsync(AppDbContext db, CancellationToken ct = default) =>
        (await db.Database.GetAppliedMigrationsAsync(ct)).Except(db.Database.GetMigrations()).Any();

    /// <summary>Whether this connection could undo what the grants and triggers forbid.</summary>
    public static Task<bool> OwnsTablesAsync(AppDbContext db, CancellationToken ct = default) => db.Database
        .SqlQuery<bool>($"""
            SELECT bool_or(pg_has_role(current_user, tableowner, 'MEMBER')) AS "Value" FROM pg_tables WHERE schemaname = 'public'
            """)
        .SingleAsync(ct);
}

/// <summary>A database whose history is not this program's. The message is one line that says what to do.</summary>
public sealed class ForeignHistoryException()
    : Exception(Sentence)
{
    public const string Sentence = "Databasen er laget av en annen utgave av programmet. Start med en tom database: ./run.sh --reset";

    /// <summary>What the program ends with, so that the one that started it knows why.</summary>
    public const int ExitCode = 3;
}
