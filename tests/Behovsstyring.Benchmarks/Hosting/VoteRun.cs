using System.Diagnostics;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Meetings;
using Behovsstyring.Application.Running;
using Behovsstyring.Benchmarks.Seeding;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Voting;
using Npgsql;

namespace Behovsstyring.Benchmarks.Hosting;

/// <param name="Lost">Votes that were confirmed to the voter as cast, and that are not there.</param>
/// <param name="Doubled">Seats whose vote was confirmed twice.</param>
internal sealed record VoteFigures(double[] VotesPerSecond, double[] CommitsPerSecond, int Cast, int Lost, int Doubled);

/// <summary>
/// Votes through the use case against single-row commits by bare Npgsql, in turn, with the same number at once. Every
/// tenth voter votes twice in the same moment, as an impatient one would.
/// </summary>
internal sealed class VoteRun(UseCases useCases, string database)
{
    private const int AtOnce = Bounds.MostConnections;
    private const int Rounds = 5;

    /// <summary>The measured program is one that has run for a while: the first half of the ballots is for warming up.</summary>
    private const int WarmingUp = VoteSeed.Ballots / 2;
    private const int BallotsEach = (VoteSeed.Ballots - WarmingUp) / Rounds;

    private sealed record Paper(BallotId Ballot, Guid Seat, Actor Voter);

    public async Task<VoteFigures> RunAsync(CancellationToken stop)
    {
        await using var source = NpgsqlDataSource.Create(database + ";Maximum Pool Size=" + AtOnce);
        var papers = await PapersAsync(source, stop);
        List<double> votes = [], commits = [];
        List<Paper> told = [];
        var voting = papers.Chunk(VoteSeed.Voters).ToList();
        foreach (var (round, chosen) in voting.Take(WarmingUp).Chunk(WarmingUp).Concat(voting.Skip(WarmingUp).Chunk(BallotsEach)).Select(c => c.SelectMany(p => p).ToList()).Index())
        {
            var (votesPerSecond, accepted) = await VoteAsync(chosen, stop);
            told.AddRange(accepted);
            var commitsPerSecond = await CommitAsync(source, chosen.Count, stop);
            if (round > 0)
            {
                votes.Add(votesPerSecond);
                commits.Add(commitsPerSecond);
            }
        }

        var stored = await StoredAsync(source, stop);
        var seats = told.Select(p => (p.Ballot.Value, p.Seat)).ToList();
        return new VoteFigures([.. votes], [.. commits], told.Count, seats.Distinct().Count(s => !stored.Contains(s)), seats.Count - seats.Distinct().Count());
    }

    private async Task<(double PerSecond, IReadOnlyList<Paper> Accepted)> VoteAsync(IReadOnlyList<Paper> papers, CancellationToken stop)
    {
        var accepted = new System.Collections.Concurrent.ConcurrentBag<Paper>();
        var seconds = await AtOnceAsync(papers.SelectMany((p, i) => i % 10 == 0 ? new[] { p, p } : [p]), async paper =>
        {
            var cast = await useCases.Run(new CastVote(paper.Ballot, Choice.For), paper.Voter, stop);
            if (cast.IsOk)
            {
                accepted.Add(paper);
            }
        }, stop);
        return (papers.Count / seconds, [.. accepted]);
    }

    /// <summary>The least that keeps one row: an insert of its own, and a commit.</summary>
    private static async Task<double> CommitAsync(NpgsqlDataSource source, int count, CancellationToken stop) =>
        count / await AtOnceAsync(Enumerable.Range(0, count), async _ =>
        {
            await using var command = source.CreateCommand("INSERT INTO bench_commits (id, person_id, choice, cast_at) VALUES ($1, $2, $3, $4)");
            command.Parameters.AddWithValue(Guid.CreateVersion7());
            command.Parameters.AddWithValue(Guid.Empty);
            command.Parameters.AddWithValue(1);
            command.Parameters.AddWithValue(DateTimeOffset.UtcNow);
            await command.ExecuteNonQueryAsync(stop);
        }, stop);

    private static async Task<double> AtOnceAsync<T>(IEnumerable<T> work, Func<T, Task> run, CancellationToken stop)
    {
        var watch = Stopwatch.StartNew();
        await Parallel.ForEachAsync(work, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = stop }, async (item, _) => await run(item));
        return watch.Elapsed.TotalSeconds;
    }

    private static async Task<List<Paper>> PapersAsync(NpgsqlDataSource source, CancellationToken stop)
    {
        await using var command = source.CreateCommand("""
            SELECT v.ballot_id, v.seat_id, v.person_id, s.organisation_id FROM ballot_voters v JOIN seats s ON s.id = v.seat_id JOIN ballots b ON b.id = v.ballot_id AND b.opened_at = (SELECT max(opened_at) FROM ballots)
            ORDER BY v.ballot_id, md5(v.seat_id::text)
            """);
        await using var reader = await command.ExecuteReaderAsync(stop);
        List<Paper> papers = [];
        while (await reader.ReadAsync(stop))
        {
            papers.Add(new Paper(new BallotId(reader.GetGuid(0)), reader.GetGuid(1), Actor.For(new PersonId(reader.GetGuid(2)), new OrganisationId(reader.GetGuid(3)))));
        }

        return papers;
    }

    private static async Task<HashSet<(Guid Ballot, Guid Seat)>> StoredAsync(NpgsqlDataSource source, CancellationToken stop)
    {
        await using var command = source.CreateCommand("SELECT ballot_id, seat_id FROM votes");
        await using var reader = await command.ExecuteReaderAsync(stop);
        HashSet<(Guid, Guid)> stored = [];
        while (await reader.ReadAsync(stop))
        {
            stored.Add((reader.GetGuid(0), reader.GetGuid(1)));
        }

        return stored;
    }
}
