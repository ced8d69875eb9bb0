using System.Globalization;
using Behovsstyring.Application.Persistence;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Ideas;
using Npgsql;
using NpgsqlTypes;

namespace Behovsstyring.Benchmarks.Seeding;

/// <summary>Needs in every state and field of work, from every member, spread over three years.</summary>
internal static class NeedSeed
{
    private static readonly CaseState[] States =
        [CaseState.Received, CaseState.Received, CaseState.Received, CaseState.InAssessment, CaseState.InAssessment, CaseState.Paused, CaseState.Stopped, CaseState.RoutedElsewhere];

    private static readonly ServiceArea[] Areas = Enum.GetValues<ServiceArea>();

    private static readonly IdeaChannel[] Channels = Enum.GetValues<IdeaChannel>();

    private sealed record Need(
        Guid Id, string Number, string Title, string Summary, string Problem, string Affected, string Benefit, string Existing,
        CaseState State, ServiceArea Area, IdeaChannel Channel, int Member, DateTimeOffset At);

    public static async Task<IReadOnlyList<Guid>> FillAsync(NpgsqlConnection owner, SeedGround ground, int count, CancellationToken stop)
    {
        var random = new Random(SeedGround.Seed);
        var text = new SeedText(random);
        var apart = TimeSpan.FromDays(3 * 365) / count;
        var needs = Enumerable.Range(0, count).Select(i => Make(i, count, apart, random, text, ground)).ToList();
        await CasesAsync(owner, ground, needs, stop);
        await IdeasAsync(owner, ground, needs, stop);
        await TrailAsync(owner, ground, needs, stop);
        await using var numbers = new NpgsqlCommand("INSERT INTO case_numbers (kind, year, last) SELECT 1, year, 900000 FROM generate_series(2020, 2040) year ON CONFLICT DO NOTHING", owner);
        await numbers.ExecuteNonQueryAsync(stop);
        return [.. needs.Select(n => n.Id)];
    }

    private static Need Make(int i, int count, TimeSpan apart, Random random, SeedText text, SeedGround ground)
    {
        var at = SeedGround.Newest - (apart * (count - i));
        return new Need(
            Guid.CreateVersion7(at), string.Create(CultureInfo.InvariantCulture, $"IDE-{at.Year}-{i:0000}"), text.Title(), text.Sentence(), text.Text(5), text.Text(1), text.Text(2), text.Text(1),
            States[random.Next(States.Length)], Areas[random.Next(Areas.Length)], Channels[random.Next(Channels.Length)], random.Next(ground.Members.Count),
            // To the microsecond, as the database keeps it.
            new DateTimeOffset(at.Ticks / 10 * 10, TimeSpan.Zero));
    }

    private static async Task CasesAsync(NpgsqlConnection owner, SeedGround ground, List<Need> needs, CancellationToken stop)
    {
        await using var copy = await owner.BeginBinaryImportAsync(
            "COPY cases (id, kind, number, title, summary, search_words, phase, state, owner_id, visibility, created_at, submitted_at, updated_at) FROM STDIN (FORMAT BINARY)", stop);
        copy.Timeout = TimeSpan.FromMinutes(10);
        foreach (var need in needs)
        {
            await copy.StartRowAsync(stop);
            await copy.WriteAsync(need.Id, stop);
            await copy.WriteAsync((int)CaseKind.Idea, stop);
            await copy.WriteAsync(need.Number, stop);
            await copy.WriteAsync(need.Title, stop);
            await copy.WriteAsync(need.Summary, stop);
            await copy.WriteAsync(
                SearchColumns.WordsOf($"{need.Number} {need.Title}", need.Summary, [need.Problem, need.Affected, need.Benefit, need.Existing], SearchColumns.Mark(ground.Members[need.Member])), stop);
            await copy.WriteAsync((int)Phase.Idea, stop);
            await copy.WriteAsync((int)need.State, stop);
            await copy.WriteAsync(ground.Ks, stop);
            await copy.WriteAsync((int)CaseVisibility.Open, stop);
            await copy.WriteAsync(need.At, NpgsqlDbType.TimestampTz, stop);
            await copy.WriteAsync(need.At, NpgsqlDbType.TimestampTz, stop);
            await copy.WriteAsync(need.At, NpgsqlDbType.TimestampTz, stop);
        }

        await copy.CompleteAsync(stop);
    }

    private static async Task IdeasAsync(NpgsqlConnection owner, SeedGround ground, List<Need> needs, CancellationToken stop)
    {
        await using var copy = await owner.BeginBinaryImportAsync(
            "COPY ideas (id, submitter_id, organisation_id, revision, affected, area, channel, existing, expected_benefit, law_or_deadline, problem, strategy_goal, summary, title) FROM STDIN (FORMAT BINARY)", stop);
        copy.Timeout = TimeSpan.FromMinutes(10);
        foreach (var need in needs)
        {
            await copy.StartRowAsync(stop);
            await copy.WriteAsync(need.Id, stop);
            await copy.WriteAsync(ground.People[need.Member], stop);
            await copy.WriteAsync(ground.Members[need.Member], stop);
            await copy.WriteAsync(1, stop);
            await copy.WriteAsync(need.Affected, stop);
            await copy.WriteAsync((int)need.Area, stop);
            await copy.WriteAsync((int)need.Channel, stop);
            await copy.WriteAsync(need.Existing, stop);
            await copy.WriteAsync(need.Benefit, stop);
            await copy.WriteAsync("", stop);
            await copy.WriteAsync(need.Problem, stop);
            await copy.WriteAsync("", stop);
            await copy.WriteAsync(need.Summary, stop);
            await copy.WriteAsync(need.Title, stop);
        }

        await copy.CompleteAsync(stop);
    }

    private static async Task TrailAsync(NpgsqlConnection owner, SeedGround ground, List<Need> needs, CancellationToken stop)
    {
        await using var copy = await owner.BeginBinaryImportAsync("COPY case_trail (case_id, at, code, facts, organisation_id, person_id) FROM STDIN (FORMAT BINARY)", stop);
        copy.Timeout = TimeSpan.FromMinutes(10);
        foreach (var need in needs)
        {
            await copy.StartRowAsync(stop);
            await copy.WriteAsync(need.Id, stop);
            await copy.WriteAsync(need.At, NpgsqlDbType.TimestampTz, stop);
            await copy.WriteAsync("idea.submitted", stop);
            await copy.WriteAsync("{}", NpgsqlDbType.Jsonb, stop);
            await copy.WriteAsync(ground.Members[need.Member], stop);
            await copy.WriteAsync(ground.People[need.Member], stop);
        }

        await copy.CompleteAsync(stop);
    }
}
