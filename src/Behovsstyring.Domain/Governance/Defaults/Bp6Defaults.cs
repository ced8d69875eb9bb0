using static Behovsstyring.Domain.Governance.Defaults.MatrixParts;
using Gates = Behovsstyring.Domain.Cases.Gate;

namespace Behovsstyring.Domain.Governance.Defaults;

/// <summary>End of realisation (Prosjektveiviseren BP6): each adopter for its own introduction and benefits, the company for the service.</summary>
internal static class Bp6Defaults
{
    private static readonly DocumentForm s_evaluation = Document("bp6.evaluation",
        Text("Konseptevalueringsrapport", "Konseptevalueringsrapport", "Concept evaluation report"),
        Text("Hva vi ville oppnå", "Kva vi ville oppnå", "What we set out to achieve"),
        Text("Hva målingene viser", "Kva målingane viser", "What the measurements show"),
        Text("Gevinster som er nådd, og gevinster som ikke er det", "Gevinstar som er nådde, og gevinstar som ikkje er det", "Benefits reached, and benefits that are not"),
        Text("Videre tiltak", "Vidare tiltak", "Further measures"));

    public static GateContent Gate { get; } = new()
    {
        Gate = Gates.Bp6,
        Label = Text("BP6", "BP6", "BP6"),
        Title = Text("Realiseringen er ferdig", "Realiseringa er ferdig", "End of realisation"),
        Question = Text(
            "Er gevinstene nådd, eller finnes det en plan for å nå dem?",
            "Er gevinstane nådde, eller finst det ein plan for å nå dei?",
            "Have the benefits been reached, or is there a plan for reaching them?"),
        BeforeDecision =
        [
            Ask("bp6.measurements", RequirementKind.Statement, Party.Company, Text(
                "Planlagte målinger er gjort", "Planlagde målingar er gjorde", "The planned measurements are done")),
            Ask("bp6.benefits", RequirementKind.Assessment, Party.KsAdministration, Text(
                "Gevinstene er nådd, eller det finnes en tiltaksplan", "Gevinstane er nådde, eller det finst ein tiltaksplan", "The benefits are reached, or there is a plan of measures")),
            Fill("bp6.evaluation-written", Party.KsAdministration, s_evaluation),
        ],
        Recommenders =
        [
            new Recommender { Code = "bp6.user-council-comments", Party = Party.UserCouncil, Role = RecommenderRole.Advises, RequiredWhen = Applicability.Never, Strength = Strength.Waivable, InMeeting = false },
            new Recommender { Code = "bp6.du-comments", Party = Party.DigitalisationCommittee, Role = RecommenderRole.Advises, RequiredWhen = Applicability.Never, Strength = Strength.Waivable, InMeeting = false },
        ],
        Decider = new Decider
        {
            Code = "bp6.company-decides",
            Party = Party.Company,
            Organs = CompanyOrgans,
            Note = Text(
                "Selskapet avgjør for tjenesten.",
                "Selskapet avgjer for tenesta.",
                "The company decides for the service."),
        },
        Acceptors =
        [
            new Acceptor
            {
                Code = "bp6.adopters-decide",
                Party = Party.Adopter,
                RequiredWhen = Applicability.Never,
                Organs = [new(DecidingOrgan.Delegated)],
                Note = Text(
                    "Hver kommune og fylkeskommune avgjør selv for sin egen innføring og sine egne gevinster.",
                    "Kvar kommune og fylkeskommune avgjer sjølv for si eiga innføring og sine eigne gevinstar.",
                    "Each municipality and county decides for its own introduction and its own benefits."),
            },
        ],
        Involved =
        [
            new(Party.DigitalisationCommittee, Involvement.Informed),
            new(Party.KommitCouncil, Involvement.Informed),
        ],
        Documents = [s_evaluation],
    };
}
