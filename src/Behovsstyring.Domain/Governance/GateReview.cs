using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Governance;

/// <summary>
/// One crossing of one gate by one case: what was asked, what was there, what was let go, what was recommended, what was decided,
/// and what the owner who takes over answered. Follows the version of the governance model it began under
/// (concept study ch. 6.1.1: the owner of a phase judges whether it is ready for the next, and another legal owner decides for itself).
/// </summary>
public sealed class GateReview : Aggregate, IGateProgress
{
    private readonly List<Evidence> _evidence = [];
    private readonly List<Waiver> _waivers = [];
    private readonly List<Recommendation> _recommendations = [];
    private readonly List<GateCondition> _conditions = [];

    private GateReview() { }

    public GateReviewId Id { get; private set; }

    public CaseId CaseId { get; private set; }

    public Gate Gate { get; private set; }

    /// <summary>1 the first time; a case that was sent back, paused or declined comes to the same gate again.</summary>
    public int Attempt { get; private set; }

    public GovernanceModelId ModelId { get; private set; }

    public GateReviewState State { get; private set; }

    public CaseSize Size { get; private set; }

    public CaseRisk Risk { get; private set; }

    public PersonId OpenedById { get; private set; }

    public DateTimeOffset OpenedAt { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>Counts the changes, so that evidence or a recommendation added meanwhile moves the row version too.</summary>
    public int Revision { get; private set; }

    public string WithdrawnBecause { get; private set; } = "";

    public Decision? Decision { get; private set; }

    public Acceptance? Acceptance { get; private set; }

    public IReadOnlyList<Evidence> Evidence => _evidence;

    public IReadOnlyList<Waiver> Waivers => _waivers;

    /// <summary>Every recommendation ever made here, in order; a later one by the same party does not erase the earlier.</summary>
    public IReadOnlyList<Recommendation> Recommendations => _recommendations;

    public IReadOnlyList<GateCondition> Conditions => _conditions;

    public bool IsClosed => State is not (GateReviewState.Open or GateReviewState.AwaitingAcceptance);

    Party? IGateProgress.AwaitsAcceptanceOf => Decision?.AwaitsAcceptanceOf;

    IEnumerable<(Party Party, GateOutcome? Outcome)> IGateProgress.Said => _recommendations.Select(r => (r.Party, r.Outcome));

    bool IGateProgress.HasEvidence(string requirement) => _evidence.Any(e => e.Requirement == requirement);

    bool IGateProgress.HasWaiver(string code) => _waivers.Any(w => w.Of == code);

    /// <summary>
    /// The owner of the phase opens the review. Evidence from a former attempt is carried over with its name and date,
    /// except what was found missing. Recommendations must be given again.
    /// </summary>
    public static GateReview Open(GateReviewId id, Case @case, Gate gate, GovernanceModel model, CaseSize size, CaseRisk risk, GateActor by, DateTimeOffset now, GateReview? previous = null)
    {
        Guard.Against(GateReviewRules.ObstaclesToOpening(@case, gate, model, by, previous));
        var review = new GateReview
        {
            Id = id,
            CaseId = @case.Id,
            Gate = gate,
            Attempt = (previous?.Attempt ?? 0) + 1,
            ModelId = model.Id,
            State = GateReviewState.Open,
            Size = size,
            Risk = risk,
            OpenedById = by.Person,
            OpenedAt = now,
        };
        review._evidence.AddRange(previous?._evidence
            .Where(e => !(previous.Decision?.Missing.Contains(e.Requirement) ?? false) && model.Content[gate].Requirements.Any(r => r.Code == e.Requirement))
            .Select(e => e with { }) ?? []); // A copy: each attempt has evidence of its own.
        review.Raise(new GateReviewOpened(id, @case.Id, gate, review.Attempt));
        return review;
    }

    /// <summary>Size and risk decide which organ decides. They may have to be assessed again on the way.</summary>
    public void Reassess(GovernanceModel model, CaseSize size, CaseRisk risk, GateActor by)
    {
        Guard.Against(GateReviewRules.ObstaclesToReassessing(this, Row(model), by));
        (Size, Risk) = (size, risk);
        Changed(null);
    }

    public void RecordEvidence(GovernanceModel model, GateFacts facts, string requirement, string text, string reference, IReadOnlyList<FormAnswer> answers, GateActor by, DateTimeOffset now)
    {
        var evidence = new Evidence
        {
            Requirement = requirement,
            Text = text.Trim(),
            Reference = reference.Trim(),
            Answers = answers,
            ById = by.Person,
            OrganisationId = by.Organisation,
            At = now,
        };
        Guard.Against(GateReviewRules.ObstaclesToRecordingEvidence(this, Row(model), facts, evidence, by));
        _evidence.RemoveAll(e => e.Requirement == requirement);
        _evidence.Add(evidence);
        Changed(new GateEvidenceRecorded(Id, CaseId, Gate, requirement));
    }

    /// <summary>A requirement or a recommendation is let go, in the open.</summary>
    public void Waive(GovernanceModel model, GateFacts facts, string code, string reason, DecidingOrgan organ, GateActor by, DateTimeOffset now)
    {
        Guard.Against(GateReviewRules.ObstaclesToWaiving(this, Row(model), facts, code, reason, organ, by));
        var waiver = new Waiver { Of = code, Reason = reason.Trim(), Organ = organ, ById = by.Person, OrganisationId = by.Organisation, At = now };
        _waivers.Add(waiver);
        Changed(new GateRequirementWaived(Id, CaseId, Gate, waiver.Of, waiver.Reason));
    }

    /// <summary>A party has recommended or advised in writing, or a body in a meeting that was prepared for it.</summary>
    public void Receive(GovernanceModel model, GateFacts facts, Recommendation said)
    {
        Guard.Against(GateDecisionRules.ObstaclesToRecommending(this, Row(model), facts, said));
        Keep(model, said);
    }

    /// <summary>A body has recommended or advised in a meeting: see <see cref="GateDecisionRules.ObstaclesToRecording"/>.</summary>
    public void ReceiveFromMeeting(GovernanceModel model, Recommendation said)
    {
        Guard.Against(GateDecisionRules.ObstaclesToRecording(this, Row(model), said));
        Keep(model, said);
    }

    /// <summary>The role comes from the model, not from what was sent.</summary>
    private void Keep(GovernanceModel model, Recommendation said)
    {
        var recommendation = said with { Role = Row(model).Recommenders.Single(r => r.Party == said.Party).Role, Text = said.Text.Trim() };
        _recommendations.Add(recommendation);
        Changed(recommendation.Form == RecommendationForm.Statement
            ? new GateStatementGiven(Id, CaseId, Gate, recommendation.Party, recommendation.Outcome, recommendation.Text)
            : null);
    }

    /// <summary>The owner of the phase decides. Going on where another owner takes over leaves the gate half open until that owner has answered.</summary>
    public void Decide(GovernanceModel model, GateFacts facts, Verdict verdict, GateActor by, DateTimeOffset now)
    {
        var gate = Row(model);
        Guard.Against(GateDecisionRules.ObstaclesToDeciding(this, gate, facts, verdict, by, OsloTime.DayOf(now)));
        var next = GateDecisionRules.LeadsOn(verdict.Outcome)
            ? gate.Acceptors.FirstOrDefault(a => GateRules.Applies(a.RequiredWhen, facts, Risk))
            : null;
        Decision = new Decision
        {
            Outcome = verdict.Outcome,
            Entity = by.Party,
            OrganisationId = by.Organisation,
            Organ = verdict.Organ,
            ById = by.Person,
            Reason = verdict.Reason.Trim(),
            Missing = [.. verdict.Missing.Distinct()],
            Followed = GateDecisionRules.Judge(_recommendations, verdict.Outcome),
            Actor = Gate == Gate.Bp2 ? facts.Actor : null,
            AwaitsAcceptanceOf = next?.Party,
            Shown = CaseFactsSnapshot.Of(facts),
            At = now,
        };
        _conditions.AddRange(verdict.Conditions.Select(c => GateCondition.Set(CaseId, Gate, c)));
        MoveTo(next is null ? After(verdict.Outcome) : GateReviewState.AwaitingAcceptance, now);
        Changed(new GateDecided(Id, CaseId, Gate, Decision.Outcome, Decision.Entity, Decision.Organ, Decision.Followed, Decision.Reason));
    }

    /// <summary>The chosen solution owner takes it on, by its own decision.</summary>
    public void Accept(GovernanceModel model, DecidingOrgan organ, string reason, GateActor by, DateTimeOffset now) =>
        Answer(model, accepts: true, organ, reason, by, now);

    /// <summary>The chosen solution owner says no, with reasons. The phase's owner may then choose another actor, change the case or escalate.</summary>
    public void Decline(GovernanceModel model, DecidingOrgan organ, string reason, GateActor by, DateTimeOffset now) =>
        Answer(model, accepts: false, organ, reason, by, now);

    public void Withdraw(GovernanceModel model, string reason, GateActor by, DateTimeOffset now)
    {
        Guard.Against(GateReviewRules.ObstaclesToWithdrawing(this, Row(model), reason, by));
        WithdrawnBecause = reason.Trim();
        MoveTo(GateReviewState.Withdrawn, now);
        Changed(new GateReviewWithdrawn(Id, CaseId, Gate, WithdrawnBecause));
    }

    /// <summary>The one thing that may still change after a gate is closed: its conditions are met, or lifted.</summary>
    public void SettleCondition(ConditionId id, string how, bool lift, GateActor by, DateTimeOffset now)
    {
        Guard.Against(GateReviewRules.ObstaclesToSettling(this, id, how, lift, by));
        var condition = _conditions.Single(c => c.Id == id);
        condition.Settle(how, lift, by.Person, now);
        Changed(new GateConditionSettled(Id, CaseId, Gate, condition.Text, condition.Settlement, condition.Lifted));
    }

    private void Answer(GovernanceModel model, bool accepts, DecidingOrgan organ, string reason, GateActor by, DateTimeOffset now)
    {
        Guard.Against(GateDecisionRules.ObstaclesToAnswering(this, Row(model), accepts, organ, reason, by));
        Acceptance = new Acceptance
        {
            Accepted = accepts,
            Entity = Decision!.AwaitsAcceptanceOf!.Value,
            OrganisationId = by.Organisation,
            Organ = organ,
            ById = by.Person,
            Reason = reason.Trim(),
            At = now,
        };
        if (!accepts)
        {
            // The conditions were for a crossing that never came: they must not block the gate after another attempt.
            _conditions.ForEach(c => c.Settle(Acceptance.Reason, lifted: true, by.Person, now));
        }

        MoveTo(accepts ? GateReviewState.Crossed : GateReviewState.Declined, now);
        Changed(new GateAnswered(Id, CaseId, Gate, accepts, Acceptance.Entity, Acceptance.Reason));
    }

    private void Changed(GateHappening? happened)
    {
        Revision++;
        if (happened is not null)
        {
            Raise(happened);
        }
    }

    private void MoveTo(GateReviewState state, DateTimeOffset now)
    {
        State = state;
        ClosedAt = IsClosed ? now : null;
    }

    /// <summary>The review's own row in the matrix; another version of the model is never let in by mistake.</summary>
    private GateContent Row(GovernanceModel model) =>
        model.Id == ModelId ? model.Content[Gate] : throw new DomainException(GateErrors.WrongModel);

    private static GateReviewState After(GateOutcome outcome) => outcome switch
    {
        GateOutcome.GoOn or GateOutcome.GoOnWithConditions => GateReviewState.Crossed,
        GateOutcome.SendBack => GateReviewState.SentBack,
        GateOutcome.Pause => GateReviewState.Paused,
        GateOutcome.Stop => GateReviewState.Stopped,
    };
}
