using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Application.Persistence;
using Behovsstyring.Application.Persistence.Rows;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Ideas;
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
    string Number, string Title, CaseState State, ServiceArea? Area,
    string Organisation, string? County, DateTimeOffset SubmittedAt, DateTimeOffset UpdatedAt, int Supports);

internal static class IdeaListing
{
    private const int MostMarks = 100;

    /// <summary>The needs the actor may see and the filter lets through. Everything but words is asked of one narrow row.</summary>
    public static IQueryable<ListedIdea> Matching(UseCaseContext context, IdeaFilter filter)
    {
        var db = context.Db;
        var ideas = db.ListedIdeas.VisibleTo(context.Actor);
        if (filter.State is { } state)
        {
            ideas = ideas.Where(i => i.State == state);
        }

        if (filter.Area is { } area)
        {
            ideas = ideas.Where(i => i.Area == area);
        }

        if (filter.County is { } county)
        {
            ideas = ideas.Where(i => i.CountyNumber == county);
        }

        if (filter.Organisation is { } key)
        {
            ideas = ideas.Where(i => i.OrganisationId == db.Organisations.Where(o => o.Key == key).Select(o => (OrganisationId?)o.Id).FirstOrDefault());
        }

        return ideas;
    }

    /// <summary>The same, and with every part of what is searched for in the need's words, or in the names beside it in the list.</summary>
    public static async Task<IQueryable<ListedIdea>> SearchedAsync(UseCaseContext context, IdeaFilter filter, CancellationToken ct)
    {
        var ideas = Matching(context, filter);
        if (SearchQuestion.Of(filter.Search) is not { } question)
        {
            return ideas;
        }

        // The state is asked of the case too: its index holds state and words together.
        var cases = context.Db.Cases.Where(c => c.Kind == CaseKind.Idea);
        if (filter.State is { } state)
        {
            cases = cases.Where(c => c.State == state);
        }

        var (parts, literally) = (question.Parts, question.Literally);
        var names = await NamesAsync(context, question, ct);
        // A word of very many names, as «kommune», is asked of the names themselves: a question with hundreds of marks takes long.
        // So is the name of one who has needs at KS, which the case is given apart from its words.
        var common = names.Where(n => n.Count() > MostMarks).Select(n => n.Key).Concat(await LedAsync(context, question, ct)).ToHashSet();
        foreach (var part in common)
        {
            var (said, named) = (cases.WithWords([parts[part]], [""], literally), context.Db.Organisations.Named(question.Chains[part], beginning: true));
            var seesLeads = SeesLeads(context);
            var leads = context.Db.People.Named(question.Chains[part], beginning: true);
            var led = cases.Where(c => seesLeads && leads.Any(p => p.Id == c.LeadId));
            ideas = ideas.Where(i => said.Any(c => c.Id == i.CaseId) || named.Any(o => o.Id == i.OrganisationId) || led.Any(c => c.Id == i.CaseId));
        }

        int[] others = [.. Enumerable.Range(0, parts.Length).Where(part => !common.Contains(part))];
        if (others.Length > 0 || parts.Length == 0)
        {
            var found = cases.WithWords(
                [.. others.Select(part => parts[part])], [.. others.Select(part => string.Join(" | ", names[part].Select(id => $"'{SearchColumns.Mark(id)}'")))], literally);
            ideas = ideas.Where(i => found.Any(c => c.Id == i.CaseId));
        }

        return ideas;
    }

    /// <summary>The rows of one page. Which needs they are is found in an index alone; the rest is read of those fifty.</summary>
    public static IQueryable<TRow> PageOf<TRow>(
        this IQueryable<ListedIdea> matching, UseCaseContext context, IdeaFilter filter, Cut cut, Func<IQueryable<ListedIdea>, IQueryable<TRow>> rows)
    {
        var ids = cut.Of(matching.Sorted(filter)).Select(i => i.CaseId);
        var shown = from i in context.Db.ListedIdeas join id in ids on i.CaseId equals id select i;
        // A search has its best plan by what is sought, so it is planned each time.
        return IsSearch(filter) ? rows(shown.Sorted(filter)) : rows(shown.Sorted(filter).TagWith(PreparedCommands.Mark));
    }

    /// <summary>What is counted. In the order of the page, so that the count reads on in the index that the page begins in.</summary>
    public static IQueryable<ListedIdea> Counted(this IQueryable<ListedIdea> matching, IdeaFilter filter) =>
        IsSearch(filter) ? matching : matching.Sorted(filter);

    public static IQueryable<ListedIdea> Sorted(this IQueryable<ListedIdea> ideas, IdeaFilter filter) => (filter.Sort, filter.Reversed) switch
    {
        (IdeaSort.Newest, false) => ideas.OrderByDescending(i => i.SubmittedAt).ThenByDescending(i => i.CaseId),
        (IdeaSort.Newest, true) => ideas.OrderBy(i => i.SubmittedAt).ThenBy(i => i.CaseId),
        (IdeaSort.MostSupported, false) => ideas.OrderByDescending(i => i.Supports).ThenByDescending(i => i.CaseId),
        (IdeaSort.MostSupported, true) => ideas.OrderBy(i => i.Supports).ThenBy(i => i.CaseId),
        (IdeaSort.RecentlyChanged, false) => ideas.OrderByDescending(i => i.UpdatedAt).ThenByDescending(i => i.CaseId),
        (IdeaSort.RecentlyChanged, true) => ideas.OrderBy(i => i.UpdatedAt).ThenBy(i => i.CaseId),
        (IdeaSort.Title, false) => ideas.OrderBy(i => i.Title).ThenBy(i => i.CaseId),
        (IdeaSort.Title, true) => ideas.OrderByDescending(i => i.Title).ThenByDescending(i => i.CaseId),
    };

    public static IQueryable<IdeaRow> AsRows(this IQueryable<ListedIdea> ideas, AppDbContext db) =>
        from i in ideas
        join o in db.Organisations on i.OrganisationId equals o.Id
        select new IdeaRow(i.Number, i.Title, i.State, i.Area, o.Name, o.CountyName, i.SubmittedAt, i.UpdatedAt, i.Supports);

    /// <summary>Words or a number to find, and not just blanks.</summary>
    public static bool IsSearch(IdeaFilter filter) => SearchQuestion.Of(filter.Search) is not null;

    private static bool SeesLeads(UseCaseContext context) => context.Actor.Has(Permission.Work);

    /// <summary>Organisations that a part names. Their names change apart from the needs.</summary>
    private static async Task<ILookup<int, Guid>> NamesAsync(UseCaseContext context, SearchQuestion question, CancellationToken ct)
    {
        var named = question.Chains.Select((part, i) => context.Db.Organisations.Named(part, beginning: true).Select(o => new { Part = i, o.Id })).ToList();
        return (named.Count == 0 ? [] : await named.Aggregate(Queryable.Concat).ToListAsync(ct)).ToLookup(n => n.Part, n => n.Id.Value);
    }

    /// <summary>Parts that name one who has needs at KS, for those who see who that is.</summary>
    private static async Task<IReadOnlyList<int>> LedAsync(UseCaseContext context, SearchQuestion question, CancellationToken ct)
    {
        var db = context.Db;
        var parts = question.Chains.Select((part, i) =>
            db.People.Named(part, beginning: true).Where(p => db.Cases.Any(c => c.Kind == CaseKind.Idea && c.LeadId == p.Id)).Select(_ => i)).ToList();
        return parts.Count == 0 || !SeesLeads(context) ? [] : await parts.Aggregate(Queryable.Union).ToListAsync(ct);
    }
}
