using Behovsstyring.Application.Bodies;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Governance;
using Behovsstyring.Application.Organisations;
using Behovsstyring.Application.People;
using Behovsstyring.Application.Tests.Governance;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.People;
using Behovsstyring.Testing.App;

namespace Behovsstyring.Application.Tests.Lists;

/// <summary>
/// Bodies, people, organisations and decisions in every order they are listed in: as Norwegian sorts, equals by their id, and each once however
/// many pages they are read on.
/// </summary>
public sealed class SortedListsTests(TestApp app) : IClassFixture<TestApp>
{
    private const int PageSize = 3;

    /// <summary>As Norwegian sorts them. The three equal ones have no order but their id's.</summary>
    private static readonly string[] Names = ["Alta", "Bø", "Zulu", "Ærø", "Ørland", "Ål", "Ål", "Ål", "Ås"];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task People_by_name(bool reversed)
    {
        var word = Word("folk", reversed);
        var registered = new List<(string Name, PersonId Id)>();
        foreach (var name in Names.Reverse())
        {
            registered.Add((name, PersonId.New()));
            await app.RunAsync(new RegisterPerson(registered[^1].Id, $"{name} {word}", null, null, [], []), Actor.System);
        }

        var administrator = await app.PersonAsync(Role.Administrator, "ks");
        var read = await ReadAsync(
            page => app.RunAsync(new ListPeople { Search = word, Reversed = reversed, Page = page, Size = PageSize }, administrator), row => row.Id);

        var expected = InOrder(registered, p => p.Name, p => p.Id.Value).Select(p => p.Id);
        Assert.Equal(reversed ? expected.Reverse() : expected, read);
    }

    /// <summary>By kind, the names go from A to Å in both directions.</summary>
    [Theory]
    [InlineData(BodySort.Name, false)]
    [InlineData(BodySort.Name, true)]
    [InlineData(BodySort.Kind, false)]
    [InlineData(BodySort.Kind, true)]
    public async Task Bodies_by_name_and_by_kind(BodySort sort, bool reversed)
    {
        var word = Word($"utvalg{sort}", reversed);
        var administrator = await app.PersonAsync(Role.Administrator, "ks");
        var established = new List<(string Name, BodyKind Kind, BodyId Id, string Slug)>();
        foreach (var name in Names.Reverse())
        {
            var kind = established.Count % 2 == 0 ? BodyKind.Network : BodyKind.ExpertCouncil;
            var body = (name, kind, BodyId.New(), Slug: $"{word}-{established.Count}");
            established.Add(body);
            await app.RunAsync(
                new EstablishBody(body.Item3, kind, body.Slug, new($"{name} {word}"), KnownOrganisations.Ks, null, new(2027, 1, 1), new() { Purpose = "Gir råd." }),
                administrator);
        }

        var read = await ReadAsync(
            page => app.RunAsync(new ListBodies { Search = word, Sort = sort, Reversed = reversed, Page = page, Size = PageSize }, Actor.Anonymous), row => row.Slug);

        var byName = InOrder(established, b => b.Name, b => b.Id.Value).ToList();
        var expected = (sort, reversed) switch
        {
            (BodySort.Name, false) => byName,
            (BodySort.Name, true) => Enumerable.Reverse(byName),
            (BodySort.Kind, false) => byName.OrderBy(b => b.Kind),
            (BodySort.Kind, true) => byName.OrderByDescending(b => b.Kind),
            _ => throw new ArgumentOutOfRangeException(nameof(sort)),
        };
        Assert.Equal(expected.Select(b => b.Slug), read);
    }

