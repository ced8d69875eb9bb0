using Behovsstyring.Application.Common;
using Behovsstyring.Application.Forms;
using Behovsstyring.Application.Integrations.Export;
using Behovsstyring.Domain.People;
using Behovsstyring.Testing.App;
using Behovsstyring.Web.Components.Shared.Lists;
using Behovsstyring.Web.Tests.Components.Workspace;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Behovsstyring.Web.Tests.Components.Shared;

/// <summary>A list at work: the address owns what is shown, the database owns the order, and the reader owns the choice.</summary>
public sealed class WorkGridTests(TestApp app) : IClassFixture<TestApp>
{
    /// <summary>In the database's order, which no comparison of strings here would give: Ø before Å, and Aa with Å.</summary>
    private static readonly string[] Names = ["Ørland", "Alta", "Ålesund", "Aasgård", "Bø", "Ås", "Øygarden", "Ål", "Zulu"];

    [Fact]
    public async Task Rows_stand_as_the_database_gave_them_however_many_and_whatever_the_letters()
    {
        await using var browser = await BrowserAsync();
        Town[] towns = [.. Enumerable.Range(0, 60).Select(i => new Town($"t{i}", $"{Names[i % Names.Length]} {60 - i}", i))];

        var grid = Show(browser, new ListAddress("/", ("sorter", "navn")), towns);

        Assert.Equal(towns.Select(t => t.Name), NamesOn(grid));
    }

    [Fact]
    public async Task The_address_owns_the_order()
    {
        await using var browser = await BrowserAsync();
        var grid = Show(browser, new ListAddress("/", ("sorter", "-folk")), Towns(5));
        var before = NamesOn(grid);

        var heads = grid.FindAll("thead th[aria-sort]");
        Assert.Equal("descending", Assert.Single(heads).GetAttribute("aria-sort"));
        Assert.Equal("/?sorter=folk", heads[0].QuerySelector("a")!.GetAttribute("href"));
        // The grid has no order of its own to press.
        Assert.Empty(grid.FindAll("thead button"));
        Assert.Equal(before, NamesOn(grid));
    }

    [Fact]
    public async Task A_choice_survives_paging_and_what_others_do()
    {
        await using var browser = await BrowserAsync();
        var (first, second) = (Towns(3), Towns(3, from: 10));
        var grid = Show(browser, new ListAddress("/"), first, count: 40);
        await grid.FindAll("tbody input")[0].ChangeAsync(true);
        await grid.FindAll("tbody input")[2].ChangeAsync(true);
        Assert.Equal("2 valgt, 2 på denne siden", Status(grid));

        grid.Render(p => p.Add(g => g.Found, new Page<Town>(second, 40, 2, 3)));
        Assert.Equal("2 valgt, 0 på denne siden", Status(grid));
        await grid.FindAll("tbody input")[1].ChangeAsync(true);

        // The first page again, where somebody has renamed one and added one on top.
        Town[] changed = [new("ny", "Ny", 1), first[0] with { Name = "Omdøpt" }, first[1], first[2]];
        grid.Render(p => p.Add(g => g.Found, new Page<Town>(changed, 41, 1, 4)));
        Assert.Equal("3 valgt, 2 på denne siden", Status(grid));
        Assert.Equal([false, true, false, true], grid.FindAll("tbody input").Select(box => box.HasAttribute("checked")));
        Assert.Equal(["Velg Ny", "Velg Omdøpt"], grid.FindAll("tbody input").Take(2).Select(box => box.GetAttribute("aria-label")));
    }

    [Fact]
    public async Task All_hits_are_chosen_by_one_question_of_at_most_200_rows()
    {
        await using var browser = await BrowserAsync();
        var asked = new List<int>();
        var grid = Show(browser, new ListAddress("/"), Towns(3), count: 1_001, allHits: most =>
        {
            asked.Add(most);
            return Task.FromResult(new Page<Town>(Towns(most), 1_001, 1, most));
        });
        await grid.Find("thead input").ChangeAsync(true);
        Assert.Equal("3 valgt, 3 på denne siden", Status(grid));

        await Button(grid, "Velg de første 200 treffene").ClickAsync(new());

        Assert.Equal([200], asked);
        Assert.Equal("200 valgt, 3 på denne siden", Status(grid));
        await Button(grid, "Fjern valget").ClickAsync(new());
        Assert.Equal("Velg rader for å gjøre noe med flere samtidig.", Status(grid));
    }

