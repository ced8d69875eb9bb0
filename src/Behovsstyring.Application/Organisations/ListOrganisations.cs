using Behovsstyring.Application.Access;
using Behovsstyring.Application.Cases;
using Behovsstyring.Application.Common;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Organisations;

/// <summary>The organisations, as those who look after them see them: searched, filtered and paged in the database.</summary>
[Requires(Permission.Administer)]
public sealed record ListOrganisations : OrganisationFilter, IQuery<Page<OrganisationRow>>
{
    public int Page { get; init; } = 1;

    public int Size { get; init; } = Paging.DefaultSize;
}

/// <summary>The same list whole, for a spreadsheet.</summary>
/// <param name="Write">Takes one row at a time, in the list's order.</param>
[Requires(Permission.Administer)]
public sealed record ExportOrganisations(Action<OrganisationRow> Write) : OrganisationFilter, IQuery<int>;

public abstract record OrganisationFilter
{
    public string? Search { get; init; }

    public OrganisationKind? Kind { get; init; }

    /// <summary>Two digits.</summary>
    public string? County { get; init; }

    /// <summary>Closed ones instead of open ones.</summary>
    public bool Closed { get; init; }

    /// <summary>Only those nobody has a role for today.</summary>
    public bool WithoutPeople { get; init; }
}

/// <param name="People">How many have a role for it today.</param>
/// <param name="Seats">How many seats represent it today.</param>
public sealed record OrganisationRow(
    string Key, string Name, OrganisationKind Kind, string? Number, string? County, int? Population, SizeClass? Size, bool IsActive, int People, int Seats);

internal sealed class ListOrganisationsHandlers : IHandler<ListOrganisations, Page<OrganisationRow>>, IHandler<ExportOrganisations, int>
{
    public Task<Page<OrganisationRow>> Handle(ListOrganisations request, UseCaseContext context, CancellationToken ct)
    {
        var matching = Matching(context, request);
        return Rows(context, matching).ToPageAsync(matching, request.Page, request.Size, ct);
    }

    public Task<int> Handle(ExportOrganisations request, UseCaseContext context, CancellationToken ct) =>
        Rows(context, Matching(context, request)).AsAsyncEnumerable().WriteAsync(request.Write, ct);

    private static IQueryable<Organisation> Matching(UseCaseContext context, OrganisationFilter filter)
    {
        var (db, today) = (context.Db, context.Today);
        var found = db.Organisations.Where(o => o.IsActive == !filter.Closed).Matching(filter.Search);
        if (filter.Kind is { } kind)
        {
            found = found.Where(o => o.Kind == kind);
        }

        if (filter.County is { } county)
        {
            found = found.Where(o => o.CountyNumber == county);
        }

        return filter.WithoutPeople
            ? found.Where(o => !db.Set<RoleGrant>().Any(g => g.OrganisationId == o.Id && g.From <= today && (g.To == null || g.To >= today)))
            : found;
    }

    private static IQueryable<OrganisationRow> Rows(UseCaseContext context, IQueryable<Organisation> organisations)
    {
        var (db, today) = (context.Db, context.Today);
        return organisations.OrderBy(o => o.Name).ThenBy(o => o.Kind).ThenBy(o => o.Id).Select(o => new OrganisationRow(
            o.Key, o.Name, o.Kind, o.OrganisationNumber, o.CountyName, o.Population, OrganisationRules.SizeOf(o.Kind, o.Population), o.IsActive,
            db.Set<RoleGrant>().Where(g => g.OrganisationId == o.Id && g.From <= today && (g.To == null || g.To >= today)).Select(g => g.PersonId).Distinct().Count(),
            db.Seats.Count(s => s.OrganisationId == o.Id && s.From <= today && (s.To == null || s.To >= today))));
    }
}
