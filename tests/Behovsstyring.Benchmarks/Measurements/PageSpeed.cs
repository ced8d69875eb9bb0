using Behovsstyring.Benchmarks.Hosting;
using Behovsstyring.Benchmarks.Load;

namespace Behovsstyring.Benchmarks.Measurements;

/// <summary>
/// Open pages in requests a second: made for each request against floors with tables of their own, and kept against plain text.
/// </summary>
internal static class PageSpeed
{
    private const double UncachedTarget = 0.3;
    private const double CachedTarget = 0.5;
    private const int Connections = 8;
    private const int CountOfRounds = 5;
    private const int KeptRequests = 6_000;

    /// <summary>The measured program is one that has run for a while: its code is compiled for good after some thousand pages.</summary>
    private const int WarmingUp = 30;

    public static async Task RunAsync(Report report, HostProcess host, CancellationToken stop)
    {
        (string Name, IReadOnlyList<PageAndFloor> Pages)[] lists =
        [
            ("newest first", Pages.FilteredLists("-mottatt", 8)),
            ("A to Å", Pages.FilteredLists("tittel", 8)),
            ("Å to A", Pages.FilteredLists("-tittel", 8)),
            ("every order", [.. Pages.Sorts.SelectMany(sort => Pages.FilteredLists(sort, 1))]),
        ];
        foreach (var (order, pages) in lists)
        {
            var name = $"open list of needs by state and area, {order}, uncached, requests/s";
            if (report.Wants(name))
            {
                await UncachedAsync(report, name, host, pages, stop);
            }
        }

        const string Case = "open page of a need, uncached, requests/s";
        const string KeptList = "open list of needs, cached, requests/s";
        const string KeptCase = "open page of a need, cached, requests/s";
        if (report.Wants(Case))
        {
            await UncachedAsync(report, Case, host, await Pages.CasesWithFloorsAsync(host, 400, stop), stop);
        }

        if (report.Wants(KeptList))
        {
            await CachedAsync(report, KeptList, host, Pages.FilteredLists("-mottatt", 1)[0].Page, stop);
        }

        if (report.Wants(KeptCase))
        {
            await CachedAsync(report, KeptCase, host, (await Pages.CasesAsync(host, 1, stop))[0], stop);
        }
    }

    private static async Task UncachedAsync(Report report, string name, HostProcess host, IReadOnlyList<PageAndFloor> pages, CancellationToken stop)
    {
        string[] product = [.. pages.Select(p => p.Page)];
        string[] floor = [.. pages.Select(p => p.Floor)];
        for (var i = 0; i < WarmingUp; i++)
        {
            await host.TellAsync("/control/forget", stop);
            await LoopbackLoad.RunAsync(host.Web, product, Connections, stop);
            await LoopbackLoad.RunAsync(host.Floor, floor, Connections, stop);
        }

        var compared = await Rounds.CompareAsync(
            CountOfRounds,
            async _ =>
            {
                await host.TellAsync("/control/forget", stop);
                return (await LoopbackLoad.RunAsync(host.Web, product, Connections, stop)).PerSecond;
            },
            async _ => (await LoopbackLoad.RunAsync(host.Floor, floor, Connections, stop)).PerSecond);
        report.Ratio(name, compared.A, compared.B, compared.Ratio, Bound.AtLeast, UncachedTarget);
    }

    /// <summary>As a browser asks, which takes the page compressed.</summary>
    private static async Task CachedAsync(Report report, string name, HostProcess host, string page, CancellationToken stop)
    {
        string[] pages = [.. Enumerable.Repeat(page, KeptRequests)];
        string[] plain = [.. Enumerable.Repeat("/plain", KeptRequests)];
        var compared = await Rounds.CompareAsync(
            CountOfRounds,
            async _ => (await LoopbackLoad.RunAsync(host.Web, pages, Connections, stop, "Accept-Encoding: gzip, deflate, br\r\n")).PerSecond,
            async _ => (await LoopbackLoad.RunAsync(host.Floor, plain, Connections, stop)).PerSecond);
        report.Ratio(name, compared.A, compared.B, compared.Ratio, Bound.AtLeast, CachedTarget);
    }
}
