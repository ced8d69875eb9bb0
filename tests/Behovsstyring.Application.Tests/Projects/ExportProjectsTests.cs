using Behovsstyring.Application.Cases;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Projects;
using Behovsstyring.Application.Tests.Access;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.People;
using Behovsstyring.Domain.Projects;
using Behovsstyring.Testing.App;

namespace Behovsstyring.Application.Tests.Projects;

public sealed class ExportProjectsTests(TestApp app) : IClassFixture<TestApp>
{
    [Theory]
    [InlineData(CaseSort.Newest, false)]
    [InlineData(CaseSort.Newest, true)]
    [InlineData(CaseSort.RecentlyChanged, false)]
    [InlineData(CaseSort.Title, false)]
    [InlineData(CaseSort.Title, true)]
    public async Task It_holds_every_row_of_the_list_in_the_lists_order_and_not_one_page(CaseSort sort, bool reversed)
    {
        var (concept, _) = await app.ConceptAsync();
        foreach (var title in new[] { "Havnekart for Ålesund", "Havnekart for Arendal", "Havnekart for Øygarden", "Havnekart for Bodø" })
        {
            await app.ProjectAsync(concept.Id, content: PortfolioScenario.Project with { Title = title });
            app.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        List<ProjectRow> exported = [];
        var written = await app.RunAsync(new ExportProjects(exported.Add) { Search = "havnekart", Sort = sort, Reversed = reversed }, Actor.Anonymous);

        List<ProjectRow> listed = [];
        for (var page = 1; page <= (written + 1) / 2; page++)
        {
            listed.AddRange((await app.RunAsync(new ListProjects { Search = "havnekart", Sort = sort, Reversed = reversed, Page = page, Size = 2 }, Actor.Anonymous)).Rows);
        }

        Assert.Equal(written, exported.Count);
        Assert.True(written >= 4);
        Assert.Equal(listed, exported);
        if (sort == CaseSort.Title)
        {
            string[] inOrder = ["Havnekart for Arendal", "Havnekart for Bodø", "Havnekart for Øygarden", "Havnekart for Ålesund"];
            Assert.Equal(reversed ? inOrder.Reverse() : inOrder, exported.Select(r => r.Title).Distinct());
        }
    }

    [Fact]
    public async Task A_row_tells_how_the_project_stands_and_what_is_made_of_what_is_to_be_made()
    {
        var (concept, _) = await app.ConceptAsync();
        var dropped = Guid.NewGuid();
        var project = await app.ProjectAsync(concept.Id, content: PortfolioScenario.Project with { Title = "Fyrkart for kysten" }, then: p =>
        {
            p.PlanDelivery(Guid.NewGuid(), "Én", "", null, TestApp.Start);
            p.PlanDelivery(dropped, "To", "", null, TestApp.Start);
            p.DropDelivery(dropped, "Trengs ikke", TestApp.Start);
        });
        await app.RunAsync(
            new ReportStatus(project.Id, Health.OnTrack, Health.AtRisk, Health.OnTrack, Health.OnTrack, Health.OnTrack, "Dyrere."), await app.PersonAsync(Role.CompanyOfficer, "selskapet"));

        var row = Assert.Single(await ExportAsync(new ExportProjects(_ => { }) { Search = "fyrkart" }, Actor.Anonymous));

        Assert.Equal(
            (project.Number, "Fyrkart for kysten", Phase.Execution, CaseState.Active, "KS Digitale fellestjenester", 12_500_000L, Health.AtRisk, 1, 0),
            (row.Number, row.Title, row.Phase, row.State, row.Owner, row.Estimate!.Value, row.Latest!.Overall, row.Deliveries, row.Accepted));
    }

    [Fact]
    public async Task What_is_filtered_away_or_is_for_the_members_only_is_not_in_it()
    {
        var (concept, _) = await app.ConceptAsync();
        var executing = await app.ProjectAsync(concept.Id, content: PortfolioScenario.Project with { Title = "Veikart utfører" });
        var planning = await app.ProjectAsync(concept.Id, Phase.Planning, PortfolioScenario.Project with { Title = "Veikart planlegger" });
        var hidden = await app.ProjectAsync(concept.Id, content: PortfolioScenario.Project with { Title = "Veikart som er unntatt" });
        await app.HideAsync(hidden.Id);

        Assert.Equal([executing.Number], await NumbersAsync(new(_ => { }) { Search = "veikart", Phase = Phase.Execution }, Actor.Anonymous));
        Assert.Equal([planning.Number, executing.Number], await NumbersAsync(new(_ => { }) { Search = "veikart", Sort = CaseSort.Title }, Actor.Anonymous));
        Assert.Empty(await NumbersAsync(new(_ => { }) { Search = "veikart", State = CaseState.Paused }, Actor.Anonymous));
        Assert.Contains(hidden.Number, await NumbersAsync(new(_ => { }) { Search = "veikart" }, await app.PersonAsync(Role.MemberRepresentative, "4601")));
    }

    private async Task<IReadOnlyList<ProjectRow>> ExportAsync(ExportProjects request, Actor actor)
    {
        List<ProjectRow> rows = [];
        Assert.Equal(await app.RunAsync(request with { Write = rows.Add }, actor), rows.Count);
        return rows;
    }

    private async Task<IEnumerable<string>> NumbersAsync(ExportProjects request, Actor actor) => (await ExportAsync(request, actor)).Select(r => r.Number);
}
