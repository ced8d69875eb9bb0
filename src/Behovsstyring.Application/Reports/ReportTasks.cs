using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Reports;

/// <summary>What the quarterly reports ask of me: a quarter is over, and its report is not drawn, commented, approved or published.</summary>
internal static class ReportTasks
{
    /// <summary>Five years of reports. Older ones give no tasks.</summary>
    private const int Most = 20;

    public static async Task<IReadOnlyList<WorkGroup>> WaitingForMe(UseCaseContext context, CancellationToken ct)
    {
        if (!ReportListing.MaySeeDrafts(context))
        {
            return [];
        }

        var found = await context.Db.Ideas.Where(i => i.Case.SubmittedAt != null).OrderBy(i => i.Case.SubmittedAt).Take(1).Select(i => new
        {
            FirstNeed = i.Case.SubmittedAt,
            Reports = context.Db.Reports.OrderByDescending(r => r.Year).ThenByDescending(r => r.Number).Take(Most)
                .Select(r => new { Quarter = new Quarter(r.Year, r.Number), r.State, r.Comments, r.DrawnAt, r.ApprovedAt }).ToList(),
        }).SingleOrDefaultAsync(ct);
        if (found is null)
        {
            // Before the first need there is nothing to report.
            return [];
        }

        var reports = found.Reports;
        var drafts = reports.Where(r => r.State == ReportState.Draft)
            .ToLookup(r => ReportRules.ObstaclesToApproving(r.State, r.Comments).Count == 0);
        List<WorkGroup> groups = [];
        if (context.Actor.Has(Permission.ManageReports))
        {
            var lacking = ReportListing.Lacking(context, [.. reports.Select(r => r.Quarter)], found.FirstNeed);
            groups.Add(Group(WorkKind.DrawReport, lacking.Take(1).Select(q => Item(q, q.End))));
            groups.Add(Group(WorkKind.CommentReport, drafts[false].Select(r => new WorkItem(new WorkTarget.ReportComments(r.Quarter), "", r.DrawnAt))));
        }

        if (context.Actor.Has(Permission.ApproveReports))
        {
            groups.Add(Group(WorkKind.ApproveReport, drafts[true].Select(r => Item(r.Quarter, r.DrawnAt))));
            groups.Add(Group(WorkKind.PublishReport, reports.Where(r => r.State == ReportState.Approved).Select(r => Item(r.Quarter, r.ApprovedAt!.Value))));
        }

        return groups;
    }

    private static WorkGroup Group(WorkKind kind, IEnumerable<WorkItem> items)
    {
        List<WorkItem> all = [.. items];
        return new WorkGroup(kind, all.Count, [.. all.Take(WorkGroup.Most)]);
    }

    private static WorkItem Item(Quarter quarter, DateTimeOffset since) => new(new WorkTarget.Report(quarter), "", since);
}
