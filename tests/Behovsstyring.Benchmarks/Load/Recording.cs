using System.Diagnostics;
using System.Globalization;
using Behovsstyring.Benchmarks.Hosting;

namespace Behovsstyring.Benchmarks.Load;

/// <summary>Asks the product for pages once, so that their SQL is known and can be run again by the floor.</summary>
internal static class Recording
{
    /// <returns>The floor's address of each page.</returns>
    public static async Task<IReadOnlyList<string>> OfAsync(HostProcess host, string name, IReadOnlyList<string> pages, CancellationToken stop)
    {
        List<string> floors = [];
        foreach (var page in pages)
        {
            var key = string.Create(CultureInfo.InvariantCulture, $"{name}-{floors.Count}");
            await OneAsync(host, key, page, stop);
            floors.Add($"/floor/{key}");
        }

        await host.TellAsync("/control/forget", stop);
        return floors;
    }

    /// <returns>The commands the page ran.</returns>
    public static async Task<IReadOnlyList<string>> OneAsync(HostProcess host, string key, string page, CancellationToken stop, string? headers = null)
    {
        var trace = ActivityTraceId.CreateRandom().ToHexString();
        await host.TellAsync($"/control/record?trace={trace}&key={key}", stop);
        await LoopbackLoad.RunAsync(host.Web, [page], 1, stop, $"traceparent: 00-{trace}-{ActivitySpanId.CreateRandom().ToHexString()}-01\r\n{headers}");
        return await host.AskAsync<string[]>($"/control/commands?key={key}", stop);
    }
}
