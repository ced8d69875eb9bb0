using System.Globalization;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Governance;

/// <summary>Something happened at a gate; on the case's trail for good.</summary>
public abstract record GateHappening(GateReviewId Review, CaseId Case, Gate Gate) : CaseHappening(Case)
{
    public sealed override IReadOnlyDictionary<string, string> Facts
    {
        get
        {
            Dictionary<string, string> facts = new() { ["gate"] = Gate.ToString(), ["review"] = Review.Value.ToString() };
            foreach (var (name, value) in More)
            {
                facts[name] = value;
            }

            return facts;
        }
    }

    protected virtual IEnumerable<(string Name, string Value)> More => [];
}

public sealed record GateReviewOpened(GateReviewId Review, CaseId Case, Gate Gate, int Attempt) : GateHappening(Review, Case, Gate)
{
    public override string Code => "gate.opened";

    protected override IEnumerable<(string, string)> More => [("attempt", Attempt.ToString(CultureInfo.InvariantCulture))];
}

public sealed record GateEvidenceRecorded(GateReviewId Review, CaseId Case, Gate Gate, string Requirement) : GateHappening(Review, Case, Gate)
{
    public override string Code => "gate.requirement-met";

    public override bool TellsFollowers => false;

    protected override IEnumerable<(string, string)> More => [("requirement", Requirement)];
}

public sealed record GateRequirementWaived(GateReviewId Review, CaseId Case, Gate Gate, Waiver Waiver) : GateHappening(Review, Case, Gate)
{
    public override string Code => "gate.requirement-waived";

    protected override IEnumerable<(string, string)> More => [("requirement", Waiver.Of), ("reason", Waiver.Reason)];
}

/// <summary>A recommendation or advice given in writing. What a body reaches in a meeting is on the trail by the meeting's own event.</summary>
public sealed record GateStatementGiven(GateReviewId Review, CaseId Case, Gate Gate, Recommendation Recommendation) : GateHappening(Review, Case, Gate)
{
    public override string Code => "gate.statement-given";

    protected override IEnumerable<(string, string)> More =>
    [
        ("party", Recommendation.Party.ToString()),
        ("recommends", Recommendation.Outcome?.ToString() ?? ""),
        ("text", Recommendation.Text),
    ];
}

public sealed record GateDecided(GateReviewId Review, CaseId Case, Gate Gate, Decision Decision) : GateHappening(Review, Case, Gate)
{
    public override string Code => "gate.decided";

    protected override IEnumerable<(string, string)> More =>
    [
        ("outcome", Decision.Outcome.ToString()),
        ("entity", Decision.Entity.ToString()),
        ("organ", Decision.Organ.ToString()),
        ("followed", Decision.Followed.ToString()),
        ("reason", Decision.Reason),
    ];
}

/// <summary>The owner who was to take over has answered.</summary>
public sealed record GateAnswered(GateReviewId Review, CaseId Case, Gate Gate, Acceptance Acceptance) : GateHappening(Review, Case, Gate)
{
    public override string Code => Acceptance.Accepted ? "gate.accepted" : "gate.declined";

    protected override IEnumerable<(string, string)> More => [("entity", Acceptance.Entity.ToString()), ("reason", Acceptance.Reason)];
}

public sealed record GateReviewWithdrawn(GateReviewId Review, CaseId Case, Gate Gate, string Reason) : GateHappening(Review, Case, Gate)
{
    public override string Code => "gate.withdrawn";

    protected override IEnumerable<(string, string)> More => [("reason", Reason)];
}

public sealed record GateConditionSettled(GateReviewId Review, CaseId Case, Gate Gate, GateCondition Condition) : GateHappening(Review, Case, Gate)
{
    public override string Code => Condition.Lifted ? "gate.condition-lifted" : "gate.condition-met";

    protected override IEnumerable<(string, string)> More => [("condition", Condition.Text), ("how", Condition.Settlement)];
}
