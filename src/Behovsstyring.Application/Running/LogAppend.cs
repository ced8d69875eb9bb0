using Behovsstyring.Application.Handling;
using Behovsstyring.Application.LogEntries;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using NpgsqlTypes;

namespace Behovsstyring.Application.Running;

/// <summary>
/// Appends what a use case said is to be kept. The runner calls it when all else is saved, right before the commit:
/// from here to the commit no other transaction may append, and that wait should be short.
/// </summary>
internal static class LogAppend
{
    public static async Task Write(UseCaseContext context, CancellationToken ct)
    {
        foreach (var entry in context.LogEntries)
        {
            var made = entry.Seal(context.Now);
            await context.Db.Database.ExecuteSqlRawAsync(
                "SELECT append_decision_log(@leaf, @case, @salt, @part, @words)",
                [
                    Bytes("leaf", made.Leaf),
                    new NpgsqlParameter("case", NpgsqlDbType.Uuid) { Value = entry.CaseId is { } id ? id.Value : DBNull.Value },
                    Bytes("salt", made.Personal?.Salt),
                    Bytes("part", made.Personal?.Part),
                    new NpgsqlParameter("words", NpgsqlDbType.TsVector) { Value = LogLeaf.WordsOf(made.Leaf) },
                ],
                ct);
        }
    }

    private static NpgsqlParameter Bytes(string name, byte[]? bytes) =>
        new(name, NpgsqlDbType.Bytea) { Value = (object?)bytes ?? DBNull.Value };
}
