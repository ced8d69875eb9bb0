using Behovsstyring.Application.Concepts;
using Behovsstyring.Application.Projects;
using Behovsstyring.Application.Services;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Concepts;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.Projects;
using Behovsstyring.EndToEnd.Tests.Browsing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Behovsstyring.EndToEnd.Tests.Travel;

/// <summary>
/// Points 8 to 10, 12: the concept through BP2 with its two decisions, the project through BP3, BP4 and BP5, a delivery into a service.
/// Everything at a gate is done in the browser: recommendation, decision, waiver, answer. Use cases write the papers of concept and project
/// here, since their pages are tried by themselves.
/// </summary>
internal sealed class PortfolioTravel(Browser browser, Travellers travellers)
{
    private IPage _officer = null!;
    private IPage _reader = null!;
    private IPage _councilLeader = null!;
    private IPage _groupLeader = null!;
    private IPage _company = null!;
    private IPage _companyDirector = null!;
    private IPage _director = null!;
    private string _group = "";

    public async Task FromConceptToOperationAsync(IPage officer, IPage supporter, IPage reader, string idea, string concept)
    {
        (_officer, _reader, _groupLeader) = (officer, reader, supporter);
        _councilLeader = await travellers.EnterAsync(browser, Travellers.CouncilLeader, "/arbeid");
        _company = await travellers.EnterAsync(browser, Travellers.CompanyOfficer, "/arbeid");
        _companyDirector = await travellers.EnterAsync(browser, Travellers.CompanyDirector, "/arbeid");
        _director = await travellers.EnterAsync(browser, Travellers.Director, "/arbeid");

        await SettleTheConditionAsync(supporter);
        await StudyAsync(concept);
        var project = await ThroughBp2Async(concept);
        await PlanAsync(project);
        await ThroughBp3Async(project);
        await DeliverAsync(project);
        await ThroughBp4Async(project);
        await ThroughBp5Async(project);
        await ReadTheWholeTravelAsync(idea, project);
    }

    /// <summary>The member that owns the condition finds it on its page and says how it was met. Then it no longer holds the case back.</summary>
    private async Task SettleTheConditionAsync(IPage owner)
    {
        await travellers.VisitAsync(owner, "/arbeid");
        await owner.GetByRole(AriaRole.Link, new() { Name = "Tre kommuner har sagt ja til å være med." }).ClickAsync();
        await owner.GetByRole(AriaRole.Button, new() { Name = "Meld oppfylt: Tre kommuner har sagt ja til å være med." }).ClickAsync();
        var dialog = owner.GetByRole(AriaRole.Dialog);
        await dialog.GetByLabel("Hvordan er det oppfylt?").FillAsync("Stavanger, Bergen og Trondheim er med.");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Meld vilkåret oppfylt" }).ClickAsync();
        await Expect(owner.GetByText("Stavanger, Bergen og Trondheim er med.").First).ToBeVisibleAsync();
    }

    private async Task StudyAsync(string number)
    {
        var ks = travellers.As(Travellers.CaseOfficer);
        var concept = await travellers.RunAsync(new GetConcept(number), ks);
        Guid[] alternatives = [Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7()];
        foreach (var (id, title) in alternatives.Zip(["Som i dag", "Felles oversikt", "Hver sin oversikt"]))
        {
            await travellers.RunAsync(new SaveAlternative(concept.Id, id, new AlternativeContent { Title = title, IsDoingNothing = title == "Som i dag" }), ks);
        }

        await travellers.RunAsync(new ChooseSolutionActor(concept.Id, SolutionActor.Company, "", "Passer med Fiks.", alternatives[1]), ks);
        SteeringSeat[] seats =
        [
            .. new[] { (Travellers.Supporter, SeatFunction.Leader), (Travellers.CaseOfficer, SeatFunction.Member), (Travellers.CompanyOfficer, SeatFunction.Member) }
                .Select(s => (Who: travellers.As(s.Item1), Function: s.Item2))
                .Select(s => new SteeringSeat(s.Who.Person, s.Who.Organisation, s.Function)),
        ];
        await travellers.RunAsync(new SetUpSteeringGroup(concept.Id, BodyId.New(), KnownOrganisations.IdOf("1103"), "Styrer utredningen.", seats), ks);
        _group = (await travellers.RunAsync(new GetConcept(number), ks)).SteeringGroupSlug!;
    }

