using Behovsstyring.Benchmarks.Hosting;
using Behovsstyring.Benchmarks.Load;

namespace Behovsstyring.Benchmarks.Measurements;

/// <summary>Journeys to the database for a page. Every route is counted by the tests; here the pages that are measured.</summary>
internal static class Commands
{
    private const int Target = 15;

    public static async Task RunAsync(Report report, HostProcess host, CancellationToken stop)
    {
        (string Name, string Page)[] pages =
        [
            ("front page, journeys to the database", "/"),
            ("open list of needs, journeys to the database", Pages.FilteredLists("-mottatt", 1)[0].Page),
            ("open page of a need, journeys to the database", (await Pages.CasesAsync(host, 1, stop))[0]),
            ("open list of decisions, journeys to the database", "/beslutninger"),
        ];
        foreach (var (name, page) in pages.Where(p => report.Wants(p.Name)))
        {
            await host.TellAsync("/control/forget", stop);
            var commands = await Recording.OneAsync(host, "commands", page, stop);
            report.Value(name, commands.Count, Bound.AtMost, Target);
        }
    }
}