    [Fact]
    public async Task Each_row_is_acted_on_by_itself_says_how_it_went_and_only_what_changed_is_undone()
    {
        await using var browser = await BrowserAsync();
        var (acted, undone) = (new List<string>(), new List<string>());
        WorkAction<Town> follow = new("Følg", town =>
        {
            acted.Add(town.Id);
            return Task.FromResult(town.Id switch
            {
                "t0" => new RowOutcome(true, "Du følger saken", true),
                "t1" => new RowOutcome(false, "Finnes ikke lenger", false),
                _ => new RowOutcome(true, "Du fulgte saken fra før", false),
            });
        })
        {
            Undo = town =>
            {
                undone.Add(town.Id);
                return Task.FromResult(new RowOutcome(true, "Du følger ikke saken lenger", false));
            },
        };
        var grid = Show(browser, new ListAddress("/"), Towns(3), actions: [follow]);
        await grid.Find("thead input").ChangeAsync(true);

        await Button(grid, "Følg").ClickAsync(new());

        Assert.Equal(["t0", "t1", "t2"], acted);
        Assert.Equal("Følg: 2 av 3 gikk bra", grid.Find(".grid-outcomes h2").TextContent);
        Assert.Equal(["Du følger saken", "Finnes ikke lenger", "Du fulgte saken fra før"], grid.FindAll(".grid-outcomes li > span").Select(s => s.TextContent));
        Assert.Equal(["Du følger saken", "Finnes ikke lenger", "Du fulgte saken fra før"], grid.FindAll("tbody .chip").Select(s => s.TextContent.Trim()));

        await Button(grid, "Angre").ClickAsync(new());

        Assert.Equal(["t0"], undone);
        Assert.Equal("Du følger ikke saken lenger", Assert.Single(grid.FindAll(".grid-outcomes li > span")).TextContent);
        Assert.DoesNotContain(grid.FindAll("button"), button => button.TextContent == "Angre");
    }

    [Fact]
    public async Task What_cannot_be_undone_is_asked_about_first()
    {
        await using var browser = await BrowserAsync();
        var acted = 0;
        WorkAction<Town> take = new("Ta til vurdering", _ => Task.FromResult(new RowOutcome(true, (++acted).ToString(System.Globalization.CultureInfo.InvariantCulture), false))) { Question = "Ta {0}?" };
        var grid = Show(browser, new ListAddress("/"), Towns(2), actions: [take]);
        await grid.Find("thead input").ChangeAsync(true);

        await Button(grid, "Ta til vurdering").ClickAsync(new());
        Assert.Equal(("Ta 2?", 0), (grid.Find(".grid-question").TextContent, acted));
        await Button(grid, "Avbryt").ClickAsync(new());
        Assert.Equal((0, 0), (grid.FindAll(".grid-question").Count, acted));

        await Button(grid, "Ta til vurdering").ClickAsync(new());
        await grid.Find(".grid-bulk").KeyDownAsync(new Microsoft.AspNetCore.Components.Web.KeyboardEventArgs { Key = "Escape" });
        Assert.Equal((0, 0), (grid.FindAll(".grid-question").Count, acted));

        // The question goes away when no row is chosen any more.
        await Button(grid, "Ta til vurdering").ClickAsync(new());
        await grid.Find("thead input").ChangeAsync(false);
        Assert.Empty(grid.FindAll(".grid-question"));
        await grid.Find("thead input").ChangeAsync(true);
        await grid.Find(".grid-bulk").KeyDownAsync(new Microsoft.AspNetCore.Components.Web.KeyboardEventArgs { Key = "Escape" });

        await Button(grid, "Ta til vurdering").ClickAsync(new());
        await Button(grid, "Ta til vurdering").ClickAsync(new());
        Assert.Equal(2, acted);
    }

