using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Governance;

/// <summary>A condition set at a gate: someone owns it, it has a deadline, and it blocks the next gate until it is settled.</summary>
public sealed class GateCondition
{
    private GateCondition() { }

    public ConditionId Id { get; private set; }

    public CaseId CaseId { get; private set; }

    public Gate Gate { get; private set; }

    public string Text { get; private set; } = "";

    public OrganisationId OwnerId { get; private set; }

    public DateOnly Deadline { get; private set; }

    /// <summary>How it was met, or why it was lifted.</summary>
    public string Settlement { get; private set; } = "";

    /// <summary>Lifted: the decider no longer asks for it. Otherwise met.</summary>
    public bool Lifted { get; private set; }

    public PersonId? SettledById { get; private set; }

    public DateTimeOffset? SettledAt { get; private set; }

    public bool IsOpen => SettledAt is null;

    public bool IsOverdue(DateTimeOffset now) => IsOpen && OsloTime.HasPassed(Deadline, now);

    internal static GateCondition Set(CaseId caseId, Gate gate, ConditionTerms terms) => new()
    {
        Id = terms.Id,
        CaseId = caseId,
        Gate = gate,
        Text = terms.Text.Trim(),
        OwnerId = terms.OwnerId,
        Deadline = terms.Deadline,
    };

    internal void Settle(string how, bool lifted, PersonId by, DateTimeOffset now)
    {
        (Settlement, Lifted, SettledById, SettledAt) = (how.Trim(), lifted, by, now);
    }
}

public sealed record ConditionTerms(ConditionId Id, string Text, OrganisationId OwnerId, DateOnly Deadline);

/// <summary>What the decider says at a gate.</summary>
public sealed record Verdict
{
    public required GateOutcome Outcome { get; init; }

    public required DecidingOrgan Organ { get; init; }

    public string Reason { get; init; } = "";

    public IReadOnlyList<ConditionTerms> Conditions { get; init; } = [];

    /// <summary>What a case sent back still lacks, by requirement code.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];
}
