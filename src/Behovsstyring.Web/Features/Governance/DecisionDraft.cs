using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;

namespace Behovsstyring.Web.Features.Governance;

/// <summary>A decision while it is written.</summary>
/// <param name="Missing">What a case sent back still lacks, by requirement.</param>
public sealed record DecisionDraft(
    GateOutcome? Outcome, DecidingOrgan Organ, string Reason, IReadOnlyList<ConditionDraft> Conditions, IReadOnlyList<string> Missing)
{
    /// <summary>What belongs to another outcome is kept while one thinks, and left out when it is sent.</summary>
    public Verdict AsVerdict(GateOutcome outcome) => new()
    {
        Outcome = outcome,
        Organ = Organ,
        Reason = Reason,
        Conditions = outcome == GateOutcome.GoOnWithConditions ? [.. Conditions.Select(c => new ConditionTerms(c.Id, c.Text, c.Owner!.Value, c.Deadline!.Value))] : [],
        Missing = outcome == GateOutcome.SendBack ? Missing : [],
    };
}

/// <summary>One condition while it is written; its id is made once, so that a second press sets the same condition.</summary>
public sealed record ConditionDraft(ConditionId Id, string Text, OrganisationId? Owner, string OwnerName, DateOnly? Deadline);
