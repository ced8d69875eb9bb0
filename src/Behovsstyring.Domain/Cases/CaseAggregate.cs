using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Cases;

/// <summary>
/// What travels through gates: a need, a concept, a project. Each has its own gates, and says itself when it may come to one.
/// </summary>
public abstract class CaseAggregate(Error notAtGate, Error notPaused) : Aggregate
{
    public CaseId Id { get; protected init; }

    public Case Case { get; protected init; } = null!;

    /// <summary>Why it ended or rests where it does, when it does.</summary>
    public string? Reason { get; protected set; }

    /// <summary>Counts the changes, so that each of them moves the row version.</summary>
    public int Revision { get; private set; }

    /// <summary>A gate review is open; called when it opens, in the same transaction.</summary>
    public void StandAtGate(DateTimeOffset now)
    {
        Guard.Against(ObstaclesToGate());
        Move(CaseState.AtGate, now);
    }

    /// <summary>The owner of the phase, or the one who takes over, has decided; the effect says what follows.</summary>
    /// <param name="because">The reason why it did not go on.</param>
    public void LeaveGate(CrossingEffect effect, string because, DateTimeOffset now)
    {
        Guard.That(Case.State == CaseState.AtGate, notAtGate);
        Reason = ReasonToKeep(effect, because);
        MoveTo(effect.Phase, effect.State, now);
    }

    protected abstract IReadOnlyList<Error> ObstaclesToGate();

    protected virtual string? ReasonToKeep(CrossingEffect effect, string because) =>
        string.IsNullOrWhiteSpace(because) ? null : because.Trim();

    /// <summary>Takes a paused case up again.</summary>
    protected void Resume(CaseHappening resumed, DateTimeOffset now)
    {
        Guard.That(Case.State == CaseState.Paused, notPaused);
        Reason = null;
        Move(PhaseRules.AtWork(Case.Phase), now);
        Raise(resumed);
    }

    protected void Describe(string title, string summary, DateTimeOffset now)
    {
        Revision++;
        Case.Describe(title, summary, now);
    }

    protected void Touch(DateTimeOffset now) => Move(Case.State, now);

    protected void Move(CaseState state, DateTimeOffset now) => MoveTo(Case.Phase, state, now);

    private void MoveTo(Phase phase, CaseState state, DateTimeOffset now)
    {
        Revision++;
        Case.MoveTo(phase, state, PhaseRules.OwnerOf(phase), now);
    }
}
