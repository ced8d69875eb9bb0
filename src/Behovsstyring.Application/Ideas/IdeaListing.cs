using Behovsstyring.Application.Access;
using Behovsstyring.Application.Cases;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Application.Persistence;
using Behovsstyring.Application.Persistence.Rows;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Ideas;
using Behovsstyring.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Ideas;

public enum IdeaSort
{
    Newest = 0,
    MostSupported = 1,
    RecentlyChanged = 2,
    Title = 3,
}

/// <summary>What a list of needs can be narrowed and ordered by; the open list, the workspace's and the exports ask alike.</summary>
public abstract record IdeaFilter
{
    public string? Search { get; init; }

    public CaseState? State { get; init; }

    public ServiceArea? Area { get; init; }

    /// <summary>Two digits: needs from members in that county.</summary>
    public string? County { get; init; }

    /// <summary>Needs from the one organisation with this key.</summary>
    public string? Organisation { get; init; }

    public IdeaSort Sort { get; init; }

    /// <summary>The other way round: oldest, least supported, from Å to A.</summary>
    public bool Reversed { get; init; }
}

public sealed record IdeaRow(
    string Number, string Title, string Summary, CaseState State, ServiceArea? Area,
    string Organisation, string? County, DateTimeOffset SubmittedAt, DateTimeOffset UpdatedAt, int Supports);

/// <summary>A need with what a list needs of its surroundings. The joins are one to one, so they never change a count.</summary>
internal sealed class ListedIdea
{
    public required Case Case { get; init; }

    public required Idea Idea { get; init; }

    public required Organisation Organisation { get; init; }

    public required CaseCounters Counters { get; init; }
}

internal static class IdeaListing
{
    /// <summary>
    /// The needs the actor may see and the filter lets through. Nothing is joined that is only asked about, so that counting them reads
    /// indexes and not four tables.
    /// </summary>
    public static IQueryable<Case> Matching(UseCaseContext context, IdeaFilter filter)
    {
        var db = context.Db;
        var cases = db.Cases.VisibleTo(context.Actor).Where(c => c.Kind == CaseKind.Idea);
        if (filter.State is { } state)
        {
            cases = cases.Where(c => c.State == state);
        }

        cases = cases.Containing(filter.Search);
        if (filter.Area is { } area)
        {
            cases = cases.Where(c => db.Ideas.Any(i => i.Id == c.Id && i.Content.Area == area));
        }

        if (filter.County is { } county)
        {
            cases = cases.Where(c => db.Ideas.Any(i => i.Id == c.Id && db.Organisations.Any(o => o.Id == i.OrganisationId && o.CountyNumber == county)));
        }

        if (filter.Organisation is { } key)
        {
            cases = cases.Where(c => db.Ideas.Any(i => i.Id == c.Id && db.Organisations.Any(o => o.Id == i.OrganisationId && o.Key == key)));
        }

        return cases;
    }

    /// <summary>With all that a row shows and a list is ordered by.</summary>
    public static IQueryable<ListedIdea> Listed(this IQueryable<Case> cases, AppDbContext db) =>
        from c in cases
        join i in db.Ideas.IgnoreAutoIncludes() on c.Id equals i.Id
        join o in db.Organisations on i.OrganisationId equals o.Id
        join n in db.CaseCounters on c.Id equals n.CaseId
        select new ListedIdea { Case = c, Idea = i, Organisation = o, Counters = n };

    public static IQueryable<ListedIdea> Sorted(this IQueryable<ListedIdea> listed, IdeaFilter filter) => (filter.Sort, filter.Reversed) switch
    {
        (IdeaSort.Newest, false) => listed.OrderByDescending(l => l.Case.SubmittedAt).ThenByDescending(l => l.Case.Id),
        (IdeaSort.Newest, true) => listed.OrderBy(l => l.Case.SubmittedAt).ThenBy(l => l.Case.Id),
        (IdeaSort.MostSupported, false) => listed.OrderByDescending(l => l.Counters.Supports).ThenByDescending(l => l.Case.Id),
        (IdeaSort.MostSupported, true) => listed.OrderBy(l => l.Counters.Supports).ThenBy(l => l.Case.Id),
        (IdeaSort.RecentlyChanged, false) => listed.OrderByDescending(l => l.Case.UpdatedAt).ThenByDescending(l => l.Case.Id),
        (IdeaSort.RecentlyChanged, true) => listed.OrderBy(l => l.Case.UpdatedAt).ThenBy(l => l.Case.Id),
        (IdeaSort.Title, false) => listed.OrderBy(l => l.Case.Title).ThenBy(l => l.Case.Id),
        (IdeaSort.Title, true) => listed.OrderByDescending(l => l.Case.Title).ThenByDescending(l => l.Case.Id),
    };

    public static IQueryable<IdeaRow> AsRows(this IQueryable<ListedIdea> listed) => listed.Select(l => new IdeaRow(
        l.Case.Number!, l.Case.Title, l.Case.Summary, l.Case.State, l.Idea.Content.Area,
        l.Organisation.Name, l.Organisation.CountyName, l.Case.SubmittedAt!.Value, l.Case.UpdatedAt, l.Counters.Supports));
}
