using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Domain.Meetings;
using Behovsstyring.Domain.Voting;

namespace Behovsstyring.Application.Meetings;

/// <summary>
/// A meeting as one who sits in the body sees it, with what that one may do now and why not. A list of obstacles is empty when the
/// action may be done, and none when it is not the reader's to do.
/// </summary>
public sealed record MeetingForWork
{
    public required MeetingId Id { get; init; }

    /// <summary>Goes back with an edit.</summary>
    public required uint Version { get; init; }

    public required string Slug { get; init; }

    public required BodyId BodyId { get; init; }

    public required string BodySlug { get; init; }

    public required BodyName Body { get; init; }

    public required BodyKind BodyKind { get; init; }

    public required int Year { get; init; }

    public required int Running { get; init; }

    public required MeetingDetails Details { get; init; }

    public required MeetingState State { get; init; }

    public required string NoticeText { get; init; }

    public DateTimeOffset? NoticedAt { get; init; }

    public DateTimeOffset? OpenedAt { get; init; }

    public DateTimeOffset? ClosedAt { get; init; }

    public required string CancelReason { get; init; }

    /// <summary>I was called, and my seat does not last until the day of the meeting any more.</summary>
    public bool NoLongerCalled { get; init; }

    public required DecisionForm DecisionForm { get; init; }

    public required VotingRules VotingRules { get; init; }

    public IReadOnlyList<WorkAgendaItem> Agenda { get; init; } = [];

    /// <summary>Once the meeting is open.</summary>
    public AttendanceView? Attendance { get; init; }

    public BallotView? OpenBallot { get; init; }

    public RecordView? Record { get; init; }

    /// <summary>Members who could take the chair when the meeting opens, leaders first.</summary>
    public IReadOnlyList<SeatChoice> ChairChoices { get; init; } = [];

    public required bool MayPrepare { get; init; }

    public required bool MayRun { get; init; }

    public required bool MayChair { get; init; }

    public required bool MayWriteRecord { get; init; }

    public required bool MayApproveRecord { get; init; }

    /// <summary>I am there, and may propose.</summary>
    public required bool MayPropose { get; init; }

    public IReadOnlyList<Error>? ToNotice { get; init; }

    public IReadOnlyList<Error>? ToUndoOpening { get; init; }

    public IReadOnlyList<Error>? ToClose { get; init; }
}

public sealed record SeatChoice(SeatId Seat, string Name, string Organisation, SeatFunction Function);

public sealed record WorkAgendaItem
{
    public required AgendaItemId Id { get; init; }

    public required int Number { get; init; }

    public required AgendaItemContent Content { get; init; }

    public string? CaseNumber { get; init; }

    public string? CaseTitle { get; init; }

    /// <summary>The gate the item is about.</summary>
    public Gate? Gate { get; init; }

    /// <summary>The quarter whose report the item is about.</summary>
    public Quarter? Report { get; init; }

    public required bool AddedAfterNotice { get; init; }

    public required int Objections { get; init; }

    public required bool IsBarred { get; init; }

    public required bool IHaveObjected { get; init; }

    public IReadOnlyList<ProposalView> Proposals { get; init; } = [];

    /// <summary>Ballots that are over, oldest first.</summary>
    public IReadOnlyList<EndedBallotView> Ballots { get; init; } = [];

    public ItemOutcome? Outcome { get; init; }

    public IReadOnlyList<Error>? ToObject { get; init; }

    /// <summary>What prevents ending the item: noting, postponing or concluding it.</summary>
    public IReadOnlyList<Error>? ToEnd { get; init; }
}

public sealed record ProposalView(
    ProposalId Id, string Text, GateOutcome? Recommends, string ProposedBy, string Organisation, bool IsMine, bool IsWithdrawn, bool IsRejected,
    IReadOnlyList<Error>? ToBallot, IReadOnlyList<Error>? ToConsensus);

/// <param name="Votes">By name; none of a ballot that was called off.</param>
/// <param name="Left">Those who left while it was open, without having voted.</param>
public sealed record EndedBallotView(
    BallotId Id, string ProposalText, BallotKind Kind, VoteResult? Result, string CancelReason, IReadOnlyList<RecordedVote> Votes, IReadOnlyList<string> Left);

/// <summary>An open ballot. How it goes is for those who run the meeting; everyone else sees how many have voted.</summary>
public sealed record BallotView
{
    public required BallotId Id { get; init; }

    public required AgendaItemId ItemId { get; init; }

    public required string ProposalText { get; init; }

    public GateOutcome? Recommends { get; init; }

    public required BallotKind Kind { get; init; }

    public required DateTimeOffset OpenedAt { get; init; }

    public required int OnTheList { get; init; }

    public required int Voted { get; init; }

    /// <summary>How many it takes for the body to be able to decide.</summary>
    public required int QuorumNeeded { get; init; }

    public required bool IAmOnTheList { get; init; }

    /// <summary>I left without having voted, and am off the list.</summary>
    public required bool ILeft { get; init; }

    public Choice? MyVote { get; init; }

    public IReadOnlyList<Choice> Choices { get; init; } = [];

    /// <summary>As it would be if it were closed now. None for those who do not run the meeting.</summary>
    public VoteResult? SoFar { get; init; }

    /// <summary>Who has not voted yet. None for those who do not run the meeting.</summary>
    public IReadOnlyList<string>? NotVoted { get; init; }

    /// <summary>Those who left without having voted, and are off the list.</summary>
    public IReadOnlyList<string> Left { get; init; } = [];

    /// <summary>Whether those still on the list are enough, if they all vote.</summary>
    public required bool CanBeQuorate { get; init; }
}

public sealed record AttendanceView
{
    public required SeatId Chair { get; init; }

    public required int VacantSeats { get; init; }

    public required int Present { get; init; }

    public required int Members { get; init; }

    public required int QuorumNeeded { get; init; }

    public bool CanDecide => Present >= QuorumNeeded;

    public IReadOnlyList<AttendanceRow> Seats { get; init; } = [];
}

/// <param name="StandsInFor">The member a deputy sits for.</param>
/// <param name="Deputy">Who sits in this member's seat instead.</param>
/// <param name="Deputies">For an absent member: the deputies who could be called in, in their turn.</param>
/// <param name="OwesVote">Has a vote left in the open ballot, and goes off its list when leaving now.</param>
public sealed record AttendanceRow(
    SeatId Seat, string Name, string Organisation, SeatFunction Function, bool IsPresent, bool IsMine, DateTimeOffset? Since,
    string? StandsInFor, string? Deputy, IReadOnlyList<SeatChoice> Deputies, bool OwesVote);

/// <param name="Lacks">What the law asks of a record that this one lacks.</param>
public sealed record RecordView(
    RecordState State, uint Version, RecordFacts Facts, string Introduction, IReadOnlyList<ItemText> ItemTexts,
    DateTimeOffset DraftedAt, DateTimeOffset? ApprovedAt, DateTimeOffset? PublishedAt, IReadOnlyList<Error> Lacks);
