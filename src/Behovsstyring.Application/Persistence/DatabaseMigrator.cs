using Behovsstyring.Application.Persistence.ReferenceData;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Persistence;

/// <summary>Brings a database up to date as its owner: migrations, then reference data. Safe to run again.</summary>
public static class DatabaseMigrator
{
    public static async Task MigrateAsync(string ownerConnectionString, CancellationToken ct = default)
    {
        await using var dataSource = Database.CreateDataSource(ownerConnectionString);
        await using var db = Database.CreateContext(dataSource);
        await db.Database.MigrateAsync(ct);
        await ReferenceDataLoader.LoadAsync(db, ct);
    }

    /// <summary>Migrations the program knows and the database does not have. The program refuses to start while there are any.</summary>
    public static async Task<IReadOnlyList<string>> PendingAsync(AppDbContext db, CancellationToken ct = default) =>
        [.. await db.Database.GetPendingMigrationsAsync(ct)];

    /// <summary>Whether this connection could undo what the grants and triggers forbid.</summary>
    public static Task<bool> OwnsTablesAsync(AppDbContext db, CancellationToken ct = default) => db.Database
        .SqlQuery<bool>($"""
            SELECT bool_or(pg_has_role(current_user, tableowner, 'MEMBER')) AS "Value" FROM pg_tables WHERE schemaname = 'public'
            """)
        .SingleAsync(ct);
}
