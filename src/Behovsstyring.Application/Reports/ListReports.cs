using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Persistence.Configurations;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Meetings;
using Behovsstyring.Domain.Reports;
using Microsoft.EntityFrameworkCore;
using NpgsqlTypes;

namespace Behovsstyring.Application.Reports;

/// <summary>The published reports, newest quarter first.</summary>
[Requires(Permission.ReadOpen)]
public sealed record ListReports : IQuery<Page<ReportRow>>
{
    /// <summary>Words in what was frozen: in comments, titles and names.</summary>
    public string? Search { get; init; }

    public int Page { get; init; } = 1;

    public int Size { get; init; } = Paging.DefaultSize;
}

/// <param name="Summary">The beginning of what the company says of the quarter.</param>
public sealed record ReportRow(Quarter Quarter, DateTimeOffset PublishedAt, KeyFigures Figures, string Summary, int Corrections);

/// <summary>Every report with where it stands, and the quarters that lack one. Drafts are for those who make them.</summary>
[Requires(Permission.Work)]
public sealed record ListReportsForWork : IQuery<ReportsForWork>;

/// <param name="ToDraw">Quarters that are over and have no report; none for those who do not draw.</param>
public sealed record ReportsForWork(IReadOnlyList<WorkReportRow> Reports, IReadOnlyList<Quarter> ToDraw, bool MayManage);

public sealed record WorkReportRow(Quarter Quarter, ReportState State, DateTimeOffset DrawnAt, DateTimeOffset? PublishedAt);

internal sealed class ListReportsHandlers : IHandler<ListReports, Page<ReportRow>>, IHandler<ListReportsForWork, ReportsForWork>
{
    public async Task<Page<ReportRow>> Handle(ListReports request, UseCaseContext context, CancellationToken ct)
    {
        var published = context.Db.Reports.Where(r => r.State == ReportState.Published);
        if (SearchWords.ToTsQuery(request.Search) is { } words)
        {
            published = published.Where(r => EF.Property<NpgsqlTsVector>(r, QuarterlyReportConfiguration.Search)
                .Matches(EF.Functions.ToTsQuery("norwegian", words)));
        }

        return await ReportListing.Rows(published).ToPageAsync(published, request.Page, request.Size, ct);
    }

    public async Task<ReportsForWork> Handle(ListReportsForWork request, UseCaseContext context, CancellationToken ct)
    {
        var manages = ReportListing.MaySeeDrafts(context);
        var reports = await context.Db.Reports.Where(r => manages || r.State == ReportState.Published)
            .OrderByDescending(r => r.Year).ThenByDescending(r => r.Number)
            .Select(r => new WorkReportRow(new Quarter(r.Year, r.Number), r.State, r.DrawnAt, r.PublishedAt)).ToListAsync(ct);
        return new ReportsForWork(
            reports,
            context.Actor.Has(Permission.ManageReports) ? ReportListing.Lacking(context, [.. reports.Select(r => r.Quarter)], await context.Db.Ideas.MinAsync(i => i.Case.SubmittedAt, ct)) : [],
            manages);
    }
}

internal static class ReportListing
{
    /// <summary>How far back a forgotten report is asked for.</summary>
    private const int QuartersBack = 4;

    public static bool MaySeeDrafts(UseCaseContext context) =>
        context.Actor.Has(Permission.ManageReports) || context.Actor.Has(Permission.ApproveReports);

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
