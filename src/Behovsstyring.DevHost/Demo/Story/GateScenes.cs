using Behovsstyring.Application.Governance;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;

namespace Behovsstyring.DevHost.Demo.Story;

/// <summary>
/// Plays the gates. The owner of the phase opens the review, and those who have evidence give it. When the bodies have spoken the owner
/// decides, and the owner who takes over answers.
/// </summary>
internal static class GateScenes
{
    private const string CompanyOfficer = "stine-haugerlien";
    private const int DaysToEvidence = 1;
    private const int DaysAfterRecommendation = 2;

    public static IEnumerable<Scene> Of(DemoContent content, DemoTime time) =>
        content.Journeys.SelectMany(j => j.Gates.SelectMany(g => Of(content, time, j, g.Key, g.Value)));

    private static IEnumerable<Scene> Of(DemoContent content, DemoTime time, DemoJourney journey, Gate gate, DemoGate told)
    {
        var asked = GovernanceDefaults.Shipped[gate];
        var name = $"{gate} for {journey.Need}";
        var evidence = Evidence(journey, gate, told).ToList();
        yield return new Scene(Scene.Moment(time.Day(told.Opened), 8, 30), $"open {name}", stage => Open(stage, journey, gate));
        var spoken = told.Recommendations.Select(r => time.Day(r.When ?? content.Meetings.Single(m => m.Key == r.Meeting).When)).ToList();
        yield return new Scene(Scene.Moment(time.Day(told.Opened).AddDays(DaysToEvidence), 9, 0), $"show what {name} asks", stage =>
            Show(stage, journey, gate, asked, evidence.Where(e => spoken.Count == 0 || asked.BeforeRecommendation.Any(r => r.Code == e.Requirement))));
        if (spoken.Count > 0)
        {
            yield return new Scene(Scene.Moment(spoken.Max().AddDays(DaysAfterRecommendation), 9, 30), $"clear what {name} asks", stage =>
                Show(stage, journey, gate, asked, evidence.Where(e => asked.BeforeDecision.Any(r => r.Code == e.Requirement))));
        }

        if (told.Decision is { } decision)
        {
            var conditions = decision.Conditions.ToDictionary(c => c, _ => ConditionId.New());
            yield return new Scene(Scene.Moment(time.Day(decision.When), 14, 0), $"decide {name}", stage => Decide(stage, journey, gate, decision, conditions));
            foreach (var (condition, id) in conditions.Where(c => c.Key.Settled is not null))
            {
                yield return new Scene(Scene.Moment(time.Day(condition.Settled!), 11, 0), $"meet a condition of {name}", stage =>
                    stage.Do(new FulfilGateCondition(id, condition.How), stage.As(OfficerOf(condition.Owner))));
            }
        }

        if (told.Acceptance is { } answer)
        {
            yield return new Scene(Scene.Moment(time.Day(answer.When), 15, 0), $"answer {name}", stage => Answer(stage, journey, gate, answer));
        }
    }

    /// <summary>The evidence in the gate's story; at BP2 also the concept's text on reuse, platform and state aid.</summary>
    private static IEnumerable<DemoEvidence> Evidence(DemoJourney journey, Gate gate, DemoGate told)
    {
        if (gate != Gate.Bp2 || journey.Concept is not { } concept)
        {
            return told.Evidence;
        }

        return
        [
            new DemoEvidence("bp2.reuse", concept.Reuse),
            new DemoEvidence("bp2.fiks-fit", concept.FiksFit),
            .. concept.ServiceIsNew ? [new DemoEvidence("bp2.state-aid", concept.StateAid.Length > 0 ? concept.StateAid : "Vurdert. Tjenesten leveres bare til medlemmer.")] : Array.Empty<DemoEvidence>(),
            .. told.Evidence,
        ];
    }

    private static async Task Open(Stage stage, DemoJourney journey, Gate gate) =>
        stage.Reviews[(journey.Need, gate)] = await stage.Do(
            new OpenGateReview(stage.CaseAt(journey.Need, gate), journey.Size, journey.Risk), stage.As(Preparer(journey, gate)));

    private static async Task Show(Stage stage, DemoJourney journey, Gate gate, GateContent asked, IEnumerable<DemoEvidence> evidence)
    {
        foreach (var shown in evidence)
        {
            var responsible = asked.Requirements.Single(r => r.Code == shown.Requirement).Responsible;
            await stage.Do(
                new RecordGateEvidence(stage.Reviews[(journey.Need, gate)], shown.Requirement, shown.Text, "", []),
                stage.As(responsible == Party.Company ? CompanyOfficer : responsible == Party.KsAdministration ? OfficerFor(journey) : Preparer(journey, gate)));
            stage.Wait(3);
        }
    }

    private static async Task Decide(Stage stage, DemoJourney journey, Gate gate, DemoDecision told, Dictionary<DemoCondition, ConditionId> conditions)
    {
        var by = stage.As(told.Person);
        var review = stage.Reviews[(journey.Need, gate)];
        var verdict = new Verdict
        {
            Outcome = told.Outcome,
            Organ = told.Organ,
            Reason = told.Reason,
            Missing = told.Missing,
            Conditions = [.. conditions.Select(c => new ConditionTerms(c.Value, c.Key.Text, Stage.Organisation(c.Key.Owner), stage.Time.Day(c.Key.Deadline)))],
        };
        var read = await stage.Do(new GetGateReviewForWork(review), by);
        Keep(stage, journey, gate, await stage.Do(new DecideGate(review, verdict, read.Version), by));
    }

    private static async Task Answer(Stage stage, DemoJourney journey, Gate gate, DemoAcceptance told)
    {
        var by = stage.As(told.Person);
        var review = stage.Reviews[(journey.Need, gate)];
        var read = await stage.Do(new GetGateReviewForWork(review), by);
        Keep(stage, journey, gate, await stage.Do(new AnswerGate(review, told.Accepted, told.Organ, told.Reason, read.Version), by));
    }

    /// <summary>What the gate led to, for the scenes that follow.</summary>
    private static void Keep(Stage stage, DemoJourney journey, Gate gate, GateDecisionMade made)
    {
        if (made.LedTo is not { } number)
        {
            return;
        }

        var kept = gate == Gate.Bp1 ? stage.ConceptNumbers : stage.ProjectNumbers;
        kept[journey.Need] = number;
    }

    private static string Preparer(DemoJourney journey, Gate gate) => gate switch
    {
        Gate.Bp1 or Gate.Bp2 => OfficerFor(journey),
        Gate.Bp3 or Gate.Bp4 or Gate.Bp5 or Gate.Bp6 => CompanyOfficer,
    };

    private static string OfficerFor(DemoJourney journey) => journey.Gates[Gate.Bp1].CaseOfficer!;

    private static string OfficerOf(string owner) => owner == "selskapet" ? CompanyOfficer : "sverre-lillehovde";
}
