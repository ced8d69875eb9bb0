using static Behovsstyring.Domain.Governance.Defaults.MatrixParts;
using Gates = Behovsstyring.Domain.Cases.Gate;

namespace Behovsstyring.Domain.Governance.Defaults;

/// <summary>Idea to concept (concept study ch. 6.2.3): KommIT-rådet recommends, KS decides what enters the concept portfolio.</summary>
internal static class Bp1Defaults
{
    private static readonly Checklist s_checklist = Questions("bp1.checklist",
        Text("Sjekkliste for BP1", "Sjekkliste for BP1", "BP1 checklist"),
        Text("Er det klart hvilket problem som skal løses?", "Er det klart kva problem som skal løysast?", "Is it clear which problem is to be solved?"),
        Text("Støtter behovet strategiske mål?", "Støttar behovet strategiske mål?", "Does the need support strategic goals?"),
        Text("Hva vil en løsning bety for organisasjonene som berøres?", "Kva vil ei løysing ha å seie for organisasjonane det gjeld?", "What will a solution mean for the organisations affected?"),
        Text("Bør dette være et prosjekt, eller kan det løses i den daglige driften?", "Bør dette vere eit prosjekt, eller kan det løysast i den daglege drifta?", "Should this be a project, or can it be solved in daily operations?"),
        Text("Hvilke digitaliseringsføringer og arkitekturprinsipper gjelder?", "Kva føringar for digitalisering og kva arkitekturprinsipp gjeld?", "Which digitalisation policies and architecture principles apply?"),
        Text("Hvem betaler for utredningen?", "Kven betaler for utgreiinga?", "Who pays for the study?"),
        Text("Trengs det mer informasjon før noen kan ta stilling?", "Trengst det meir informasjon før nokon kan ta stilling?", "Is more information needed before anyone can take a stand?"));

    private static readonly DocumentForm s_mandate = Document("bp1.mandate",
        Text("Mandat for konseptfasen", "Mandat for konseptfasen", "Mandate for the concept phase"),
        Text("Bakgrunn", "Bakgrunn", "Background"),
        Text("Hensikt: behov og endringer", "Føremål: behov og endringar", "Purpose: needs and changes"),
        Text("Føringer", "Føringar", "Policies and constraints"),
        Text("Erfaringer fra lignende arbeid", "Røynsler frå liknande arbeid", "Experience from similar work"),
        Text("Organisering, interessenter og resultater i fasen", "Organisering, interessentar og resultat i fasen", "Organisation, stakeholders and results of the phase"),
        Text("Kostnad, tid og ressurser", "Kostnad, tid og ressursar", "Cost, time and resources"),
        Text("Konsepter som bør vurderes", "Konsept som bør vurderast", "Concepts worth considering"));

    public static GateContent Gate { get; } = new()
    {
        Gate = Gates.Bp1,
        Label = Text("BP1", "BP1", "BP1"),
        Title = Text("Fra idé til konsept", "Frå idé til konsept", "From idea to concept"),
        Question = Text(
            "Skal KS ta behovet inn i konseptporteføljen og starte en konseptfase?",
            "Skal KS ta behovet inn i konseptporteføljen og starte ein konseptfase?",
            "Shall KS take the need into the concept portfolio and start a concept phase?"),
        BeforeRecommendation =
        [
            Ask("bp1.described", RequirementKind.Statement, Party.Submitter, Text(
                "Behovet er beskrevet", "Behovet er omtalt", "The need is described"))
                with { Strength = Strength.Mandatory, SeenBy = KnownFact.NeedIsDescribed },
            Ask("bp1.total-assessment", RequirementKind.Assessment, Party.KsAdministration, Text(
                "Samlet vurdering etter de fastsatte kriteriene", "Samla vurdering etter dei fastsette kriteria", "Overall assessment on the given criteria"))
                with { Strength = Strength.Mandatory },
            Ask("bp1.concept-plan", RequirementKind.Document, Party.KsAdministration, Text(
                "Foreløpig plan for konseptfasen", "Førebels plan for konseptfasen", "Tentative plan for the concept phase")),
            Answer("bp1.checklist-answered", Party.KsAdministration, s_checklist),
            Fill("bp1.mandate-written", Party.KsAdministration, s_mandate),
        ],
        Recommenders =
        [
            new Recommender { Code = "bp1.kommit-recommends", Party = Party.KommitCouncil, Role = RecommenderRole.Recommends, Strength = Strength.Floor },
        ],
        BeforeDecision =
        [
            Ask("bp1.resources-ks", RequirementKind.Statement, Party.KsAdministration, Text(
                "Ressursavklaring fra KS", "Ressursavklaring frå KS", "Resource clarification from KS")),
            Ask("bp1.resources-company", RequirementKind.Statement, Party.Company, Text(
                "Ressursavklaring fra selskapet", "Ressursavklaring frå selskapet", "Resource clarification from the company")),
            Ask("bp1.resources-others", RequirementKind.Statement, Party.Members, Text(
                "Ressursavklaring fra andre bidragsytere", "Ressursavklaring frå andre bidragsytarar", "Resource clarification from other contributors"))
                with { On = false },
        ],
        Decider = new Decider
        {
            Code = "bp1.ks-decides",
            Party = Party.KsAdministration,
            Organs = KsOrgans,
            Note = Text(
                "KS eier idéfasen og avgjør hva som går inn i konseptporteføljen.",
                "KS eig idéfasen og avgjer kva som går inn i konseptporteføljen.",
                "KS owns the idea phase and decides what enters the concept portfolio."),
        },
        Involved =
        [
            new(Party.Submitter, Involvement.Informed),
            new(Party.Supporters, Involvement.Informed),
            new(Party.DigitalisationCommittee, Involvement.Informed),
            new(Party.ExpertCommittee, Involvement.Informed),
        ],
        Checklists = [s_checklist],
        Documents = [s_mandate],
    };
}
