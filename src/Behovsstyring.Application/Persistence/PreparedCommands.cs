using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Behovsstyring.Application.Persistence;

/// <summary>
/// Has PostgreSQL plan a command once for each connection, where it says so itself: the actor before every use case, the vote, the page
/// of a need, and the list of needs, whose every filter and order has one good plan. Never for searches, whose best plan turns on what is
/// sought; that is why the driver does not prepare by itself.
/// </summary>
internal sealed class PreparedCommands : DbCommandInterceptor
{
    public static readonly PreparedCommands Instance = new();

    /// <summary>Marks a query so: <c>.TagWith(PreparedCommands.Mark)</c>, or a command of one's own by <see cref="Comment"/> as its first line.</summary>
    public const string Mark = "prepared";

    public const string Comment = "-- " + Mark;

    public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        await PrepareAsync(command, cancellationToken);
        return result;
    }

    public override async ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        await PrepareAsync(command, cancellationToken);
        return result;
    }

    /// <summary>Costs a journey to the database the first time on a connection, and none after.</summary>
    private static Task PrepareAsync(DbCommand command, CancellationToken ct) =>
        command.CommandText.StartsWith(Comment, StringComparison.Ordinal) ? command.PrepareAsync(ct) : Task.CompletedTask;
}
