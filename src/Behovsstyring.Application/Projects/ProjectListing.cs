using Behovsstyring.Application.Cases;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Projects;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Projects;

/// <summary>What the list of projects and its export share.</summary>
internal static class ProjectListing
{
    public static IQueryable<Case> Matching(UseCaseContext context, ProjectFilter filter)
    {
        var cases = CaseListing.Matching(context, CaseKind.Project, filter);
        return filter.Phase is { } phase ? cases.Where(c => c.Phase == phase) : cases;
    }

    public static IQueryable<ProjectRow> Rows(UseCaseContext context, IQueryable<Case> cases) =>
        from c in cases
        join p in context.Db.Projects.IgnoreAutoIncludes() on c.Id equals p.Id
        join o in context.Db.Organisations on c.OwnerId equals o.Id
        select new ProjectRow(
            c.Id, c.Number!, c.Title, c.Summary, c.Phase, c.State, o.Name, c.SubmittedAt!.Value, c.UpdatedAt,
            p.Content.EndsOn, p.Content.Estimate,
            p.Reports.OrderByDescending(r => r.At).Select(r => new Lights(r.Time, r.Cost, r.Scope, r.Benefit, r.Risk)).FirstOrDefault(),
            p.Deliveries.Count(d => d.State != DeliveryState.Dropped),
            p.Deliveries.Count(d => d.State == DeliveryState.Accepted || d.State == DeliveryState.InOperation));
}
