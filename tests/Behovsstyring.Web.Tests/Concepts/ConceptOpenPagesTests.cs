using System.Net;
using Behovsstyring.Application.Concepts;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Concepts;
using Behovsstyring.Domain.People;
using Behovsstyring.Testing.App;
using Behovsstyring.Web.Tests.Portfolio;

namespace Behovsstyring.Web.Tests.Concepts;

public sealed class ConceptOpenPagesTests(PortfolioSite site) : IClassFixture<PortfolioSite>
{
    private static CancellationToken Now => Xunit.TestContext.Current.CancellationToken;

    [Fact]
    public async Task Anyone_sees_the_alternatives_side_by_side_with_doing_nothing_and_the_preferred_one_marked()
    {
        var build = Guid.NewGuid();
        var (concept, idea) = await site.App.ConceptAsync(then: c =>
        {
            c.AddAlternative(Guid.NewGuid(), new AlternativeContent { Title = "Som i dag", IsDoingNothing = true, Cost = 0 }, TestApp.Start);
            c.AddAlternative(build, new AlternativeContent { Title = "Bygge på Fiks", Benefits = "Kjent for alle", Cost = 4_500_000 }, TestApp.Start);
            c.AddAlternative(Guid.NewGuid(), new AlternativeContent { Title = "Kjøpe ferdig" }, TestApp.Start);
            c.ChooseActor(new ActorChoice(SolutionActor.Company, "", "Har plattformen.", build), TestApp.Start);
        });

        var page = await site.ReadAsync($"/konsepter/{concept.Number}");

        Assert.Contains("Som i dag", page);
        Assert.Contains("Nullalternativet", page);
        Assert.Contains("Foretrukket", page);
        Assert.Contains("4\u00a0500\u00a0000 kr", page);
        Assert.Contains("Foreslått løsningseier", page);
        Assert.Contains("Har plattformen.", page);
        Assert.Contains("KS utreder alternativene. Deretter legges konseptet frem for BP2.", page);
        Assert.Contains($"href=\"/behov/{idea.Number}\"", page);
        Assert.DoesNotContain("bør utredes", page);
    }

    [Fact]
    public async Task Too_few_alternatives_are_remarked_on_while_the_concept_is_studied()
    {
        var (concept, _) = await site.App.ConceptAsync(then: c =>
            c.AddAlternative(Guid.NewGuid(), new AlternativeContent { Title = "Bare ett" }, TestApp.Start));

        Assert.Contains("Minst 3 alternativer bør utredes", await site.ReadAsync($"/konsepter/{concept.Number}"));
        Assert.Contains("Minst 3 alternativ bør greiast ut", await site.ReadAsync($"/konsepter/{concept.Number}", "nn"));
        Assert.Contains("At least 3 alternatives should be studied", await site.ReadAsync($"/konsepter/{concept.Number}", "en"));
    }

    [Fact]
    public async Task What_another_actor_answered_is_told_under_its_name()
    {
        var build = Guid.NewGuid();
        var (concept, _) = await site.App.ConceptAsync(then: c =>
        {
            c.AddAlternative(build, new AlternativeContent { Title = "Staten bygger" }, TestApp.Start);
            c.ChooseActor(new ActorChoice(SolutionActor.StateAgency, "Utdanningsdirektoratet", "Eier dataene.", build), TestApp.Start);
            c.StandAtGate(TestApp.Start);
            c.LeaveGate(new CrossingEffect(Phase.Concept, CaseState.RoutedElsewhere), "", TestApp.Start);
        });
        Assert.Contains("KS følger saken til de har svart.", await site.ReadAsync($"/konsepter/{concept.Number}"));

        await site.RunAsync(new RecordExternalAnswer(concept.Id, "Kommer i 2028."), await site.App.PersonAsync(Role.CaseOfficer, "ks"));

        var page = await site.ReadAsync($"/konsepter/{concept.Number}");
        Assert.Contains("Svaret fra Utdanningsdirektoratet", page);
        Assert.Contains("Kommer i 2028.", page);
    }

    [Fact]
    public async Task The_address_narrows_the_list_and_the_file_alike()
    {
        var (mine, _) = await site.App.ConceptAsync(PortfolioScenario.Concept with { Title = "Snøskuterregister; felles" });
        var (other, _) = await site.App.ConceptAsync(PortfolioScenario.Concept with { Title = "Noe helt annet" });

        var page = await site.ReadAsync("/konsepter?sok=snøskuter&status=pagar");
        var file = await site.CsvAsync("/konsepter.csv?sok=sn%C3%B8skuter&status=pagar");

        Assert.Contains(mine.Number, page);
        Assert.DoesNotContain(other.Number, page);
        Assert.Contains("fra 1 behov", page);
        Assert.StartsWith($"{mine.Number};\"Snøskuterregister; felles\";", Assert.Single(file.Skip(1)));
        Assert.DoesNotContain(mine.Number, await site.ReadAsync("/konsepter?sok=snøskuter&status=stoppet"));
        Assert.Contains("Ingen konsepter passer", await site.ReadAsync("/konsepter?sok=romskipsverft"));
    }

    [Theory]
    [InlineData("/konsepter?status=finnes-ikke&side=-3&sorter=noe&fase=abc")]
    [InlineData("/konsepter?side=99999999999999&sok=%27%3B%20DROP%20TABLE%20cases%3B--")]
    public async Task A_mistyped_address_still_shows_a_list(string path) =>
        Assert.Equal(HttpStatusCode.OK, (await site.Client().GetAsync(path, Now)).StatusCode);

    [Fact]
    public async Task A_number_nobody_has_is_not_found() =>
        Assert.Equal(HttpStatusCode.NotFound, (await site.Client().GetAsync("/konsepter/KON-2020-9999", Now)).StatusCode);

    [Fact]
    public async Task What_somebody_wrote_is_text_whatever_it_looks_like()
    {
        var (concept, _) = await site.App.ConceptAsync(
            PortfolioScenario.Concept with { Title = "<script>alert('t')</script>", Purpose = "<img src=x onerror=alert(1)>" },
            c => c.AddAlternative(Guid.NewGuid(), new AlternativeContent { Title = "<svg onload=alert(2)>", Benefits = "<b>nei</b>" }, TestApp.Start));

        foreach (var path in new[] { $"/konsepter/{concept.Number}", "/konsepter?sok=alert" })
        {
            var html = await site.Client().GetStringAsync(path, Now);
            Assert.DoesNotContain("<script>alert", html, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("<img src=x", html, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("<svg onload", html, StringComparison.OrdinalIgnoreCase);
        }
    }
}
