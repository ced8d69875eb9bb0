using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Application.Home;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Reports;

/// <summary>What the quarterly reports ask of me: a quarter is over, and its report is not drawn, commented, approved or published.</summary>
internal static class ReportTasks
{
    public const string Draw = "report.draw";
    public const string Comment = "report.comment";
    public const string Approve = "report.approve";
    public const string Publish = "report.publish";

    /// <summary>Five years of them: what is older waits for nobody.</summary>
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
            .ToLookup(r => ReportRules.ObstaclesToApproving(r.State, r.Comments).Count == 0, r => Item(r.Quarter, r.DrawnAt));
        List<WorkGroup> groups = [];
        if (context.Actor.Has(Permission.ManageReports))
        {
            var lacking = ReportListing.Lacking(context, [.. reports.Select(r => r.Quarter)], found.FirstNeed);
            groups.Add(Group(Draw, lacking.Take(1).Select(q => Item(q, q.End))));
            groups.Add(Group(Comment, drafts[false]));
        }

        if (context.Actor.Has(Permission.ApproveReports))
        {
            groups.Add(Group(Approve, drafts[true]));
            groups.Add(Group(Publish, reports.Where(r => r.State == ReportState.Approved).Select(r => Item(r.Quarter, r.ApprovedAt!.Value))));
        }

        return groups;
    }

    private static WorkGroup Group(string code, IEnumerable<WorkItem> items)
    {
        List<WorkItem> all = [.. items];
        return new WorkGroup(code, all.Count, [.. all.Take(WorkGroup.Most)]);
    }

    private static WorkItem Item(Quarter quarter, DateTimeOffset since) => new(quarter.ToString(), since) { Slug = quarter.Key };
}
