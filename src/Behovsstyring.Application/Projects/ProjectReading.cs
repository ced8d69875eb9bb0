using Behovsstyring.Application.Access;
using Behovsstyring.Application.Cases;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Documents;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Projects;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Projects;

/// <summary>Reads one project for the open page and the workspace.</summary>
internal static class ProjectReading
{
    public static async Task<(ProjectDetails Details, bool IsFollowing, CaseLeadForWork? Lead)> Read(UseCaseContext context, string number, CancellationToken ct)
    {
        var db = context.Db;
        var me = context.Actor.PersonId;
        number = number.ToUpperInvariant();
        var insider = context.Actor.Has(Permission.Work);
        var root = await (
            from c in db.Cases.VisibleTo(context.Actor)
            where c.Number == number
            join p in db.Projects.IgnoreAutoIncludes() on c.Id equals p.Id
            join o in db.Organisations on c.OwnerId equals o.Id
            join b in db.Bodies on p.SteeringGroupId equals b.Id into groups
            from b in groups.DefaultIfEmpty()
            select new
            {
                Details = new ProjectDetails
                {
                    Id = c.Id,
                    Version = p.Version,
                    Number = c.Number!,
                    Content = p.Content,
                    Phase = c.Phase,
                    State = c.State,
                    Owner = o.Name,
                    SubmittedAt = c.SubmittedAt!.Value,
                    UpdatedAt = c.UpdatedAt,
                    Reason = p.Reason,
                    SteeringGroupSlug = b.Slug,
                },
                Group = b == null ? null : new { b.Name, b.NameNn, b.NameEn },
                c.LeadId,
                LeadName = insider ? db.People.Where(x => x.Id == c.LeadId).Select(x => x.Name).FirstOrDefault() : null,
                StandsInFor = db.CaseStandIns.Where(s => s.CaseId == c.Id && s.PersonId == me).Select(s => (PersonId?)s.ForId).FirstOrDefault(),
                IsFollowing = me != null && db.CaseFollowers.Any(f => f.CaseId == c.Id && f.PersonId == me),
            }).SingleOrDefaultAsync(ct) ?? throw new DomainException(CommonErrors.NotFound);
        var id = root.Details.Id;
        var project = db.Projects.IgnoreAutoIncludes().Where(p => p.Id == id);
        var thread = await CaseThread.Read(context, id, ct);
        var details = root.Details with
        {
            SteeringGroup = root.Group is { } g ? new LocalText(g.Name, g.NameNn ?? g.Name, g.NameEn ?? g.Name) : null,
            Deliveries = await Deliveries(context, project, ct),
            Risks = [.. (await project.SelectMany(p => p.Risks).Select(r => new RiskRow(r.Id, r.Content, r.IsClosed)).ToListAsync(ct)).OrderByDescending(r => r.Content.Score)],
            Reports = [.. (await project.SelectMany(p => p.Reports).OrderByDescending(r => r.At).ToListAsync(ct)).Select(r => new StatusRow(
                r.At, r.Time, r.Cost, r.Scope, r.Benefit, r.Risk, r.Overall, r.Text))],
            Representatives = await (
                from r in project.SelectMany(p => p.Representatives)
                join o in db.Organisations on r.OrganisationId equals o.Id
                orderby r.Id
                select new RepresentativeRow(o.Id, o.Name, insider ? db.People.Where(x => x.Id == r.PersonId).Select(x => x.Name).First() : null, r.InPlanning, r.InTesting, r.InAcceptance)).ToListAsync(ct),
            Thread = thread,
            Documents = await DocumentReading.Read(context, id, ct),
            Trail = await TrailReading.Read(context, id, thread, ct),
        };
        return (details, root.IsFollowing, CaseLeads.Of(context.Actor, id, CaseKind.Project, root.LeadId, root.LeadName, root.StandsInFor));
    }

    public static async Task<IReadOnlyList<DeliveryRow>> Deliveries(UseCaseContext context, IQueryable<Project> project, CancellationToken ct)
    {
        var db = context.Db;
        var rows = await (
            from d in project.SelectMany(p => p.Deliveries)
            orderby d.Order
            select new
            {
                d.Id,
                d.Title,
                d.Description,
                d.PlannedOn,
                d.State,
                d.DroppedBecause,
                Service = db.Cases.Where(c => c.Id == d.ServiceId).Select(c => c.Title).FirstOrDefault(),
                Items = d.Items.OrderBy(i => i.Id).Select(i => new ItemRow(
                    i.Id, i.Text, i.State, i.Note, db.Organisations.Where(o => o.Id == i.OrganisationId).Select(o => o.Name).FirstOrDefault(), i.At)).ToList(),
            }).ToListAsync(ct);
        return [.. rows.Select(d => new DeliveryRow(d.Id, d.Title, d.Description, d.PlannedOn, d.State, d.DroppedBecause, d.Service, d.Items))];
    }
}
