using System.Text.Json.Serialization;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Domain.Voting;

namespace Behovsstyring.Domain.Meetings;

/// <summary>
/// What happened, drawn from the meeting itself and never typed: time and place, who was there and who was not, the cases,
/// what was adopted, and how each voted (kommuneloven § 11-4). Frozen with the record, names as they were.
/// </summary>
public sealed record RecordFacts
{
    public required string BodyName { get; init; }

    public required int Year { get; init; }

    public required int Running { get; init; }

    public required DateTimeOffset OpenedAt { get; init; }

    public required DateTimeOffset ClosedAt { get; init; }

    public required MeetingForm Form { get; init; }

    public required string Place { get; init; }

    /// <summary>Who chaired when the meeting closed.</summary>
    public required string Chair { get; init; }

    public required IReadOnlyList<RecordedPresence> Present { get; init; }

    public required IReadOnlyList<RecordedAbsence> Absent { get; init; }

    public required int VacantSeats { get; init; }

    public required IReadOnlyList<RecordedItem> Items { get; init; }
}

public sealed record RecordedPresence(
    string Name, string Organisation, SeatFunction Function, string? StandsInFor, IReadOnlyList<RecordedStay> Stays);

public sealed record RecordedStay(DateTimeOffset From, DateTimeOffset To);

/// <summary>A member who was never there, and the deputies who sat instead.</summary>
public sealed record RecordedAbsence(string Name, string Organisation, SeatFunction Function, IReadOnlyList<string> Deputies);

public sealed record RecordedItem
{
    public required AgendaItemId Id { get; init; }

    public required int Number { get; init; }

    public required string Title { get; init; }

    public required AgendaItemKind Kind { get; init; }

    public AdvisoryCapacity? Capacity { get; init; }

    public CaseId? CaseId { get; init; }

    public string? CaseNumber { get; init; }

    public bool AddedAfterNotice { get; init; }

    public int Objections { get; init; }

    public IReadOnlyList<RecordedProposal> Proposals { get; init; } = [];

    public IReadOnlyList<RecordedBallot> Ballots { get; init; } = [];

    public ItemResult? Result { get; init; }

    public RecommendationForm? OutcomeForm { get; init; }

    public GateOutcome? Recommends { get; init; }

    public string OutcomeText { get; init; } = "";
}

public sealed record RecordedProposal(string Text, string ProposedBy, string Organisation, GateOutcome? Recommends, bool Withdrawn);

/// <summary>A vote by name; without a result when it was called off.</summary>
public sealed record RecordedBallot(
    string ProposalText, BallotKind Kind, VoteResult? Result, string CancelReason, IReadOnlyList<RecordedVote> Votes)
{
    /// <summary>Those who left while the ballot was open, without having voted. Not written when there are none: earlier records have no such line.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Left { get; init; }
}

/// <param name="Name">Who voted; the deputy, when a deputy sat in the seat.</param>
public sealed record RecordedVote(string Organisation, string Name, Choice Choice);
