using static Behovsstyring.Domain.Governance.Defaults.MatrixParts;
using Gates = Behovsstyring.Domain.Cases.Gate;

namespace Behovsstyring.Domain.Governance.Defaults;

/// <summary>Closing to realisation (concept study ch. 6.6): an orderly check agreed by solution owner and need owner, then the company decides.</summary>
internal static class Bp5Defaults
{
    private static readonly Checklist s_checklist = Questions("bp5.checklist",
        Text("Sjekkliste for BP5", "Sjekkliste for BP5", "BP5 checklist"),
        Text("Er det som gjensto, gjort eller overtatt av linjen?", "Er det som stod att, gjort eller overteke av linja?", "Is outstanding work done or taken over by the line?"),
        Text("Er hovedresultatet dokumentert: produkt, kostnad, tid og kvalitet?", "Er hovudresultatet dokumentert: produkt, kostnad, tid og kvalitet?", "Is the main result documented: product, cost, time and quality?"),
        Text("Er lærdommene skrevet ned?", "Er lærdommane skrivne ned?", "Have the lessons been written down?"),
        Text("Er dokumentene arkivert?", "Er dokumenta arkiverte?", "Have the documents been archived?"),
        Text("Er avtalene avsluttet?", "Er avtalane avslutta?", "Have the contracts been closed?"),
        Text("Er interessentene informert?", "Er interessentane informerte?", "Have the stakeholders been informed?"),
        Text("Er gevinstrealiseringsplanen oppdatert?", "Er gevinstrealiseringsplanen oppdatert?", "Has the benefits plan been updated?"),
        Text("Er erfaringsloggen lukket?", "Er erfaringsloggen lukka?", "Has the lessons log been closed?"));

    private static readonly DocumentForm s_finalReport = Document("bp5.final-report",
        Text("Sluttrapport", "Sluttrapport", "Final report"),
        Text("Oppsummering", "Oppsummering", "Summary"),
        Text("Måloppnåelse: virksomhetsmål, effektmål og resultatmål", "Måloppnåing: verksemdsmål, effektmål og resultatmål", "Goals reached: business, effect and result goals"),
        Text("Produkter", "Produkt", "Products"),
        Text("Begrunnelsen for prosjektet, sett i ettertid", "Grunngjevinga for prosjektet, sett i ettertid", "The business case in hindsight"),
        Text("Fremdrift", "Framdrift", "Progress"),
        Text("Avvik", "Avvik", "Deviations"),
        Text("Digitaliseringsprinsipper", "Digitaliseringsprinsipp", "Digitalisation principles"),
        Text("Hvordan styringen fungerte", "Korleis styringa fungerte", "How the governance worked"),
        Text("Lærdommer", "Lærdommar", "Lessons"));

    public static GateContent Gate { get; } = new()
    {
        Gate = Gates.Bp5,
        Label = Text("BP5", "BP5", "BP5"),
        Title = Text("Fra avslutning til realisering", "Frå avslutning til realisering", "From closing to realisation"),
        Question = Text(
            "Er alt levert som avtalt og forventet, slik at prosjektet kan lukkes?",
            "Er alt levert som avtalt og venta, slik at prosjektet kan lukkast?",
            "Has everything been delivered as agreed and expected, so that the project can be closed?"),
        BeforeRecommendation =
        [
            Ask("bp5.check-solution-owner", RequirementKind.Statement, Party.Company, Text(
                "Løsningseier bekrefter at alt er levert som avtalt", "Løysingseigar stadfestar at alt er levert som avtalt", "The solution owner confirms that everything is delivered as agreed"))
                with { Strength = Strength.Mandatory },
            Ask("bp5.check-need-owner", RequirementKind.Statement, Party.KsAdministration, Text(
                "Behovseier bekrefter at leveransen svarer til forventningene", "Behovseigar stadfestar at leveransen svarer til forventningane", "The need owner confirms that the delivery meets expectations"))
                with { Strength = Strength.Mandatory },
            Ask("bp5.lessons", RequirementKind.Statement, Party.Company, Text(
                "Lærdommene er skrevet ned og delt", "Lærdommane er skrivne ned og delte", "The lessons are written down and shared"))
                with { On = false },
            Ask("bp5.benefit-owners", RequirementKind.Appointment, Party.Members, Text(
                "Gevinsteierne er navngitt", "Gevinsteigarane er namngjevne", "The benefit owners are named"))
                with { On = false },
            Fill("bp5.final-report-written", Party.Company, s_finalReport),
            Answer("bp5.checklist-answered", Party.Company, s_checklist),
        ],
        Recommenders =
        [
            new Recommender { Code = "bp5.steering-group-recommends", Party = Party.SteeringGroup, Role = RecommenderRole.Recommends },
            new Recommender { Code = "bp5.kommit-advises", Party = Party.KommitCouncil, Role = RecommenderRole.Advises, RequiredWhen = Applicability.WhenRiskIsHigh, Strength = Strength.Waivable },
        ],
        Decider = new Decider
        {
            Code = "bp5.company-decides",
            Party = Party.Company,
            Organs = CompanyOrgans,
            Note = Text(
                "Selskapet avgjør etter innstilling fra styringsgruppen.",
                "Selskapet avgjer etter innstilling frå styringsgruppa.",
                "The company decides on the steering group's recommendation."),
        },
        Involved = MembersAreInformed,
        Checklists = [s_checklist],
        Documents = [s_finalReport],
    };
}
