using Behovsstyring.Application.Handling;
using Behovsstyring.Application.Persistence;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.People;

namespace Behovsstyring.Application.Organisations;

/// <summary>What the list of organisations and its export share.</summary>
internal static class OrganisationListing
{
    public static IQueryable<Organisation> Matching(UseCaseContext context, OrganisationFilter filter)
    {
        var (db, today) = (context.Db, context.Today);
        var found = db.Organisations.Where(o => o.IsActive == !filter.Closed).Named(filter.Search);
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

    public static IQueryable<Organisation> Sorted(this IQueryable<Organisation> organisations, OrganisationFilter filter) => (filter.Sort, filter.Reversed) switch
    {
        (OrganisationSort.Name, false) => organisations.OrderBy(o => o.Name).ThenBy(o => o.Kind).ThenBy(o => o.Id),
        (OrganisationSort.Name, true) => organisations.OrderByDescending(o => o.Name).ThenBy(o => o.Kind).ThenBy(o => o.Id),
        (OrganisationSort.Population, false) => organisations.OrderBy(o => o.Population == null).ThenByDescending(o => o.Population).ThenBy(o => o.Name).ThenBy(o => o.Id),
        (OrganisationSort.Population, true) => organisations.OrderBy(o => o.Population == null).ThenBy(o => o.Population).ThenBy(o => o.Name).ThenBy(o => o.Id),
    };

    public static IQueryable<OrganisationRow> Rows(UseCaseContext context, IQueryable<Organisation> organisations)
    {
        var (db, today) = (context.Db, context.Today);
        return organisations.Select(o => new OrganisationRow(
            o.Key, o.Name, o.Kind, o.OrganisationNumber, o.CountyName, o.Population, OrganisationRules.SizeOf(o.Kind, o.Population), o.IsActive,
            db.Set<RoleGrant>().Where(g => g.OrganisationId == o.Id && g.From <= today && (g.To == null || g.To >= today)).Select(g => g.PersonId).Distinct().Count(),
            db.Seats.Count(s => s.OrganisationId == o.Id && s.From <= today && (s.To == null || s.To >= today))));
    }
}
