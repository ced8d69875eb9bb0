using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Persistence;
using Behovsstyring.Application.Persistence.Configurations;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Ideas;
using Microsoft.EntityFrameworkCore;
using NpgsqlTypes;

namespace Behovsstyring.Application.Ideas;

public enum IdeaSort
{
    Newest = 0,
    MostSupported = 1,
    RecentlyChanged = 2,
    Title = 3,
}

/// <summary>Needs as everyone may see them, searched, filtered, sorted and paged in the database.</summary>
[Requires(Permission.ReadOpen)]
public sealed record ListIdeas : IQuery<Page<IdeaRow>>
{
    public string? Search { get; init; }

    public CaseState? State { get; init; }

    public ServiceArea? Area { get; init; }

    /// <summary>Two digits: needs from members in that county.</summary>
    public string? County { get; init; }

    /// <summary>Needs from the one organisation with this key.</summary>
    public string? Organisation { get; init; }

    public IdeaSort Sort { get; init; }

    public int Page { get; init; } = 1;

    public int Size { get; init; } = Paging.DefaultSize;
}

public sealed record IdeaRow(
    string Number, string Title, string Summary, CaseState State, ServiceArea? Area,
    string Organisation, string? County, DateTimeOffset SubmittedAt, DateTimeOffset UpdatedAt, int Supports);

internal sealed class ListIdeasHandler : IHandler<ListIdeas, Page<IdeaRow>>
{
    public Task<Page<IdeaRow>> Handle(ListIdeas request, UseCaseContext context, CancellationToken ct)
    {
        var rows =
            from c in Matching(context, request)
            join i in context.Db.Ideas.IgnoreAutoIncludes() on c.Id equals i.Id
            join o in context.Db.Organisations on i.OrganisationId equals o.Id
            join n in context.Db.CaseCounters on c.Id equals n.CaseId
            select new { Case = c, Idea = i, Organisation = o, n.Supports };
        if (request.Area is { } area)
        {
            rows = rows.Where(r => r.Idea.Content.Area == area);
        }

        if (request.County is { } county)
        {
            rows = rows.Where(r => r.Organisation.CountyNumber == county);
        }

        if (request.Organisation is { } key)
        {
            rows = rows.Where(r => r.Organisation.Key == key);
        }

        var sorted = request.Sort switch
        {
            IdeaSort.Newest => rows.OrderByDescending(r => r.Case.SubmittedAt).ThenByDescending(r => r.Case.Id),
            IdeaSort.MostSupported => rows.OrderByDescending(r => r.Supports).ThenByDescending(r => r.Case.Id),
            IdeaSort.RecentlyChanged => rows.OrderByDescending(r => r.Case.UpdatedAt).ThenByDescending(r => r.Case.Id),
            IdeaSort.Title => rows.OrderBy(r => r.Case.Title).ThenBy(r => r.Case.Id),
        };
        var shown = sorted.Select(r => new IdeaRow(
            r.Case.Number!, r.Case.Title, r.Case.Summary, r.Case.State, r.Idea.Content.Area,
            r.Organisation.Name, r.Organisation.CountyName, r.Case.SubmittedAt!.Value, r.Case.UpdatedAt, r.Supports));
        return shown.ToPageAsync(rows.Select(r => r.Case), request.Page, request.Size, ct);
    }

    private static IQueryable<Case> Matching(UseCaseContext context, ListIdeas request)
    {
        var cases = context.Db.Cases.VisibleTo(context.Actor).Where(c => c.Kind == CaseKind.Idea);
        if (request.State is { } state)
        {
            cases = cases.Where(c => c.State == state);
        }

        return cases.Containing(request.Search);
    }
}

internal static class CaseSearch
{
    /// <summary>Cases with every word in title, summary or text; or the one case whose number was typed.</summary>
    public static IQueryable<Case> Containing(this IQueryable<Case> cases, string? typed)
    {
        if (SearchWords.AsCaseNumber(typed) is { } number)
        {
            return cases.Where(c => c.Number!.StartsWith(number));
        }

        return SearchWords.ToTsQuery(typed) is { } words
            ? cases.Where(c => EF.Property<NpgsqlTsVector>(c, CaseConfiguration.Search).Matches(EF.Functions.ToTsQuery("norwegian", words)))
            : cases;
    }
}
