using static Behovsstyring.Domain.Governance.Defaults.MatrixParts;
using Gates = Behovsstyring.Domain.Cases.Gate;

namespace Behovsstyring.Domain.Governance.Defaults;

/// <summary>
/// Concept to planning, the choice of concept (concept study ch. 6.1.1 and 6.3): KS decides on the concept,
/// then the chosen solution owner decides for itself; the company may decline with reasons.
/// </summary>
internal static class Bp2Defaults
{
    private static readonly Checklist s_checklist = Questions("bp2.checklist",
        Text("Sjekkliste for BP2", "Sjekkliste for BP2", "BP2 checklist"),
        Text("Er forslaget realistisk?", "Er framlegget realistisk?", "Is the proposal realistic?"),
        Text("Er det vurdert om prosjektet trenger en styringsgruppe?", "Er det vurdert om prosjektet treng ei styringsgruppe?", "Has the need for a steering group been considered?"),
        Text("Er prosjekteierens rolle beskrevet?", "Er rolla til prosjekteigaren omtalt?", "Is the project owner's role described?"),
        Text("Er det pekt ut en gevinstansvarlig?", "Er det peikt ut ein gevinstansvarleg?", "Has someone been named as responsible for the benefits?"),
        Text("Støtter konseptet mål og strategi?", "Støttar konseptet mål og strategi?", "Does the concept support goals and strategy?"),
        Text("Er alternativene sammenlignet på nytte og kostnad?", "Er alternativa samanlikna på nytte og kostnad?", "Have the alternatives been compared on benefit and cost?"),
        Text("Er prosjektleder og andre nøkkelpersoner navngitt?", "Er prosjektleiar og andre nøkkelpersonar namngjevne?", "Are the project manager and other key people named?"),
        Text("Er prosjektlederens rolle beskrevet?", "Er rolla til prosjektleiaren omtalt?", "Is the project manager's role described?"),
        Text("Er de viktigste ressursene satt av?", "Er dei viktigaste ressursane sette av?", "Have the key resources been set aside?"),
        Text("Finnes det en prosjektbegrunnelse?", "Finst det ei prosjektgrunngjeving?", "Is there a business case?"),
        Text("Klarer organisasjonene den endringen som kreves?", "Klarer organisasjonane den endringa som krevst?", "Are the organisations able to make the change?"),
        Text("Er det lagt en strategi for endringsarbeidet?", "Er det lagt ein strategi for endringsarbeidet?", "Is there a strategy for managing the change?"),
        Text("Er behov for informasjonssikkerhet og personvern avklart?", "Er behov for informasjonstryggleik og personvern avklarte?", "Have information security and privacy needs been clarified?"));

    private static readonly DocumentForm s_proposal = Document("bp2.proposal",
        Text("Prosjektforslag", "Prosjektforslag", "Project proposal"),
        Text("Bakgrunn og begrunnelse", "Bakgrunn og grunngjeving", "Background and justification"),
        Text("Vurderinger bak konseptvalget: nullalternativ, forkastede og anbefalt", "Vurderingar bak konseptvalet: nullalternativ, forkasta og tilrådd", "Considerations behind the choice: doing nothing, rejected and recommended"),
        Text("Hovedprodukter", "Hovudprodukt", "Main products"),
        Text("Interessenter", "Interessentar", "Stakeholders"),
        Text("Rammer: føringer, avgrensninger, regelverk og prinsipielle spørsmål", "Rammer: føringar, avgrensingar, regelverk og prinsipielle spørsmål", "Framework: policies, limits, regulation and questions of principle"),
        Text("Forventede gevinster", "Venta gevinstar", "Expected benefits"),
        Text("Overordnet organisering", "Overordna organisering", "Overall organisation"),
        Text("Avhengigheter og forutsetninger", "Avhengnader og føresetnader", "Dependencies and assumptions"),
        Text("Skisse til prosjektplan", "Skisse til prosjektplan", "Outline project plan"));

    private static readonly DocumentForm s_businessCase = Document("bp2.business-case",
        Text("Prosjektbegrunnelse", "Prosjektgrunngjeving", "Business case"),
        Text("Oppsummering", "Oppsummering", "Summary"),
        Text("Bakgrunn", "Bakgrunn", "Background"),
        Text("Hensikt: nå-situasjon, ønsket situasjon og situasjon uten prosjekt", "Føremål: no-situasjon, ønskt situasjon og situasjon utan prosjekt", "Purpose: today, the wanted situation, and the situation without a project"),
        Text("Mulige ulemper", "Moglege ulemper", "Possible drawbacks"),
        Text("Nytte og kostnad", "Nytte og kostnad", "Benefit and cost"),
        Text("Investeringsanalyse", "Investeringsanalyse", "Investment analysis"),
        Text("Finansiering", "Finansiering", "Financing"));

    private static readonly DocumentForm s_stagePlan = ShippedDocuments.StagePlan("bp2.stage-plan", Text(
        "Faseplan for planleggingsfasen", "Faseplan for planleggingsfasen", "Stage plan for the planning phase"));

