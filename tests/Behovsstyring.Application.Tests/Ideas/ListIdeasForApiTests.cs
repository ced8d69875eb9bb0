using Behovsstyring.Application.Common;
using Behovsstyring.Application.Ideas;
using Behovsstyring.Application.Tests.Access;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Ideas;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.People;
using Behovsstyring.Testing.App;

namespace Behovsstyring.Application.Tests.Ideas;

/// <summary>Needs as open data: all of them, each once, and nothing that everyone may not read.</summary>
public sealed class ListIdeasForApiTests(TestApp app) : IClassFixture<TestApp>
{
    [Theory]
    [InlineData(ServiceArea.Preparedness, 1)]
    [InlineData(ServiceArea.Security, 2)]
    [InlineData(ServiceArea.Dialogue, 3)]
    [InlineData(ServiceArea.Culture, 200)]
    public async Task Read_to_the_end_it_gives_each_need_once_newest_first_also_those_of_the_same_instant(ServiceArea area, int size)
    {
        List<string> sent = [];
        for (var n = 0; n < 6; n++)
        {
            sent.Add((await SubmitAsync(area)).Number);
            if (n == 2)
            {
                app.Clock.Advance(TimeSpan.FromMinutes(1));
            }
        }

        var parts = await ReadAsync(new ListIdeasForApi { Area = area, Size = size });

        var found = parts.SelectMany(p => p).ToList();
        Assert.Equal(sent.Order(), found.Order());
        Assert.Equal(sent[3..].Order(), found[..3].Order());
        Assert.Equal((6 + size - 1) / size, parts.Count); // no empty part after the last
        Assert.All(parts, p => Assert.InRange(p.Count, 1, size));
    }

    [Fact]
    public async Task What_comes_or_changes_while_one_reads_neither_moves_nor_doubles_what_is_still_to_come()
    {
        const ServiceArea Area = ServiceArea.Climate;
        var officer = await app.PersonAsync(Role.CaseOfficer, "ks");
        List<SubmittedIdea> sent = [];
        for (var n = 0; n < 7; n++)
        {
            sent.Add(await SubmitAsync(Area));
            app.Clock.Advance(TimeSpan.FromSeconds(n % 2));
        }

        var before = (await ReadAsync(new ListIdeasForApi { Area = Area })).Single();
        List<string> late = [];
        var read = await ReadAsync(new ListIdeasForApi { Area = Area, Size = 2 }, async part =>
        {
            app.Clock.Advance(TimeSpan.FromMinutes(1));
            late.Add((await SubmitAsync(Area)).Number);
            await app.RunAsync(new TakeIdeaIntoAssessment(sent[part].Id), officer); // the oldest change, and stay where they are
        });

        Assert.Equal(sent.Select(s => s.Number).Order(), before.Order());
        Assert.Equal(before, read.SelectMany(p => p));
        Assert.Equal([.. Enumerable.Reverse(late), .. before], (await ReadAsync(new ListIdeasForApi { Area = Area })).Single());
    }

    [Fact]
    public async Task A_need_carries_what_its_page_says_and_the_number_of_those_who_stand_behind_it()
    {
        var content = IdeaScenario.Content with { Area = ServiceArea.Technical, Title = "Felles varsling om vannkvalitet" };
        var sent = await app.SubmitAsync(content: content);
        await app.RunAsync(new SupportIdea(sent.Id, SupportLevel.WillUse, "Ord fra oss"), await app.PersonAsync(Role.MemberRepresentative, "1103"));
        await app.RunAsync(new AnchorIdea(sent.Id, "Vi kjenner igjen behovet."), await app.PersonAsync(Role.NetworkCoordinator, "digi-vestland"));
        app.Clock.Advance(TimeSpan.FromHours(1));
        await app.RunAsync(new RouteIdeaElsewhere(sent.Id, "Mattilsynet", "De har oppdraget."), await app.PersonAsync(Role.CaseOfficer, "ks"));

        var row = Assert.Single((await app.RunAsync(new ListIdeasForApi { Area = ServiceArea.Technical }, Actor.Anonymous)).Rows);

        Assert.Equal((sent.Number, content, CaseState.RoutedElsewhere), (row.Number, row.Content, row.State));
        Assert.Equal(("Bergen kommune", "4601", OrganisationKind.Municipality, "Vestland", "46"), (row.Organisation, row.OrganisationKey, row.OrganisationKind, row.County, row.CountyNumber));
        Assert.Equal((1, 1, "Mattilsynet", null, "De har oppdraget."), (row.Supports, row.Anchorings, row.RoutedTo, row.RoutedAnswer, row.Reason));
        Assert.Equal(TimeSpan.FromHours(1), row.UpdatedAt - row.SubmittedAt);
    }

