using System.Globalization;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Governance;

/// <summary>Something happened at a gate; on the case's trail for good.</summary>
public abstract record GateHappening(GateReviewId Review, CaseId Case, Gate Gate, string Code) : CaseHappening(Case, Code)
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

public sealed record GateReviewOpened(GateReviewId Review, CaseId Case, Gate Gate, int Attempt) : GateHappening(Review, Case, Gate, "gate.opened")
{
    protected override IEnumerable<(string, string)> More => [("attempt", Attempt.ToString(CultureInfo.InvariantCulture))];
}

public sealed record GateEvidenceRecorded(GateReviewId Review, CaseId Case, Gate Gate, string Requirement)
    : GateHappening(Review, Case, Gate, "gate.requirement-met")
{
    public override bool TellsFollowers => false;

    protected override IEnumerable<(string, string)> More => [("requirement", Requirement)];
}

/// <summary>Something the model asks for was let go.</summary>
/// <param name="Of">The code of the requirement or of the recommender.</param>
public sealed record GateRequirementWaived(GateReviewId Review, CaseId Case, Gate Gate, string Of, string Reason)
    : GateHappening(Review, Case, Gate, "gate.requirement-waived")
{
    protected override IEnumerable<(string, string)> More => [("requirement", Of), ("reason", Reason)];
}

/// <summary>A recommendation, advice or comment given in writing. What a body reaches in a meeting is on the trail by the meeting's own event.</summary>
public sealed record GateStatementGiven(GateReviewId Review, CaseId Case, Gate Gate, Party Party, GateOutcome? Recommends, string Text)
    : GateHappening(Review, Case, Gate, Recommends is null ? "gate.comment-given" : "gate.statement-given")
{
    protected override IEnumerable<(string, string)> More =>
        [("party", Party.ToString()), ("recommends", Recommends?.ToString() ?? ""), ("text", Text)];
}

/// <summary>The owner of the phase has decided; a departure from what was recommended is said as one.</summary>
public sealed record GateDecided(
    GateReviewId Review, CaseId Case, Gate Gate, GateOutcome Outcome, Party Entity, DecidingOrgan Organ, Followed Followed, string Reason)
    : GateHappening(Review, Case, Gate, CodeOf(Followed))
{
    protected override IEnumerable<(string, string)> More =>
    [
        ("outcome", Outcome.ToString()),
        ("entity", Entity.ToString()),
        ("organ", Organ.ToString()),
        ("followed", Followed.ToString()),
        ("reason", Reason),
    ];

    private static string CodeOf(Followed followed) => followed switch
    {
        Followed.NothingToFollow or Followed.Followed => "gate.decided",
        Followed.WithChange => "gate.decided-with-change",
        Followed.NotFollowed => "gate.decided-otherwise",
    };
}

/// <summary>The owner who was to take over has answered.</summary>
public sealed record GateAnswered(GateReviewId Review, CaseId Case, Gate Gate, bool Accepted, Party Entity, string Reason)
    : GateHappening(Review, Case, Gate, Accepted ? "gate.accepted" : "gate.declined")
{
    protected override IEnumerable<(string, string)> More => [("entity", Entity.ToString()), ("reason", Reason)];
}

public sealed record GateReviewWithdrawn(GateReviewId Review, CaseId Case, Gate Gate, string Reason)
    : GateHappening(Review, Case, Gate, "gate.withdrawn")
{
    protected override IEnumerable<(string, string)> More => [("reason", Reason)];
}

public sealed record GateConditionSettled(GateReviewId Review, CaseId Case, Gate Gate, string Condition, string How, bool Lifted)
    : GateHappening(Review, Case, Gate, Lifted ? "gate.condition-lifted" : "gate.condition-met")
{
    protected override IEnumerable<(string, string)> More => [("condition", Condition), ("how", How)];
}

/// <summary>The gate was passed, and the road goes on under another number.</summary>
public sealed record GateLedOn(GateReviewId Review, CaseId Case, Gate Gate, string Number) : GateHappening(Review, Case, Gate, "gate.led-on")
{
    public override bool TellsFollowers => false;

    protected override IEnumerable<(string, string)> More => [("number", Number)];
}