    [Fact]
    public async Task An_action_of_several_kinds_asks_which_and_suggests_the_first()
    {
        await using var browser = await BrowserAsync();
        var acted = new List<string>();
        WorkAction<Town> Give(string to) => new(to, town =>
        {
            acted.Add($"{town.Id} til {to}");
            return Task.FromResult(new RowOutcome(true, to, true));
        })
        {
            Undo = town => Task.FromResult(new RowOutcome(true, $"{town.Id} fra {to}", false)),
        };
        var grid = Show(browser, new ListAddress("/"), Towns(2), actions: [WorkActions.OneOf("Gi bort", "Hvem skal få {0}?", [Give("Anne"), Give("Bjørn")])]);
        await grid.Find("thead input").ChangeAsync(true);

        await Button(grid, "Gi bort").ClickAsync(new());
        Assert.Equal("Hvem skal få 2?", grid.Find("label[for=grid-answer]").TextContent);
        Assert.Equal(["Anne", "Bjørn"], grid.FindAll("#grid-answer option").Select(o => o.TextContent));
        browser.JSInterop.VerifyFocusAsyncInvoke();
        await Button(grid, "Gi bort").ClickAsync(new());
        Assert.Equal(["t0 til Anne", "t1 til Anne"], acted);
        Assert.Equal("Gi bort: Anne: 2 av 2 gikk bra", grid.Find(".grid-outcomes h2").TextContent);

        await Button(grid, "Gi bort").ClickAsync(new());
        await grid.Find("#grid-answer").ChangeAsync("1");
        await Button(grid, "Gi bort").ClickAsync(new());
        Assert.Equal(["t0 til Bjørn", "t1 til Bjørn"], acted.Skip(2));
        await Button(grid, "Angre").ClickAsync(new());
        Assert.Equal(["t0 fra Bjørn", "t1 fra Bjørn"], grid.FindAll(".grid-outcomes li > span").Select(s => s.TextContent));
    }

    [Fact]
    public async Task The_second_press_of_two_does_nothing_with_the_button_that_has_come_there()
    {
        await using var browser = await BrowserAsync();
        var acted = 0;
        var action = new WorkAction<Town>("Ta til vurdering", _ => Task.FromResult(new RowOutcome(true, $"{++acted}", false))) { Question = "Sikker på {0}?" };
        var grid = Show(browser, new ListAddress("/"), Towns(2), actions: [action]);
        await grid.Find("thead input").ChangeAsync(true);
        await Button(grid, "Ta til vurdering").ClickAsync(new());
        await Button(grid, "Ta til vurdering").ClickAsync(new());

        await Button(grid, "Fjern valget").ClickAsync(new() { Detail = 2 });
        Assert.Equal("2 valgt, 2 på denne siden", Status(grid));
        await Button(grid, "Fjern valget").ClickAsync(new());
        Assert.Equal("Velg rader for å gjøre noe med flere samtidig.", Status(grid));
    }

    [Fact]
    public async Task A_filter_that_finds_nothing_can_be_taken_back_where_it_was_chosen()
    {
        await using var browser = await BrowserAsync();

        var grid = Show(browser, new ListAddress("/", ("landsdel", "nord")), []);

        Assert.Equal("nord", grid.Find("thead #liste-landsdel option[selected]").GetAttribute("value"));
        Assert.True(grid.Find("thead input").HasAttribute("disabled"));
        Assert.NotNull(grid.Find(".nothing"));
        Assert.Empty(Show(browser, new ListAddress("/"), []).FindAll("thead"));
    }