    public static GateContent Gate { get; } = new()
    {
        Gate = Gates.Bp2,
        Label = Text("BP2", "BP2", "BP2"),
        Title = Text("Fra konsept til planlegging", "Frå konsept til planlegging", "From concept to planning"),
        Question = Text(
            "Hvilket konsept skal velges, og hvem skal ta det videre?",
            "Kva konsept skal veljast, og kven skal ta det vidare?",
            "Which concept is to be chosen, and who is to take it forward?"),
        BeforeRecommendation =
        [
            Ask("bp2.alternatives", RequirementKind.Assessment, Party.KsAdministration, Text(
                "Alternativene er vurdert mot hverandre", "Alternativa er vurderte mot kvarandre", "The alternatives are weighed against each other"))
                with { Strength = Strength.Mandatory, SeenBy = KnownFact.AlternativesAreWeighed },
            Ask("bp2.three-alternatives", RequirementKind.Assessment, Party.KsAdministration, Text(
                "Minst tre alternativer, og det å ikke gjøre noe er ett av dem", "Minst tre alternativ, og det å ikkje gjere noko er eitt av dei", "At least three alternatives, doing nothing among them"))
                with { SeenBy = KnownFact.ThreeAlternativesWithDoingNothing },
            Ask("bp2.actor", RequirementKind.Assessment, Party.KsAdministration, Text(
                "Det er valgt hvem som skal ta konseptet videre", "Det er valt kven som skal ta konseptet vidare", "It is chosen who is to take the concept forward"))
                with { Strength = Strength.Mandatory, SeenBy = KnownFact.ActorIsChosen },
            Ask("bp2.reuse", RequirementKind.Assessment, Party.KsAdministration, Text(
                "Gjenbruk og sammenheng med tjenester som finnes", "Gjenbruk og samanheng med tenester som finst", "Reuse, and how it fits services that exist")),
            Ask("bp2.fiks-fit", RequirementKind.Assessment, Party.Company, Text(
                "Hvordan konseptet passer med Fiks-plattformen", "Korleis konseptet passar med Fiks-plattforma", "How the concept fits the Fiks platform")),
            Ask("bp2.state-aid", RequirementKind.Assessment, Party.Company, Text(
                "Ny tjeneste er vurdert mot reglene om offentlig støtte", "Ny teneste er vurdert mot reglane om offentleg støtte", "The new service is checked against the rules on state aid"))
                with { Strength = Strength.Mandatory, AppliesWhen = Applicability.WhenServiceIsNew },
            Answer("bp2.checklist-answered", Party.KsAdministration, s_checklist),
            Fill("bp2.proposal-written", Party.KsAdministration, s_proposal),
            Fill("bp2.business-case-written", Party.KsAdministration, s_businessCase),
            Fill("bp2.stage-plan-written", Party.KsAdministration, s_stagePlan),
        ],
        Recommenders =
        [
            new Recommender { Code = "bp2.steering-group-recommends", Party = Party.SteeringGroup, Role = RecommenderRole.Recommends, RequiredWhen = Applicability.WhenSteeringGroupIsSetUp },
            new Recommender { Code = "bp2.kommit-advises", Party = Party.KommitCouncil, Role = RecommenderRole.Advises, Strength = Strength.Floor },
        ],
        BeforeDecision =
        [
            Ask("bp2.company-consequences", RequirementKind.Assessment, Party.Company, Text(
                "Selskapet har vurdert konsekvensene for avtaler, økonomi og jus", "Selskapet har vurdert følgjene for avtalar, økonomi og jus", "The company has assessed the consequences for contracts, finance and law"))
                with { Strength = Strength.Mandatory, AppliesWhen = Applicability.WhenCompanyIsActor },
        ],
        Decider = new Decider
        {
            Code = "bp2.ks-decides",
            Party = Party.KsAdministration,
            Organs = KsOrgans,
            Note = Text("KS avgjør konseptvalget.", "KS avgjer konseptvalet.", "KS decides on the concept."),
        },
        Acceptors =
        [
            new Acceptor
            {
                Code = "bp2.company-accepts",
                Party = Party.Company,
                RequiredWhen = Applicability.WhenCompanyIsActor,
                Organs = CompanyOrgans,
                Note = Text(
                    "Selskapet avgjør selv om det tar på seg konseptet. Et nei skal begrunnes.",
                    "Selskapet avgjer sjølv om det tek på seg konseptet. Eit nei skal grunngjevast.",
                    "The company decides for itself whether to take the concept on. A no must be explained."),
            },
            new Acceptor
            {
                Code = "bp2.other-actor-accepts",
                Party = Party.OtherActor,
                RequiredWhen = Applicability.WhenAnotherIsActor,
                Organs = [new(DecidingOrgan.Delegated)],
                Note = Text(
                    "Den valgte aktøren svarer selv. KS fører inn svaret og følger saken videre.",
                    "Den valde aktøren svarer sjølv. KS fører inn svaret og følgjer saka vidare.",
                    "The chosen actor answers for itself. KS records the answer and follows the case from there."),
            },
        ],
        Involved =
        [
            new(Party.Network, Involvement.MayTakePart),
            new(Party.CountyCollege, Involvement.MayTakePart),
            new(Party.Submitter, Involvement.Informed),
            new(Party.Supporters, Involvement.Informed),
        ],
        Checklists = [s_checklist],
        Documents = [s_proposal, s_businessCase, s_stagePlan],
    };
}
