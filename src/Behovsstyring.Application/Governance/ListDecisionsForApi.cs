using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Governance;

/// <summary>Decisions at gates for those who fetch all of them, newest first: what everyone may read on the page of each, without names of people.</summary>
[Requires(Permission.ReadOpen)]
public sealed record ListDecisionsForApi : DecisionFilter, IQuery<KeysetPage<HarvestedDecision>>
{
    public Cursor? After { get; init; }

    public int Size { get; init; } = Paging.DefaultSize;
}

/// <param name="Model">The number of the governance model's version that was followed.</param>
/// <param name="Actor">Who was chosen to make the solution, at BP2.</param>
/// <param name="Answer">The answer of the owner who takes over; none when there is no such owner or no answer yet.</param>
public sealed record HarvestedDecision(
    GateReviewId Review, Gate Gate, int Attempt, int? Model, CaseKind CaseKind, string CaseNumber, string CaseTitle,
    GateOutcome Outcome, Party Entity, string Organisation, DecidingOrgan Organ, string Reason, Followed Followed, SolutionActor? Actor,
    Party? AwaitsAnswerOf, HarvestedAnswer? Answer, int Conditions, DateTimeOffset At)
{
    /// <summary>Everything that was recommended before it was decided, in order.</summary>
    public IReadOnlyList<HarvestedRecommendation> Recommendations { get; init; } = [];
}

public sealed record HarvestedAnswer(bool Accepted, Party Entity, DecidingOrgan Organ, string Reason, DateTimeOffset At);

/// <param name="Outcome">None: a comment without a standpoint.</param>
/// <param name="Body">The address of the body, when it was one.</param>
/// <param name="Meeting">The address of the meeting where it happened.</param>
public sealed record HarvestedRecommendation(
    Party Party, RecommenderRole Role, GateOutcome? Outcome, string Text, RecommendationForm Form, string? Body, string? Meeting, DateTimeOffset At);

internal sealed class ListDecisionsForApiHandler : IHandler<ListDecisionsForApi, KeysetPage<HarvestedDecision>>
{
    public async Task<KeysetPage<HarvestedDecision>> Handle(ListDecisionsForApi request, UseCaseContext context, CancellationToken ct)
    {
        var db = context.Db;
        var size = KeysetPages.SizeOf(request.Size);
        var matching = DecisionListing.Matching(context, request);
        if (request.After is { } after)
        {
            var (at, id) = (after.At, new GateReviewId(after.Id));
            matching = matching.Where(r => EF.Functions.LessThan(ValueTuple.Create(r.Review.Decision!.At, r.Review.Id), ValueTuple.Create(at, id)));
        }

        var rows = await (
            from r in matching.OrderByDescending(r => r.Review.Decision!.At).ThenByDescending(r => r.Review.Id)
            join m in db.GovernanceModels on r.Review.ModelId equals m.Id
            join o in db.Organisations on r.Review.Decision!.OrganisationId equals o.Id
            let decision = r.Review.Decision!
            let answer = r.Review.Acceptance
            select new HarvestedDecision(
                r.Review.Id, r.Review.Gate, r.Review.Attempt, m.Number, r.Case.Kind, r.Case.Number!, r.Case.Title,
                decision.Outcome, decision.Entity, o.Name, decision.Organ, decision.Reason, decision.Followed, decision.Actor,
                answer == null ? decision.AwaitsAcceptanceOf : null,
                answer == null ? null : new HarvestedAnswer(answer.Accepted, answer.Entity, answer.Organ, answer.Reason, answer.At),
                db.GateReviews.Where(x => x.Id == r.Review.Id).SelectMany(x => x.Conditions).Count(), decision.At)).Take(size + 1).ToListAsync(ct);
        var portion = KeysetPages.Of(rows, size, r => new Cursor(r.At, r.Review.Value));
        var said = await RecommendationsAsync(context, [.. portion.Rows.Select(r => r.Review)], ct);
        return portion with { Rows = [.. portion.Rows.Select(r => r with { Recommendations = [.. said[r.Review]] })] };
    }

    /// <summary>A recommendation from a meeting is there once its vote is closed, and not before.</summary>
    private static async Task<ILookup<GateReviewId, HarvestedRecommendation>> RecommendationsAsync(
        UseCaseContext context, GateReviewId[] reviews, CancellationToken ct)
    {
        var db = context.Db;
        var said = await db.GateReviews.IgnoreAutoIncludes().Where(r => reviews.Contains(r.Id))
            .SelectMany(r => r.Recommendations, (r, x) => new
            {
                r.Id,
                Row = new HarvestedRecommendation(
                    x.Party, x.Role, x.Outcome, x.Text, x.Form,
                    db.Bodies.Where(b => b.Id == x.BodyId).Select(b => b.Slug).FirstOrDefault(),
                    db.Meetings.Where(m => m.Id == x.MeetingId).Select(m => m.Slug).FirstOrDefault(),
                    x.At),
            }).ToListAsync(ct);
        return said.OrderBy(s => s.Row.At).ToLookup(s => s.Id, s => s.Row);
    }
}
