using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
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

internal sealed class GetReportHandler : IHandler<GetReport, ReportDetails>
{
    public async Task<ReportDetails> Handle(GetReport request, UseCaseContext context, CancellationToken ct)
    {
        var report = await PublishedReports.Find(context, request.Quarter, ct);
        var frozen = ReportDigest.Read(report.Frozen!);
        var others = await context.Db.Reports.Where(r => r.State == ReportState.Published).Select(r => new Quarter(r.Year, r.Number)).ToListAsync(ct);
        return PublishedReports.Details(report, frozen.Content, frozen.Comments) with
        {
            Meetings = await ReportListing.MeetingsOf(context, report.Id, noticedOnly: true, ct),
            Previous = others.Where(q => q.CompareTo(request.Quarter) < 0).Order().Cast<Quarter?>().LastOrDefault(),
            Next = others.Where(q => q.CompareTo(request.Quarter) > 0).Order().Cast<Quarter?>().FirstOrDefault(),
        };
    }
}
