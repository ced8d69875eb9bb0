using Behovsstyring.Benchmarks.Hosting;
using Behovsstyring.Benchmarks.Load;
using Behovsstyring.Benchmarks.Seeding;

namespace Behovsstyring.Benchmarks.Measurements;

/// <summary>Casting votes, 32 at once, against single-row commits by bare Npgsql, 32 at once.</summary>
internal static class Votes
{
    private const double Target = 0.3;

    public static async Task RunAsync(Report report, HostProcess host, CancellationToken stop)
    {
        const string Speed = "casting a vote, 32 at once, per second";
        const string Lost = "votes lost";
        const string Doubled = "votes doubled";
        if (!report.Wants(Speed, Lost, Doubled))
        {
            return;
        }

        await VoteSeed.OpenAsync(host.Database.Owner, stop);
        var figures = await host.AskAsync<VoteFigures>("/control/votes", stop);
        var compared = Rounds.Of([.. figures.VotesPerSecond.Zip(figures.CommitsPerSecond)]);
        report.Ratio(Speed, compared.A, compared.B, compared.Ratio, Bound.AtLeast, Target);
        report.Value($"{Lost} (of {figures.Cast})", figures.Lost, Bound.AtMost, 0);
        report.Value($"{Doubled} (of {figures.Cast})", figures.Doubled, Bound.AtMost, 0);
    }
}
