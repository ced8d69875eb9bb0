using Behovsstyring.Application.Common;
using Behovsstyring.Application.Projects;
using Behovsstyring.Application.Services;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.People;
using Behovsstyring.Domain.Projects;
using Behovsstyring.Testing.App;

namespace Behovsstyring.Application.Tests.Projects;

/// <summary>A delivery is accepted item by item, by the need owner's side and never by its maker.</summary>
public sealed class DeliveryTests(TestApp app) : IClassFixture<TestApp>
{
    private readonly Guid _delivery = Guid.NewGuid();
    private Actor.PersonActor _company = null!;

    [Fact]
    public async Task Only_KS_and_those_named_for_acceptance_judge_a_delivery()
    {
        var project = await HandedOverAsync("Viser ledige plasser");
        var item = (await DeliveryAsync(project)).Items[0].Id;
        var company = _company;
        var bergen = await app.PersonAsync(Role.MemberRepresentative, "4601");
        var stavanger = await app.PersonAsync(Role.MemberRepresentative, "1103");
        await app.RunAsync(new NameRepresentative(project.Id, bergen.Organisation, bergen.Person, true, false, true), company);
        await app.RunAsync(new NameRepresentative(project.Id, stavanger.Organisation, stavanger.Person, true, true, false), company);

        await app.RefusedAsync(new JudgeDelivery(project.Id, _delivery, item, true, ""), company, "project.not-named-for-acceptance");
        // Not even somebody else who speaks for the same member.
        await app.RefusedAsync(
            new JudgeDelivery(project.Id, _delivery, item, true, ""), await app.PersonAsync(Role.MemberRepresentative, "4601"), "project.not-named-for-acceptance");
        await app.RefusedAsync(
            new JudgeDelivery(project.Id, _delivery, item, true, ""), await app.PersonAsync(Role.MemberRepresentative, "5001"), "project.not-named-for-acceptance");
        await app.RefusedAsync(new JudgeDelivery(project.Id, _delivery, item, true, ""), stavanger, "project.not-named-for-acceptance");
        Assert.False((await app.RunAsync(new GetProjectForWork(project.Number), stavanger)).MayJudge);
        Assert.True((await app.RunAsync(new GetProjectForWork(project.Number), bergen)).MayJudge);

        await app.RunAsync(new JudgeDelivery(project.Id, _delivery, item, true, "Prøvd i tre barnehager."), bergen);

        var delivery = await DeliveryAsync(project);
        Assert.Equal(DeliveryState.Accepted, delivery.State);
        Assert.Equal(("Bergen kommune", "Prøvd i tre barnehager."), (delivery.Items[0].By, delivery.Items[0].Note));
    }

    [Fact]
    public async Task It_is_accepted_when_the_last_item_is_and_one_refused_item_sends_it_back_to_work()
    {
        var project = await HandedOverAsync("Viser ledige plasser", "Tåler tusen samtidige");
        var ks = await app.PersonAsync(Role.CaseOfficer, "ks");
        var company = _company;
        var items = (await DeliveryAsync(project)).Items;

        await app.RunAsync(new JudgeDelivery(project.Id, _delivery, items[0].Id, true, ""), ks);
        Assert.Equal(DeliveryState.Delivered, (await DeliveryAsync(project)).State);
        await app.RefusedAsync(new JudgeDelivery(project.Id, _delivery, items[1].Id, false, " "), ks, "project.rejection-needs-note");
        await app.RunAsync(new JudgeDelivery(project.Id, _delivery, items[1].Id, false, "Stoppet ved 200."), ks);
        Assert.Equal(DeliveryState.InProgress, (await DeliveryAsync(project)).State);

        await app.RunAsync(new HandOverDelivery(project.Id, _delivery), company);
        Assert.Equal([AcceptanceState.Accepted, AcceptanceState.Open], (await DeliveryAsync(project)).Items.Select(i => i.State));
        await app.RunAsync(new JudgeDelivery(project.Id, _delivery, items[1].Id, true, ""), ks);
        Assert.Equal(DeliveryState.Accepted, (await DeliveryAsync(project)).State);
    }

    [Fact]
    public async Task What_is_accepted_becomes_part_of_a_service_and_the_thread_is_seen_from_both_ends()
    {
        var (concept, idea) = await app.ConceptAsync();
        var project = await HandedOverAsync(concept, "Viser ledige plasser");
        var company = _company;
        var service = (await app.RunAsync(new ListServices { Search = "digisos" }, Actor.Anonymous)).Rows[0];

        await app.RefusedAsync(new PutDeliveryInOperation(project.Id, _delivery, service.Id), company, "project.delivery-not-there");
        await app.RunAsync(
            new JudgeDelivery(project.Id, _delivery, (await DeliveryAsync(project)).Items[0].Id, true, ""), await app.PersonAsync(Role.CaseOfficer, "ks"));
        var leaving = (await app.RunAsync(new ListServices { Search = "kjøretøy" }, Actor.Anonymous)).Rows[0];
        await app.RunAsync(new MoveService(leaving.Id, Domain.Services.ServiceLifecycle.PhasingOut), company);
        await app.RefusedAsync(new PutDeliveryInOperation(project.Id, _delivery, leaving.Id), company, "service.takes-nothing-new");
        await app.RunAsync(new PutDeliveryInOperation(project.Id, _delivery, service.Id), company);

        var shown = await app.RunAsync(new GetService(service.Slug), Actor.Anonymous);
        Assert.Equal((project.Number, DeliveryState.InOperation), (Assert.Single(shown.Deliveries).ProjectNumber, shown.Deliveries[0].State));
        Assert.Equal([(CaseKind.Idea, idea.Number), (CaseKind.Concept, concept.Number), (CaseKind.Project, project.Number)],
            shown.Thread.Select(t => (t.Kind, t.Number)));
        var ahead = (await app.RunAsync(new GetProject(project.Number), Actor.Anonymous)).Thread;
        Assert.Equal([CaseKind.Idea, CaseKind.Concept, CaseKind.Service], ahead.Select(t => t.Kind));
        Assert.Equal(service.Slug, ahead[^1].Slug);
        Assert.Equal("Fiks digisos", (await DeliveryAsync(project)).Service);
    }

