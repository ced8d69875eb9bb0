using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.Projects;
using Behovsstyring.Domain.Services;

namespace Behovsstyring.Domain.Reports;

/// <summary>
/// The dated events a report is drawn from. Everything has the moment it happened; what has happened since the quarter's end may be
/// in here too, and is left out when drawing.
/// </summary>
public sealed record ReportSources
{
    public IReadOnlyList<DatedCase> Cases { get; init; } = [];

    /// <summary>Crossings of gates that have been decided.</summary>
    public IReadOnlyList<DatedGate> Gates { get; init; } = [];

    /// <summary>What happened to cases outside their gates.</summary>
    public IReadOnlyList<DatedTurn> Turns { get; init; } = [];

    public IReadOnlyList<DatedCondition> Conditions { get; init; } = [];

    public IReadOnlyList<DatedHealth> Health { get; init; } = [];

    public IReadOnlyList<DatedDelivery> Deliveries { get; init; } = [];

    public IReadOnlyList<CatalogueEntry> Services { get; init; } = [];

    public IReadOnlyList<DatedLifecycle> Lifecycles { get; init; } = [];

    public IReadOnlyList<DatedMeeting> Meetings { get; init; } = [];

    /// <summary>Members' positions on others' needs.</summary>
    public IReadOnlyList<DatedSupport> Supports { get; init; } = [];

    public IReadOnlyList<MemberPlace> Members { get; init; } = [];
}

/// <param name="At">When the case was received or made.</param>
/// <param name="RaisedBy">The organisation that raised it, for a need.</param>
public sealed record DatedCase(CaseId Id, string Number, CaseKind Kind, string Title, DateTimeOffset At, OrganisationId? RaisedBy = null, OrganisationKind? RaisedByKind = null);

public sealed record DatedGate
{
    public required Guid Review { get; init; }

    public required CaseId Case { get; init; }

    public required Gate Gate { get; init; }

    public required DateTimeOffset DecidedAt { get; init; }

    public required GateOutcome Outcome { get; init; }

    public required Party Entity { get; init; }

    public required DecidingOrgan Organ { get; init; }

    public required Followed Followed { get; init; }

    public string Reason { get; init; } = "";

    public SolutionActor? Actor { get; init; }

    /// <summary>Another owner takes over, and decides for itself.</summary>
    public bool NeedsAnswer { get; init; }

    public DateTimeOffset? AnsweredAt { get; init; }

    public bool? Accepted { get; init; }

    public string AnswerReason { get; init; } = "";

    public IReadOnlyList<DatedRecommendation> Recommended { get; init; } = [];
}

/// <param name="By">Tells two bodies or organisations of the same kind apart.</param>
public sealed record DatedRecommendation(Party Party, RecommenderRole Role, GateOutcome? Outcome, DateTimeOffset At, Guid? By = null);

public enum TurnKind
{
    Paused = 1,
    Resumed = 2,
    HandedOver = 3,
}

public sealed record DatedTurn(CaseId Case, TurnKind Kind, DateTimeOffset At);

public sealed record DatedCondition(
    CaseId Case, Gate Gate, string Text, string Owner, DateTimeOffset SetAt, DateOnly Deadline, DateTimeOffset? SettledAt, bool Lifted);

public sealed record DatedHealth(CaseId Case, DateTimeOffset At, Health Time, Health Cost, Health Scope, Health Benefit, Health Risk);

public sealed record DatedDelivery(CaseId Case, string Title, DateTimeOffset At);

/// <param name="Now">Where the service is now, from which earlier places are found.</param>
public sealed record CatalogueEntry(CaseId Case, string Slug, LocalText Name, DeliveryArea Area, ServiceLifecycle Now);

public sealed record DatedLifecycle(CaseId Case, DateTimeOffset At, ServiceLifecycle? From, ServiceLifecycle To);

/// <param name="Present">The organisations that somebody sat for.</param>
public sealed record DatedMeeting(
    string Slug, BodyKind BodyKind, string BodySlug, LocalText BodyName, DateTimeOffset OpenedAt, int Items, int Seats, int Filled,
    IReadOnlyList<OrganisationId> Present);

public sealed record DatedSupport(OrganisationId By, DateTimeOffset At);

public sealed record MemberPlace(OrganisationId Id, OrganisationKind Kind, SizeClass? Size, string? County);
