using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Governance;

/// <summary>A recommendation that a decision does not simply repeat.</summary>
public sealed record Departure(Party From, RecommenderRole Role, GateOutcome Recommended, GateOutcome Decided, Followed Followed);

/// <summary>Who may recommend, decide and accept at a gate, and what each of them must say.</summary>
public static class GateDecisionRules
{
    /// <summary>In writing: what the party needs for its treatment must be there first.</summary>
    public static IReadOnlyList<Error> ObstaclesToRecommending(GateReview review, GateContent gate, GateFacts facts, Recommendation said) =>
        [.. GateRules.ObstaclesToTreatment(review, gate, facts), .. ObstaclesToRecording(review, gate, said).Where(e => e != GateErrors.NotOpen)];

    /// <summary>
    /// From a meeting: whether the body had what it needed was asked before it voted. What it then recommended is a fact, and is recorded
    /// as one; the decision still waits for everything that is missing.
    /// </summary>
    public static IReadOnlyList<Error> ObstaclesToRecording(GateReview review, GateContent gate, Recommendation said)
    {
        var recommender = gate.Recommenders.FirstOrDefault(r => r.Party == said.Party);
        return new Unmet()
            .If(review.State != GateReviewState.Open, GateErrors.NotOpen)
            .If(recommender is null, GateErrors.NotAsked(said.Party))
            .If(said.Outcome is null && recommender?.Role == RecommenderRole.Recommends, GateErrors.StandpointMissing)
            .If(recommender is { InMeeting: true } && (said.Form == RecommendationForm.Statement || said.MeetingId is null || said.AgendaItemId is null), GateErrors.MeetingMissing)
            .If(said.Form == RecommendationForm.Vote && said.BallotId is null, GateErrors.BallotMissing)
            .If(string.IsNullOrWhiteSpace(said.Text), GateErrors.TextMissing)
            .If(said.Text.Length > GateRules.TextMaxLength, GateErrors.TooLong("Text", GateRules.TextMaxLength))
            .If(said.Rank is < 1 || said.Rank > (said.RankedAmong ?? 0) || (said.Rank is null && said.RankedAmong is not null), GateErrors.RankOutsideList);
    }

    /// <summary>
    /// The decision of the phase's owner: nothing decided before what the model asks for is there or waived (concept study ch. 6.1.1),
    /// by the right entity and organ, and with reasons whenever the case does not simply go on as recommended.
    /// </summary>
    public static IReadOnlyList<Error> ObstaclesToDeciding(GateReview review, GateContent gate, GateFacts facts, Verdict verdict, GateActor by, DateOnly today)
    {
        if (review.State != GateReviewState.Open)
        {
            return [GateErrors.NotOpen];
        }

        var needed = GateRules.NeededOrgan(gate.Decider.Organs, review.Size, review.Risk);
        var reasonGiven = !string.IsNullOrWhiteSpace(verdict.Reason);
        var departs = Departures(review.Recommendations, verdict.Outcome).Count > 0;
        return new Unmet()
            .If(by.Party != gate.Decider.Party, GateErrors.NotTheDecider(gate.Decider.Party))
            .If(verdict.Organ < needed, GateErrors.OrganTooLow(needed))
            .And(GateRules.Holds(review, gate, facts, verdict.Outcome).Select(m => m.Why))
            .If(GateRules.IsUnclaimed(gate.Gate, verdict.Outcome, facts), GateErrors.ActorNotChosen)
            .If(departs && !reasonGiven, GateErrors.DepartureLacksReason)
            .If(NeedsReason(verdict.Outcome) && !departs && !reasonGiven, GateErrors.ReasonMissing)
            .If(verdict.Reason.Length > GateRules.ReasonMaxLength, GateErrors.TooLong("Reason", GateRules.ReasonMaxLength))
            .And(ProblemsInConditions(verdict, today))
            .And(verdict.Missing.Where(code => gate.Requirements.All(r => r.Code != code)).Select(GateErrors.RequirementUnknown));
    }

