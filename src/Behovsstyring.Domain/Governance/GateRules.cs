using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Governance;

/// <summary>The steps on the way through a gate, in their order.</summary>
public enum GateStep
{
    BeforeRecommendation = 1,
    Recommendation = 2,
    BeforeDecision = 3,
    Decision = 4,
    Acceptance = 5,
}

/// <summary>One thing that a case lacks before its next phase, and who has it.</summary>
/// <param name="Who">The party that has it; none when it is one named organisation, as with a condition.</param>
/// <param name="Code">The requirement, recommender, decider or acceptor in the model; what is waived is named by it.</param>
/// <param name="What">The model's own words, when it has some.</param>
public sealed record Missing(
    GateStep Step, Party? Who, string Code, Error Why, LocalText? What = null, Strength Strength = Strength.Mandatory, OrganisationId? Organisation = null);

/// <summary>
/// The one answer to "what is missing, and who has it": the page lists it, the guards enforce it, the work list is made from it.
/// </summary>
public static class GateRules
{
    public const int TextMaxLength = 20_000;
    public const int ReasonMaxLength = 4_000;
    public const int ReferenceMaxLength = 500;

    /// <summary>Everything between this review and the next phase, in the order it must come.</summary>
    public static IReadOnlyList<Missing> StandsBetween(IGateProgress review, GateContent gate, GateFacts facts) => review.State switch
    {
        GateReviewState.Open =>
        [
            .. UnmetRequirements(review, gate.BeforeRecommendation, facts, GateStep.BeforeRecommendation),
            .. SteeringGroupGaps(gate, facts),
            .. Unheard(review, gate, facts),
            .. UnmetRequirements(review, gate.BeforeDecision, facts, GateStep.BeforeDecision),
            .. OpenConditions(facts, gate),
            new Missing(GateStep.Decision, gate.Decider.Party, gate.Decider.Code, GateErrors.DecisionAwaited, gate.Question),
        ],
        GateReviewState.AwaitingAcceptance => gate.Acceptors.Where(a => a.Party == review.AwaitsAcceptanceOf)
            .Select(a => new Missing(GateStep.Acceptance, a.Party, a.Code, GateErrors.AcceptanceAwaited, a.Note)).ToArray(),
        GateReviewState.Crossed or GateReviewState.SentBack or GateReviewState.Paused or GateReviewState.Stopped
            or GateReviewState.Declined or GateReviewState.Withdrawn => [],
    };

    public static GateStage Stage(IGateProgress review, GateContent gate, GateFacts facts) => review.State switch
    {
        GateReviewState.Open => StandsBetween(review, gate, facts)[0].Step switch
        {
            GateStep.BeforeRecommendation => GateStage.AwaitingRequirements,
            GateStep.Recommendation => GateStage.AwaitingRecommendation,
            GateStep.BeforeDecision or GateStep.Decision or GateStep.Acceptance => GateStage.AwaitingDecision,
        },
        GateReviewState.AwaitingAcceptance => GateStage.AwaitingAcceptance,
        GateReviewState.Crossed => GateStage.Crossed,
        GateReviewState.SentBack => GateStage.SentBack,
        GateReviewState.Paused => GateStage.Paused,
        GateReviewState.Stopped => GateStage.Stopped,
        GateReviewState.Declined => GateStage.Declined,
        GateReviewState.Withdrawn => GateStage.Withdrawn,
    };

    public static bool Applies(Applicability when, GateFacts facts, CaseRisk risk) => when switch
    {
        Applicability.Never => false,
        Applicability.Always => true,
        Applicability.WhenSteeringGroupIsSetUp => facts.SteeringGroup is not null,
        Applicability.WhenCompanyIsActor => facts.Actor is SolutionActor.Company,
        Applicability.WhenAnotherIsActor => facts.Actor is not null and not SolutionActor.Company,
        Applicability.WhenRiskIsHigh => risk == CaseRisk.High,
        Applicability.WhenServiceIsNew => facts.ServiceIsNew,
    };

    /// <summary>The requirements this case meets at this gate: those switched on that apply to it.</summary>
    public static bool IsAsked(Requirement requirement, IGateProgress review, GateFacts facts) =>
        requirement.On && Applies(requirement.AppliesWhen, facts, review.Risk);

    public static bool IsMet(Requirement requirement, IGateProgress review, GateFacts facts) =>
        requirement.SeenBy is { } fact ? facts.Seen.Contains(fact) : review.HasEvidence(requirement.Code);

    /// <summary>A floor item can never have been waived under its own version, so a waiver of one counts for nothing.</summary>
    public static bool IsWaived(string code, Strength strength, IGateProgress review) =>
        strength == Strength.Waivable && review.HasWaiver(code);

    /// <summary>A recommender has been heard when it has taken a standpoint; an adviser also by a comment.</summary>
    public static bool IsHeard(Recommender recommender, IGateProgress review) => review.Said.Any(said =>
        said.Party == recommender.Party && (said.Outcome is not null || recommender.Role == RecommenderRole.Advises));

