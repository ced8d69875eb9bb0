using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.Projects;
using Behovsstyring.Domain.Services;

namespace Behovsstyring.Domain.Reports;

/// <summary>
/// What a quarterly report holds: figures as of the quarter's end, each with the numbers of the cases it counts, so that every
/// figure can be followed to what it is made of. Only open cases are in it: everyone is to read it.
/// </summary>
public sealed record ReportContent
{
    public required KeyFigures Figures { get; init; }

    /// <summary>The same figures for the quarter before, drawn at the same time and in the same way.</summary>
    public required KeyFigures Before { get; init; }

    public IReadOnlyList<PhaseFlow> Phases { get; init; } = [];

    /// <summary>The needs that came in, by the kind of organisation that raised them.</summary>
    public IReadOnlyList<NeedsFrom> Needs { get; init; } = [];

    public IReadOnlyList<ReportedGate> Gates { get; init; } = [];

    /// <summary>Conditions set or settled in the quarter, or open when it ended.</summary>
    public IReadOnlyList<ReportedCondition> Conditions { get; init; } = [];

    public IReadOnlyList<ReportedProject> Projects { get; init; } = [];

    /// <summary>Deliveries put in operation in the quarter.</summary>
    public IReadOnlyList<ReportedDelivery> Deliveries { get; init; } = [];

    /// <summary>The catalogue as it was when the quarter ended.</summary>
    public IReadOnlyList<ReportedService> Services { get; init; } = [];

    public IReadOnlyList<ReportedBody> Meetings { get; init; } = [];

    public required Participation Participation { get; init; }

    /// <summary>Every case named anywhere in the report, with its title when the report was drawn.</summary>
    public IReadOnlyList<ReportedCase> Cases { get; init; } = [];
}

/// <summary>The figures one looks at first, and compares from quarter to quarter.</summary>
/// <param name="UnderWay">Cases in a phase when the quarter ended, paused ones included.</param>
/// <param name="Departures">Decisions with a change, or against what was recommended.</param>
/// <param name="MembersTakingPart">Kommuner and fylkeskommuner that raised or supported a need, or sat in a meeting.</param>
public sealed record KeyFigures(
    int NeedsReceived, int UnderWay, int Decisions, int Departures, int ConditionsOpen, int ConditionsOverdue,
    int ServicesInOperation, int DeliveriesPutInOperation, int MeetingsHeld, int MembersTakingPart);

/// <summary>
/// One phase through the quarter. The cases at its start, plus those that came in, less those that left, are the cases at its end.
/// </summary>
public sealed record PhaseFlow(Phase Phase)
{
    public IReadOnlyList<string> AtStart { get; init; } = [];

    public IReadOnlyList<string> Entered { get; init; } = [];

    /// <summary>Passed the gate at its end.</summary>
    public IReadOnlyList<string> WentOn { get; init; } = [];

    public IReadOnlyList<string> Stopped { get; init; } = [];

    /// <summary>To another actor.</summary>
    public IReadOnlyList<string> HandedOver { get; init; } = [];

    public IReadOnlyList<string> AtEnd { get; init; } = [];

    /// <summary>Those of <see cref="AtEnd"/> that rested.</summary>
    public IReadOnlyList<string> Paused { get; init; } = [];

    public int Left => WentOn.Count + Stopped.Count + HandedOver.Count;
}

public sealed record NeedsFrom(OrganisationKind Kind, IReadOnlyList<string> Cases);

/// <summary>A gate decided in the quarter, or answered in it by the owner who takes over.</summary>
public sealed record ReportedGate
{
    public required Guid Review { get; init; }

    public required Gate Gate { get; init; }

    public required string Case { get; init; }

    public required DateOnly DecidedOn { get; init; }

    /// <summary>Decided in this quarter; otherwise only answered in it.</summary>
    public required bool IsDecidedHere { get; init; }

    public IReadOnlyList<ReportedRecommendation> Recommended { get; init; } = [];

    public required GateOutcome Outcome { get; init; }

    public required Party Entity { get; init; }

    public required DecidingOrgan Organ { get; init; }

    public required Followed Followed { get; init; }

    /// <summary>Why it departs from what was recommended; empty when it does not.</summary>
    public string Reason { get; init; } = "";

    /// <summary>The own decision of the owner who takes over, when it had come by the quarter's end.</summary>
    public ReportedAnswer? Answer { get; init; }

    /// <summary>That answer was still awaited when the quarter ended.</summary>
    public bool AwaitsAnswer { get; init; }

    public bool Departs => Followed is Followed.WithChange or Followed.NotFollowed;
}

public sealed record ReportedRecommendation(Party Party, GateOutcome? Outcome);

public sealed record ReportedAnswer(bool Accepted, DateOnly On, string Reason);

public sealed record ReportedCondition
{
    public required string Case { get; init; }

    public required Gate Gate { get; init; }

    public required string Text { get; init; }

    public required string Owner { get; init; }

    public required DateOnly SetOn { get; init; }

    public required DateOnly Deadline { get; init; }

    /// <summary>None: open when the quarter ended.</summary>
    public DateOnly? SettledOn { get; init; }

    public bool Lifted { get; init; }

    public required bool IsOverdue { get; init; }
}

/// <summary>A project under way when the quarter ended, with its health as last reported by then.</summary>
public sealed record ReportedProject(string Case, Phase Phase, bool IsPaused, ReportedHealth? Health, Health? OverallBefore);

public sealed record ReportedHealth(DateOnly On, Health Time, Health Cost, Health Scope, Health Benefit, Health Risk)
{
    public Health Overall => new[] { Time, Cost, Scope, Benefit, Risk }.Max();
}

public sealed record ReportedDelivery(string Case, string Title, DateOnly On);

/// <param name="IsNew">Entered the catalogue in the quarter.</param>
/// <param name="Before">Where it was when the quarter began, if that is another place.</param>
public sealed record ReportedService(
    string Case, string Slug, LocalText Name, DeliveryArea Area, ServiceLifecycle Lifecycle, bool IsNew, ServiceLifecycle? Before);

/// <summary>The meetings a body held in the quarter. The steering groups of the cases are one row.</summary>
/// <param name="Slug">None for the steering groups together.</param>
/// <param name="Seats">Voting seats, added up over the meetings.</param>
/// <param name="Filled">Those of them that somebody sat in.</param>
public sealed record ReportedBody(
    BodyKind Kind, string? Slug, LocalText? Name, IReadOnlyList<string> Meetings, int Items, int Seats, int Filled);

/// <summary>Which of the members took part, as a part of all there are.</summary>
/// <param name="Raised">Members that raised a need.</param>
/// <param name="Supported">Members that took a position on another's need.</param>
/// <param name="Met">Members that somebody sat for in a meeting.</param>
public sealed record Participation(int Raised, int Supported, int Met)
{
    public IReadOnlyList<MemberShare> ByKind { get; init; } = [];

    public IReadOnlyList<MemberShare> BySize { get; init; } = [];

    public IReadOnlyList<MemberShare> ByCounty { get; init; } = [];
}

/// <param name="Group">The name of a value (<c>Municipality</c>, <c>Small</c>), or a county's own name.</param>
public sealed record MemberShare(string Group, int Part, int Whole);

/// <param name="Slug">What a service goes by in addresses.</param>
public sealed record ReportedCase(string Number, CaseKind Kind, string Title)
{
    public string? Slug { get; init; }
}