    /// <summary>The owner who takes over decides for itself, in the organ that the size and risk ask for; a no needs reasons (concept study ch. 6.3).</summary>
    public static IReadOnlyList<Error> ObstaclesToAnswering(GateReview review, GateContent gate, bool accepts, DecidingOrgan organ, string reason, GateActor by)
    {
        if (review.State != GateReviewState.AwaitingAcceptance)
        {
            return [GateErrors.NothingToAccept];
        }

        var acceptor = gate.Acceptors.Single(a => a.Party == review.Decision!.AwaitsAcceptanceOf);
        var needed = GateRules.NeededOrgan(acceptor.Organs, review.Size, review.Risk);
        return new Unmet()
            .If(!SpeaksFor(by.Party, acceptor.Party), GateErrors.NotTheAcceptor(acceptor.Party))
            .If(organ < needed, GateErrors.OrganTooLow(needed))
            .If(!accepts && string.IsNullOrWhiteSpace(reason), GateErrors.ReasonMissing)
            .If(reason.Length > GateRules.ReasonMaxLength, GateErrors.TooLong("Reason", GateRules.ReasonMaxLength));
    }

    /// <summary>An actor outside the structure answers outside it; KS records the answer and follows the case from then on.</summary>
    public static bool SpeaksFor(Party speaker, Party acceptor) =>
        speaker == acceptor || (acceptor == Party.OtherActor && speaker == Party.KsAdministration);

    /// <summary>What each party holds now: its latest word counts, the earlier ones stay on record.</summary>
    public static IReadOnlyList<Recommendation> Current(IEnumerable<Recommendation> recommendations) =>
        [.. recommendations.GroupBy(r => (r.Party, r.BodyId, r.OrganisationId)).Select(g => g.OrderBy(r => r.At).Last())];

    /// <summary>
    /// The recommendations and the advice that a decision does not follow. Each needs a written reason: the source asks it of a company
    /// that declines, we of everyone who decides.
    /// </summary>
    public static IReadOnlyList<Departure> Departures(IEnumerable<Recommendation> recommendations, GateOutcome decided) =>
        [.. from r in Current(recommendations)
            let said = r.Outcome ?? decided
            where said != decided
            select new Departure(r.Party, r.Role, said, decided, Compare(said, decided))];

    /// <summary>The public triple's third part: the weakest match counts, so that one ignored voice is not hidden by another that was heard.</summary>
    public static Followed Judge(IEnumerable<Recommendation> recommendations, GateOutcome decided)
    {
        GateOutcome[] said = [.. Current(recommendations).Where(r => r.Outcome is not null).Select(r => r.Outcome!.Value)];
        return said.Length == 0 ? Followed.NothingToFollow : said.Max(outcome => Compare(outcome, decided));
    }

    public static Followed Compare(GateOutcome recommended, GateOutcome decided) =>
        recommended == decided ? Followed.Followed
        : LeadsOn(recommended) && LeadsOn(decided) ? Followed.WithChange
        : Followed.NotFollowed;

    public static bool LeadsOn(GateOutcome outcome) => outcome switch
    {
        GateOutcome.GoOn or GateOutcome.GoOnWithConditions => true,
        GateOutcome.SendBack or GateOutcome.Pause or GateOutcome.Stop => false,
    };

    /// <summary>A decision to stop, pause or send back needs a reason.</summary>
    public static bool NeedsReason(GateOutcome outcome) => !LeadsOn(outcome);

    public static IEnumerable<Error> ProblemsInConditions(Verdict verdict, DateOnly today) => new Unmet()
        .If(verdict.Outcome == GateOutcome.GoOnWithConditions && verdict.Conditions.Count == 0, GateErrors.ConditionsMissing)
        .If(verdict.Outcome != GateOutcome.GoOnWithConditions && verdict.Conditions.Count > 0, GateErrors.ConditionsNotAllowed)
        .If(verdict.Conditions.Any(c => string.IsNullOrWhiteSpace(c.Text)), GateErrors.ConditionLacksText)
        .If(verdict.Conditions.Any(c => c.Text.Length > GovernanceModelRules.TextMaxLength), GateErrors.TooLong("Conditions", GovernanceModelRules.TextMaxLength))
        .If(verdict.Conditions.Any(c => c.Deadline < today), GateErrors.ConditionDeadlinePassed);
}
