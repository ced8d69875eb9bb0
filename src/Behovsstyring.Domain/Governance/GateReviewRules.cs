using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Governance;

/// <summary>When a gate review may be opened, and how it is prepared.</summary>
public static class GateReviewRules
{
    /// <summary>The owner of the phase opens a review of the gate at its end, under the version in force.</summary>
    public static IReadOnlyList<Error> ObstaclesToOpening(Case @case, Gate gate, GovernanceModel model, GateActor by, GateReview? previous) => new Unmet()
        .If(model.State != GovernanceModelState.InForce, GateErrors.ModelNotInForce)
        .If(PhaseRules.GateAfter(@case.Phase) != gate, GateErrors.WrongGate(PhaseRules.GateAfter(@case.Phase)))
        .If(!IsReady(@case.State), GateErrors.CaseNotReady)
        .If(by.Party != model.Content[gate].Decider.Party, GateErrors.NotTheDecider(model.Content[gate].Decider.Party))
        .If(previous is not null && (previous.CaseId != @case.Id || previous.Gate != gate || !previous.IsClosed), GateErrors.PreviousStillOpen);

    /// <summary>A paused case is taken up again first, so that the trail says so; one that has ended does not come back.</summary>
    public static bool IsReady(CaseState state) => state switch
    {
        CaseState.Received or CaseState.InAssessment or CaseState.Active => true,
        CaseState.Draft or CaseState.AtGate or CaseState.Paused or CaseState.Stopped or CaseState.RoutedElsewhere or CaseState.Completed => false,
    };

    /// <summary>Evidence comes from the party responsible for it, or from the phase's owner on its behalf.</summary>
    public static IReadOnlyList<Error> ObstaclesToRecordingEvidence(GateReview review, GateContent gate, GateFacts facts, Evidence evidence, GateActor by)
    {
        var requirement = gate.Requirements.FirstOrDefault(r => r.Code == evidence.Requirement);
        if (requirement is null)
        {
            return [GateErrors.RequirementUnknown(evidence.Requirement)];
        }

        return new Unmet()
            .If(review.State != GateReviewState.Open, GateErrors.NotOpen)
            .If(!GateRules.IsAsked(requirement, review, facts), GateErrors.RequirementNotAsked(requirement.Code))
            .If(requirement.SeenBy is not null, GateErrors.SeenByItself(requirement.Code))
            .If(by.Party != requirement.Responsible && by.Party != gate.Decider.Party, GateErrors.NotYourRequirement(requirement.Responsible))
            .If(review.Recommendations.Count > 0 && gate.BeforeRecommendation.Contains(requirement), GateErrors.AlreadyRecommended)
            .If(string.IsNullOrWhiteSpace(evidence.Text) && string.IsNullOrWhiteSpace(evidence.Reference) && evidence.Answers.Count == 0, GateErrors.EvidenceEmpty)
            .If(evidence.Text.Length > GateRules.TextMaxLength, GateErrors.TooLong("Text", GateRules.TextMaxLength))
            .If(evidence.Reference.Length > GateRules.ReferenceMaxLength, GateErrors.TooLong("Reference", GateRules.ReferenceMaxLength))
            .And(ProblemsInChecklist(gate, requirement, evidence));
    }

    /// <summary>A checklist counts when every question has an answer; "no" and "not relevant" are answers too.</summary>
    public static IEnumerable<Error> ProblemsInChecklist(GateContent gate, Requirement requirement, Evidence evidence)
    {
        var questions = requirement.Kind == RequirementKind.Checklist ? gate.Checklists.First(c => c.Code == requirement.Form).Items : [];
        var open = questions.Count(q => !evidence.Answers.Any(a => a.Item == q.Code && !string.IsNullOrWhiteSpace(a.Text)));
        return new Unmet().If(open > 0, GateErrors.AnswersMissing(open));
    }

