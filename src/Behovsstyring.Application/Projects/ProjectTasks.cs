using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Projects;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Projects;

/// <summary>What the projects ask: of the company a status report each quarter, of those who accept a judgement of what is handed over.</summary>
internal static class ProjectTasks
{
    public static async Task<IReadOnlyList<WorkGroup>> WaitingForMe(UseCaseContext context, CancellationToken ct)
    {
        List<WorkGroup> groups = [];
        if (context.Actor.Has(Permission.ManageProject))
        {
            groups.Add(await Unreported(context, ct));
        }

        groups.Add(await HandedOver(context, ct));

        return groups;
    }

    private static IQueryable<Project> Open(UseCaseContext context) => context.Db.Projects.IgnoreAutoIncludes()
        .Where(p => p.Case.State == CaseState.Active || p.Case.State == CaseState.AtGate);

    /// <summary>See <see cref="ProjectRules.OwesReport"/>.</summary>
    private static async Task<WorkGroup> Unreported(UseCaseContext context, CancellationToken ct)
    {
        var quarter = Quarter.Of(context.Today);
        var begins = quarter.Start;
        var me = context.Actor.RequirePerson();
        var silent = Open(context).Where(p => (p.Case.LeadId == null || p.Case.LeadId == me) && ProjectRules.ReportingPhases.Contains(p.Case.Phase) && !p.Reports.Any(r => r.At >= begins));
        var (count, rows) = await WorkGroup.Read(
            silent.Select(p => p.Id),
            silent.OrderBy(p => p.Case.Number).Take(WorkGroup.Most)
                .Select(p => new { p.Case.Title, p.Case.Number, p.Case.SubmittedAt, Latest = p.Reports.Max(r => (DateTimeOffset?)r.At) }),
            ct);
        return new WorkGroup(WorkKind.ReportStatus, count,
            [.. rows.Select(r => new WorkItem(new WorkTarget.Case(r.Number!), r.Title, r.Latest ?? r.SubmittedAt!.Value) { Deadline = quarter.LastDay })]);
    }

    private static async Task<WorkGroup> HandedOver(UseCaseContext context, CancellationToken ct)
    {
        var (me, organisation) = (context.Actor.RequirePerson(), context.Actor.RequireOrganisation());
        var mine = context.Actor.Has(Permission.ManageConcept)
            ? Open(context).Where(p => context.Db.Cases.Any(c => c.Id == p.ConceptId && (c.LeadId == null || c.LeadId == me)))
            : Open(context).Where(p => p.Representatives.Any(r => r.InAcceptance && r.PersonId == me && r.OrganisationId == organisation));

        var waiting =
            from p in mine
            from d in p.Deliveries
            where d.State == DeliveryState.Delivered
            select new { p.Id, p.Case, Delivery = d };
        var (count, items) = await WorkGroup.Read(
            waiting.Select(w => w.Id),
            waiting.OrderBy(w => w.Case.UpdatedAt).ThenBy(w => w.Delivery.Order).Take(WorkGroup.Most)
                .Select(w => new WorkItem(new WorkTarget.Case(w.Case.Number!), w.Delivery.Title, w.Case.UpdatedAt) { From = w.Case.Title }),
            ct);
        return new WorkGroup(WorkKind.JudgeDelivery, count, items);
    }
}
