using Behovsstyring.Benchmarks.Hosting;
using Behovsstyring.Benchmarks.Load;

namespace Behovsstyring.Benchmarks.Measurements;

/// <summary>What ten times as many needs cost: milliseconds a page, uncached, at 100,000 (value) and at 10,000 (floor).</summary>
internal static class Growth
{
    private const double Target = 1.5;
    private const int Connections = 4;
    private const int CountOfRounds = 5;

    public static async Task RunAsync(Report report, HostProcess small, HostProcess large, CancellationToken stop)
    {
        const string List = "100,000 against 10,000 needs: first 20 pages of the list, ms";
        const string Case = "100,000 against 10,000 needs: page of a need, ms";
        if (report.Wants(List))
        {
            await CompareAsync(report, List, small, Pages.FirstTwentyPages, large, Pages.FirstTwentyPages, stop);
        }

        if (report.Wants(Case))
        {
            await CompareAsync(report, Case, small, await Pages.CasesAsync(small, 300, stop), large, await Pages.CasesAsync(large, 300, stop), stop);
        }
    }

    private static async Task CompareAsync(
        Report report, string name, HostProcess small, IReadOnlyList<string> smallPages, HostProcess large, IReadOnlyList<string> largePages, CancellationToken stop)
    {
        var compared = await Rounds.CompareAsync(CountOfRounds, _ => TimeAsync(large, largePages, stop), _ => TimeAsync(small, smallPages, stop));
        report.Ratio(name, compared.A, compared.B, compared.Ratio, Bound.AtMost, Target);
    }

    private static async Task<double> TimeAsync(HostProcess host, IReadOnlyList<string> pages, CancellationToken stop)
    {
        await host.TellAsync("/control/forget", stop);
        return (await LoopbackLoad.RunAsync(host.Web, pages, Connections, stop)).Milliseconds;
    }
}
