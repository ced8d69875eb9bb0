using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Application.Persistence;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Governance;

/// <summary>What decisions at gates can be narrowed by; the open list and the open data ask alike.</summary>
public abstract record DecisionFilter
{
    /// <summary>Words of the case, or of why it was recommended and decided so.</summary>
    public string? Search { get; init; }

    public Gate? Gate { get; init; }

    public GateOutcome? Outcome { get; init; }

    public Party? Entity { get; init; }

    /// <summary>Only those that were not simply followed.</summary>
    public bool DeparturesOnly { get; init; }

    public int? Year { get; init; }
}

/// <summary>A review that is decided, and its case.</summary>
internal sealed class DecidedReview
{
    public required GateReview Review { get; init; }

    public required Case Case { get; init; }
}

internal static class DecisionListing
{
    /// <summary>The decisions on cases that the actor may see, that the filter lets through. What is not decided is never in here.</summary>
    public static IQueryable<DecidedReview> Matching(UseCaseContext context, DecisionFilter filter)
    {
        var db = context.Db;
        var reviews = db.GateReviews.IgnoreAutoIncludes().Where(r => r.Decision != null);
        if (filter.Gate is { } gate)
        {
            reviews = reviews.Where(r => r.Gate == gate);
        }

        if (filter.Outcome is { } outcome)
        {
            reviews = reviews.Where(r => r.Decision!.Outcome == outcome);
        }

        if (filter.Entity is { } entity)
        {
            reviews = reviews.Where(r => r.Decision!.Entity == entity);
        }

        if (filter.DeparturesOnly)
        {
            reviews = reviews.Where(r => r.Decision!.Followed == Followed.WithChange || r.Decision!.Followed == Followed.NotFollowed);
        }

        if (filter.Year is >= 1 and < 9999)
        {
            var (from, to) = (OsloTime.StartOf(new DateOnly(filter.Year.Value, 1, 1)), OsloTime.StartOf(new DateOnly(filter.Year.Value + 1, 1, 1)));
            reviews = reviews.Where(r => r.Decision!.At >= from && r.Decision!.At < to);
        }

        var cases = db.Cases.VisibleTo(context.Actor);
        if (SearchQuestion.Of(filter.Search) is { } question)
        {
            var said = db.GateReviews.IgnoreAutoIncludes().WithWords(question).Select(r => r.Id);
            var about = cases.WithWords(question);
            var found = said.Union(db.GateReviews.IgnoreAutoIncludes().Where(r => about.Any(c => c.Id == r.CaseId)).Select(r => r.Id));
            reviews = reviews.Where(r => found.Contains(r.Id));
        }

        return from r in reviews
               join c in cases on r.CaseId equals c.Id
               select new DecidedReview { Review = r, Case = c };
    }
}
