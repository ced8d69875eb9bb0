using Behovsstyring.Application.Persistence;
using Behovsstyring.Domain.Organisations;
using Npgsql;

namespace Behovsstyring.Benchmarks.Seeding;

/// <summary>What the seeds need from the reference data: the members, and one person each who writes and votes.</summary>
internal sealed record SeedGround(IReadOnlyList<Guid> Members, IReadOnlyList<Guid> People, Guid Ks, Guid Body, Guid Model)
{
    /// <summary>The same portal every time.</summary>
    public const int Seed = 20260212;

    public static readonly DateTimeOffset Newest = new(2026, 10, 1, 12, 0, 0, TimeSpan.Zero);

    public static async Task<SeedGround> PrepareAsync(NpgsqlConnection owner, CancellationToken stop)
    {
        var members = await IdsAsync(owner, $"SELECT id FROM organisations WHERE kind IN ({(int)OrganisationKind.Municipality}, {(int)OrganisationKind.County}) ORDER BY key", stop);
        var people = members.Select(_ => Guid.CreateVersion7()).ToList();
        await using (var copy = await owner.BeginBinaryImportAsync("COPY people (id, name, email, search_names, is_active, language) FROM STDIN (FORMAT BINARY)", stop))
        {
            for (var i = 0; i < people.Count; i++)
            {
                await copy.StartRowAsync(stop);
                await copy.WriteAsync(people[i], stop);
                await copy.WriteAsync($"Prøveperson {i}", stop);
                await copy.WriteAsync($"person{i}@example.test", stop);
                await copy.WriteAsync(SearchColumns.NamesOf($"Prøveperson {i}", $"person{i}@example.test"), stop);
                await copy.WriteAsync(true, stop);
                await copy.WriteAsync("nb", stop);
            }

            await copy.CompleteAsync(stop);
        }

        return new SeedGround(
            members, people, KnownOrganisations.Ks.Value,
            (await IdsAsync(owner, "SELECT id FROM bodies ORDER BY kind, slug LIMIT 1", stop))[0],
            (await IdsAsync(owner, "SELECT id FROM governance_models WHERE state = 2", stop))[0]);
    }

    private static async Task<List<Guid>> IdsAsync(NpgsqlConnection owner, string sql, CancellationToken stop)
    {
        await using var command = new NpgsqlCommand(sql, owner);
        await using var reader = await command.ExecuteReaderAsync(stop);
        List<Guid> ids = [];
        while (await reader.ReadAsync(stop))
        {
            ids.Add(reader.GetGuid(0));
        }

        return ids;
    }
}