    /// <summary>
    /// Letting go of something the model asks for: only what the model allows, never the floor, by the phase's owner,
    /// with a reason, a name and an organ.
    /// </summary>
    public static IReadOnlyList<Error> ObstaclesToWaiving(GateReview review, GateContent gate, GateFacts facts, string code, string reason, DecidingOrgan organ, GateActor by)
    {
        var needed = GateRules.NeededOrgan(gate.Decider.Organs, review.Size, review.Risk);
        return new Unmet()
            .If(review.State != GateReviewState.Open, GateErrors.NotOpen)
            .And(StrengthOf(gate, code) is { } strength ? ObstaclesToLettingGo(review, gate, facts, code, strength) : [GateErrors.RequirementUnknown(code)])
            .If(review.Waivers.Any(w => w.Of == code), GateErrors.AlreadyWaived(code))
            .If(by.Party != gate.Decider.Party, GateErrors.NotTheDecider(gate.Decider.Party))
            .If(organ < needed, GateErrors.OrganTooLow(needed))
            .If(string.IsNullOrWhiteSpace(reason), GateErrors.ReasonMissing)
            .If(reason.Length > GateRules.ReasonMaxLength, GateErrors.TooLong("Reason", GateRules.ReasonMaxLength));
    }

    public static Strength? StrengthOf(GateContent gate, string code) =>
        gate.Requirements.FirstOrDefault(r => r.Code == code)?.Strength ?? gate.Recommenders.FirstOrDefault(r => r.Code == code)?.Strength;

    public static IReadOnlyList<Error> ObstaclesToReassessing(GateReview review, GateContent gate, GateActor by) => new Unmet()
        .If(review.State != GateReviewState.Open, GateErrors.NotOpen)
        .If(by.Party != gate.Decider.Party, GateErrors.NotTheDecider(gate.Decider.Party));

    /// <summary>Once somebody has recommended, only a decision ends the review: a recommendation is never made to vanish.</summary>
    public static IReadOnlyList<Error> ObstaclesToWithdrawing(GateReview review, GateContent gate, string reason, GateActor by) => new Unmet()
        .And(ObstaclesToReassessing(review, gate, by))
        .If(review.Recommendations.Count > 0, GateErrors.AlreadyRecommended)
        .If(string.IsNullOrWhiteSpace(reason), GateErrors.ReasonMissing)
        .If(reason.Length > GateRules.ReasonMaxLength, GateErrors.TooLong("Reason", GateRules.ReasonMaxLength));

    /// <summary>The owner of a condition says how it was met; the entity that set it may say so too, and only that entity may lift it.</summary>
    public static IReadOnlyList<Error> ObstaclesToSettling(GateReview review, ConditionId id, string how, bool lift, GateActor by)
    {
        var condition = review.Conditions.FirstOrDefault(c => c.Id == id);
        if (condition is null)
        {
            return [GateErrors.ConditionUnknown];
        }

        var setIt = by.Party == review.Decision!.Entity;
        return new Unmet()
            .If(!condition.IsOpen, GateErrors.ConditionSettled)
            .If(!setIt && (lift || by.Organisation != condition.OwnerId), GateErrors.NotYourCondition)
            .If(string.IsNullOrWhiteSpace(how), GateErrors.TextMissing)
            .If(how.Length > GovernanceModelRules.TextMaxLength, GateErrors.TooLong("Text", GovernanceModelRules.TextMaxLength));
    }

    private static IEnumerable<Error> ObstaclesToLettingGo(GateReview review, GateContent gate, GateFacts facts, string code, Strength strength) => strength switch
    {
        Strength.Floor => [GateErrors.BelongsToTheFloor(code)],
        Strength.Mandatory => [GateErrors.CannotBeWaived(code)],
        Strength.Waivable => IsMissing(review, gate, facts, code) ? [] : [GateErrors.RequirementNotAsked(code)],
    };

    private static bool IsMissing(GateReview review, GateContent gate, GateFacts facts, string code) =>
        review.State == GateReviewState.Open && GateRules.StandsBetween(review, gate, facts).Any(m => m.Code == code);
}
