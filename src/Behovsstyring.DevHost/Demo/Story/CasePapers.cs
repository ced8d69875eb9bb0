using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Meetings;

namespace Behovsstyring.DevHost.Demo.Story;

/// <summary>What an agenda item about a gate is called, and the paper the body gets (saksframlegg).</summary>
internal static class CasePapers
{
    public const string SteeringGroup = "steering-group";

    public static string Title(DemoContent content, DemoJourney journey, Gate gate)
    {
        var title = $"{Label(gate)}: {About(content, journey, gate)}";
        return title.Length <= MeetingRules.TitleMaxLength ? title : title[..(MeetingRules.TitleMaxLength - 1)] + "…";
    }

    public static string Paper(DemoJourney journey, Gate gate, bool forCouncil)
    {
        var told = journey.Gates[gate];
        var evidence = told.Evidence.ToDictionary(e => e.Requirement, e => e.Text);
        List<string> parts = gate switch
        {
            Gate.Bp1 =>
            [
                evidence.GetValueOrDefault("bp1.total-assessment", ""),
                evidence.TryGetValue("bp1.concept-plan", out var plan) ? "Plan for konseptfasen: " + plan : "",
            ],
            Gate.Bp2 =>
            [
                journey.Concept!.Summary,
                "Alternativer: " + string.Join("; ", journey.Concept.Alternatives.Select(a => a.Title)) + ".",
                $"Foreslått: {journey.Concept.Alternatives.Single(a => a.Recommended).Title}. {journey.Concept.ActorReason}",
            ],
            Gate.Bp3 => [journey.Project!.Goal, journey.Project.Plan, Risks(journey.Project)],
            Gate.Bp4 or Gate.Bp5 or Gate.Bp6 => [journey.Project!.Goal, journey.Project.Reports is [.., var newest] ? newest.Text : ""],
        };
        if (forCouncil)
        {
            var group = told.Recommendations.FirstOrDefault(r => r.Body == SteeringGroup);
            parts.Add(group is null ? "" : $"Styringsgruppen: «{group.Text}»");
            parts.Add(Asked(gate));
        }

        return string.Join("\n\n", parts.Where(p => p.Length > 0));
    }

    private static string Risks(DemoProject project) =>
        "Største usikkerhet: " + string.Join("; ", project.Risks.Select(r => r.Text.ToLowerInvariant())) + ".";

    private static string About(DemoContent content, DemoJourney journey, Gate gate) => gate switch
    {
        Gate.Bp1 => content.Needs.Single(n => n.Key == journey.Need).Title,
        Gate.Bp2 => journey.Concept!.Title,
        Gate.Bp3 or Gate.Bp4 or Gate.Bp5 or Gate.Bp6 => journey.Project!.Title,
    };

    private static string Label(Gate gate) => gate switch
    {
        Gate.Bp1 => "Behov til konsept",
        Gate.Bp2 => "Konseptvalg",
        Gate.Bp3 => "Oppstart av gjennomføring",
        Gate.Bp4 => "Overgang til avslutning",
        Gate.Bp5 => "Avslutning av prosjektet",
        Gate.Bp6 => "Gevinstene etter prosjektet",
    };

    private static string Asked(Gate gate) => gate switch
    {
        Gate.Bp1 => "KS ber rådet innstille på om behovet skal inn i konseptporteføljen.",
        Gate.Bp2 => "KS ber om råd om konseptvalget og om hvem som bør ta det videre.",
        Gate.Bp3 => "Selskapet ber om råd om oppstart av gjennomføringen.",
        Gate.Bp4 => "Selskapet ber rådet innstille på om prosjektet skal gå til avslutning.",
        Gate.Bp5 => "Selskapet ber om råd om å avslutte prosjektet.",
        Gate.Bp6 => "Selskapet orienterer om gevinstene.",
    };
}
