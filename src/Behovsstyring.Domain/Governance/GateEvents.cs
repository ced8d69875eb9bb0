using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Governance;

public abstract record GateEvent(GateReviewId ReviewId, CaseId CaseId, Gate Gate) : DomainEvent;

public sealed record GateReviewOpened(GateReviewId ReviewId, CaseId CaseId, Gate Gate, int Attempt, GateActor By, DateTimeOffset At)
    : GateEvent(ReviewId, CaseId, Gate);

public sealed record GateEvidenceRecorded(GateReviewId ReviewId, CaseId CaseId, Gate Gate, string Requirement, GateActor By, DateTimeOffset At)
    : GateEvent(ReviewId, CaseId, Gate);

public sealed record GateRequirementWaived(GateReviewId ReviewId, CaseId CaseId, Gate Gate, Waiver Waiver, GateActor By, DateTimeOffset At)
    : GateEvent(ReviewId, CaseId, Gate);

public sealed record GateRecommendationReceived(GateReviewId ReviewId, CaseId CaseId, Gate Gate, Recommendation Recommendation)
    : GateEvent(ReviewId, CaseId, Gate);

public sealed record GateDecided(GateReviewId ReviewId, CaseId CaseId, Gate Gate, Decision Decision, GateActor By, DateTimeOffset At)
    : GateEvent(ReviewId, CaseId, Gate);

public sealed record GateAnswered(GateReviewId ReviewId, CaseId CaseId, Gate Gate, Acceptance Acceptance, GateActor By, DateTimeOffset At)
    : GateEvent(ReviewId, CaseId, Gate);

public sealed record GateReviewWithdrawn(GateReviewId ReviewId, CaseId CaseId, Gate Gate, string Reason, GateActor By, DateTimeOffset At)
    : GateEvent(ReviewId, CaseId, Gate);

public sealed record GateConditionSettled(GateReviewId ReviewId, CaseId CaseId, Gate Gate, GateCondition Condition, GateActor By, DateTimeOffset At)
    : GateEvent(ReviewId, CaseId, Gate);
