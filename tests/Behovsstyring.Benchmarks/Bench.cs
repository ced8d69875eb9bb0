using System.Globalization;
using Behovsstyring.Benchmarks.Hosting;
using Behovsstyring.Benchmarks.Measurements;
using Behovsstyring.Benchmarks.Seeding;

namespace Behovsstyring.Benchmarks;

/// <summary>
/// Speed and memory as ratios against floors measured in the same run. Prints one tab-separated row per measurement:
/// name, value, floor, ratio, target, ok/short. Never a test: what is short is said, and the exit code stays 0.
/// </summary>
internal static class Bench
{
    public static async Task<int> Main(string[] args)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
        if (args is [HostProcess.Role, .. var settings])
        {
            return await BenchHost.RunAsync(settings);
        }

        var only = args.FirstOrDefault();
        using var stopping = new CancellationTokenSource(Bounds.WholeRun);
        Console.CancelKeyPress += (_, pressed) =>
        {
            pressed.Cancel = true;
            stopping.Cancel();
        };
        var report = new Report(only);
        await using var databases = await BenchDatabases.MakeAsync(stopping.Token);
        await using var small = await HostProcess.StartAsync(databases.Small, stopping.Token);
        await using var large = await HostProcess.StartAsync(databases.Large, stopping.Token);
        Report.Write("name\tvalue\tfloor\tratio\ttarget\tresult");
        await PageSpeed.RunAsync(report, large, stopping.Token);
        await Growth.RunAsync(report, small, large, stopping.Token);
        await SimilarNeeds.RunAsync(report, small, large, stopping.Token);
        await Votes.RunAsync(report, large, stopping.Token);
        await Commands.RunAsync(report, large, stopping.Token);
        await PageWeight.RunAsync(report, large, stopping.Token);
        await OpenTabs.RunAsync(report, large, stopping.Token);
        return 0;
    }
}

/// <summary>What a run may cost the machine at most.</summary>
internal static class Bounds
{
    public static readonly TimeSpan WholeRun = TimeSpan.FromMinutes(30);

    /// <summary>One load, however slow the answers are.</summary>
    public static readonly TimeSpan OneLoad = TimeSpan.FromSeconds(6);

    public const int MostRequests = 50_000;

    public const int MostConnections = 32;
}
