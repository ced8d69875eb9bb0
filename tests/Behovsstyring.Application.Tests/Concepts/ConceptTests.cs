using Behovsstyring.Application.Cases;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Concepts;
using Behovsstyring.Application.Leads;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Concepts;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.People;
using Behovsstyring.Testing.App;

namespace Behovsstyring.Application.Tests.Concepts;

public sealed class ConceptTests(TestApp app) : IClassFixture<TestApp>
{
    private static AlternativeContent Alternative(string title, bool doingNothing = false) =>
        new() { Title = title, Description = "Beskrevet", Cost = doingNothing ? 0 : 4_000_000, IsDoingNothing = doingNothing };

    [Fact]
    public async Task Of_two_who_edit_at_once_the_later_is_told_and_loses_nothing_of_the_first()
    {
        var (concept, _) = await app.ConceptAsync();
        var first = await app.PersonAsync(Role.CaseOfficer, "ks");
        var second = await app.PersonAsync(Role.CaseOfficer, "ks");
        var opened = await app.RunAsync(new GetConceptForWork(concept.Number), first);

        await app.RunAsync(new EditConcept(concept.Id, opened.Concept.Version, opened.Concept.Content with { Reuse = "Førstes ord" }), first);
        await app.RunAsync(new StandInForLead(concept.Id, StandsIn: true), second);
        await app.RefusedAsync(
            new EditConcept(concept.Id, opened.Concept.Version, opened.Concept.Content with { Reuse = "Andres ord" }), second, "common.changed-meanwhile");

        Assert.Equal("Førstes ord", (await app.RunAsync(new GetConcept(concept.Number), Actor.Anonymous)).Content.Reuse);
    }

    [Fact]
    public async Task Of_two_who_rewrite_the_same_alternative_the_later_is_told_and_adding_another_is_no_conflict()
    {
        var (concept, _) = await app.ConceptAsync();
        var officer = await app.PersonAsync(Role.CaseOfficer, "ks");
        var build = Guid.NewGuid();
        await app.RunAsync(new SaveAlternative(concept.Id, build, Alternative("Bygge")), officer);
        var opened = (await app.RunAsync(new GetConceptForWork(concept.Number), officer)).Concept.Version;

        await app.RunAsync(new SaveAlternative(concept.Id, build, Alternative("Bygge selv"), opened), officer);
        await app.RefusedAsync(new SaveAlternative(concept.Id, build, Alternative("Bygge sammen"), opened), officer, "common.changed-meanwhile");
        await app.RunAsync(new SaveAlternative(concept.Id, Guid.NewGuid(), Alternative("Kjøpe")), officer);

        var shown = (await app.RunAsync(new GetConcept(concept.Number), Actor.Anonymous)).Alternatives;
        Assert.Equal(["Bygge selv", "Kjøpe"], shown.Select(a => a.Content.Title));
    }

    [Fact]
    public async Task Alternatives_are_added_rewritten_and_taken_out_and_the_null_alternative_is_one()
    {
        var (concept, _) = await app.ConceptAsync();
        var officer = await app.PersonAsync(Role.CaseOfficer, "ks");
        var (nothing, build, buy) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());

        await app.RunAsync(new SaveAlternative(concept.Id, nothing, Alternative("Som i dag", doingNothing: true)), officer);
        await app.RunAsync(new SaveAlternative(concept.Id, build, Alternative("Bygge")), officer);
        await app.RunAsync(new SaveAlternative(concept.Id, buy, Alternative("Kjøpe")), officer);
        await app.RefusedAsync(new SaveAlternative(concept.Id, buy, Alternative("Kjøpe", doingNothing: true)), officer, "concept.one-null-alternative");
        await app.RefusedAsync(new SaveAlternative(concept.Id, buy, Alternative("Kjøpe") with { Cost = -1 }), officer, "concept.cost-is-negative");
        await app.RunAsync(new SaveAlternative(concept.Id, build, Alternative("Bygge selv")), officer);
        await app.RunAsync(new RemoveAlternative(concept.Id, buy), officer);

