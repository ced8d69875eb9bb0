using System.Diagnostics;
using Behovsstyring.Benchmarks.Hosting;

namespace Behovsstyring.Benchmarks.Load;

/// <summary>Asks the product for a page once and says which SQL commands that took.</summary>
internal static class Recording
{
    /// <returns>The commands the page ran.</returns>
    public static async Task<IReadOnlyList<string>> OneAsync(HostProcess host, string key, string page, CancellationToken stop, string? headers = null)
    {
        var trace = ActivityTraceId.CreateRandom().ToHexString();
        await host.TellAsync($"/control/record?trace={trace}&key={key}", stop);
        await LoopbackLoad.RunAsync(host.Web, [page], 1, stop, $"traceparent: 00-{trace}-{ActivitySpanId.CreateRandom().ToHexString()}-01\r\n{headers}");
        return await host.AskAsync<string[]>($"/control/commands?key={key}", stop);
    }
}
