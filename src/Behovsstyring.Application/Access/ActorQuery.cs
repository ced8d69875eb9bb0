using System.Data;
using Behovsstyring.Application.Persistence;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.People;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Behovsstyring.Application.Access;

/// <summary>
/// Reads who a person is for one organisation on a day. It runs before every use case, so it is written by hand, planned once for a
/// connection, and takes a question of the use case's own along on the same journey.
/// </summary>
internal static class ActorQuery
{
    internal sealed record Found(
        string PersonName, string OrganisationName, OrganisationKind Kind, IReadOnlyList<Role> Roles, IReadOnlyList<ActorSeat> Seats, bool MayChange);

    /// <summary>
    /// A closed organisation gives no rights, and a seat is held for the one it represents. A seat outlives no last role: only somebody's word
    /// carries it without one.
    /// </summary>
    private const string Sql = """
        SELECT p.name, o.name, o.kind,
               ARRAY(SELECT g.role FROM role_grants g
                     WHERE g.person_id = p.id AND g.organisation_id = o.id AND g."from" <= $3 AND (g."to" IS NULL OR g."to" >= $3)),
               EXISTS (SELECT FROM role_grants g JOIN organisations r ON r.id = g.organisation_id AND r.is_active
                       WHERE g.person_id = p.id AND g.organisation_id <> o.id AND g."from" <= $3 AND (g."to" IS NULL OR g."to" >= $3)),
               held.ids, held.bodies, held.organisations, held.functions
        FROM people p
        CROSS JOIN organisations o
        CROSS JOIN LATERAL (
            SELECT coalesce(array_agg(s.id ORDER BY s.id), '{}') AS ids, coalesce(array_agg(s.body_id ORDER BY s.id), '{}') AS bodies,
                   coalesce(array_agg(s.organisation_id ORDER BY s.id), '{}') AS organisations, coalesce(array_agg(s.function ORDER BY s.id), '{}') AS functions
            FROM seats s JOIN organisations r ON r.id = s.organisation_id
            WHERE s.person_id = p.id
              AND (s.on_word_of IS NOT NULL OR EXISTS (SELECT FROM role_grants g WHERE g.person_id = p.id AND g."from" <= $3 AND (g."to" IS NULL OR g."to" >= $3)))
              AND s."from" <= $3 AND (s."to" IS NULL OR s."to" >= $3) AND (r.id = o.id OR r.is_active)) held
        WHERE p.id = $1 AND p.is_active AND o.id = $2 AND o.is_active
        """;

    /// <param name="alongside">One more question, answered to <paramref name="read"/> right after this one.</param>
    public static async Task<Found?> Load(
        AppDbContext db, PersonId person, OrganisationId organisation, DateOnly today,
        NpgsqlBatchCommand? alongside, Func<NpgsqlDataReader, Task>? read, CancellationToken ct)
    {
        if (db.Database.GetDbConnection().State != ConnectionState.Open)
        {
            await db.Database.OpenConnectionAsync(ct);
        }

        await using var batch = new NpgsqlBatch((NpgsqlConnection)db.Database.GetDbConnection());
        batch.BatchCommands.Add(new NpgsqlBatchCommand(Sql)
        {
            Parameters =
            {
                new NpgsqlParameter<Guid> { TypedValue = person.Value },
                new NpgsqlParameter<Guid> { TypedValue = organisation.Value },
                new NpgsqlParameter<DateOnly> { TypedValue = today },
            },
        });
        if (alongside is not null)
        {
            batch.BatchCommands.Add(alongside);
        }

        await batch.PrepareAsync(ct);
        await using var reader = await batch.ExecuteReaderAsync(ct);
        var found = await reader.ReadAsync(ct) ? Read(reader, organisation) : null;
        if (alongside is not null && read is not null && await reader.NextResultAsync(ct))
        {
            await read(reader);
        }

        return found;
    }

    private static Found? Read(NpgsqlDataReader row, OrganisationId organisation)
    {
        var roles = row.GetFieldValue<int[]>(3);
        var (ids, bodies) = (row.GetFieldValue<Guid[]>(5), row.GetFieldValue<Guid[]>(6));
        var (organisations, functions) = (row.GetFieldValue<Guid[]>(7), row.GetFieldValue<int[]>(8));
        ActorSeat[] seats =
            [.. ids.Select((id, i) => new ActorSeat(new(id), new(bodies[i]), new(organisations[i]), (SeatFunction)functions[i]))];
        // A role for the organisation, or a seat that represents it: without either there is nothing to act in.
        return roles.Length == 0 && seats.All(s => s.Organisation != organisation)
            ? null
            : new Found(
                row.GetString(0), row.GetString(1), (OrganisationKind)row.GetInt32(2), [.. roles.Select(r => (Role)r)], seats,
                row.GetBoolean(4) || seats.Any(s => s.Organisation != organisation));
    }
}
