using Behovsstyring.Application.Common;
using Behovsstyring.Application.Persistence;
using Behovsstyring.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Handling;

internal static class Concurrency
{
    /// <summary>The version the form was filled in from; if somebody has saved since, saving fails with <see cref="CommonErrors.ChangedMeanwhile"/>.</summary>
    public static void ExpectVersion(this AppDbContext db, Aggregate aggregate, uint version) =>
        db.Entry(aggregate).Property(a => a.Version).OriginalValue = version;

    /// <summary>Waits for anyone else at work on the same thing in this instant; let go at commit.</summary>
    public static Task LockAsync(this AppDbContext db, Guid what, CancellationToken ct) =>
        db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtextextended({what.ToString()}, 0))", ct);
}
