using Behovsstyring.Application.Cases;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Cases;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Services;

/// <summary>What the list of services and its export share.</summary>
internal static class ServiceListing
{
    public static IQueryable<Case> Matching(UseCaseContext context, ServiceFilter filter)
    {
        var cases = CaseListing.Matching(context, CaseKind.Service, filter);
        var services = context.Db.Services.IgnoreAutoIncludes();
        if (filter.Area is { } area)
        {
            cases = cases.Where(c => services.Any(s => s.Id == c.Id && s.Area == area));
        }

        if (filter.Lifecycle is { } lifecycle)
        {
            cases = cases.Where(c => services.Any(s => s.Id == c.Id && s.Lifecycle == lifecycle));
        }

        return cases;
    }

    public static IQueryable<ServiceRow> Rows(UseCaseContext context, IQueryable<Case> cases) =>
        from c in cases
        join s in context.Db.Services.IgnoreAutoIncludes() on c.Id equals s.Id
        join o in context.Db.Organisations on c.OwnerId equals o.Id
        select new ServiceRow(
            c.Id, c.Number!, s.Slug, s.Name, s.Description, s.Area, s.Lifecycle, o.Name, c.LeadId != null, c.UpdatedAt);
}
