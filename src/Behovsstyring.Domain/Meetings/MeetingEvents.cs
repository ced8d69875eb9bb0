using System.Globalization;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Domain.Voting;

namespace Behovsstyring.Domain.Meetings;

/// <summary>Something happened in or around a meeting. Open pages about it listen for this.</summary>
public abstract record MeetingHappening(MeetingId Meeting) : DomainEvent, IHasTopics
{
    public const string AllMeetings = "list:meetings";

    public virtual IReadOnlyList<string> Topics => [TopicOf(Meeting), AllMeetings];

    public static string TopicOf(MeetingId meeting) => $"meeting:{meeting.Value}";
}

/// <summary>The meeting went a step on: someone came, a proposal was put, an item ended.</summary>
public sealed record MeetingMoved(MeetingId Meeting) : MeetingHappening(Meeting);

/// <summary>Somebody voted; who and what is not said.</summary>
public sealed record VoteCast(BallotId Ballot, MeetingId Meeting) : MeetingHappening(Meeting)
{
    /// <summary>No list of meetings changes by a vote.</summary>
    public override IReadOnlyList<string> Topics => [TopicOf(Meeting)];
}

/// <summary>One on the list of an open ballot left without having voted, and is off it.</summary>
public sealed record VoterLeft(BallotId Ballot, MeetingId Meeting) : MeetingHappening(Meeting);

/// <summary>A meeting is planned; so far only those who prepare it see it.</summary>
public sealed record MeetingPlanned(MeetingId Meeting, BodyId Body, BodyKind BodyKind) : MeetingHappening(Meeting);

public sealed record MeetingNoticed(MeetingId Meeting, BodyId Body, DateTimeOffset StartsAt) : MeetingHappening(Meeting);

/// <summary>Those called know something from the notice that is no longer so. Each kind says what is new.</summary>
public abstract record MeetingChangedAfterNotice(MeetingId Meeting, BodyId Body, DateTimeOffset StartsAt) : MeetingHappening(Meeting);

/// <summary>Another time, place or form, or another link to join by.</summary>
public sealed record MeetingMovedAfterNotice(MeetingId Meeting, BodyId Body, MeetingDetails Before, MeetingDetails Now)
    : MeetingChangedAfterNotice(Meeting, Body, Now.StartsAt);

public sealed record ItemAddedAfterNotice(MeetingId Meeting, BodyId Body, DateTimeOffset StartsAt, int Number, AgendaItemContent Item)
    : MeetingChangedAfterNotice(Meeting, Body, StartsAt);

public sealed record ItemEditedAfterNotice(MeetingId Meeting, BodyId Body, DateTimeOffset StartsAt, int Number, AgendaItemContent Before, AgendaItemContent Now)
    : MeetingChangedAfterNotice(Meeting, Body, StartsAt);

public sealed record MeetingCancelled(MeetingId Meeting, BodyId Body, string Reason, bool WasNoticed) : MeetingHappening(Meeting);

public sealed record MeetingOpened(MeetingId Meeting, BodyId Body) : MeetingHappening(Meeting);

/// <summary>It was opened by mistake, and is as before.</summary>
public sealed record MeetingOpeningUndone(MeetingId Meeting, BodyId Body) : MeetingHappening(Meeting);

public sealed record MeetingClosed(MeetingId Meeting, BodyId Body) : MeetingHappening(Meeting);

public sealed record BallotOpened(BallotId Ballot, MeetingId Meeting, AgendaItemId AgendaItem) : MeetingHappening(Meeting);

public sealed record BallotClosed(BallotId Ballot, MeetingId Meeting, AgendaItemId AgendaItem, VoteResult Result) : MeetingHappening(Meeting);

public sealed record BallotCancelled(BallotId Ballot, MeetingId Meeting, AgendaItemId AgendaItem, string Reason) : MeetingHappening(Meeting);

/// <summary>A body reached its recommendation or advice in a case. With a gate review, it belongs to that crossing.</summary>
public sealed record RecommendationMade(
    CaseId Case, GateReviewId? GateReview, BodyId Body, BodyKind BodyKind, AdvisoryCapacity? Capacity,
    MeetingId Meeting, AgendaItemId AgendaItem, BallotId? Ballot,
    RecommendationForm Form, GateOutcome? Recommends, string Text, DateTimeOffset At) : MeetingHappening(Meeting);

public sealed record RecordApproved(MeetingId Meeting, BodyId Body, PersonId By) : MeetingHappening(Meeting);

public sealed record RecordPublished(MeetingId Meeting, BodyId Body) : MeetingHappening(Meeting);

/// <summary>A case is on the agenda of a meeting whose notice is out.</summary>
public sealed record CaseOnAgenda(CaseId Case, string Body, string MeetingSlug, DateOnly Day) : CaseHappening(Case, "meeting.case-on-agenda")
{
    public override IReadOnlyDictionary<string, string> Facts => new Dictionary<string, string>
    {
        ["body"] = Body,
        ["meeting"] = MeetingSlug,
        ["day"] = Day.ToString("O", CultureInfo.InvariantCulture),
    };
}

/// <summary>The meeting that a case was on the agenda of is called off.</summary>
public sealed record CaseOffAgenda(CaseId Case, string Body, string MeetingSlug, DateOnly Day) : CaseHappening(Case, "meeting.case-off-agenda")
{
    public override IReadOnlyDictionary<string, string> Facts => new Dictionary<string, string>
    {
        ["body"] = Body,
        ["meeting"] = MeetingSlug,
        ["day"] = Day.ToString("O", CultureInfo.InvariantCulture),
    };
}

/// <summary>A body has treated a case: what it recommended, and in which meeting.</summary>
public sealed record CaseRecommended(
    CaseId Case, string Body, string MeetingSlug, int ItemNumber, RecommendationForm Form, GateOutcome? Recommends, string Text) : CaseHappening(Case, Recommends is null ? "meeting.case-treated" : "meeting.case-recommended")
{
    public override IReadOnlyDictionary<string, string> Facts => new Dictionary<string, string>
    {
        ["body"] = Body,
        ["meeting"] = MeetingSlug,
        ["item"] = ItemNumber.ToString(CultureInfo.InvariantCulture),
        ["form"] = Form.ToString(),
        ["recommends"] = Recommends?.ToString() ?? "",
        ["text"] = Text,
    };
}
