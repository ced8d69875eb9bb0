using static Behovsstyring.Domain.Governance.Defaults.MatrixParts;
using Gates = Behovsstyring.Domain.Cases.Gate;

namespace Behovsstyring.Domain.Governance.Defaults;

/// <summary>Execution to closing (concept study ch. 6.5): the company decides on the recommendations of the steering group and KommIT-rådet.</summary>
internal static class Bp4Defaults
{
    private static readonly Checklist s_checklist = Questions("bp4.checklist",
        Text("Sjekkliste for BP4", "Sjekkliste for BP4", "BP4 checklist"),
        Text("Svarer leveransene til resultatmålene?", "Svarer leveransane til resultatmåla?", "Do the deliveries match the result goals?"),
        Text("Er leveransene dokumentert?", "Er leveransane dokumenterte?", "Are the deliveries documented?"),
        Text("Hva gjenstår?", "Kva står att?", "What is outstanding?"),
        Text("Tror de gevinstansvarlige fortsatt på gevinstene?", "Trur dei gevinstansvarlege framleis på gevinstane?", "Do those responsible still believe in the benefits?"),
        Text("Er linjen klar med opplæring, dokumentasjon og rutiner?", "Er linja klar med opplæring, dokumentasjon og rutinar?", "Is the line ready with training, documentation and routines?"),
        Text("Hvem følger opp effektene, og hvem rapporterer de til?", "Kven følgjer opp verknadene, og kven rapporterer dei til?", "Who follows up the effects, and to whom do they report?"),
        Text("Hvem eier forvaltning og drift?", "Kven eig forvalting og drift?", "Who owns maintenance and operation?"),
        Text("Er planen for endringsarbeidet gjennomført?", "Er planen for endringsarbeidet gjennomført?", "Has the plan for the change been carried out?"),
        Text("Er risiko for sikkerhet og personvern håndtert?", "Er risiko for tryggleik og personvern handtert?", "Have the security and privacy risks been handled?"));

    public static GateContent Gate { get; } = new()
    {
        Gate = Gates.Bp4,
        Label = Text("BP4", "BP4", "BP4"),
        Title = Text("Fra gjennomføring til avslutning", "Frå gjennomføring til avslutning", "From execution to closing"),
        Question = Text(
            "Er det levert det som trengs for å avslutte prosjektet?",
            "Er det levert det som trengst for å avslutte prosjektet?",
            "Has what is needed to close the project been delivered?"),
        BeforeRecommendation =
        [
            Ask("bp4.deliveries", RequirementKind.Assessment, Party.Company, Text(
                "Leveransene er godkjent", "Leveransane er godkjende", "The deliveries are accepted"))
                with { Strength = Strength.Mandatory, SeenBy = KnownFact.DeliveriesAreAccepted },
            Ask("bp4.company-consequences", RequirementKind.Assessment, Party.Company, Text(
                "Selskapet har vurdert hva tjenesten betyr for avtaler, økonomi og jus", "Selskapet har vurdert kva tenesta har å seie for avtalar, økonomi og jus", "The company has assessed what the service means for contracts, finance and law"))
                with { Strength = Strength.Mandatory },
            Ask("bp4.service", RequirementKind.Appointment, Party.Company, Text(
                "Tjenesten står i katalogen og har en produktansvarlig", "Tenesta står i katalogen og har ein produktansvarleg", "The service is in the catalogue and has a product owner"))
                with { SeenBy = KnownFact.ServiceHasProductOwner },
            Answer("bp4.checklist-answered", Party.Company, s_checklist),
        ],
        Recommenders =
        [
            new Recommender { Code = "bp4.steering-group-recommends", Party = Party.SteeringGroup, Role = RecommenderRole.Recommends },
            new Recommender { Code = "bp4.kommit-recommends", Party = Party.KommitCouncil, Role = RecommenderRole.Recommends, Strength = Strength.Floor },
        ],
        Decider = new Decider
        {
            Code = "bp4.company-decides",
            Party = Party.Company,
            Organs = CompanyOrgans,
            Note = Text(
                "Selskapet avgjør etter innstilling fra både styringsgruppen og KommIT-rådet.",
                "Selskapet avgjer etter innstilling frå både styringsgruppa og KommIT-rådet.",
                "The company decides on the recommendations of both the steering group and the KommIT council."),
        },
        Involved = MembersAreInformed,
        Checklists = [s_checklist],
    };
}
