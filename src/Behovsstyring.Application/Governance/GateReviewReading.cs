using Behovsstyring.Application.Access;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Governance;

/// <summary>One review for reading, with its own version of the model and what the case shows while it runs.</summary>
internal sealed record GateReading(GateReview Review, int Version, GovernanceContent Content, Case Case, GateFacts Facts)
{
    public GateContent Row => Content[Review.Gate];
}

/// <summary>Reads one gate review whole; the open page and the workspace page start from the same.</summary>
internal static class GateReviewReading
{
    public static async Task<(GateReviewDetails Details, GateReading Desk)?> Read(UseCaseContext context, GateReviewId id, CancellationToken ct)
    {
        var db = context.Db;
        var found = await (
            from r in db.GateReviews
            where r.Id == id
            join c in db.Cases.VisibleTo(context.Actor) on r.CaseId equals c.Id
            select new { Review = r, Case = c }).AsNoTracking().AsSplitQuery().SingleOrDefaultAsync(ct);
        if (found is null)
        {
            return null;
        }

        var (review, @case) = (found.Review, found.Case);
        var (number, content) = await PublishedModels.Read(context, review.ModelId, ct);
        var facts = review.IsClosed ? ThatDay(review.Decision) : await GateFactsReading.Read(context, @case, ct);
        var desk = new GateReading(review, number, content, @case, facts);
        var names = await GateNames.Read(context, review, facts, ct);
        var rows = await CaseGatesReading.Rows(context, @case.Id, @case.Kind, ct);
        return (Details(desk, names, context.Now) with
        {
            LedTo = await LedTo(context, review, ct),
            Attempts = [.. rows.Where(r => r.CaseId == @case.Id && r.Gate == review.Gate).OrderBy(r => r.Attempt).Select(r => new AttemptRow(r.Id, r.Attempt, r.State, r.OpenedAt))],
            Gates = await CaseGatesReading.Ask(context, rows, ct, review.IsClosed ? null : (@case.Id, facts)),
        }, desk);
    }

    /// <summary>
    /// A closed review shows what was there that day; what the case shows now no longer matters to it. Where that was not kept, a decision to
    /// go on proves that it was there. A review that was withdrawn was never judged.
    /// </summary>
    private static GateFacts ThatDay(Decision? decision) => decision switch
    {
        { Shown: { } shown } => shown.AsFacts(),
        not null when GateDecisionRules.LeadsOn(decision.Outcome) => new GateFacts { Seen = Enum.GetValues<KnownFact>().ToHashSet() },
        _ => new GateFacts(),
    };

    private static async Task<string?> LedTo(UseCaseContext context, GateReview review, CancellationToken ct)
    {
        if (review.State != GateReviewState.Crossed)
        {
            return null;
        }

        return Crossing.Of(review).Creates switch
        {
            Creates.Concept => await context.Db.Concepts.Where(c => c.Ideas.Any(i => i.IdeaId == review.CaseId)).Select(c => c.Case.Number).FirstOrDefaultAsync(ct),
            Creates.Project => await context.Db.Projects.Where(p => p.ConceptId == review.CaseId).OrderBy(p => p.Id).Select(p => p.Case.Number).FirstOrDefaultAsync(ct),
            Creates.Nothing or Creates.ExternalFollowing => null,
        };
    }

    private static GateReviewDetails Details(GateReading desk, GateNames names, DateTimeOffset now)
    {
        var (review, number, content, @case, facts) = desk;
        var gate = desk.Row;
        var acceptor = gate.Acceptors.FirstOrDefault(a => review.Decision is { } d ? a.Party == d.AwaitsAcceptanceOf : GateRules.Applies(a.RequiredWhen, facts, review.Risk));
        return new GateReviewDetails
        {
            Id = review.Id,
            CaseId = @case.Id,
            CaseKind = @case.Kind,
            CaseNumber = @case.Number!,
            CaseTitle = @case.Title,
            CasePhase = @case.Phase,
            CaseState = @case.State,
            Gate = review.Gate,
            Label = gate.Label,
            Title = gate.Title,
            Question = gate.Question,
            Attempt = review.Attempt,
            ModelNumber = number,
            State = review.State,
            Stage = GateRules.Stage(review, gate, facts),
            Size = review.Size,
            Risk = review.Risk,
            OpenedAt = review.OpenedAt,
            ClosedAt = review.ClosedAt,
            WithdrawnBecause = review.WithdrawnBecause,
            Decider = gate.Decider.Party,
            NeededOrgan = GateRules.NeededOrgan(gate.Decider.Organs, review.Size, review.Risk),
            FloorSource = content.FloorSource,
            Requirements =
            [
                .. Requirements(desk, gate.BeforeRecommendation, GateStep.BeforeRecommendation, names),
                .. Requirements(desk, gate.BeforeDecision, GateStep.BeforeDecision, names),
            ],
            Recommenders = [.. gate.Recommenders.Select(r => Row(desk, r, names)).Where(r => r.IsRequired || r.Said.Count > 0 || review.State == GateReviewState.Open)],
            Missing = [.. GateRules.StandsBetween(review, gate, facts).Select(m =>
                new MissingRow(m.Step, m.Who, m.Organisation is { } o ? names.Organisation(o) : null, m.Code, m.What, m.Why, m.Strength))],
            Warnings = review.State == GateReviewState.Open ? GateRules.Warnings(gate, facts) : [],
            Decision = review.Decision is { } decision ? Row(desk, decision, names) : null,
            Answer = review.Acceptance is { } a
                ? new AnswerRow(a.Accepted, a.Entity, names.Organisation(a.OrganisationId), a.Organ, names.Person(a.ById), a.Reason, a.At) : null,
            Acceptor = acceptor is null ? null : new AcceptorRow(acceptor.Party, GateRules.NeededOrgan(acceptor.Organs, review.Size, review.Risk), acceptor.Note),
            Conditions = [.. review.Conditions.OrderBy(c => c.Deadline).Select(c => Row(c, names, now))],
            EarlierConditions = review.IsClosed ? [] : [.. facts.OpenConditions.Where(c => c.Gate < review.Gate).Select(c => Row(c, names, now))],
            Attempts = [],
            Gates = [],
        };
    }

