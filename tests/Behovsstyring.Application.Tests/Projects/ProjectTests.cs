using Behovsstyring.Application.Cases;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Projects;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.People;
using Behovsstyring.Domain.Projects;
using Behovsstyring.Testing.App;

namespace Behovsstyring.Application.Tests.Projects;

public sealed class ProjectTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Of_two_who_edit_at_once_the_later_is_told()
    {
        var (concept, _) = await app.ConceptAsync();
        var project = await app.ProjectAsync(concept.Id);
        var company = await app.PersonAsync(Role.CompanyOfficer, "selskapet");
        var opened = (await app.RunAsync(new GetProjectForWork(project.Number), company)).Project;

        await app.RunAsync(new EditProject(project.Id, opened.Version, opened.Content with { Plan = "Ny plan" }), company);

        await app.RefusedAsync(new EditProject(project.Id, opened.Version, opened.Content with { Plan = "Min plan" }), company, "common.changed-meanwhile");
        await app.RefusedAsync(
            new EditProject(project.Id, opened.Version, opened.Content with { EndsOn = opened.Content.StartsOn!.Value.AddDays(-1) }),
            company, "project.ends-before-it-begins");
    }

    [Fact]
    public async Task Of_two_who_rewrite_the_same_delivery_or_risk_the_later_is_told()
    {
        var (concept, _) = await app.ConceptAsync();
        var project = await app.ProjectAsync(concept.Id);
        var company = await app.PersonAsync(Role.CompanyOfficer, "selskapet");
        var (delivery, risk) = (Guid.NewGuid(), Guid.NewGuid());
        await app.RunAsync(new SaveDelivery(project.Id, delivery, "Oversikten", "", null), company);
        await app.RunAsync(new SaveRisk(project.Id, risk, new RiskContent { Title = "Forsinket" }), company);
        var opened = (await app.RunAsync(new GetProjectForWork(project.Number), company)).Project.Version;

        await app.RunAsync(new SaveDelivery(project.Id, delivery, "Oversikten på nett", "", null, opened), company);

        await app.RefusedAsync(new SaveDelivery(project.Id, delivery, "Oversikten på papir", "", null, opened), company, "common.changed-meanwhile");
        await app.RefusedAsync(new SaveRisk(project.Id, risk, new RiskContent { Title = "Svært forsinket" }, false, opened), company, "common.changed-meanwhile");
        await app.RunAsync(new SaveDelivery(project.Id, Guid.NewGuid(), "Appen", "", null), company);
        Assert.Equal(["Oversikten på nett", "Appen"], (await app.RunAsync(new GetProject(project.Number), Actor.Anonymous)).Deliveries.Select(d => d.Title));
    }

    [Fact]
    public async Task The_worst_of_five_sides_says_how_the_project_is_and_the_newest_report_stands_first()
    {
        var (concept, _) = await app.ConceptAsync();
        var project = await app.ProjectAsync(concept.Id, content: PortfolioScenario.Project with { Title = "Statusprosjektet" });
        var company = await app.PersonAsync(Role.CompanyOfficer, "selskapet");

        await app.RefusedAsync(
            new ReportStatus(project.Id, default, Health.OnTrack, Health.OnTrack, Health.OnTrack, Health.OnTrack, "Bra"), company, "text.required");
        await app.RunAsync(new ReportStatus(project.Id, Health.OnTrack, Health.OnTrack, Health.OnTrack, Health.OnTrack, Health.OnTrack, "I rute"), company);
        app.Clock.Advance(TimeSpan.FromDays(30));
        await app.RunAsync(new ReportStatus(project.Id, Health.AtRisk, Health.OnTrack, Health.OffTrack, Health.OnTrack, Health.OnTrack, "Omfanget vokser"), company);

        var shown = await app.RunAsync(new GetProject(project.Number), Actor.Anonymous);
        var row = Assert.Single((await app.RunAsync(new ListProjects { Search = "statusprosjektet" }, Actor.Anonymous)).Rows);
        Assert.Equal(["Omfanget vokser", "I rute"], shown.Reports.Select(r => r.Text));
        Assert.Equal(Health.OffTrack, shown.Reports[0].Overall);
        Assert.Equal((Health.OffTrack, Health.AtRisk), (row.Latest!.Overall, row.Latest.Time));
    }

    [Fact]
    public async Task Risks_are_rewritten_and_closed_and_stay_within_the_scale()
    {
        var (concept, _) = await app.ConceptAsync();
        var project = await app.ProjectAsync(concept.Id);
        var company = await app.PersonAsync(Role.CompanyOfficer, "selskapet");
        var risk = Guid.NewGuid();
        var content = new RiskContent { Title = "Registeret er forsinket", Probability = 4, Consequence = 5, Owner = "Prosjektleder" };

        await app.RefusedAsync(new SaveRisk(project.Id, risk, content with { Probability = 6 }), company, "project.risk-out-of-scale");
        await app.RunAsync(new SaveRisk(project.Id, risk, content), company);
        await app.RunAsync(new SaveRisk(project.Id, Guid.NewGuid(), content with { Title = "Liten", Probability = 1, Consequence = 2 }), company);
        await app.RunAsync(new SaveRisk(project.Id, risk, content with { Probability = 1 }, IsClosed: true), company);

        var risks = (await app.RunAsync(new GetProject(project.Number), Actor.Anonymous)).Risks;
        Assert.Equal([("Registeret er forsinket", 5, true), ("Liten", 2, false)], risks.Select(r => (r.Content.Title, r.Content.Score, r.IsClosed)));
    }

    [Fact]
    public async Task The_list_is_narrowed_by_phase_and_counts_deliveries_that_are_to_be_made()
    {
        var (concept, _) = await app.ConceptAsync();
        var (made, dropped) = (Guid.NewGuid(), Guid.NewGuid());
        var executing = await app.ProjectAsync(concept.Id, content: PortfolioScenario.Project with { Title = "Skiltprosjekt utfører" }, then: p =>
        {
            p.PlanDelivery(made, "Én", "", null, TestApp.Start);
            p.PlanDelivery(dropped, "To", "", null, TestApp.Start);
            p.DropDelivery(dropped, "Trengs ikke", TestApp.Start);
        });
        var planning = await app.ProjectAsync(concept.Id, Phase.Planning, PortfolioScenario.Project with { Title = "Skiltprosjekt planlegger" });

        var all = await app.RunAsync(new ListProjects { Search = "skiltprosjekt", Sort = CaseSort.Title }, Actor.Anonymous);
        var narrowed = await app.RunAsync(new ListProjects { Search = "skiltprosjekt", Phase = Phase.Execution }, Actor.Anonymous);

        Assert.Equal([planning.Number, executing.Number], all.Rows.Select(r => r.Number));
        Assert.Equal((executing.Number, 1, 0, null), (narrowed.Rows[0].Number, narrowed.Rows[0].Deliveries, narrowed.Rows[0].Accepted, narrowed.Rows[0].Latest));
        Assert.Equal(1, narrowed.Count);
    }

    [Fact]
    public async Task A_page_asks_the_database_few_questions_also_when_much_hangs_on_the_project()
    {
        var (concept, _) = await app.ConceptAsync();
        var project = await app.ProjectAsync(concept.Id, then: p =>
        {
            for (var n = 0; n < 20; n++)
            {
                var id = Guid.NewGuid();
                p.PlanDelivery(id, $"Leveranse {n}", "", null, TestApp.Start);
                p.ExpectOfDelivery(id, Guid.NewGuid(), "Virker", TestApp.Start);
                p.AddRisk(Guid.NewGuid(), new RiskContent { Title = $"Risiko {n}" }, TestApp.Start);
            }
        });

        var member = await app.PersonAsync(Role.MemberRepresentative, "4601");
        using var page = CommandCount.Begin();
        await app.RunAsync(new GetProjectForWork(project.Number), member);
        Assert.InRange(page.Commands, 4, 15);

        using var list = CommandCount.Begin();
        await app.RunAsync(new ListProjects(), Actor.Anonymous);
        Assert.Equal(1, list.Commands);
    }
}