        var shown = (await app.RunAsync(new GetConcept(concept.Number), Actor.Anonymous)).Alternatives;
        Assert.Equal(["Som i dag", "Bygge selv"], shown.Select(a => a.Content.Title));
        Assert.True(shown[0].Content.IsDoingNothing);
    }

    [Fact]
    public async Task The_choice_of_actor_names_the_actor_the_reason_and_an_alternative_that_is_something()
    {
        var (concept, _) = await app.ConceptAsync();
        var officer = await app.PersonAsync(Role.CaseOfficer, "ks");
        var (nothing, build) = (Guid.NewGuid(), Guid.NewGuid());
        await app.RunAsync(new SaveAlternative(concept.Id, nothing, Alternative("Som i dag", doingNothing: true)), officer);
        await app.RunAsync(new SaveAlternative(concept.Id, build, Alternative("Bygge")), officer);

        await app.RefusedAsync(new ChooseSolutionActor(concept.Id, SolutionActor.StateAgency, "", "De har data.", build), officer, "concept.actor-name-missing");
        await app.RefusedAsync(new ChooseSolutionActor(concept.Id, SolutionActor.Company, "", " ", build), officer, "text.required");
        await app.RefusedAsync(
            new ChooseSolutionActor(concept.Id, SolutionActor.Company, "", "Vi gjør ingenting.", nothing), officer, "concept.null-alternative-cannot-be-preferred");
        await app.RefusedAsync(new ChooseSolutionActor(concept.Id, SolutionActor.Company, "", "Finnes ikke.", Guid.NewGuid()), officer, "concept.no-such-alternative");
        await app.RunAsync(new ChooseSolutionActor(concept.Id, SolutionActor.StateAgency, "Utdanningsdirektoratet", "De har data.", build), officer);

        var shown = await app.RunAsync(new GetConcept(concept.Number), Actor.Anonymous);
        Assert.Equal("Utdanningsdirektoratet", shown.Choice!.Name);
        Assert.Equal("Bygge", Assert.Single(shown.Alternatives, a => a.IsPreferred).Content.Title);

        await app.RunAsync(new RemoveAlternative(concept.Id, build), officer);
        Assert.Null((await app.RunAsync(new GetConcept(concept.Number), Actor.Anonymous)).Choice);
    }

    [Fact]
    public async Task What_stands_at_a_gate_is_not_changed_and_the_page_can_say_so()
    {
        var (concept, _) = await app.ConceptAsync(then: c => c.StandAtGate(TestApp.Start));
        var officer = await app.PersonAsync(Role.CaseOfficer, "ks");

        var opened = await app.RunAsync(new GetConceptForWork(concept.Number), officer);

        Assert.Equal("concept.not-editable", Assert.Single(opened.ToEdit!).Code);
        await app.RefusedAsync(new EditConcept(concept.Id, opened.Concept.Version, opened.Concept.Content), officer, "concept.not-editable");
        Assert.Null((await app.RunAsync(new GetConceptForWork(concept.Number), await app.PersonAsync(Role.CompanyOfficer, "selskapet"))).ToEdit);
    }

    [Fact]
    public async Task A_concept_that_went_elsewhere_is_followed_to_its_answer()
    {
        var (concept, _) = await app.ConceptAsync(then: c =>
        {
            c.StandAtGate(TestApp.Start);
            c.LeaveGate(new CrossingEffect(Phase.Concept, CaseState.RoutedElsewhere), "Staten eier dataene.", TestApp.Start);
        });
        var officer = await app.PersonAsync(Role.CaseOfficer, "ks");

        Assert.True((await app.RunAsync(new GetConceptForWork(concept.Number), officer)).MayRecordAnswer);
        await app.RefusedAsync(new RecordExternalAnswer(concept.Id, " "), officer, "text.required");
        await app.RunAsync(new RecordExternalAnswer(concept.Id, "De lager den i 2028."), officer);

        var shown = await app.RunAsync(new GetConcept(concept.Number), Actor.Anonymous);
        Assert.Equal("De lager den i 2028.", shown.ExternalAnswer);
        Assert.Contains(shown.Trail, t => t.Code == "concept.external-answered");
    }

    [Fact]
    public async Task The_list_finds_by_word_and_state_and_counts_what_the_concept_holds()
    {
        var (mine, idea) = await app.ConceptAsync(PortfolioScenario.Concept with { Title = "Vannmålerregister" }, c =>
        {
            c.AddAlternative(Guid.NewGuid(), Alternative("Som i dag", doingNothing: true), TestApp.Start);
            c.AddAlternative(Guid.NewGuid(), Alternative("Bygge"), TestApp.Start);
        });
        var (paused, _) = await app.ConceptAsync(PortfolioScenario.Concept with { Title = "Vannmålerkart" }, c =>
        {
            c.StandAtGate(TestApp.Start);
            c.LeaveGate(new CrossingEffect(Phase.Concept, CaseState.Paused), "Venter på lov.", TestApp.Start);
        });

        var all = await app.RunAsync(new ListConcepts { Search = "vannmåler", Sort = CaseSort.Title }, Actor.Anonymous);
        var active = await app.RunAsync(new ListConcepts { Search = "vannmåler", State = CaseState.Active }, Actor.Anonymous);
        List<ConceptRow> exported = [];
        await app.RunAsync(new ExportConcepts(exported.Add) { Search = "vannmåler", Sort = CaseSort.Title, Reversed = true }, Actor.Anonymous);

        Assert.Equal([paused.Number, mine.Number], all.Rows.Select(r => r.Number));
        Assert.Equal((2, 2), (all.Count, all.Rows[1].Alternatives));
        Assert.Equal(mine.Number, Assert.Single(active.Rows).Number);
        Assert.Equal([mine.Number, paused.Number], exported.Select(r => r.Number));
        Assert.NotNull(idea.Number);
    }

    [Fact]
    public async Task A_page_asks_the_database_few_questions_also_when_much_hangs_on_the_concept()
    {
        var (concept, _) = await app.ConceptAsync(then: c =>
        {
            for (var n = 0; n < 10; n++)
            {
                c.AddAlternative(Guid.NewGuid(), Alternative($"Alternativ {n}", doingNothing: n == 0), TestApp.Start);
            }
        });
        await app.ProjectAsync(concept.Id);

        using var count = CommandCount.Begin();
        await app.RunAsync(new GetConcept(concept.Number), Actor.Anonymous);
        await app.RunAsync(new ListConcepts(), Actor.Anonymous);

        Assert.InRange(count.Commands, 4, 15);
    }

    [Fact]
    public async Task The_page_at_work_asks_few_questions_too_with_a_steering_group_on_it()
    {
        var (concept, _) = await app.ConceptAsync();
        var ks = await app.PersonAsync(Role.CaseOfficer, "ks");
        await app.RunAsync(
            new SetUpSteeringGroup(concept.Id, BodyId.New(), KnownOrganisations.IdOf("4601"), "Følger fasen.", [new SteeringSeat(ks.Person, ks.Organisation, SeatFunction.Member)]), ks);

        using var count = CommandCount.Begin();
        await app.RunAsync(new GetConceptForWork(concept.Number), ks);

        Assert.InRange(count.Commands, 4, 15);
    }
}