    /// <summary>Organisations of one name are in the order of their kind and id in both directions.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Organisations_by_name(bool reversed)
    {
        var word = Word("firma", reversed);
        var administrator = await app.PersonAsync(Role.Administrator, "ks");
        var registered = new List<(string Name, string Key)>();
        foreach (var name in Names.Reverse())
        {
            registered.Add((name, $"{word}-{registered.Count}"));
            await app.RunAsync(new RegisterOrganisation(registered[^1].Key, OrganisationKind.Supplier, $"{name} {word}", null, []), administrator);
        }

        var read = await ReadAsync(
            page => app.RunAsync(new ListOrganisations { Search = word, Reversed = reversed, Page = page, Size = PageSize }, administrator), row => row.Key);

        var byId = registered.OrderBy(o => KnownOrganisations.IdOf(o.Key).Value.ToString(), StringComparer.Ordinal);
        Assert.Equal((reversed ? byId.OrderByDescending(PlaceOf) : byId.OrderBy(PlaceOf)).Select(o => o.Key), read);

        static int PlaceOf((string Name, string Key) organisation) => Array.IndexOf(Names, organisation.Name);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Organisations_by_people_and_those_without_a_count_last(bool reversed)
    {
        var administrator = await app.PersonAsync(Role.Administrator, "ks");

        var read = await ReadAsync(
            page => app.RunAsync(new ListOrganisations { Sort = OrganisationSort.Population, Reversed = reversed, Page = page, Size = 60 }, administrator),
            row => (row.Key, row.Population));

        var counts = read.Select(o => o.Population).ToList();
        var known = counts.TakeWhile(count => count is not null).ToList();
        Assert.True(known.Count >= 357);
        Assert.All(counts.Skip(known.Count), Assert.Null);
        Assert.Equal(reversed ? known.Order() : known.OrderDescending(), known);
        Assert.True(counts.Count > known.Count);
    }

    /// <summary>Some in the same instant, which only their id can tell apart.</summary>
    [Fact]
    public async Task Decisions_by_time_in_both_directions()
    {
        var made = new List<(DateTimeOffset At, GateReviewId Id)>();
        for (var n = 0; n < 5; n++)
        {
            var scene = await GateScenario.AtBp1Async(app);
            await scene.ReadyAsync();
            await scene.DecideAsync(GateOutcome.GoOn);
            made.Add((app.Clock.GetUtcNow(), scene.Review));
            app.Clock.Advance(TimeSpan.FromMinutes(n / 3)); // the first four in the same instant
        }

        var oldest = made.OrderBy(d => d.At).ThenBy(d => d.Id.Value.ToString(), StringComparer.Ordinal).Select(d => d.Id).ToList();
        Assert.Equal(oldest, await DecisionsAsync(oldestFirst: true));
        Assert.Equal(Enumerable.Reverse(oldest), await DecisionsAsync(oldestFirst: false));

        Task<IReadOnlyList<GateReviewId>> DecisionsAsync(bool oldestFirst) => ReadAsync(
            page => app.RunAsync(new ListDecisions { OldestFirst = oldestFirst, Page = page, Size = 2 }, Actor.Anonymous), row => row.Review);
    }

    /// <summary>A word that only the rows of one case of a test have.</summary>
    private static string Word(string what, bool reversed) => $"sorter{what}{(reversed ? "ned" : "opp")}".ToLowerInvariant();

    private static IEnumerable<T> InOrder<T>(IEnumerable<T> rows, Func<T, string> name, Func<T, Guid> id) =>
        rows.OrderBy(row => Array.IndexOf(Names, name(row))).ThenBy(row => id(row).ToString(), StringComparer.Ordinal);

    /// <summary>Every page, one after another. Each says the same count, and no row comes twice.</summary>
    private static async Task<IReadOnlyList<TKey>> ReadAsync<TRow, TKey>(Func<int, Task<Page<TRow>>> pageOf, Func<TRow, TKey> key)
    {
        var first = await pageOf(1);
        List<TRow> rows = [.. first.Rows];
        for (var number = 2; number <= first.LastNumber; number++)
        {
            var page = await pageOf(number);
            Assert.Equal(first.Count, page.Count);
            rows.AddRange(page.Rows);
        }

        Assert.True(first.LastNumber > 1);
        Assert.Equal(first.Count, rows.Count);
        Assert.Equal(first.Count, rows.Select(key).Distinct().Count());
        return [.. rows.Select(key)];
    }
}
