using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Governance;

public static class GateErrors
{
    public static readonly Error ModelNotInForce = new("gate.model-not-in-force");
    public static readonly Error WrongModel = new("gate.wrong-model");
    public static readonly Error NotOpen = new("gate.not-open");
    public static readonly Error CaseNotReady = new("gate.case-not-ready");
    public static readonly Error PreviousStillOpen = new("gate.previous-still-open");
    public static readonly Error AlreadyRecommended = new("gate.already-recommended");
    public static readonly Error EvidenceEmpty = new("gate.evidence-empty") { Field = "Text" };
    public static readonly Error TextMissing = new("gate.text-missing") { Field = "Text" };
    public static readonly Error ReasonMissing = new("gate.reason-missing") { Field = "Reason" };
    public static readonly Error StandpointMissing = new("gate.standpoint-missing") { Field = "Outcome" };
    public static readonly Error MeetingMissing = new("gate.meeting-missing");
    public static readonly Error BallotMissing = new("gate.ballot-missing");
    public static readonly Error RankOutsideList = new("gate.rank-outside-list") { Field = "Rank" };
    public static readonly Error DepartureLacksReason = new("gate.departure-lacks-reason") { Field = "Reason" };
    public static readonly Error ConditionsMissing = new("gate.conditions-missing") { Field = "Conditions" };
    public static readonly Error ConditionsNotAllowed = new("gate.conditions-not-allowed") { Field = "Conditions" };
    public static readonly Error ConditionLacksText = new("gate.condition-lacks-text") { Field = "Conditions" };
    public static readonly Error ConditionDeadlinePassed = new("gate.condition-deadline-passed") { Field = "Conditions" };
    public static readonly Error ConditionUnknown = new("gate.condition-unknown");
    public static readonly Error ConditionSettled = new("gate.condition-settled");
    public static readonly Error NotYourCondition = new("gate.not-your-condition");
    public static readonly Error ActorNotChosen = new("gate.actor-not-chosen");
    public static readonly Error SteeringGroupOfAnotherCase = new("gate.steering-group-of-another-case");
    public static readonly Error NoSteeringGroupHere = new("gate.no-steering-group-here");
    public static readonly Error ActingNeedOwnerMissing = new("gate.acting-need-owner-missing") { Field = "ActingNeedOwner" };
    public static readonly Error NothingToAccept = new("gate.nothing-to-accept");

    public static Error WrongGate(Gate gate) => new("gate.wrong-gate", gate);

    public static Error RequirementUnknown(string code) => new("gate.requirement-unknown", code);

    public static Error RequirementNotAsked(string code) => new("gate.requirement-not-asked", code);

    public static Error SeenByItself(string code) => new("gate.seen-by-itself", code);

    public static Error AnswersMissing(int count) => new("gate.answers-missing", count) { Field = "Answers" };

    public static Error CannotBeWaived(string code) => new("gate.cannot-be-waived", code);

    public static Error BelongsToTheFloor(string code) => new("gate.belongs-to-the-floor", code);

    public static Error AlreadyWaived(string code) => new("gate.already-waived", code);

    public static Error NotAsked(Party party) => new("gate.party-not-asked", party);

    public static Error NotTheDecider(Party decider) => new("gate.not-the-decider", decider);

    public static Error NotTheAcceptor(Party acceptor) => new("gate.not-the-acceptor", acceptor);

    public static Error NotYourRequirement(Party responsible) => new("gate.not-your-requirement", responsible);

    public static Error OrganTooLow(DecidingOrgan needed) => new("gate.organ-too-low", needed) { Field = "Organ" };

    public static Error TooLong(string field, int max) => new("gate.too-long", max) { Field = field };

    public static Error TooManyConditions(int most) => new("gate.too-many-conditions", most) { Field = "Conditions" };

    // What a case lacks before its next phase.

    public static Error RequirementUnmet(string code) => new("gate.requirement-unmet", code);

    public static Error RecommendationAwaited(string code) => new("gate.recommendation-awaited", code);

    public static Error ConditionOpen(GateCondition condition) => new("gate.condition-open", condition.Text, condition.Deadline);

    public static readonly Error SteeringGroupMissing = new("gate.steering-group-missing");

    public static readonly Error DecisionAwaited = new("gate.decision-awaited");

    public static readonly Error AcceptanceAwaited = new("gate.acceptance-awaited");
}
