using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Meetings;
using Behovsstyring.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Reports;

/// <summary>A published report as everyone reads it, exactly as it was frozen, with the corrections that have been added beside it.</summary>
[Requires(Permission.ReadOpen)]
public sealed record GetReport(Quarter Quarter) : IQuery<ReportDetails>;

public sealed record ReportDetails
{
    public required Quarter Quarter { get; init; }

    public required DateTimeOffset DrawnAt { get; init; }

    public required ReportContent Content { get; init; }

    public required IReadOnlyList<ReportComment> Comments { get; init; }

    /// <summary>None while it is not published.</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>SHA-256 of the canonical report, in hex; the decision log holds the same.</summary>
    public string? Digest { get; init; }

    public IReadOnlyList<CorrectionRow> Corrections { get; init; } = [];

    /// <summary>The meetings it is put before for information; for everyone those whose notice is out.</summary>
    public IReadOnlyList<ReportMeetingRow> Meetings { get; init; } = [];

    /// <summary>The published report of the nearest quarter before it, and after it.</summary>
    public Quarter? Previous { get; init; }

    public Quarter? Next { get; init; }
}

public sealed record CorrectionRow(int Number, DateTimeOffset At, string Text);

public sealed record ReportMeetingRow(string Slug, BodyId BodyId, LocalText Body, DateTimeOffset StartsAt, MeetingState State);

/// <summary>The bytes that the digest of a published report is taken of, for anyone to check.</summary>
[Requires(Permission.ReadOpen)]
public sealed record GetFrozenReport(Quarter Quarter) : IQuery<byte[]>;

/// <summary>Hands a published report over for a file of one of its tables.</summary>
[Requires(Permission.ReadOpen)]
public sealed record ExportReport(Quarter Quarter, Action<ReportContent> Write) : IQuery<int>;

internal sealed class GetReportHandlers : IHandler<GetReport, ReportDetails>, IHandler<GetFrozenReport, byte[]>, IHandler<ExportReport, int>
{
    public async Task<ReportDetails> Handle(GetReport request, UseCaseContext context, CancellationToken ct)
    {
        var report = await Published(context, request.Quarter, ct);
        var frozen = ReportSeal.Read(report.Frozen!);
        var others = await context.Db.Reports.Where(r => r.State == ReportState.Published).Select(r => new Quarter(r.Year, r.Number)).ToListAsync(ct);
        return Details(report, frozen.Content, frozen.Comments) with
        {
            Meetings = await ReportListing.MeetingsOf(context, report.Id, noticedOnly: true, ct),
            Previous = others.Where(q => q.CompareTo(request.Quarter) < 0).Order().Cast<Quarter?>().LastOrDefault(),
            Next = others.Where(q => q.CompareTo(request.Quarter) > 0).Order().Cast<Quarter?>().FirstOrDefault(),
        };
    }

    public async Task<byte[]> Handle(GetFrozenReport request, UseCaseContext context, CancellationToken ct) =>
        ReportSeal.Bytes((await Published(context, request.Quarter, ct)).Frozen!);

    public async Task<int> Handle(ExportReport request, UseCaseContext context, CancellationToken ct)
    {
        request.Write(ReportSeal.Read((await Published(context, request.Quarter, ct)).Frozen!).Content);
        return 1;
    }

    internal static ReportDetails Details(QuarterlyReport report, ReportContent content, IReadOnlyList<ReportComment> comments) => new()
    {
        Quarter = report.Quarter,
        DrawnAt = report.DrawnAt,
        Content = content,
        Comments = comments,
        PublishedAt = report.PublishedAt,
        Digest = report.Digest,
        Corrections = [.. report.Corrections.OrderBy(c => c.Number).Select(c => new CorrectionRow(c.Number, c.At, c.Text))],
    };

    private static async Task<QuarterlyReport> Published(UseCaseContext context, Quarter quarter, CancellationToken ct)
    {
        var report = await context.ReportOf(quarter, ct);
        return report.State == ReportState.Published ? report : throw new DomainException(CommonErrors.NotFound);
    }
}
