using Behovsstyring.Application.Projects;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.People;
using Behovsstyring.Domain.Projects;
using Behovsstyring.Testing.App;
using Behovsstyring.Web.Tests.Portfolio;

namespace Behovsstyring.Web.Tests.Projects;

public sealed class ProjectOpenPagesTests(PortfolioSite site) : IClassFixture<PortfolioSite>
{
    private readonly Guid _delivery = Guid.NewGuid();

    [Fact]
    public async Task A_new_status_shows_at_once_also_on_a_kept_page_with_the_sides_that_make_it_so()
    {
        var project = await ProjectAsync();
        Assert.Contains("Prosjektet har ikke rapportert status", await site.ReadAsync($"/prosjekter/{project.Number}"));

        await site.RunAsync(
            new ReportStatus(project.Id, Health.OffTrack, Health.OnTrack, Health.OffTrack, Health.AtRisk, Health.OnTrack, "Registeret kommer sent."),
            await site.App.PersonAsync(Role.CompanyOfficer, "selskapet"));

        var page = await site.ReadAsync($"/prosjekter/{project.Number}");
        Assert.Contains("Utenfor planen: tid og omfang.", page);
        Assert.Contains("Registeret kommer sent.", page);
        Assert.Contains("Utanfor planen: tid og omfang.", await site.ReadAsync($"/prosjekter/{project.Number}", "nn"));
        Assert.Contains("Utenfor planen", await site.ReadAsync("/prosjekter?fase=gjennomfore"));
    }

    [Fact]
    public async Task A_delivery_shows_its_state_what_must_hold_and_who_said_it_does()
    {
        var project = await ProjectAsync(p =>
        {
            p.PlanDelivery(_delivery, "Oversikten på nett", "For foreldre", new DateOnly(2027, 6, 1), TestApp.Start);
            p.ExpectOfDelivery(_delivery, Guid.NewGuid(), "Viser ledige plasser", TestApp.Start);
            p.ExpectOfDelivery(_delivery, Guid.NewGuid(), "Tåler tusen samtidige", TestApp.Start);
            p.BeginDelivery(_delivery, TestApp.Start);
            p.HandOverDelivery(_delivery, TestApp.Start);
        });
        var item = (await site.RunAsync(new GetProject(project.Number), Application.Common.Actor.Anonymous)).Deliveries[0].Items[0];
        await site.RunAsync(new JudgeDelivery(project.Id, _delivery, item.Id, true, "Prøvd."), await site.App.PersonAsync(Role.CaseOfficer, "ks"));

        var page = await site.ReadAsync($"/prosjekter/{project.Number}");

        Assert.Contains("Til godkjenning", page);
        Assert.Contains("1 av 2 punkter er godkjent.", page);
        Assert.Contains("1. juni 2027", page);
        Assert.Contains("Prøvd.", page);
    }

    [Fact]
    public async Task Open_risks_are_numbered_in_matrix_and_table_and_summed_up_in_a_sentence()
    {
        var project = await ProjectAsync(p =>
        {
            p.AddRisk(Guid.NewGuid(), new RiskContent { Title = "Registeret er forsinket", Probability = 4, Consequence = 5, Measure = "Følge opp" }, TestApp.Start);
            p.AddRisk(Guid.NewGuid(), new RiskContent { Title = "Liten", Probability = 1, Consequence = 2 }, TestApp.Start);
            var closed = Guid.NewGuid();
            p.AddRisk(closed, new RiskContent { Title = "Borte", Probability = 5, Consequence = 5 }, TestApp.Start);
            p.ReviseRisk(closed, new RiskContent { Title = "Borte", Probability = 5, Consequence = 5 }, true, TestApp.Start);
        });

        var page = await site.ReadAsync($"/prosjekter/{project.Number}");

        Assert.Contains("Åpne risikoer: 2. Høye: 1. Størst er «Registeret er forsinket».", page);
        Assert.Equal(2, page.Split("class=\"matrix-number\"").Length - 1);
        Assert.Equal(25, page.Split("<rect x=").Length - 1);
        Assert.Contains("Lukket", page);
    }

    [Fact]
    public async Task Who_represents_a_member_is_named_by_member_and_not_by_person()
    {
        var kari = await site.App.PersonAsync(Role.Contributor, "4601", "Kari Hemmelig Nes");
        var project = await ProjectAsync(p => p.NameRepresentative(
            new MemberRepresentation { Id = Guid.NewGuid(), OrganisationId = KnownOrganisations.IdOf("4601"), PersonId = kari.Person, InAcceptance = true }, TestApp.Start));

        var page = await site.ReadAsync($"/prosjekter/{project.Number}");

        Assert.Contains("Bergen kommune", page);
        Assert.DoesNotContain("Hemmelig", page);
    }

    [Fact]
    public async Task The_address_narrows_the_list_and_the_file_alike()
    {
        var (concept, _) = await site.App.ConceptAsync();
        var planning = await site.App.ProjectAsync(concept.Id, Phase.Planning, PortfolioScenario.Project with { Title = "Isbaneprosjekt planlegges" });
        var executing = await site.App.ProjectAsync(concept.Id, content: PortfolioScenario.Project with { Title = "Isbaneprosjekt bygges" });

        var page = await site.ReadAsync("/prosjekter?sok=isbane&fase=planlegge");
        var file = await site.CsvAsync("/prosjekter.csv?sok=isbane&sorter=-tittel");

        Assert.Contains(planning.Number, page);
        Assert.DoesNotContain(executing.Number, page);
        Assert.Contains("Fjern filteret Fase: Planlegge", page);
        Assert.Equal([planning.Number, executing.Number], file.Skip(1).Select(line => line.Split(';')[0]));
        Assert.Contains(";12500000;2028-02-29;", file[1]);
    }

    private async Task<PortfolioCase> ProjectAsync(Action<Project>? then = null) =>
        await site.App.ProjectAsync((await site.App.ConceptAsync()).Concept.Id, then: then);
}