    /// <summary>What this case is asked for; once the review is closed, what there was of it.</summary>
    private static IEnumerable<RequirementRow> Requirements(GateReading desk, IReadOnlyList<Requirement> requirements, GateStep step, GateNames names)
    {
        var review = desk.Review;
        foreach (var r in requirements.Where(r => GateRules.IsAsked(r, review, desk.Facts) || review.Evidence.Any(e => e.Requirement == r.Code)))
        {
            var evidence = review.Evidence.FirstOrDefault(e => e.Requirement == r.Code);
            var waiver = review.Waivers.FirstOrDefault(w => w.Of == r.Code);
            var status = waiver is not null ? RequirementStatus.Waived
                : GateRules.IsMet(r, review, desk.Facts) ? RequirementStatus.Met
                : RequirementStatus.Missing;
            IReadOnlyList<FormItem> form = desk.Row.Checklists.FirstOrDefault(c => c.Code == r.Form)?.Items
                ?? desk.Row.Documents.FirstOrDefault(d => d.Code == r.Form)?.Sections ?? [];
            yield return new RequirementRow(
                r.Code, step, r.Text, r.Kind, r.Responsible, r.Strength, r.SeenBy is not null, form, status,
                evidence is null ? null : new EvidenceRow(evidence.Text, evidence.Reference, evidence.Answers, names.Organisation(evidence.OrganisationId), evidence.At),
                Row(waiver, names));
        }
    }

    private static RecommenderRow Row(GateReading desk, Recommender recommender, GateNames names) => new(
        recommender.Code, recommender.Party, recommender.Role, GateRules.Applies(recommender.RequiredWhen, desk.Facts, desk.Review.Risk),
        recommender.Strength, recommender.InMeeting, GateRules.IsHeard(recommender, desk.Review),
        [.. desk.Review.Recommendations.Where(r => r.Party == recommender.Party).OrderBy(r => r.At).Select(r => new RecommendationRow(
            r.BodyId is { } body ? names.Body(body).Name : null, r.BodyId is { } b ? names.Body(b).Slug : null,
            r.OrganisationId is { } o ? names.Organisation(o) : null, r.Outcome, r.Text, r.Form,
            r.AgendaItemId is { } item ? names.Item(item).Meeting : null, r.AgendaItemId is { } i ? names.Item(i).Number : null,
            r.Rank, r.RankedAmong, r.At))],
        Row(desk.Review.Waivers.FirstOrDefault(w => w.Of == recommender.Code), names));

    private static DecisionRow Row(GateReading desk, Decision decision, GateNames names) => new(
        decision.Outcome, decision.Entity, names.Organisation(decision.OrganisationId), decision.Organ, names.Person(decision.ById), decision.Reason,
        [.. desk.Row.Requirements.Where(r => decision.Missing.Contains(r.Code)).Select(r => r.Text)],
        decision.Followed, GateDecisionRules.Departures(desk.Review.Recommendations, decision.Outcome), decision.Actor, decision.At);

    private static ConditionRow Row(GateCondition c, GateNames names, DateTimeOffset now) => new(
        c.Id, c.Gate, c.Text, names.Organisation(c.OwnerId), c.OwnerId, c.Deadline, c.IsOpen, c.IsOverdue(now), c.Lifted, c.Settlement, c.SettledAt);

    private static WaiverRow? Row(Waiver? waiver, GateNames names) => waiver is null
        ? null
        : new WaiverRow(waiver.Reason, waiver.Organ, names.Organisation(waiver.OrganisationId), names.Person(waiver.ById), waiver.At);
}
