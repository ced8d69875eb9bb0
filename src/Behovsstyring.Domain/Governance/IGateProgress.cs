namespace Behovsstyring.Domain.Governance;

/// <summary>
/// How far a review has come: all that the question "what is missing, and who has it" needs to know of it. The review itself answers, and
/// so does the row of a work list, which would be slow if every review were read whole.
/// </summary>
public interface IGateProgress
{
    GateReviewState State { get; }

    CaseRisk Risk { get; }

    /// <summary>The owner who is to take over, while its own decision is awaited.</summary>
    Party? AwaitsAcceptanceOf { get; }

    /// <summary>Who has spoken, and for which outcome; none for a comment.</summary>
    IEnumerable<(Party Party, GateOutcome? Outcome)> Said { get; }

    bool HasEvidence(string requirement);

    bool HasWaiver(string code);
}
