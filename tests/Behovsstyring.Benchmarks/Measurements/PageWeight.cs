using System.Net;
using System.Text.RegularExpressions;
using Behovsstyring.Benchmarks.Hosting;
using Behovsstyring.Benchmarks.Load;

namespace Behovsstyring.Benchmarks.Measurements;

/// <summary>What a first visit transfers: the page and every file it names, as compressed as the server sends them.</summary>
internal static partial class PageWeight
{
    private const double Target = 100;

    public static async Task RunAsync(Report report, HostProcess host, CancellationToken stop)
    {
        (string Name, string Page)[] pages =
        [
            ("front page, first visit", "/"),
            ("open list of needs, first visit", "/behov"),
            ("open page of a need, first visit", (await Pages.CasesAsync(host, 1, stop))[0]),
        ];
        foreach (var (name, page) in pages.Where(p => report.Wants(p.Name)))
        {
            report.Value(name, await WeighAsync(host.Web, page, stop) / 1000.0, Bound.AtMost, Target, " kB");
        }
    }

    private static async Task<long> WeighAsync(Uri web, string page, CancellationToken stop)
    {
        using var packed = new HttpClient { BaseAddress = web };
        packed.DefaultRequestHeaders.Add("Accept-Encoding", "gzip, deflate, br");
        using var plain = new HttpClient { BaseAddress = web };
        var html = await plain.GetStringAsync(new Uri(page, UriKind.Relative), stop);
        var files = FileOf().Matches(html).Select(m => WebUtility.HtmlDecode(m.Groups[1].Value)).Distinct();
        var total = 0L;
        foreach (var file in files.Prepend(page))
        {
            using var answer = await packed.GetAsync(new Uri(file, UriKind.Relative), stop);
            if (!answer.IsSuccessStatusCode)
            {
                throw new InvalidOperationException($"{page} names {file}, which answered {(int)answer.StatusCode}.");
            }

            total += (await answer.Content.ReadAsByteArrayAsync(stop)).LongLength;
        }

        return total;
    }

    /// <summary>Styles, fonts, icons, scripts and pictures.</summary>
    [GeneratedRegex("(?:href|src)=\"(/[^\"#?]+\\.(?:css|js|woff2|svg|png))(?=[\"?#])")]
    private static partial Regex FileOf();
}
