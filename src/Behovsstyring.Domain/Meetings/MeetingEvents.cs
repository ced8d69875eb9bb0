using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Domain.Voting;

namespace Behovsstyring.Domain.Meetings;

public sealed record MeetingNoticed(MeetingId Meeting, BodyId Body, DateTimeOffset StartsAt) : DomainEvent;

/// <summary>Time, place or agenda changed after the notice went out.</summary>
public sealed record MeetingChangedAfterNotice(MeetingId Meeting, BodyId Body, DateTimeOffset StartsAt) : DomainEvent;

public sealed record MeetingCancelled(MeetingId Meeting, BodyId Body, string Reason, bool WasNoticed) : DomainEvent;

public sealed record MeetingOpened(MeetingId Meeting, BodyId Body) : DomainEvent;

public sealed record MeetingClosed(MeetingId Meeting, BodyId Body) : DomainEvent;

public sealed record BallotOpened(BallotId Ballot, MeetingId Meeting, AgendaItemId AgendaItem) : DomainEvent;

public sealed record BallotClosed(BallotId Ballot, MeetingId Meeting, AgendaItemId AgendaItem, VoteResult Result) : DomainEvent;

public sealed record BallotCancelled(BallotId Ballot, MeetingId Meeting, AgendaItemId AgendaItem, string Reason) : DomainEvent;

/// <summary>A body reached its recommendation or advice in a case. With a gate review, it belongs to that crossing.</summary>
public sealed record RecommendationMade(
    CaseId Case, GateReviewId? GateReview, BodyId Body, BodyKind BodyKind, AdvisoryCapacity? Capacity,
    MeetingId Meeting, AgendaItemId AgendaItem, BallotId? Ballot,
    RecommendationForm Form, GateOutcome? Recommends, string Text, DateTimeOffset At) : DomainEvent;

public sealed record RecordApproved(MeetingId Meeting, BodyId Body, PersonId By) : DomainEvent;

public sealed record RecordPublished(MeetingId Meeting, BodyId Body) : DomainEvent;
