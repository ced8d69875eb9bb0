using Behovsstyring.Application.Access;
using Behovsstyring.Application.Cases;
using Behovsstyring.Application.Common;
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
    /// <summary>The needs the actor may see and the filter lets through.</summary>
    public static IQueryable<ListedIdea> Matching(UseCaseContext context, IdeaFilter filter)
    {
        var cases = context.Db.Cases.VisibleTo(context.Actor).Where(c => c.Kind == CaseKind.Idea);
        if (filter.State is { } state)
        {
            cases = cases.Where(c => c.State == state);
        }

        var listed =
            from c in cases.Containing(filter.Search)
            join i in context.Db.Ideas.IgnoreAutoIncludes() on c.Id equals i.Id
            join o in context.Db.Organisations on i.OrganisationId equals o.Id
            join n in context.Db.CaseCounters on c.Id equals n.CaseId
            select new ListedIdea { Case = c, Idea = i, Organisation = o, Counters = n };
        if (filter.Area is { } area)
        {
            listed = listed.Where(l => l.Idea.Content.Area == area);
        }

        if (filter.County is { } county)
        {
            listed = listed.Where(l => l.Organisation.CountyNumber == county);
        }

        if (filter.Organisation is { } key)
        {
            listed = listed.Where(l => l.Organisation.Key == key);
        }

        return listed;
    }

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