    [Fact]
    public async Task A_filter_shows_what_the_address_says_also_when_a_chip_has_taken_it_away()
    {
        await using var browser = await BrowserAsync();
        var grid = Show(browser, new ListAddress("/", ("landsdel", "nord"), ("storrelse", "stor")), Towns(2));
        Assert.Equal(["nord", "stor"], new[] { "landsdel", "storrelse" }.Select(key => grid.Find($"#liste-{key}").GetAttribute("value")));

        grid.Render(p => p.Add(g => g.Address, new ListAddress("/")));

        Assert.Equal(["", ""], new[] { "landsdel", "storrelse" }.Select(key => grid.Find($"#liste-{key}").GetAttribute("value")));
    }

    [Fact]
    public async Task What_is_written_and_not_sent_goes_with_a_filter_that_is_chosen()
    {
        await using var browser = await BrowserAsync();
        var grid = Show(browser, new ListAddress("/"), Towns(2));

        await grid.Find("#liste-sok").ChangeAsync("berg");
        await grid.Find("thead #liste-landsdel").ChangeAsync("nord");

        Assert.EndsWith("/?sok=berg&landsdel=nord", Location(browser).Uri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_focus_stays_on_the_column_that_is_shown_or_hidden_and_goes_to_the_list_on_another_page()
    {
        await using var browser = await BrowserAsync();
        var grid = Show(browser, new ListAddress("/"), Towns(2));

        await grid.Find(".grid-columns li:last-child input").ChangeAsync(true);
        browser.JSInterop.VerifyFocusAsyncInvoke(calledTimes: 1);
        grid.Render(p => p.Add(g => g.Found, new Page<Town>(Towns(2, from: 25), 27, 2, 25)));
        browser.JSInterop.VerifyFocusAsyncInvoke(calledTimes: 2);
    }

    [Fact]
    public async Task The_address_chooses_columns_and_only_those_the_list_offers()
    {
        await using var browser = await BrowserAsync();

        var grid = Show(browser, new ListAddress("/", ("kolonner", "areal,passord")), Towns(2));

        Assert.Equal(["Navn", "Areal"], Heads(grid));
        // The filter of a hidden column stays in the toolbar, and a shown column has its filter in its head.
        Assert.NotNull(grid.Find(".list-toolbar #liste-storrelse"));
        Assert.NotNull(grid.Find("thead #liste-landsdel"));
    }

    [Fact]
    public async Task A_filter_at_the_head_of_a_column_changes_the_address_only()
    {
        await using var browser = await BrowserAsync();
        var grid = Show(browser, new ListAddress("/", ("kolonner", "areal"), ("side", 4)), Towns(2));

        await grid.Find("thead #liste-landsdel").ChangeAsync("nord");

        Assert.EndsWith("/?kolonner=areal&landsdel=nord", Location(browser).Uri, StringComparison.Ordinal);
        Assert.Equal(2, NamesOn(grid).Count);
    }

    [Fact]
    public async Task Columns_are_moved_by_buttons_which_keep_the_focus_and_the_choice_is_kept_for_that_person()
    {
        var (me, other) = (await app.PersonAsync(Role.Contributor, "4601"), await app.PersonAsync(Role.Contributor, "4601"));
        await using (var browser = await BrowserAsync(me))
        {
            var grid = Show(browser, new ListAddress("/", ("side", 3)), Towns(2));
            Assert.Equal(["Navn", "Folk", "Areal"], Heads(grid));

            await grid.Find("button[aria-label='Flytt Areal til venstre']").ClickAsync(new());

            grid.WaitForAssertion(() => Assert.EndsWith("/?side=3&kolonner=areal,folk", Uri.UnescapeDataString(Location(browser).Uri), StringComparison.Ordinal));
            Assert.Equal(["Navn", "Areal", "Folk"], Heads(grid));
            Assert.Equal("Areal er nå kolonne 1 av 2.", grid.Find(".grid-columns [role=status]").TextContent);
            // First now: nothing further left, so the focus is on the other button.
            Assert.True(grid.Find("button[aria-label='Flytt Areal til venstre']").HasAttribute("disabled"));
            browser.JSInterop.VerifyFocusAsyncInvoke();
        }

        await using (var again = await BrowserAsync(me))
        {
            Assert.Equal(["Navn", "Areal", "Folk"], Heads(Show(again, new ListAddress("/"), Towns(2))));
        }

        await using (var others = await BrowserAsync(other))
        {
            Assert.Equal(["Navn", "Folk", "Areal"], Heads(Show(others, new ListAddress("/"), Towns(2))));
        }

        await using var back = await BrowserAsync(me);
        var mine = Show(back, new ListAddress("/"), Towns(2));
        await Button(mine, "Vis kolonnene som vanlig").ClickAsync(new());
        mine.WaitForAssertion(() => Assert.Equal(["Navn", "Folk", "Areal"], Heads(mine)));
        Assert.Null((await app.RunAsync(new GetFormDraft("list.columns:byer"), me)));
    }

    private async Task<BunitContext> BrowserAsync(Actor.PersonActor? person = null)
    {
        person ??= await app.PersonAsync(Role.Contributor, "4601");
        return new AtWork(app).SignIn(new BunitContext(), person);
    }

    private static IRenderedComponent<WorkGrid<Town>> Show(
        BunitContext browser, ListAddress address, IReadOnlyList<Town> towns, int? count = null, IReadOnlyList<WorkAction<Town>>? actions = null,
        Func<int, Task<Page<Town>>>? allHits = null)
    {
        var grid = browser.Render<WorkGrid<Town>>(p => p
            .Add(g => g.Name, "byer")
            .Add(g => g.Caption, "Byer")
            .Add(g => g.Address, address)
            .Add(g => g.Found, new Page<Town>(towns, count ?? towns.Count, 1, Math.Max(1, towns.Count)))
            .Add(g => g.Columns, Columns)
            .Add(g => g.RowId, town => town.Id)
            .Add(g => g.RowTitle, town => town.Name)
            .Add(g => g.Actions, actions ?? [])
            .Add(g => g.AllHits, allHits)
            .Add(g => g.Empty, content => content.AddMarkupContent(0, "<p class=\"nothing\">Ingen byer</p>")));
        grid.WaitForElement(towns.Count > 0 ? "tbody td" : ".nothing", TimeSpan.FromSeconds(20));
        return grid;
    }

    private static IReadOnlyList<WorkColumn<Town>> Columns =>
    [
        new("navn", "Navn", town => Cell.Of(town.Name)) { IsName = true, Sort = "navn", Show = town => content => content.AddContent(0, town.Name) },
        new("folk", "Folk", town => Cell.Of(town.People)) { Sort = "folk", LargestFirst = true, Filter = new("storrelse", "Størrelse", [("stor", "Stor")]), Show = town => content => content.AddContent(0, town.People) },
        new("areal", "Areal", _ => Cell.Empty) { Filter = new("landsdel", "Landsdel", [("nord", "Nord")]), Show = _ => content => content.AddContent(0, "–") },
        new("vapen", "Våpen", _ => Cell.Empty) { IsUsual = false, Show = _ => content => content.AddContent(0, "–") },
    ];

    private static Town[] Towns(int count, int from = 0) => [.. Enumerable.Range(from, count).Select(i => new Town($"t{i}", $"By {i}", i))];

    private static IReadOnlyList<string> NamesOn(IRenderedComponent<WorkGrid<Town>> grid) => [.. grid.FindAll("tbody .grid-name").Select(cell => cell.TextContent.Trim())];

    private static IReadOnlyList<string> Heads(IRenderedComponent<WorkGrid<Town>> grid) =>
        [.. grid.FindAll("thead .sort, thead .grid-title").Select(head => head.TextContent.Trim())];

    private static string Status(IRenderedComponent<WorkGrid<Town>> grid) => grid.Find(".grid-bulk [role=status]").TextContent;

    private static AngleSharp.Dom.IElement Button(IRenderedComponent<WorkGrid<Town>> grid, string label) =>
        grid.FindAll("button").Single(button => button.TextContent.Trim() == label);

    private static NavigationManager Location(BunitContext browser) => browser.Services.GetRequiredService<NavigationManager>();

    public sealed record Town(string Id, string Name, int People);
}
