using Behovsstyring.Domain.Ideas;
using Npgsql;
using NpgsqlTypes;

namespace Behovsstyring.Benchmarks.Seeding;

/// <summary>Members that have the need too: most needs have none or a few, some have a hundred.</summary>
internal static class SupportSeed
{
    private const int MostOnOne = 120;

    private static readonly SupportLevel[] Levels = Enum.GetValues<SupportLevel>();

    public static async Task FillAsync(NpgsqlConnection owner, SeedGround ground, IReadOnlyList<Guid> cases, int count, CancellationToken stop)
    {
        var random = new Random(SeedGround.Seed + 1);
        await using var copy = await owner.BeginBinaryImportAsync("COPY idea_supports (idea_id, organisation_id, level, note, person_id, registered_at) FROM STDIN (FORMAT BINARY)", stop);
        copy.Timeout = TimeSpan.FromMinutes(10);
        var order = cases.ToArray();
        random.Shuffle(order);
        var left = count;
        for (var i = 0; left > 0; i = (i + 1) % order.Length)
        {
            var draw = random.NextDouble();
            var here = Math.Min(left, (int)(draw * draw * draw * draw * MostOnOne));
            var first = random.Next(ground.Members.Count);
            // All needs are used once: an organisation supports the same need once only.
            if (i == 0 && left < count)
            {
                throw new InvalidOperationException("Too few needs for so many supports.");
            }

            for (var s = 0; s < here; s++)
            {
                var member = (first + s) % ground.Members.Count;
                await copy.StartRowAsync(stop);
                await copy.WriteAsync(order[i], stop);
                await copy.WriteAsync(ground.Members[member], stop);
                await copy.WriteAsync((int)Levels[random.Next(Levels.Length)], stop);
                await copy.WriteAsync(s % 3 == 0 ? "Vi har det samme behovet, og bruker mye tid på det hver uke." : "", stop);
                await copy.WriteAsync(ground.People[member], stop);
                await copy.WriteAsync(SeedGround.Newest, NpgsqlDbType.TimestampTz, stop);
            }

            left -= here;
        }

        await copy.CompleteAsync(stop);
    }
}
