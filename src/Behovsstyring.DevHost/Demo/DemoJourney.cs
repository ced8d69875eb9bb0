using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Governance;

namespace Behovsstyring.DevHost.Demo;

/// <summary>A need's travel from the first gate on: what was weighed, recommended, decided and built, and when.</summary>
/// <param name="Gates">The crossings in their order. The last one may be under way: without a decision, or without what comes before it.</param>
internal sealed record DemoJourney(
    string Need, CaseSize Size, CaseRisk Risk, DemoConcept? Concept, IReadOnlyList<DemoSeat> SteeringGroup, DemoProject? Project,
    IReadOnlyDictionary<Gate, DemoGate> Gates);

/// <param name="ExecutingNeedOwner">The member that leads on behalf of the others (utøvende behovseier).</param>
internal sealed record DemoConcept(
    string Title, string Summary, IReadOnlyList<DemoAlternative> Alternatives, SolutionActor Actor, string ActorName, string ActorReason,
    string Reuse, string FiksFit, string StateAid, bool ServiceIsNew, string ExecutingNeedOwner);

internal sealed record DemoAlternative(string Title, string Text, bool DoingNothing, bool Recommended);

/// <param name="Service">The service the deliveries land in; none when the project makes a new one.</param>
internal sealed record DemoProject(
    string Title, string Goal, string Plan, int EstimateThousands, int Months, string? Service, DemoNewService? NewService, string ProductOwner,
    IReadOnlyList<string> MemberRepresentatives, IReadOnlyList<DemoDelivery> Deliveries, IReadOnlyList<DemoRisk> Risks,
    IReadOnlyList<DemoStatusReport> Reports);

internal sealed record DemoNewService(
    string Key, string Name, string DeliveryArea, string DescriptionNb, string DescriptionNn, string DescriptionEn);

/// <param name="State"><c>Planned</c>, <c>UnderWay</c>, <c>Accepted</c> or <c>InOperation</c>.</param>
internal sealed record DemoDelivery(string Title, string Text, string State, string? AcceptedBy, string? AcceptedWhen);

internal sealed record DemoRisk(string Text, string Probability, string Impact, string Measure);

internal sealed record DemoStatusReport(
    string When, string Overall, string Progress, string Economy, string Quality, string Risk, string Text);

/// <param name="CaseOfficer">KS' case officer, who takes the need into assessment; at the first gate only.</param>
internal sealed record DemoGate(
    string Opened, IReadOnlyList<DemoEvidence> Evidence, IReadOnlyList<DemoRecommendation> Recommendations, DemoDecision? Decision,
    DemoAcceptance? Acceptance, string? CaseOfficer);

internal sealed record DemoEvidence(string Requirement, string Text);

/// <param name="Body">A standing body's key, or <c>steering-group</c> for the case's own.</param>
/// <param name="Meeting">The key of a standing body's meeting.</param>
/// <param name="When">The day of the steering group's own meeting.</param>
/// <param name="Against">Those who voted against; all others present voted for.</param>
internal sealed record DemoRecommendation(
    string Body, string? Meeting, string? When, GateOutcome Outcome, RecommendationForm Form, string Text, IReadOnlyList<string> Against, int? Rank);

/// <param name="Missing">What a case sent back lacks, by requirement.</param>
internal sealed record DemoDecision(
    string When, GateOutcome Outcome, DecidingOrgan Organ, string Person, string Reason, IReadOnlyList<DemoCondition> Conditions,
    IReadOnlyList<string> Missing);

internal sealed record DemoCondition(string Text, string Owner, string Deadline, string? Settled, string How);

/// <summary>The own decision of the owner who is to take over.</summary>
internal sealed record DemoAcceptance(string When, bool Accepted, DecidingOrgan Organ, string Person, string Reason);