    [Fact]
    public async Task Drafts_and_needs_for_the_members_only_are_not_in_it_and_those_who_work_here_have_the_latter()
    {
        const ServiceArea Area = ServiceArea.Workforce;
        var writer = await app.PersonAsync(Role.Contributor, "4601");
        await app.RunAsync(new SaveIdeaDraft(CaseId.New(), IdeaScenario.Content with { Area = Area }), writer);
        var open = await SubmitAsync(Area);
        var hidden = await SubmitAsync(Area);
        await app.HideAsync(hidden.Id);

        Assert.Equal([open.Number], (await ReadAsync(new ListIdeasForApi { Area = Area, Size = 1 })).SelectMany(p => p));
        Assert.Equal(
            new[] { open.Number, hidden.Number }.Order(),
            (await app.RunAsync(new ListIdeasForApi { Area = Area }, writer)).Rows.Select(r => r.Number).Order());
    }

    [Fact]
    public async Task Filters_narrow_and_no_order_but_its_own_is_given()
    {
        const ServiceArea Area = ServiceArea.Social;
        var first = await SubmitAsync(Area, "Åpen oversikt over bosetting");
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        var second = await app.SubmitAsync(await app.PersonAsync(Role.Contributor, "1103"), IdeaScenario.Content with { Area = Area, Title = "Bosetting som lykkes" });

        Assert.Equal([second.Number, first.Number], await NumbersAsync(new() { Area = Area, Sort = IdeaSort.Title, Reversed = true }));
        Assert.Equal([first.Number], await NumbersAsync(new() { Area = Area, County = "46" }));
        Assert.Equal([second.Number], await NumbersAsync(new() { Area = Area, Organisation = "1103" }));
        Assert.Empty(await NumbersAsync(new() { Area = Area, State = CaseState.Paused }));
        Assert.Equal([second.Number], await NumbersAsync(new() { Area = Area, Search = "lykkes" }));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    public async Task A_part_holds_one_need_at_least(int size)
    {
        await app.SubmitAsync();

        Assert.Single((await app.RunAsync(new ListIdeasForApi { Size = size }, Actor.Anonymous)).Rows);
    }

    private Task<SubmittedIdea> SubmitAsync(ServiceArea area, string? title = null) =>
        app.SubmitAsync(content: IdeaScenario.Content with { Area = area, Title = title ?? IdeaScenario.Content.Title });

    private async Task<IEnumerable<string>> NumbersAsync(ListIdeasForApi request) => (await app.RunAsync(request, Actor.Anonymous)).Rows.Select(r => r.Number);

    /// <summary>Follows the cursor to its end, as it is written in addresses.</summary>
    private async Task<IReadOnlyList<IReadOnlyList<string>>> ReadAsync(ListIdeasForApi request, Func<int, Task>? between = null)
    {
        List<IReadOnlyList<string>> parts = [];
        while (true)
        {
            var part = await app.RunAsync(request, Actor.Anonymous);
            parts.Add([.. part.Rows.Select(r => r.Number)]);
            if (part.Next is not { } next)
            {
                return parts;
            }

            Assert.True(Cursor.TryRead(next.ToString(), out var after));
            request = request with { After = after };
            await (between?.Invoke(parts.Count - 1) ?? Task.CompletedTask);
        }
    }
}