    [Fact]
    public async Task Work_on_deliveries_begins_in_execution_and_nothing_is_handed_over_without_something_to_accept()
    {
        var (concept, _) = await app.ConceptAsync();
        var planning = await app.ProjectAsync(concept.Id, Phase.Planning);
        var running = await app.ProjectAsync(concept.Id);
        var company = await app.PersonAsync(Role.CompanyOfficer, "selskapet");
        await app.RunAsync(new SaveDelivery(planning.Id, _delivery, "Første leveranse", "", null), company);
        var other = Guid.NewGuid();
        await app.RunAsync(new SaveDelivery(running.Id, other, "Andre leveranse", "", null), company);

        await app.RefusedAsync(new BeginDelivery(planning.Id, _delivery), company, "project.no-deliveries-before-execution");
        await app.RunAsync(new BeginDelivery(running.Id, other), company);
        await app.RefusedAsync(new HandOverDelivery(running.Id, other), company, "project.nothing-to-accept");
        await app.RefusedAsync(new DropDelivery(running.Id, other, ""), company, "text.required");
        await app.RunAsync(new DropDelivery(running.Id, other, "Løst av et annet prosjekt."), company);

        var dropped = Assert.Single((await app.RunAsync(new GetProject(running.Number), Actor.Anonymous)).Deliveries);
        Assert.Equal((DeliveryState.Dropped, "Løst av et annet prosjekt."), (dropped.State, dropped.DroppedBecause));
    }

    [Fact]
    public async Task Representatives_come_from_members_and_their_names_are_for_those_who_work_here()
    {
        var (concept, _) = await app.ConceptAsync();
        var project = await app.ProjectAsync(concept.Id);
        var company = await app.PersonAsync(Role.CompanyOfficer, "selskapet");
        var supplier = await app.OrganisationAsync("leverandor-prove", OrganisationKind.Supplier, "Leverandør Prøve");

        var kari = await app.PersonAsync(Role.Contributor, "4601", "Kari Nes");
        var other = await app.PersonAsync(Role.MemberRepresentative, "1103");

        await app.RefusedAsync(new NameRepresentative(project.Id, supplier, kari.Person, true, true, true), company, "project.not-a-member");
        await app.RefusedAsync(new NameRepresentative(project.Id, kari.Organisation, kari.Person, false, false, false), company, "project.takes-part-in-nothing");
        // The company does not choose who speaks for a member.
        await app.RefusedAsync(new NameRepresentative(project.Id, kari.Organisation, other.Person, true, true, true), company, "project.not-at-the-member");
        await app.RunAsync(new NameRepresentative(project.Id, kari.Organisation, kari.Person, true, false, false), company);
        var choices = await app.RunAsync(new ListRepresentatives(kari.Organisation), company);
        Assert.Contains(choices, c => c.Person == kari.Person);
        Assert.DoesNotContain(choices, c => c.Person == other.Person);

        var open = Assert.Single((await app.RunAsync(new GetProject(project.Number), Actor.Anonymous)).Representatives);
        Assert.Equal(("Bergen kommune", null), (open.Organisation, open.Name));
        Assert.Equal("Kari Nes", (await app.RunAsync(new GetProjectForWork(project.Number), company)).Project.Representatives[0].Name);
    }

    private async Task<DeliveryRow> DeliveryAsync(PortfolioCase project) =>
        (await app.RunAsync(new GetProject(project.Number), Actor.Anonymous)).Deliveries.Single(d => d.Id == _delivery);

    private async Task<PortfolioCase> HandedOverAsync(params string[] items) => await HandedOverAsync((await app.ConceptAsync()).Concept, items);

    private async Task<PortfolioCase> HandedOverAsync(PortfolioCase concept, params string[] items)
    {
        var project = await app.ProjectAsync(concept.Id);
        var company = _company = await app.PersonAsync(Role.CompanyOfficer, "selskapet");
        await app.RunAsync(new SaveDelivery(project.Id, _delivery, "Oversikten på nett", "For foreldre", new DateOnly(2027, 6, 1)), company);
        foreach (var item in items)
        {
            await app.RunAsync(new ExpectOfDelivery(project.Id, _delivery, item), company);
        }

        await app.RunAsync(new BeginDelivery(project.Id, _delivery), company);
        await app.RunAsync(new HandOverDelivery(project.Id, _delivery), company);
        return project;
    }
}