    /// <summary>KS chooses the concept; then the company takes it on by a decision of its own.</summary>
    private async Task<string> ThroughBp2Async(string concept)
    {
        await travellers.VisitAsync(_officer, $"/arbeid/konsepter/{concept}");
        var gate = await GateSteps.OpenAsync(_officer, "BP2");
        await GateSteps.ProvideAsync(_officer, "Gjenbruk og sammenheng med tjenester som finnes", "Bygger på folkeregisteret.");
        await ProvideAsync(_company, gate, "Hvordan konseptet passer med Fiks-plattformen", "Bruker meldingskøene.");
        await ProvideAsync(_company, gate, "Selskapet har vurdert konsekvensene for avtaler, økonomi og jus", "Ingen nye avtaler.");
        await GroupAgreesAsync(concept, "BP2");
        await CouncilAgreesAsync(concept, "BP2", "AdviserToKs");

        await travellers.VisitAsync(_director, gate);
        await GateSteps.GoOnAsync(_director);
        await Expect(_director.GetByText("Venter på svar fra Selskapet.", new() { Exact = false })).ToBeVisibleAsync();

        await travellers.VisitAsync(_companyDirector, "/arbeid");
        await Expect(_companyDirector.GetByRole(AriaRole.Heading, new() { Name = "Saker som venter på svar fra dere" })).ToBeVisibleAsync();
        await travellers.VisitAsync(_companyDirector, gate);
        await _companyDirector.GetByRole(AriaRole.Button, new() { Name = "Svar på saken" }).ClickAsync();
        var dialog = _companyDirector.GetByRole(AriaRole.Dialog);
        await dialog.GetByRole(AriaRole.Radio, new() { Name = "Nei, vi tar ikke på oss saken" }).CheckAsync();
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Gi svaret" }).ClickAsync();
        await Expect(dialog.Locator("#begrunnelse-feil")).ToBeVisibleAsync();
        await dialog.GetByRole(AriaRole.Radio, new() { Name = "Ja, vi tar på oss saken" }).CheckAsync();
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Gi svaret" }).ClickAsync();
        await Expect(_companyDirector.GetByText("Tok på seg saken").First).ToBeVisibleAsync();
        return (await _companyDirector.Locator(".gate-decision a.number").TextContentAsync())!.Trim();
    }

    private async Task PlanAsync(string number)
    {
        var company = travellers.As(Travellers.CompanyOfficer);
        var project = await travellers.RunAsync(new GetProject(number), company);
        await travellers.RunAsync(
            new EditProject(project.Id, project.Version, project.Content with { Goals = "Alle ser ledige plasser.", Plan = "To leveranser.", Estimate = 4_000_000 }), company);
        await travellers.RunAsync(new SaveRisk(project.Id, Guid.CreateVersion7(), new RiskContent { Title = "Dataene er gamle", Probability = 2, Consequence = 3 }), company);
        await travellers.RunAsync(new NameRepresentative(project.Id, KnownOrganisations.IdOf("1103"), travellers.As(Travellers.Supporter).Person, true, true, true), company);
        await travellers.RunAsync(new SaveDelivery(project.Id, Guid.CreateVersion7(), "Oversikten på nett", "", null), company);
    }

    /// <summary>The company opens and decides. It waives the council's advice in the open, and the waiver stays on the case for good.</summary>
    private async Task ThroughBp3Async(string project)
    {
        await travellers.VisitAsync(_company, $"/arbeid/prosjekter/{project}");
        var gate = await GateSteps.OpenAsync(_company, "BP3");
        await GateSteps.ProvideAsync(_company, "Selskapet har vurdert hva planen betyr for avtaler, økonomi og jus", "Dekket av rammeavtalen.");
        await GroupAgreesAsync(project, "BP3");
        await travellers.VisitAsync(_companyDirector, gate);
        await GateSteps.WaiveAsync(_companyDirector, "Gi sin anbefaling eller sitt råd", "Rådet møtes først om to måneder, og planen er den rådet har sett.");
        await GateSteps.GoOnAsync(_companyDirector);
        await travellers.VisitAsync(_reader, gate["/arbeid".Length..]);
        await Expect(_reader.GetByText("Rådet møtes først om to måneder").First).ToBeVisibleAsync();
        await Expect(_reader.GetByText($"Fraveket av {Travellers.CompanyDirector}", new() { Exact = false }).First).ToBeVisibleAsync();
    }