    /// <summary>The lowest organ that may decide a case of this size and risk; unusual or major matters go to the board.</summary>
    public static DecidingOrgan NeededOrgan(IReadOnlyList<OrganThreshold> organs, CaseSize size, CaseRisk risk) =>
        organs.Where(o => o is { FromSize: null, FromRisk: null } || size >= o.FromSize || risk >= o.FromRisk).Max(o => o.Organ);

    /// <summary>
    /// Warnings to the phase's owner that stop nothing: in the concept phase a steering group is set up when the extent calls for it,
    /// and members, KS and the company should all sit in it.
    /// </summary>
    public static IReadOnlyList<Error> Warnings(GateContent gate, GateFacts facts) =>
        gate.Gate == Gate.Bp2 && facts.SteeringGroup is not null ? ProblemsInSteeringGroup(gate, facts) : [];

    /// <summary>A body cannot recommend before what it needs for its treatment is there.</summary>
    public static IReadOnlyList<Error> ObstaclesToTreatment(IGateProgress review, GateContent gate, GateFacts facts) =>
        review.State != GateReviewState.Open
            ? [GateErrors.NotOpen]
            : [.. StandsBetween(review, gate, facts).Where(m => m.Step == GateStep.BeforeRecommendation).Select(m => m.Why)];

    /// <summary>
    /// What a decision with this outcome must wait for. Going on waits for everything. Stopping waits for all but the conditions of
    /// earlier gates, which fall away with the case. Sending back and pausing wait for the recommendations only: they are the answer
    /// to something that is missing.
    /// </summary>
    public static IReadOnlyList<Missing> Holds(IGateProgress review, GateContent gate, GateFacts facts, GateOutcome outcome)
    {
        var missing = StandsBetween(review, gate, facts).Where(m => m.Step < GateStep.Decision);
        return outcome switch
        {
            GateOutcome.GoOn or GateOutcome.GoOnWithConditions => [.. missing],
            GateOutcome.Stop => [.. missing.Where(m => m.Why.Code != ConditionCode)],
            GateOutcome.SendBack or GateOutcome.Pause => [.. missing.Where(m => m.Step <= GateStep.Recommendation)],
        };
    }

    /// <summary>Out of the concept phase somebody must take over: no model can let a concept go on without a chosen actor.</summary>
    public static bool IsUnclaimed(Gate gate, GateOutcome outcome, GateFacts facts) =>
        gate == Gate.Bp2 && GateDecisionRules.LeadsOn(outcome) && facts.Actor is null;

    private const string ConditionCode = "gate.condition-open";

    private static IEnumerable<Missing> UnmetRequirements(IGateProgress review, IEnumerable<Requirement> requirements, GateFacts facts, GateStep step) => requirements
        .Where(r => IsAsked(r, review, facts) && !IsMet(r, review, facts) && !IsWaived(r.Code, r.Strength, review))
        .Select(r => new Missing(step, r.Responsible, r.Code, GateErrors.RequirementUnmet(r.Code), r.Text, r.Strength));

    private static IEnumerable<Missing> Unheard(IGateProgress review, GateContent gate, GateFacts facts) => gate.Recommenders
        .Where(r => Applies(r.RequiredWhen, facts, review.Risk) && !IsHeard(r, review) && !IsWaived(r.Code, r.Strength, review))
        .Select(r => new Missing(GateStep.Recommendation, r.Party, r.Code, GateErrors.RecommendationAwaited(r.Code), null, r.Strength));

    /// <summary>
    /// From planning on there must be a complete steering group. KommIT-rådet appoints it (concept study ch. 6.4),
    /// so it is the council that can close the gap.
    /// </summary>
    private static IEnumerable<Missing> SteeringGroupGaps(GateContent gate, GateFacts facts) =>
        SteeringGroupRules.GapsBlock(PhaseRules.PhaseBefore(gate.Gate))
            ? ProblemsInSteeringGroup(gate, facts).Select(gap => new Missing(GateStep.BeforeRecommendation, Party.KommitCouncil, gap.Code, gap))
            : [];

    private static IReadOnlyList<Error> ProblemsInSteeringGroup(GateContent gate, GateFacts facts) => facts.SteeringGroup is null
        ? [GateErrors.SteeringGroupMissing]
        : SteeringGroupRules.ProblemsIn(facts.SteeringGroup, PhaseRules.PhaseBefore(gate.Gate));

    private static IEnumerable<Missing> OpenConditions(GateFacts facts, GateContent gate) => facts.OpenConditions
        .Where(c => c.IsOpen && c.Gate < gate.Gate)
        .Select(c => new Missing(GateStep.BeforeDecision, null, c.Id.Value.ToString(), GateErrors.ConditionOpen(c), Organisation: c.OwnerId));
}
