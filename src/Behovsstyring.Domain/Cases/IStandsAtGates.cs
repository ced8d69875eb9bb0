using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Cases;

/// <summary>What travels through gates: a need, a concept, a project. Each has its own gates and says itself what becomes of it there.</summary>
public interface IStandsAtGates
{
    CaseId Id { get; }

    Case Case { get; }

    /// <summary>A gate review is open; called when it opens, in the same transaction.</summary>
    void StandAtGate(DateTimeOffset now);

    /// <summary>The owner of the phase, or the one who takes over, has decided; the effect says what follows.</summary>
    /// <param name="because">The reason why it did not go on.</param>
    void LeaveGate(CrossingEffect effect, string because, DateTimeOffset now);
}
