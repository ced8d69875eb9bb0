using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Cases;

namespace Behovsstyring.Domain.Governance;

/// <summary>How a requirement was met: by whom, when, and where to find it.</summary>
public sealed record Evidence
{
    public required string Requirement { get; init; }

    public string Text { get; init; } = "";

    /// <summary>A document, an address or a case number.</summary>
    public string Reference { get; init; } = "";

    /// <summary>The filled-in form, when the requirement has one.</summary>
    public IReadOnlyList<FormAnswer> Answers { get; init; } = [];

    public required PersonId ById { get; init; }

    public required OrganisationId OrganisationId { get; init; }

    public required DateTimeOffset At { get; init; }
}

public sealed record FormAnswer(string Item, string Text);

/// <summary>Something the model asks for that was let go, with a reason and a name: shown, and printed in the record.</summary>
public sealed record Waiver
{
    /// <summary>The code of the requirement or of the recommender.</summary>
    public required string Of { get; init; }

    public required string Reason { get; init; }

    public required DecidingOrgan Organ { get; init; }

    public required PersonId ById { get; init; }

    public required OrganisationId OrganisationId { get; init; }

    public required DateTimeOffset At { get; init; }
}

/// <summary>What a body or a party recommended or advised, and where that happened.</summary>
public sealed record Recommendation
{
    public required Party Party { get; init; }

    public required RecommenderRole Role { get; init; }

    public BodyId? BodyId { get; init; }

    /// <summary>The organisation that spoke, when it was not a body.</summary>
    public OrganisationId? OrganisationId { get; init; }

    /// <summary>None: a comment without a standpoint.</summary>
    public GateOutcome? Outcome { get; init; }

    public required string Text { get; init; }

    public required RecommendationForm Form { get; init; }

    public MeetingId? MeetingId { get; init; }

    public AgendaItemId? AgendaItemId { get; init; }

    public BallotId? BallotId { get; init; }

    /// <summary>Place in a ranked list, when several cases were weighed against one capacity.</summary>
    public int? Rank { get; init; }

    public int? RankedAmong { get; init; }

    public required PersonId RecordedById { get; init; }

    public required DateTimeOffset At { get; init; }
}

/// <summary>The decision of the phase's owner: entity, organ and person, and whether it followed what was recommended.</summary>
public sealed record Decision
{
    public required GateOutcome Outcome { get; init; }

    public required Party Entity { get; init; }

    public required OrganisationId OrganisationId { get; init; }

    public required DecidingOrgan Organ { get; init; }

    public required PersonId ById { get; init; }

    public string Reason { get; init; } = "";

    /// <summary>What a case sent back still lacks, by requirement code.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    public required Followed Followed { get; init; }

    /// <summary>The actor the concept goes to, at BP2: part of what is decided there, whatever the concept says later.</summary>
    public SolutionActor? Actor { get; init; }

    /// <summary>The owner who now decides for itself whether to take over.</summary>
    public Party? AwaitsAcceptanceOf { get; init; }

    /// <summary>What the case showed the day it was decided: the record keeps it, whatever the case shows later. None where it was decided before that was kept.</summary>
    public CaseFactsSnapshot? Shown { get; init; }

    public required DateTimeOffset At { get; init; }

    public bool Departs => Followed is Followed.WithChange or Followed.NotFollowed;
}

/// <summary>The own decision of the owner who takes over; a no always has reasons.</summary>
public sealed record Acceptance
{
    public required bool Accepted { get; init; }

    public required Party Entity { get; init; }

    public required OrganisationId OrganisationId { get; init; }

    public required DecidingOrgan Organ { get; init; }

    public required PersonId ById { get; init; }

    public string Reason { get; init; } = "";

    public required DateTimeOffset At { get; init; }
}
