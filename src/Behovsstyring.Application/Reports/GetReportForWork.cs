using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Meetings;
using Behovsstyring.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Reports;

/// <summary>
/// The report of a quarter as one who works with it sees it, with what that one may do now and why not. Everyone signed in may read a
/// published one here; a draft is for those who make it.
/// </summary>
[Requires(Permission.Work)]
public sealed record GetReportForWork(Quarter Quarter) : IQuery<ReportForWork>;

/// <summary>A list of obstacles is empty when the action may be done, and none when it is not the reader's to do.</summary>
public sealed record ReportForWork
{
    public required Quarter Quarter { get; init; }

    /// <summary>None: not drawn yet.</summary>
    public ReportDetails? Report { get; init; }

    public ReportState? State { get; init; }

    /// <summary>Goes back with what is done.</summary>
    public uint Version { get; init; }

    public string? ApprovedBy { get; init; }

    public DateTimeOffset? ApprovedAt { get; init; }

    public IReadOnlyList<Error>? ToDraw { get; init; }

    public IReadOnlyList<Error>? ToComment { get; init; }

    /// <summary>The sections that are the reader's to put words to.</summary>
    public IReadOnlyList<ReportSection> MySections { get; init; } = [];

    public IReadOnlyList<Error>? ToApprove { get; init; }

    public IReadOnlyList<Error>? ToReopen { get; init; }

    public IReadOnlyList<Error>? ToPublish { get; init; }

    public IReadOnlyList<Error>? ToCorrect { get; init; }

    /// <summary>The bodies it goes to that have it on no agenda. None before it is published.</summary>
    public IReadOnlyList<LocalText> NotBefore { get; init; } = [];

    /// <summary>Before it is published: where it would be put on the agenda, as things are now.</summary>
    public IReadOnlyList<ReportMeetingRow> WillBePutOn { get; init; } = [];
}

internal sealed class GetReportForWorkHandler : IHandler<GetReportForWork, ReportForWork>
{
    public async Task<ReportForWork> Handle(GetReportForWork request, UseCaseContext context, CancellationToken ct)
    {
        var (db, quarter) = (context.Db, request.Quarter);
        var (manages, approves) = (context.Actor.Has(Permission.ManageReports), context.Actor.Has(Permission.ApproveReports));
        var report = await db.Reports.SingleOrDefaultAsync(r => r.Year == quarter.Year && r.Number == quarter.Number, ct);
        if (report?.State != ReportState.Published && !ReportListing.MaySeeDrafts(context))
        {
            throw new DomainException(CommonErrors.NotFound);
        }

        if (report is null)
        {
            return new ReportForWork { Quarter = quarter, ToDraw = manages ? ReportRules.ObstaclesToDrawing(quarter, context.Now) : null };
        }

        var (content, comments) = report.Frozen is { } text && ReportDigest.Read(text) is { } frozen ? (frozen.Content, frozen.Comments) : (report.Content, report.Comments);
        var meetings = await ReportListing.MeetingsOf(context, report.Id, noticedOnly: false, ct);
        var receivers = await db.Bodies
            .Where(b => ReportRules.Receivers.Contains(b.Kind) && (b.DissolvedAfter == null || b.DissolvedAfter >= context.Today)).OrderBy(b => b.Kind)
            .Select(b => new { b.Id, Name = new LocalText(b.Name, b.NameNn ?? b.Name, b.NameEn ?? b.Name) }).ToListAsync(ct);
        var published = report.State == ReportState.Published;
        IReadOnlyList<ReportSection> sections = manages ? Enum.GetValues<ReportSection>() : context.Actor.Has(Permission.CommentReports) ? ReportRules.OfKs : [];
        return new ReportForWork
        {
            Quarter = quarter,
            Report = PublishedReports.Details(report, content, comments) with { Meetings = meetings },
            State = report.State,
            Version = report.Version,
            ApprovedBy = await db.People.Where(p => p.Id == report.ApprovedById).Select(p => p.Name).FirstOrDefaultAsync(ct),
            ApprovedAt = report.ApprovedAt,
            ToDraw = manages ? ReportRules.ObstaclesToChanging(report.State) : null,
            ToComment = sections.Count > 0 ? ReportRules.ObstaclesToChanging(report.State) : null,
            MySections = sections,
            ToApprove = approves ? ReportRules.ObstaclesToApproving(report.State, comments) : null,
            ToReopen = approves ? ReportRules.ObstaclesToReopening(report.State) : null,
            ToPublish = approves ? ReportRules.ObstaclesToPublishing(report.State) : null,
            ToCorrect = approves && published ? [] : null,
            NotBefore = published ? [.. receivers.Where(b => meetings.All(m => m.BodyId != b.Id)).Select(b => b.Name)] : [],
            WillBePutOn = published ? [] : await Coming(context, [.. receivers.Select(b => b.Id)], ct),
        };
    }

    private static async Task<IReadOnlyList<ReportMeetingRow>> Coming(UseCaseContext context, BodyId[] bodies, CancellationToken ct)
    {
        var found = await (
            from m in context.Db.Meetings
            where bodies.Contains(m.BodyId) && (m.State == MeetingState.Planned || m.State == MeetingState.Noticed) && m.Details.StartsAt > context.Now
            join b in context.Db.Bodies on m.BodyId equals b.Id
            orderby m.Details.StartsAt
            select new ReportMeetingRow(m.Slug, b.Id, new LocalText(b.Name, b.NameNn ?? b.Name, b.NameEn ?? b.Name), m.Details.StartsAt, m.State)).ToListAsync(ct);
        return [.. found.DistinctBy(m => m.BodyId)];
    }
}
