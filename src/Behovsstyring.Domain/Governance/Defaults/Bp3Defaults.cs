using static Behovsstyring.Domain.Governance.Defaults.MatrixParts;
using Gates = Behovsstyring.Domain.Cases.Gate;

namespace Behovsstyring.Domain.Governance.Defaults;

/// <summary>Planning to execution (concept study ch. 6.4): the company decides on the steering group's recommendation.</summary>
internal static class Bp3Defaults
{
    private static readonly Checklist s_checklist = Questions("bp3.checklist",
        Text("Sjekkliste for BP3", "Sjekkliste for BP3", "BP3 checklist"),
        Text("Er prosjektet fortsatt ønsket?", "Er prosjektet framleis ønskt?", "Is the project still wanted?"),
        Text("Vil resultatmålene gi gevinstene?", "Vil resultatmåla gje gevinstane?", "Will the result goals give the benefits?"),
        Text("Er gjennomføringen delt i håndterlige steg?", "Er gjennomføringa delt i handterlege steg?", "Is the execution split into manageable steps?"),
        Text("Er det lagt strategi for kommunikasjon, kvalitet og anskaffelser?", "Er det lagt strategi for kommunikasjon, kvalitet og innkjøp?", "Are there strategies for communication, quality and procurement?"),
        Text("Er interessentene kartlagt?", "Er interessentane kartlagde?", "Have the stakeholders been mapped?"),
        Text("Er roller og ressurser på plass?", "Er roller og ressursar på plass?", "Are roles and resources in place?"),
        Text("Er usikkerheten til å leve med?", "Er uvissa til å leve med?", "Is the uncertainty acceptable?"),
        Text("Er det klart hva som må lykkes?", "Er det klart kva som må lukkast?", "Is it clear what must succeed?"),
        Text("Har de gevinstansvarlige vært med?", "Har dei gevinstansvarlege vore med?", "Have those responsible for the benefits taken part?"),
        Text("Har linjen kapasitet til å ta imot?", "Har linja kapasitet til å ta imot?", "Does the line have capacity to take over?"),
        Text("Finnes det en plan for endringsarbeidet?", "Finst det ein plan for endringsarbeidet?", "Is there a plan for managing the change?"),
        Text("Er personvernkonsekvensene vurdert?", "Er følgjene for personvernet vurderte?", "Has the impact on privacy been assessed?"),
        Text("Er risikoen for informasjonssikkerheten vurdert?", "Er risikoen for informasjonstryggleiken vurdert?", "Has the information security risk been assessed?"));

    private static readonly DocumentForm s_management = Document("bp3.management-document",
        Text("Styringsdokument", "Styringsdokument", "Management document"),
        Text("Bakgrunn", "Bakgrunn", "Background"),
        Text("Mål", "Mål", "Goals"),
        Text("Prosjektproduktet og delene det består av", "Prosjektproduktet og delane det er sett saman av", "The product and what it is made of"),
        Text("Interessenter og kommunikasjon", "Interessentar og kommunikasjon", "Stakeholders and communication"),
        Text("Rammer", "Rammer", "Framework"),
        Text("Organisering, roller og ansvar", "Organisering, roller og ansvar", "Organisation, roles and responsibilities"),
        Text("Strategi for gjennomføringen", "Strategi for gjennomføringa", "Strategy for the execution"),
        Text("Avhengigheter", "Avhengnader", "Dependencies"),
        Text("Plan: faser, budsjett over tid, usikkerhet og rapportering", "Plan: fasar, budsjett over tid, uvisse og rapportering", "Plan: phases, budget over time, uncertainty and reporting"),
        Text("Toleranser", "Toleransar", "Tolerances"));

    private static readonly DocumentForm s_benefits = ShippedDocuments.BenefitsPlan("bp3.benefits-plan");

    private static readonly DocumentForm s_stagePlan = ShippedDocuments.StagePlan("bp3.stage-plan", Text(
        "Faseplan for første gjennomføringsfase", "Faseplan for første gjennomføringsfase", "Stage plan for the first execution stage"));

    public static GateContent Gate { get; } = new()
    {
        Gate = Gates.Bp3,
        Label = Text("BP3", "BP3", "BP3"),
        Title = Text("Fra planlegging til gjennomføring", "Frå planlegging til gjennomføring", "From planning to execution"),
        Question = Text(
            "Er planen god nok til at selskapet kan sette i gang?",
            "Er planen god nok til at selskapet kan setje i gang?",
            "Is the plan good enough for the company to begin?"),
        BeforeRecommendation =
        [
            Ask("bp3.design", RequirementKind.Document, Party.Company, Text(
                "Design, plan og estimat for det valgte konseptet", "Design, plan og estimat for det valde konseptet", "Design, plan and estimate of the chosen concept"))
                with { Strength = Strength.Mandatory, SeenBy = KnownFact.PlanIsMade },
            Ask("bp3.company-consequences", RequirementKind.Assessment, Party.Company, Text(
                "Selskapet har vurdert hva planen betyr for avtaler, økonomi og jus", "Selskapet har vurdert kva planen har å seie for avtalar, økonomi og jus", "The company has assessed what the plan means for contracts, finance and law"))
                with { Strength = Strength.Mandatory },
            Ask("bp3.member-representatives", RequirementKind.Appointment, Party.SteeringGroup, Text(
                "Medlemsrepresentantene som deltar, er navngitt", "Medlemsrepresentantane som tek del, er namngjevne", "The member representatives who take part are named"))
                with { SeenBy = KnownFact.MemberRepresentativesAreNamed },
            Ask("bp3.risk", RequirementKind.Assessment, Party.Company, Text(
                "Risikoen er vurdert", "Risikoen er vurdert", "The risk is assessed"))
                with { SeenBy = KnownFact.RiskIsAssessed },
            Ask("bp3.financing", RequirementKind.Statement, Party.Company, Text(
                "Finansieringen er avklart", "Finansieringa er avklart", "The financing is settled"))
                with { On = false },
            Fill("bp3.benefits-plan-written", Party.KsAdministration, s_benefits),
            Fill("bp3.management-document-written", Party.Company, s_management),
            Fill("bp3.stage-plan-written", Party.Company, s_stagePlan),
            Answer("bp3.checklist-answered", Party.Company, s_checklist),
        ],
        Recommenders =
        [
            new Recommender { Code = "bp3.steering-group-recommends", Party = Party.SteeringGroup, Role = RecommenderRole.Recommends },
            new Recommender { Code = "bp3.kommit-advises", Party = Party.KommitCouncil, Role = RecommenderRole.Advises, Strength = Strength.Waivable },
        ],
        Decider = new Decider
        {
            Code = "bp3.company-decides",
            Party = Party.Company,
            Organs = CompanyOrgans,
            Note = Text(
                "Selskapet avgjør etter innstilling fra styringsgruppen.",
                "Selskapet avgjer etter innstilling frå styringsgruppa.",
                "The company decides on the steering group's recommendation."),
        },
        Involved = MembersAreInformed,
        Checklists = [s_checklist],
        Documents = [s_benefits, s_management, s_stagePlan],
    };
}
