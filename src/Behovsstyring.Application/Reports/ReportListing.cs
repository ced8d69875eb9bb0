using Behovsstyring.Application.Access;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Meetings;
using Behovsstyring.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Reports;

internal static class ReportListing
{
    /// <summary>How far back a forgotten report is asked for.</summary>
    private const int QuartersBack = 4;

    public static bool MaySeeDrafts(UseCaseContext context) =>
        context.Actor.Has(Permission.ManageReports) || context.Actor.Has(Permission.CommentReports) || context.Actor.Has(Permission.ApproveReports);

    public static IQueryable<ReportRow> Rows(IQueryable<QuarterlyReport> reports) => reports
        .OrderByDescending(r => r.Year).ThenByDescending(r => r.Number)
        .Select(r => new ReportRow(
            new Quarter(r.Year, r.Number), r.PublishedAt!.Value, r.Figures, Beginning(r.Comments), r.Corrections.Count));

    /// <summary>Ended quarters without a report, the newest first; none from before there was anything to report.</summary>
    public static IReadOnlyList<Quarter> Lacking(UseCaseContext context, IReadOnlyList<Quarter> drawn, DateTimeOffset? firstNeed)
    {
        List<Quarter> lacking = [];
        for (var (quarter, i) = (Quarter.Of(context.Now).Previous(), 0); i < QuartersBack; (quarter, i) = (quarter.Previous(), i + 1))
        {
            if (firstNeed < quarter.End && !drawn.Contains(quarter))
            {
                lacking.Add(quarter);
            }
        }

        return lacking;
    }

    public static async Task<IReadOnlyList<ReportMeetingRow>> MeetingsOf(UseCaseContext context, ReportId report, bool noticedOnly, CancellationToken ct) => await (
        from m in context.Db.Meetings
        where m.State != MeetingState.Cancelled && (!noticedOnly || m.NoticedAt != null) && m.Agenda.Any(i => i.Content.ReportId == report)
        join b in context.Db.Bodies on m.BodyId equals b.Id
        orderby m.Details.StartsAt
        select new ReportMeetingRow(m.Slug, b.Id, new LocalText(b.Name, b.NameNn ?? b.Name, b.NameEn ?? b.Name), m.Details.StartsAt, m.State)).ToListAsync(ct);

    /// <summary>The first paragraph of the summary.</summary>
    private static string Beginning(IReadOnlyList<ReportComment> comments) =>
        comments.FirstOrDefault(c => c.Section == ReportSection.Summary)?.Text.Split('\n')[0] ?? "";
}
