using Behovsstyring.Application.Common;
using Behovsstyring.Application.Concepts;
using Behovsstyring.Application.Documents;
using Behovsstyring.Application.Home;
using Behovsstyring.Application.Ideas;
using Behovsstyring.Application.Leads;
using Behovsstyring.Application.Projects;
using Behovsstyring.Application.Services;
using Behovsstyring.Application.Tests.Home;
using Behovsstyring.Application.Tests.Ideas;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.People;
using Behovsstyring.Domain.Services;
using Behovsstyring.Testing.App;

namespace Behovsstyring.Application.Tests.Leads;

/// <summary>A case is somebody's by name; others act for them once they have chosen to, and the trail says so.</summary>
public sealed class CaseLeadTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task A_case_that_no_one_has_becomes_the_first_ones_who_works_with_it()
    {
        var (concept, _) = await app.ConceptAsync();
        var (first, second) = (await OfficerAsync("Første Mann"), await OfficerAsync("Andre Kvinne"));
        Assert.Equal((LeadStanding.Unled, true), Standing(await ShownAsync(concept, first)));

        await EditAsync(concept, first, "Førstes ord");

        Assert.Equal((LeadStanding.Lead, true), Standing(await ShownAsync(concept, first)));
        var seen = await ShownAsync(concept, second);
        Assert.Equal((LeadStanding.SomeoneElses, false), Standing(seen));
        Assert.Equal("Første Mann", seen.Lead!.Lead);
        Assert.Null(seen.ToEdit);
        Assert.Contains("case.lead-named", seen.Concept.Trail.Select(t => t.Code));
    }

    [Fact]
    public async Task Who_acts_on_behalf_of_another_has_chosen_to_and_the_trail_says_it_until_they_stop()
    {
        var (concept, _) = await app.ConceptAsync();
        var (lead, other) = (await OfficerAsync("Lise Leder"), await OfficerAsync("Vera Vikar"));
        await app.RunAsync(new NameCaseLead(concept.Id, lead.Person), lead);
        var edit = new EditConcept(concept.Id, (await ShownAsync(concept, other)).Concept.Version, PortfolioScenario.Concept with { Reuse = "Vikarens ord" });
        await app.RefusedAsync(edit, other, "case.not-yours");

        await app.RunAsync(new StandInForLead(concept.Id, StandsIn: true), other);
        await app.RunAsync(edit, other);

        var inside = (await ShownAsync(concept, other)).Concept.Trail[^1];
        Assert.Equal(("concept.edited", "Lise Leder"), (inside.Code, inside.OnBehalfOf));
        var outside = (await app.RunAsync(new GetConcept(concept.Number), Actor.Anonymous)).Trail[^1];
        Assert.Equal((true, null), (outside.IsOnBehalf, outside.OnBehalfOf));
        await app.RefusedAsync(new StandInForLead(concept.Id, StandsIn: true), lead, "case.is-yours");

        await app.RunAsync(new StandInForLead(concept.Id, StandsIn: false), other);
        await app.RefusedAsync(edit, other, "case.not-yours");
        // What the one who has it does themselves is on behalf of no one.
        await EditAsync(concept, lead, "Egne ord");
        Assert.False((await ShownAsync(concept, lead)).Concept.Trail[^1].IsOnBehalf);
    }

    [Fact]
    public async Task A_choice_to_act_for_one_says_nothing_of_the_next_who_has_the_case()
    {
        var (concept, _) = await app.ConceptAsync();
        var (lead, other, next) = (await OfficerAsync(), await OfficerAsync(), await OfficerAsync());
        await app.RunAsync(new NameCaseLead(concept.Id, lead.Person), lead);
        await app.RunAsync(new StandInForLead(concept.Id, StandsIn: true), other);

        // Neither a third, nor somebody who cannot have it.
        await app.RefusedAsync(new NameCaseLead(concept.Id, next.Person), next, "case.not-yours");
        await app.RefusedAsync(new NameCaseLead(concept.Id, (await app.PersonAsync(Role.Contributor, "4601")).Person), lead, "case.lead-not-of-the-role");
        await app.RunAsync(new NameCaseLead(concept.Id, next.Person), lead);

        Assert.Equal((LeadStanding.SomeoneElses, false), Standing(await ShownAsync(concept, other)));
        Assert.Equal((LeadStanding.SomeoneElses, false), Standing(await ShownAsync(concept, lead)));
        Assert.Equal((LeadStanding.Lead, true), Standing(await ShownAsync(concept, next)));
        Assert.Contains("case.lead-is-you", (await app.RunAsync(new GetMyPage(), next)).News.Select(n => n.Code));
    }

    [Fact]
    public async Task The_company_names_no_lead_of_a_concept_and_KS_none_of_a_project()
    {
        var (concept, _) = await app.ConceptAsync();
        var project = await app.ProjectAsync(concept.Id);
        var (ks, company) = (await OfficerAsync(), await app.PersonAsync(Role.CompanyOfficer, "selskapet"));

        await app.RefusedAsync(new NameCaseLead(concept.Id, company.Person), company, "access.denied");
        await app.RefusedAsync(new NameCaseLead(project.Id, ks.Person), ks, "access.denied");
        await app.RefusedAsync(new StandInForLead(project.Id, StandsIn: true), ks, "access.denied");
        await app.RefusedAsync(new ListLeadCandidates(CaseKind.Project), ks, "access.denied");
        await app.RunAsync(new NameCaseLead(project.Id, company.Person), company);
        Assert.Equal(LeadStanding.Lead, (await app.RunAsync(new GetProjectForWork(project.Number), company)).Lead!.Standing);
        Assert.Null((await app.RunAsync(new GetProjectForWork(project.Number), ks)).Lead);
    }

    [Fact]
    public async Task A_product_owner_keeps_their_own_service_and_no_other()
    {
        var (owner, other) = (await app.PersonAsync(Role.ProductOwner, "selskapet"), await app.PersonAsync(Role.ProductOwner, "selskapet"));
        var slug = await app.RunAsync(
            new EnterService(DeliveryArea.TransferData, ServiceLifecycle.Planned, new LocalText("Fiks prøve", "Fiks prøve", "Fiks prøve"), new LocalText("Sender", "Sender", "Sends")), owner);
        var service = (await app.RunAsync(new GetService(slug), Actor.Anonymous)).Id;

        // Not to take it, not to end it, not to attach anything to it.
        await app.RefusedAsync(new GiveProductOwner(service, other.Person), other, "case.not-yours");
        await app.RefusedAsync(new MoveService(service, ServiceLifecycle.InOperation), other, "case.not-yours");
        await app.RefusedAsync(new AttachDocument(service, "Notat.pdf", "%PDF-1.7 Et notat"u8.ToArray()), other, "case.not-yours");
        var unowned = (await app.RunAsync(new GetService("fiks-svarut"), Actor.Anonymous)).Id;
        await app.RefusedAsync(new GiveProductOwner(unowned, other.Person), other, "case.has-no-owner");

        await app.RunAsync(new MoveService(service, ServiceLifecycle.InOperation), owner);
        await app.RunAsync(new GiveProductOwner(service, other.Person), owner);
        await app.RefusedAsync(new MoveService(service, ServiceLifecycle.PhasingOut), owner, "case.not-yours");
        // The company's officers keep the whole catalogue.
        await app.RunAsync(new MoveService(service, ServiceLifecycle.PhasingOut), await app.PersonAsync(Role.CompanyOfficer, "selskapet"));
    }

    [Fact]
    public async Task What_a_colleague_has_is_not_on_my_page()
    {
        var (mine, theirs) = (await OfficerAsync(), await OfficerAsync());
        var sent = await app.SubmitAsync();
        Assert.Contains(sent.Number, await NumbersAsync(mine, WorkKind.AssessIdea));

        await app.RunAsync(new AssignCaseOfficer(sent.Id, theirs.Person), mine);

        Assert.DoesNotContain(sent.Number, await NumbersAsync(mine, WorkKind.AssessIdea));
        Assert.Contains(sent.Number, await NumbersAsync(theirs, WorkKind.AssessIdea));
    }

    private static (LeadStanding, bool) Standing(ConceptForWork shown) => (shown.Lead!.Standing, shown.Lead.Works);

    private Task<Actor.PersonActor> OfficerAsync(string? name = null) => app.PersonAsync(Role.CaseOfficer, "ks", name);

    private Task<ConceptForWork> ShownAsync(PortfolioCase concept, Actor by) => app.RunAsync(new GetConceptForWork(concept.Number), by);

    private async Task EditAsync(PortfolioCase concept, Actor by, string words)
    {
        var shown = (await ShownAsync(concept, by)).Concept;
        await app.RunAsync(new EditConcept(concept.Id, shown.Version, shown.Content with { Reuse = words }), by);
    }

    private async Task<IReadOnlyList<string?>> NumbersAsync(Actor actor, WorkKind kind) =>
        [.. (await app.RunAsync(new GetMyPage(), actor)).Groups.Where(g => g.Kind == kind).SelectMany(g => g.Items).Select(i => i.Number())];
}
