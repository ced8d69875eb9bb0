using System.Text.RegularExpressions;
using Behovsstyring.Domain.People;
using Behovsstyring.Testing.App;
using Behovsstyring.Testing.Databases;
using Behovsstyring.Testing.Identity;
using Behovsstyring.Testing.Running;
using Behovsstyring.Web.Components.OpenPages;
using Behovsstyring.Web.Texts;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Behovsstyring.Web.Tests.Routes;

/// <summary>What a page turned out to be for somebody.</summary>
public enum Met
{
    ThePage,
    Refused,
    NotFound,
    /// <summary>Anything that no visitor should meet.</summary>
    Broken,
}

/// <summary>One page as one person met it.</summary>
/// <param name="Commands">What it asked the database, from the first request to where it led.</param>
public sealed record Step(RouteSample Sample, string Person, Met Met, Seen Seen, int Commands)
{
    public bool WorksThere => Person == Sample.Worker;

    public override string ToString() =>
        $"{Sample.Template} ({Sample.Address}) for {Person} [{string.Join(", ", DemoPeople.RolesOf(Person))}]: {Met}, {(int)Seen.Status} «{RouteWalk.Heading(Seen)}», {Commands} commands";
}

/// <summary>The workspace walked through once by one of each role: every page, in the order of the table. What was met is asked about by several tests.</summary>
public sealed partial class RouteWalk(TestDatabaseServer databases) : DemoWeb(databases)
{
    private readonly Dictionary<string, Visitor> _visitors = [];
    private readonly Lock _once = new();
    private Task<IReadOnlyList<Step>>? _walked;

    /// <summary>The clock does not move. Sessions are looked up again every few seconds, so the pace of the walk must not decide how often a page asks.</summary>
    protected override TimeProvider Clock { get; } = new FakeTimeProvider(DateTimeOffset.UtcNow);

    public static IReadOnlyList<string> OneOfEachRole { get; } = [.. Enum.GetValues<Role>().Select(DemoPeople.Playing).Distinct()];

    public Task<IReadOnlyList<Step>> WalkedAsync()
    {
        lock (_once)
        {
            return _walked ??= WalkAsync();
        }
    }

    /// <summary>Opens it as the first who does: nothing kept by the cache of open pages.</summary>
    public async Task<(Seen Seen, int Commands)> OpenAsync(Visitor visitor, string address)
    {
        await Services.GetRequiredService<IOutputCacheStore>().EvictByTagAsync(CacheTags.All, CancellationToken.None);
        using var count = CommandCount.Begin();
        var seen = await visitor.FollowAsync(address);
        return (seen, count.Commands);
    }

    public async Task<Visitor> SignedInAsync(string person)
    {
        if (!_visitors.TryGetValue(person, out var visitor))
        {
            _visitors[person] = visitor = Visitor();
            var arrived = await visitor.SignInAsync(person, "/arbeid/finnes-ikke");
            Assert.True(arrived.At == "/arbeid/finnes-ikke", $"{person} came to {arrived.At}");
        }

        return visitor;
    }

    /// <summary>The one heading of the page, or what is wrong with its headings.</summary>
    public static string Heading(Seen seen) => HeadingPattern().Matches(seen.Text) switch
    {
        [var only] => Tag().Replace(only.Groups[1].Value, "").Trim() is { Length: > 0 } text ? text : "(an empty h1)",
        { Count: 0 } => "(no h1)",
        var several => $"({several.Count} h1)",
    };

    private async Task<IReadOnlyList<Step>> WalkAsync()
    {
        var steps = new List<Step>();
        foreach (var sample in Samples.Where(s => s.IsWork))
        {
            // What is somebody's own is tried by them, and not by others who have the same role: that they are refused is tested with the use cases.
            var tried = sample.IsOwn ? OneOfEachRole.Where(p => !DemoPeople.RolesOf(p).Intersect(DemoPeople.RolesOf(sample.Worker!)).Any()) : OneOfEachRole;
            foreach (var person in tried.Append(sample.Worker!).Distinct())
            {
                var (seen, commands) = await OpenAsync(await SignedInAsync(person), sample.Address);
                steps.Add(new Step(sample, person, MetAt(sample, seen), seen, commands));
            }
        }

        foreach (var visitor in _visitors.Values)
        {
            visitor.Dispose();
        }

        // Another test that comes after signs in by itself.
        _visitors.Clear();
        return steps;
    }

    private static Met MetAt(RouteSample sample, Seen seen) => ((int)seen.Status, Heading(seen)) switch
    {
        (403, var heading) when heading == Forbidden => Met.Refused,
        (404, var heading) when heading == Missing => sample.Template == "/arbeid/finnes-ikke" ? Met.ThePage : Met.NotFound,
        (200, ['(', ..]) => Met.Broken,
        (200, var heading) when heading != Failed => Met.ThePage,
        _ => Met.Broken,
    };

    private static string Forbidden => Bokmal(nameof(FailureTexts.ForbiddenTitle));

    private static string Missing => Bokmal(nameof(FailureTexts.NotFoundTitle));

    private static string Failed => Bokmal(nameof(FailureTexts.FailedTitle));

    private static string Bokmal(string key) => FailureTexts.ResourceManager.GetString(key, System.Globalization.CultureInfo.InvariantCulture)!;

    [GeneratedRegex("<h1[^>]*>(.*?)</h1>", RegexOptions.Singleline)]
    private static partial Regex HeadingPattern();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
