using System.Globalization;
using Behovsstyring.Benchmarks.Hosting;
using Behovsstyring.Benchmarks.Load;

namespace Behovsstyring.Benchmarks.Measurements;

/// <summary>The look-up of similar needs while one writes: milliseconds each, at 100,000 (value) and at 10,000 (floor).</summary>
internal static class SimilarNeeds
{
    private const double Target = 3;
    private const int CountOfRounds = 5;

    public static async Task RunAsync(Report report, HostProcess small, HostProcess large, CancellationToken stop)
    {
        foreach (var (kind, name) in new[] { ("hits", "similar needs, with hits, ms"), ("none", "similar needs, no hit, ms") })
        {
            if (report.Wants(name))
            {
                var compared = await Rounds.CompareAsync(CountOfRounds, round => TimeAsync(large, kind, round, stop), round => TimeAsync(small, kind, round, stop));
                report.Ratio(name, compared.A, compared.B, compared.Ratio, Bound.AtMost, Target);
            }
        }
    }

    private static Task<double> TimeAsync(HostProcess host, string kind, int round, CancellationToken stop) =>
        host.AskAsync<double>(string.Create(CultureInfo.InvariantCulture, $"/control/similar?kind={kind}&round={round}"), stop);
}
