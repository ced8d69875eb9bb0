using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;

namespace Behovsstyring.Application.Governance;

/// <summary>One crossing of one gate as everyone may read it: what was asked, what was there, what was recommended, decided and answered.</summary>
public sealed record GateReviewDetails
{
    public required GateReviewId Id { get; init; }

    public required CaseId CaseId { get; init; }

    public required CaseKind CaseKind { get; init; }

    public required string CaseNumber { get; init; }

    public required string CaseTitle { get; init; }

    public required Phase CasePhase { get; init; }

    public required CaseState CaseState { get; init; }

    public required Gate Gate { get; init; }

    public required LocalText Label { get; init; }

    public required LocalText Title { get; init; }

    public required LocalText Question { get; init; }

    public required int Attempt { get; init; }

    public required int ModelNumber { get; init; }

    public required GateReviewState State { get; init; }

    public required GateStage Stage { get; init; }

    public required CaseSize Size { get; init; }

    public required CaseRisk Risk { get; init; }

    public required DateTimeOffset OpenedAt { get; init; }

    public DateTimeOffset? ClosedAt { get; init; }

    public string WithdrawnBecause { get; init; } = "";

    public required Party Decider { get; init; }

    /// <summary>The lowest organ that may decide a case of this size and risk.</summary>
    public required DecidingOrgan NeededOrgan { get; init; }

    public required LocalText FloorSource { get; init; }

    public required IReadOnlyList<RequirementRow> Requirements { get; init; }

    public required IReadOnlyList<RecommenderRow> Recommenders { get; init; }

    /// <summary>What is missing and who has it, in the order it must come.</summary>
    public required IReadOnlyList<MissingRow> Missing { get; init; }

    public required IReadOnlyList<Error> Warnings { get; init; }

    public DecisionRow? Decision { get; init; }

    public AnswerRow? Answer { get; init; }

    /// <summary>The owner who takes over and answers for itself; none where the owner stays the same.</summary>
    public AcceptorRow? Acceptor { get; init; }

    public required IReadOnlyList<ConditionRow> Conditions { get; init; }

    /// <summary>From earlier gates, not settled yet: they block this one.</summary>
    public required IReadOnlyList<ConditionRow> EarlierConditions { get; init; }

    /// <summary>The number of the concept or project that it led to.</summary>
    public string? LedTo { get; init; }

    /// <summary>All attempts at this gate, the first one first.</summary>
    public required IReadOnlyList<AttemptRow> Attempts { get; init; }

    /// <summary>All gates of the case and of those it came from: its phase path.</summary>
    public required IReadOnlyList<CaseGate> Gates { get; init; }
}

public enum RequirementStatus
{
    Missing = 1,
    Met = 2,
    Waived = 3,
}

/// <param name="Evidence">None where the case shows it by itself.</param>
public sealed record RequirementRow(
    string Code, GateStep Step, LocalText Text, RequirementKind Kind, Party Responsible, Strength Strength, bool IsSeenByItself,
    IReadOnlyList<FormItem> FormItems, RequirementStatus Status, EvidenceRow? Evidence, WaiverRow? Waiver);

public sealed record EvidenceRow(string Text, string Reference, IReadOnlyList<FormAnswer> Answers, string Organisation, DateTimeOffset At);

/// <summary>A waiver has a name: that is part of the rule.</summary>
public sealed record WaiverRow(string Reason, DecidingOrgan Organ, string Organisation, string By, DateTimeOffset At);

public sealed record RecommenderRow(
    string Code, Party Party, RecommenderRole Role, bool IsRequired, Strength Strength, bool InMeeting, bool IsHeard,
    IReadOnlyList<RecommendationRow> Said, WaiverRow? Waiver);

/// <param name="Body">The body's name in the reader's languages; none when it was not a body.</param>
/// <param name="Meeting">The meeting's address.</param>
public sealed record RecommendationRow(
    LocalText? Body, string? BodySlug, string? Organisation, GateOutcome? Outcome, string Text, RecommendationForm Form,
    string? Meeting, int? Item, int? Rank, int? RankedAmong, DateTimeOffset At);

/// <param name="Organisation">The organisation that has it, when it is one by name.</param>
public sealed record MissingRow(GateStep Step, Party? Who, string? Organisation, string Code, LocalText? What, Error Why, Strength Strength);

public sealed record DecisionRow(
    GateOutcome Outcome, Party Entity, string Organisation, DecidingOrgan Organ, string By, string Reason, IReadOnlyList<LocalText> Missing,
    Followed Followed, IReadOnlyList<Departure> Departures, SolutionActor? Actor, DateTimeOffset At);

public sealed record AnswerRow(bool Accepted, Party Entity, string Organisation, DecidingOrgan Organ, string By, string Reason, DateTimeOffset At);

public sealed record AcceptorRow(Party Party, DecidingOrgan NeededOrgan, LocalText? Note);

public sealed record ConditionRow(
    ConditionId Id, Gate Gate, string Text, string Owner, OrganisationId OwnerId, DateOnly Deadline, bool IsOpen, bool IsOverdue, bool Lifted, string Settlement, DateTimeOffset? SettledAt);

public sealed record AttemptRow(GateReviewId Id, int Attempt, GateReviewState State, DateTimeOffset OpenedAt);
