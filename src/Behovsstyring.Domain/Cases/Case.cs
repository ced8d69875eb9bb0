using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Cases;

public enum CaseKind
{
    Idea = 1,
    Concept = 2,
    Project = 3,
    Service = 4,
}

/// <summary>The status of a case of any kind.</summary>
public enum CaseState
{
    /// <summary>Being written; seen by its writers only, and without a number.</summary>
    Draft = 0,
    Received = 1,
    InAssessment = 2,
    /// <summary>Under way in its phase (concept, project, service).</summary>
    Active = 3,
    /// <summary>A gate review is open.</summary>
    AtGate = 4,
    Paused = 5,
    /// <summary>Ended by a decision with a reason.</summary>
    Stopped = 6,
    /// <summary>Handed over to another actor, and followed to its answer.</summary>
    RoutedElsewhere = 7,
    /// <summary>Passed its last gate: the road goes on in the case it led to.</summary>
    Completed = 8,
}

public static class CaseStates
{
    /// <summary>Decided for good. Such a case is read only, so it is offered no actions.</summary>
    public static bool IsOver(this CaseState state) => state is CaseState.Stopped or CaseState.Completed;
}

public enum CaseVisibility
{
    /// <summary>Everyone, signed in or not.</summary>
    Open = 1,
    /// <summary>The members and the parties only.</summary>
    Members = 2,
}

/// <summary>
/// What every idea, concept, project and service share: an identity, a number and a place on the road.
/// Gate reviews, agenda items, followers, files and log entries point here.
/// </summary>
public sealed class Case
{
    private Case() { }

    public CaseId Id { get; private set; }

    public CaseKind Kind { get; private set; }

    /// <summary><c>IDE-2026-0012</c>: given at submission, never reused, never changed. Gaps are allowed.</summary>
    public string? Number { get; private set; }

    public string Title { get; private set; } = "";

    /// <summary>One or two sentences for lists.</summary>
    public string Summary { get; private set; } = "";

    public Phase Phase { get; private set; }

    public CaseState State { get; private set; }

    /// <summary>Who has it now: the organisation that must act next.</summary>
    public OrganisationId OwnerId { get; private set; }

    /// <summary>
    /// Who has it by name: KS' case officer of a need, who leads a concept or a project, a service's product owner. None until one is named
    /// or takes it.
    /// </summary>
    public PersonId? LeadId { get; private set; }

    public CaseVisibility Visibility { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    public DateTimeOffset? SubmittedAt { get; private set; }

    public DateTimeOffset UpdatedAt { get; private set; }

    internal static Case Open(CaseId id, CaseKind kind, Phase phase, CaseState state, OrganisationId owner, DateTimeOffset now) => new()
    {
        Id = id,
        Kind = kind,
        Phase = phase,
        State = state,
        OwnerId = owner,
        Visibility = CaseVisibility.Open,
        CreatedAt = now,
        UpdatedAt = now,
    };

    internal void Describe(string title, string summary, DateTimeOffset now)
    {
        (Title, Summary, UpdatedAt) = (title, summary, now);
    }

    internal void Receive(string number, DateTimeOffset now)
    {
        (Number, SubmittedAt, UpdatedAt) = (number, now, now);
    }

    internal void MoveTo(Phase phase, CaseState state, OrganisationId owner, DateTimeOffset now)
    {
        (Phase, State, OwnerId, UpdatedAt) = (phase, state, owner, now);
    }

    /// <summary>Gives the case to somebody by name, or to none. It is no change of what the case says.</summary>
    public void Entrust(PersonId? lead, DateTimeOffset now) => (LeadId, UpdatedAt) = (lead, now);

    internal void Show(CaseVisibility visibility) => Visibility = visibility;
}
