using Behovsstyring.Application.Common;
using Behovsstyring.Application.Ideas;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Ideas;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.People;
using Behovsstyring.Testing.App;

namespace Behovsstyring.Application.Tests.Ideas;

public sealed class ListIdeasTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Filters_narrow_together_and_the_count_is_of_what_they_let_through()
    {
        var dental = await app.SubmitAsync(content: IdeaScenario.Content with { Area = ServiceArea.Dental });
        await app.SubmitAsync(await app.PersonAsync(Role.Contributor, "1103"), IdeaScenario.Content with { Area = ServiceArea.Dental });

        var page = await app.RunAsync(new ListIdeas { Area = ServiceArea.Dental, County = "46", State = CaseState.Received, Organisation = "4601" }, Actor.Anonymous);

        Assert.Equal(dental.Number, Assert.Single(page.Rows).Number);
        Assert.Equal(1, page.Count);
    }

    [Fact]
    public async Task The_order_can_be_turned_round()
    {
        var area = ServiceArea.Archive;
        var first = await app.SubmitAsync(content: IdeaScenario.Content with { Area = area, Title = "Åpne arkiver for alle" });
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        var last = await app.SubmitAsync(content: IdeaScenario.Content with { Area = area, Title = "Arkiver som svarer raskt" });

        async Task<IEnumerable<string>> NumbersAsync(IdeaSort sort, bool reversed) =>
            (await app.RunAsync(new ListIdeas { Area = area, Sort = sort, Reversed = reversed }, Actor.Anonymous)).Rows.Select(r => r.Number);

        Assert.Equal([last.Number, first.Number], await NumbersAsync(IdeaSort.Newest, false));
        Assert.Equal([first.Number, last.Number], await NumbersAsync(IdeaSort.Newest, true));
        Assert.Equal([last.Number, first.Number], await NumbersAsync(IdeaSort.Title, false)); // Å comes last in Norwegian
        Assert.Equal([first.Number, last.Number], await NumbersAsync(IdeaSort.Title, true));
    }

    [Fact]
    public async Task My_organisation_finds_what_it_has_said_and_what_it_has_not()
    {
        var area = ServiceArea.Transport;
        var (stavanger, tromso) = (await app.PersonAsync(Role.MemberRepresentative, "1103"), await app.PersonAsync(Role.Contributor, "5501"));
        var ours = await app.SubmitAsync(await app.PersonAsync(Role.Contributor, "1103"), IdeaScenario.Content with { Area = area });
        var said = await app.SubmitAsync(tromso, IdeaScenario.Content with { Area = area });
        var silent = await app.SubmitAsync(tromso, IdeaScenario.Content with { Area = area });
        var ended = await app.SubmitAsync(tromso, IdeaScenario.Content with { Area = area });
        await app.RunAsync(new SupportIdea(said.Id, SupportLevel.WillPay, ""), stavanger);
        await app.RunAsync(new RouteIdeaElsewhere(ended.Id, "Entur", "De har oppdraget."), await app.PersonAsync(Role.CaseOfficer, "ks"));

        async Task<IEnumerable<string>> NumbersAsync(IdeaConcern? concern) =>
            (await app.RunAsync(new ListIdeasForWork { Area = area, Concern = concern }, stavanger)).Rows.Select(r => r.Idea.Number);

        Assert.Equal([silent.Number], await NumbersAsync(IdeaConcern.WithoutOurPosition));
        Assert.Equal([said.Number], await NumbersAsync(IdeaConcern.WithOurPosition));
        Assert.Equal([ours.Number], await NumbersAsync(IdeaConcern.Ours));
        Assert.Equal([said.Number], await NumbersAsync(IdeaConcern.Followed)); // taking a position makes one a follower
        Assert.Equal(4, (await NumbersAsync(null)).Count());
        var rows = (await app.RunAsync(new ListIdeasForWork { Area = area }, stavanger)).Rows.ToDictionary(r => r.Idea.Number);
        Assert.True(rows[ours.Number].IsOurs);
        Assert.Equal(SupportLevel.WillPay, rows[said.Number].OurLevel);
        Assert.Null(rows[silent.Number].OurLevel);
    }

    [Fact]
    public async Task An_export_holds_what_the_list_shows_in_the_same_order()
    {
        var area = ServiceArea.Agriculture;
        for (var i = 0; i < 3; i++)
        {
            await app.SubmitAsync(content: IdeaScenario.Content with { Area = area });
        }

        List<string> exported = [];
        var written = await app.RunAsync(new ExportIdeas(row => exported.Add(row.Idea.Number)) { Area = area }, Actor.Anonymous);

        Assert.Equal(3, written);
        Assert.Equal((await app.RunAsync(new ListIdeas { Area = area }, Actor.Anonymous)).Rows.Select(r => r.Number), exported);
    }

    [Fact]
    public async Task Every_filter_and_order_lists_what_an_export_holds()
    {
        foreach (var (key, state) in new[] { ("4601", false), ("4601", true), ("1103", false), ("1103", true) })
        {
            var sent = await app.SubmitAsync(await app.PersonAsync(Role.Contributor, key), IdeaScenario.Content with { Area = state ? ServiceArea.Culture : ServiceArea.Security });
            app.Clock.Advance(TimeSpan.FromMinutes(1));
            if (state)
            {
                await app.RunAsync(new PauseIdea(sent.Id, "Venter."), await app.PersonAsync(Role.CaseOfficer, "ks"));
                await app.RunAsync(new SupportIdea(sent.Id, SupportLevel.WillUse, ""), await app.PersonAsync(Role.MemberRepresentative, "5501"));
            }
        }

        foreach (var (filters, sort, reversed) in from f in Enumerable.Range(0, 16) from s in Enum.GetValues<IdeaSort>() from r in new[] { false, true } select (f, s, r))
        {
            CaseState? state = (filters & 1) > 0 ? CaseState.Paused : null;
            ServiceArea? area = (filters & 2) > 0 ? ServiceArea.Culture : null;
            var (county, sender) = ((filters & 4) > 0 ? "46" : null, (filters & 8) > 0 ? "4601" : null);
            List<IdeaRow> exported = [];
            await app.RunAsync(
                new ExportIdeas(row => exported.Add(row.Idea)) { State = state, Area = area, County = county, Organisation = sender, Sort = sort, Reversed = reversed }, Actor.Anonymous);

            var asked = new ListIdeas { State = state, Area = area, County = county, Organisation = sender, Sort = sort, Reversed = reversed };
            var listed = await app.RunAsync(asked, Actor.Anonymous);
            var second = await app.RunAsync(asked with { Page = 2, Size = 1 }, Actor.Anonymous);
            var beyond = await app.RunAsync(asked with { Page = 99 }, Actor.Anonymous);

            Assert.NotEmpty(exported);
            Assert.Equal(exported, listed.Rows);
            // Past the last page the last is shown.
            Assert.Equal(exported.Skip(exported.Count > 1 ? 1 : 0).Take(1), second.Rows);
            Assert.Equal(exported, beyond.Rows);
            Assert.Equal((exported.Count, exported.Count, exported.Count), (listed.Count, second.Count, beyond.Count));
        }
    }

    [Fact]
    public async Task Those_who_have_a_need_are_held_against_all_who_could()
    {
        var sent = await app.SubmitAsync(); // Bergen: large, Vestland
        foreach (var key in new[] { "1103", "fk-46" })
        {
            await app.RunAsync(new SupportIdea(sent.Id, SupportLevel.WillUse, ""), await app.PersonAsync(Role.MemberRepresentative, key));
        }

        var who = (await app.RunAsync(new GetIdea(sent.Number), Actor.Anonymous)).Representation;

        Assert.Equal((3, 372), (who.Having, who.Members));
        Assert.Equal(15, who.ByCounty.Count);
        Assert.Equal((2, 44), who.ByCounty.Where(c => c.County == "Vestland").Select(c => (c.Having, c.Of)).Single());
        Assert.Equal(2, who.BySize.Single(s => s.Size == SizeClass.Large).Having);
        Assert.Equal((1, 15), who.BySize.Where(s => s.Size is null).Select(s => (s.Having, s.Of)).Single());
        Assert.Equal(372, who.BySize.Sum(s => s.Of));
    }
}
