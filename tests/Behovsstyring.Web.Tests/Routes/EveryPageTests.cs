using System.Net;
using System.Reflection;
using System.Text.RegularExpressions;
using Behovsstyring.Testing.Identity;
using Behovsstyring.Testing.Running;
using Behovsstyring.Web.Components;
using Behovsstyring.Web.Components.Layout;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Behovsstyring.Web.Tests.Routes;

/// <summary>What holds for every page and every visitor. New pages are found by themselves, and each must be given an address to try it at.</summary>
public sealed partial class EveryPageTests(RouteWalk web) : IClassFixture<RouteWalk>
{
    private const int MostCommands = 15;
    private const int MostBytes = 100_000;

    private static readonly string[] OddValues = ["%00", "a%00b", "%ED%A0%80", "-1", "1000000000", "42949674", "99999999999999999999", "%27--", "%25", new('9', 150), "2027-13-45", "9999-4"];

    [Fact]
    public void Every_route_has_an_address_to_try_it_at()
    {
        var work = typeof(SiteOptions).Assembly.GetTypes().SelectMany(t => t.GetCustomAttributes<RouteAttribute>()).Select(r => r.Template);
        // An endpoint that shows pages of components has metadata on the files they name; other endpoints have none.
        var others = web.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<ResourceAssetCollection>() is not null && e.Metadata.GetMetadata<ComponentTypeMetadata>() is null)
            .Select(e => e.RoutePattern.RawText!)
            .Where(template => !template.StartsWith("/_", StringComparison.Ordinal));

        List<string> pages = [.. work.Concat(others).Distinct()];

