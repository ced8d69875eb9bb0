using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;

namespace Behovsstyring.Domain.Tests.Governance;

/// <summary>A case at a gate under the model that ships, with people from every party at hand.</summary>
internal sealed class GateScene
{
    public static readonly DateTimeOffset Now = new(2026, 9, 14, 8, 0, 0, TimeSpan.Zero);
    public static readonly DateOnly Today = new(2026, 9, 14);

    private static readonly Dictionary<Party, GateActor> s_people =
        Enum.GetValues<Party>().ToDictionary(p => p, p => new GateActor(PersonId.New(), OrganisationId.New(), p));

    public GateScene(Gate gate, CaseSize size = CaseSize.Ordinary, CaseRisk risk = CaseRisk.Medium, GovernanceContent? content = null, GateFacts? facts = null)
    {
        Model = GovernanceModel.Ship(GovernanceModelId.New(), content ?? GovernanceDefaults.Shipped, Now);
        Case = CaseIn(PhaseRules.PhaseBefore(gate));
        Facts = facts ?? Complete();
        Row = Model.Content[gate];
        Review = GateReview.Open(GateReviewId.New(), Case, gate, Model, size, risk, By(Row.Decider.Party), Now);
    }

    public GovernanceModel Model { get; }

    public Case Case { get; }

    public GateContent Row { get; }

    public GateReview Review { get; }

    public GateFacts Facts { get; set; }

    public static GateActor By(Party party) => s_people[party];

    public static Case CaseIn(Phase phase, CaseState state = CaseState.Active) =>
        Case.Open(CaseId.New(), CaseKind.Project, phase, state, OrganisationId.New(), Now);

    /// <summary>Everything the case can show by itself is there; the company is chosen; the steering group is whole.</summary>
    public static GateFacts Complete(SolutionActor? actor = SolutionActor.Company) => new()
    {
        Actor = actor,
        SteeringGroup = Seats(SeatSide.Members, SeatSide.Ks, SeatSide.Company),
        Seen = new HashSet<KnownFact>(Enum.GetValues<KnownFact>()),
    };

    /// <summary>A steering group with these sides seated, the first of them in the lead.</summary>
    public static IReadOnlyList<Seat> Seats(params SeatSide[] sides) =>
    [
        .. sides.Select((side, i) => Seat.Give(SeatId.New(), BodyId.New(), new Appointment(
            PersonId.New(), OrganisationId.New(), side, i == 0 ? SeatFunction.Leader : SeatFunction.Member, Today.AddYears(-1), null))),
    ];

    public IReadOnlyList<Missing> StandsBetween() => GateRules.StandsBetween(Review, Row, Facts);

    public GateStage Stage() => GateRules.Stage(Review, Row, Facts);

    public GateScene Meet(string requirement)
    {
        var asked = Row.Requirements.Single(r => r.Code == requirement);
        FormAnswer[] answers = asked.Kind == RequirementKind.Checklist
            ? [.. Row.Checklists.Single(c => c.Code == asked.Form).Items.Select(i => new FormAnswer(i.Code, "Ja"))]
            : [];
        Review.RecordEvidence(Model, Facts, requirement, "Vedlagt", "", answers, By(asked.Responsible), Now);
        return this;
    }

    public GateScene MeetAll(GateStep step)
    {
        foreach (var missing in StandsBetween().Where(m => m.Step == step && Row.Requirements.Any(r => r.Code == m.Code)))
        {
            Meet(missing.Code);
        }

        return this;
    }

    public Recommendation Word(Party party, GateOutcome? outcome, DateTimeOffset? at = null) => new()
    {
        Party = party,
        Role = RecommenderRole.Advises,
        BodyId = new BodyId(new Guid((int)party, 0, 0, new byte[8])),
        Outcome = outcome,
        Text = "Slik ser vi det",
        Form = RecommendationForm.Consensus,
        MeetingId = MeetingId.New(),
        AgendaItemId = AgendaItemId.New(),
        RecordedById = By(party).Person,
        At = at ?? Now,
    };

    public GateScene Recommend(Party party, GateOutcome outcome = GateOutcome.GoOn, DateTimeOffset? at = null)
    {
        Review.Receive(Model, Facts, Word(party, outcome, at));
        return this;
    }

    /// <summary>Everything the gate waits for before its decision, all of it in favour.</summary>
    public GateScene Ready(GateOutcome recommended = GateOutcome.GoOn)
    {
        MeetAll(GateStep.BeforeRecommendation);
        foreach (var missing in StandsBetween().Where(m => m.Step == GateStep.Recommendation))
        {
            Recommend(missing.Who!.Value, recommended);
        }

        return MeetAll(GateStep.BeforeDecision);
    }

    public static Verdict Says(GateOutcome outcome, string reason = "", DecidingOrgan organ = DecidingOrgan.Board, params ConditionTerms[] conditions) => new()
    {
        Outcome = outcome,
        Organ = organ,
        Reason = reason,
        Conditions = conditions.Length == 0 && outcome == GateOutcome.GoOnWithConditions ? [Condition()] : conditions,
    };

    public static ConditionTerms Condition(string text = "Avklar personvernet", OrganisationId? owner = null, DateOnly? deadline = null) =>
        new(ConditionId.New(), text, owner ?? By(Party.Company).Organisation, deadline ?? Today.AddMonths(2));

    public GateScene Decide(GateOutcome outcome, string reason = "", DecidingOrgan organ = DecidingOrgan.Board)
    {
        Review.Decide(Model, Facts, Says(outcome, reason, organ), By(Row.Decider.Party), Now);
        return this;
    }

    public static IReadOnlyList<Error> Refused(Action step) => Assert.Throws<DomainException>(step).Errors;
}