    /// <summary>A delivery with a state of its own is accepted item by item and becomes part of a service with a product owner.</summary>
    private async Task DeliverAsync(string number)
    {
        var company = travellers.As(Travellers.CompanyOfficer);
        var project = await travellers.RunAsync(new GetProject(number), company);
        var delivery = project.Deliveries[0].Id;
        await travellers.RunAsync(new ExpectOfDelivery(project.Id, delivery, "Viser ledige plasser"), company);
        await travellers.RunAsync(new BeginDelivery(project.Id, delivery), company);
        await travellers.RunAsync(new HandOverDelivery(project.Id, delivery), company);
        var item = (await travellers.RunAsync(new GetProject(number), company)).Deliveries[0].Items[0].Id;
        await travellers.RunAsync(new JudgeDelivery(project.Id, delivery, item, true, ""), travellers.As(Travellers.Supporter));
        var service = await travellers.RunAsync(new GetService("fiks-digisos"), company);
        await travellers.RunAsync(new GiveProductOwner(service.Id, travellers.As(Travellers.ProductOwner).Person), company);
        await travellers.RunAsync(new PutDeliveryInOperation(project.Id, delivery, service.Id), company);
    }

    /// <summary>BP4 needs both recommendations.</summary>
    private async Task ThroughBp4Async(string project)
    {
        await travellers.VisitAsync(_company, $"/arbeid/prosjekter/{project}");
        var gate = await GateSteps.OpenAsync(_company, "BP4");
        await GateSteps.ProvideAsync(_company, "Selskapet har vurdert hva tjenesten betyr for avtaler, økonomi og jus", "Avtalene er på plass.");
        await GroupAgreesAsync(project, "BP4");
        await travellers.VisitAsync(_companyDirector, gate);
        await Expect(_companyDirector.GetByRole(AriaRole.Button, new() { Name = "Beslutt", Exact = true })).ToHaveCountAsync(0);
        await CouncilAgreesAsync(project, "BP4", "BoardCommittee");
        await GateSteps.GoOnAsync(_companyDirector);
    }

    private async Task ThroughBp5Async(string project)
    {
        await travellers.VisitAsync(_company, $"/arbeid/prosjekter/{project}");
        var gate = await GateSteps.OpenAsync(_company, "BP5");
        await GateSteps.ProvideAsync(_company, "Løsningseier bekrefter at alt er levert som avtalt", "Alt er levert.");
        await ProvideAsync(_officer, gate, "Behovseier bekrefter at leveransen svarer til forventningene", "Som forventet.");
        await GroupAgreesAsync(project, "BP5");
        await travellers.VisitAsync(_companyDirector, gate);
        await GateSteps.GoOnAsync(_companyDirector);
    }

    /// <summary>From the need one sees everything that happened to what came of it, and from the project where it came from.</summary>
    private async Task ReadTheWholeTravelAsync(string idea, string project)
    {
        foreach (var address in new[] { $"/behov/{idea}", $"/prosjekter/{project}" })
        {
            await travellers.VisitAsync(_reader, address);
            var content = await _reader.ContentAsync();
            Assert.All(
                new[] { "besluttet ved BP1", "besluttet ved BP2", "tok på seg saken etter BP2", "besluttet ved BP3", "fravek et krav ved BP3", "besluttet ved BP4", "besluttet ved BP5", "sendte inn behovet", "forankret behovet" },
                step => Assert.Contains(step, content, StringComparison.Ordinal));
            Assert.Equal(360, await _reader.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        }
    }

    private async Task GroupAgreesAsync(string number, string gate)
    {
        await travellers.VisitAsync(_groupLeader, $"/arbeid/utvalg/{_group}");
        await CouncilSteps.AgreeAsync(_groupLeader, number, gate, null, others: 2);
    }

    private async Task CouncilAgreesAsync(string number, string gate, string capacity)
    {
        await travellers.VisitAsync(_councilLeader, Travellers.Council);
        await CouncilSteps.AgreeAsync(_councilLeader, number, gate, capacity, others: 3);
    }

    private async Task ProvideAsync(IPage page, string gate, string requirement, string text)
    {
        await travellers.VisitAsync(page, gate);
        await GateSteps.ProvideAsync(page, requirement, text);
    }
}