        None(pages.Except(RouteSamples.Templates).Select(template => $"{template} has no address among the {nameof(RouteSamples)}"));
        None(RouteSamples.Templates.Except(pages).Select(template => $"{template} is no page"));
    }

    [Fact]
    public void Every_entry_of_a_menu_leads_to_a_page() =>
        None(Navigation.Open.Concat(Navigation.Work).Concat(Navigation.Footer).Select(item => item.Url).Except([.. RouteSamples.Templates, Urls.ApiDescription]));

    /// <summary>A browser may keep such a file for ever. One that changes has another address.</summary>
    [Fact]
    public async Task Every_open_page_names_its_styles_and_scripts_by_what_is_in_them()
    {
        List<string> wrong = [];
        using var reader = web.Visitor();
        foreach (var sample in web.Samples.Where(s => s.IsOpen))
        {
            var seen = await reader.GetAsync(sample.Address);
            string[] files = [.. Named().Matches(seen.Text).Select(m => m.Groups[1].Value)];
            wrong.AddRange(files.Where(file => !Fingerprinted().IsMatch(file)).Select(file => $"{sample.Template}: {file}"));
            if (files.Length < 2)
            {
                wrong.Add($"{sample.Template}: {files.Length} files");
            }
        }

        None(wrong);
    }

    [Fact]
    public async Task Every_role_meets_the_page_or_is_refused_as_the_process_says()
    {
        var steps = await web.WalkedAsync();

        None(steps.Where(step => !IsAsExpected(step)));
    }

    /// <summary>Everyone who gets in meets the page that the one who works there meets. The form of a new need is left out: it leads on when none is begun.</summary>
    [Fact]
    public async Task A_page_calls_itself_the_same_for_all_who_get_in()
    {
        var pages = (await web.WalkedAsync()).Where(step => step is { Met: Met.ThePage, Sample.Template: not "/arbeid/behov/ny" }).GroupBy(step => step.Sample);

        None(pages.SelectMany(page => page.Where(step => RouteWalk.Heading(step.Seen) != RouteWalk.Heading(page.Single(s => s.WorksThere).Seen))));
    }

    [Fact]
    public async Task Whoever_is_not_signed_in_is_led_to_sign_in_and_sees_nothing_of_the_workspace()
    {
        List<string> open = [];
        using var stranger = web.Visitor();
        foreach (var sample in web.Samples.Where(s => s.IsWork))
        {
            var seen = await stranger.GetAsync(sample.Address);
            if (seen is not { Status: HttpStatusCode.Redirect, Text: "", Onward.PathAndQuery: var to } || to != "/logg-inn?til=" + Uri.EscapeDataString(sample.Address))
            {
                open.Add($"{sample.Template}: {(int)seen.Status}, led to {seen.Onward?.PathAndQuery}, {seen.Text.Length} signs");
            }
        }

        None(open);
    }

    [Fact]
    public async Task Every_open_page_is_there_for_everybody_without_script_and_says_what_it_is()
    {
        List<string> wrong = [];
        using var reader = web.Visitor();
        foreach (var sample in web.Samples.Where(s => s.IsOpen))
        {
            var seen = await reader.GetAsync(sample.Address);
            var heading = RouteWalk.Heading(seen);
            if (seen.Status != HttpStatusCode.OK || heading.StartsWith('(') || !seen.Text.Contains("<main", StringComparison.Ordinal) || seen.Headers.ContainsKey("Set-Cookie"))
            {
                wrong.Add($"{sample.Template} ({sample.Address}): {(int)seen.Status} «{heading}»");
            }
        }

        None(wrong);
    }

    /// <summary>On the way in and out one is shown a page or led on, and the page for what failed says so by its status too.</summary>
    [Fact]
    public async Task The_pages_around_sign_in_answer_those_they_are_for()
    {
        List<string> wrong = [];
        foreach (var sample in web.Samples.Where(s => s is { IsWork: false, IsOpen: false }))
        {
            using var visitor = web.Visitor();
            if (sample.Worker is { } person)
            {
                await visitor.SignInAsync(person, "/arbeid/finnes-ikke");
            }

            var seen = await visitor.GetAsync(sample.Address);
            var fails = sample.Template is "/feil";
            if (seen.Status != (fails ? HttpStatusCode.NotFound : seen.Onward is null ? HttpStatusCode.OK : HttpStatusCode.Redirect)
                || (seen.Onward is null && RouteWalk.Heading(seen).StartsWith('(')))
            {
                wrong.Add($"{sample.Template} for {sample.Worker ?? "a stranger"}: {(int)seen.Status} «{RouteWalk.Heading(seen)}»");
            }
        }

        None(wrong);
    }

    [Fact]
    public async Task No_page_asks_the_database_more_than_fifteen_times_and_min_side_no_more_than_today()
    {
        var work = (await web.WalkedAsync()).GroupBy(s => s.Sample).Select(pages => pages.MaxBy(s => s.Commands)!).Select(s => (s.Sample, s.Commands, Where: s.ToString()));
        using var reader = web.Visitor();
        List<(RouteSample Sample, int Commands, string Where)> most = [.. work];
        foreach (var sample in web.Samples.Where(s => s.IsOpen))
        {
            most.Add((sample, (await web.OpenAsync(reader, sample.Address)).Commands, $"{sample.Template} ({sample.Address})"));
        }

        // Counted at all: a list cannot be shown without asking.
        Assert.All(most.Where(m => m.Sample.Template.EndsWith("/behov", StringComparison.Ordinal)), m => Assert.NotEqual(0, m.Commands));
        None(most.Where(m => m.Commands > MostCommands).OrderByDescending(m => m.Commands).Select(m => $"{m.Commands} commands: {m.Where}"));
    }

    [Fact]
    public async Task A_first_visit_to_an_open_page_is_less_than_100_kB()
    {
        List<string> heavy = [];
        using var visit = new FirstVisit(web.Address);
        foreach (var sample in web.Samples.Where(s => s.IsOpen))
        {
            var travelled = await visit.MakeAsync(sample.Address);
            // A page that is dressed names its styles and its letters.
            Assert.Contains(travelled, t => t.What.EndsWith(".css", StringComparison.Ordinal));
            Assert.Contains(travelled, t => t.What.EndsWith(".woff2", StringComparison.Ordinal));
            if (travelled.Sum(t => t.Bytes) is var sum and > MostBytes)
            {
                heavy.Add($"{sample.Template}: {sum} bytes: {string.Join(", ", travelled.OrderByDescending(t => t.Bytes))}");
            }
        }

        None(heavy);
    }

    /// <summary>What is not understood in an address is left out: the page is the page. Every key that any page links to or asks with is tried on all of them.</summary>
    [Fact]
    public async Task No_value_in_an_address_is_a_failure()
    {
        using var reader = web.Visitor();
        List<(Visitor Visitor, string Address, HttpStatusCode Plain)> pages = [];
        HashSet<string> keys = ["til", "grunn", "handling", "fane", "kolonner", "side", "sok", "sorter"];
        foreach (var sample in web.Samples.Where(s => s.IsOpen || s.IsWork))
        {
            var visitor = sample.IsOpen ? reader : await web.SignedInAsync(sample.Worker!);
            var seen = await visitor.GetAsync(sample.Address);
            keys.UnionWith(AskedWith().Matches(seen.Text).Select(m => m.Groups[1].Value + m.Groups[2].Value));
            pages.Add((visitor, sample.Address, seen.Status));
        }

        pages.AddRange(from url in new[] { Urls.Ideas, Urls.Concepts, Urls.Projects, Urls.Services } from ending in new[] { "csv", "xlsx" } select (reader, $"{url}.{ending}", HttpStatusCode.OK));
        // A version that is not there is no page.
        keys.Remove(Urls.VersionKey);
        List<string> failed = [];
        foreach (var (visitor, address, plain) in pages)
        {
            foreach (var value in OddValues)
            {
                var asked = $"{address}?{string.Join('&', keys.Order(StringComparer.Ordinal).Select(key => $"{key}={value}"))}";
                var seen = await visitor.GetAsync(asked);
                if (seen.Status != plain)
                {
                    failed.Add($"{(int)seen.Status} instead of {(int)plain}: {address} with {value}");
                }
            }
        }

        Assert.True(keys.Count > 25, string.Join(", ", keys));
        None(failed);
    }

    private static bool IsAsExpected(Step step) => step.Met switch
    {
        Met.Broken => false,
        Met.ThePage => step.WorksThere || step.Sample.For is null || MayEnter(step),
        Met.Refused or Met.NotFound => !step.WorksThere && (step.Sample.For is null || !MayEnter(step)),
    };

    private static bool MayEnter(Step step) => DemoPeople.RolesOf(step.Person).Any(step.Sample.For!.Contains);

    private static void None<T>(IEnumerable<T> wrong)
    {
        List<T> all = [.. wrong];
        Assert.True(all.Count == 0, $"{all.Count} pages:{Environment.NewLine}{string.Join(Environment.NewLine, all)}");
    }

    /// <summary>A field of a form, or a key in a link.</summary>
    [GeneratedRegex("(?:[?]|&amp;)([a-z-]+)=|<(?:input|select)[^>]* name=.([a-z-]+)")]
    private static partial Regex AskedWith();

    [GeneratedRegex("""<(?:link rel="stylesheet" href|script src)="([^"]+)""")]
    private static partial Regex Named();

    [GeneratedRegex("""^/(css|js)/\w+\.[a-z0-9]{10}\.(css|js)$""")]
    private static partial Regex Fingerprinted();
}
