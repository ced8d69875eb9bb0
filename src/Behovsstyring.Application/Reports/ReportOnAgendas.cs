using System.Globalization;
using Behovsstyring.Application.Handling;
using Behovsstyring.Application.Meetings;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Meetings;
using Behovsstyring.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Reports;

/// <summary>
/// A published report comes before KommIT-rådet and Digitaliseringsutvalget for information (KS' concept study ch. 6.7): on the agenda of
/// the next meeting that has not begun. Without a planned meeting it waits for the first one. When that meeting is called off, the report
/// goes to the next.
/// </summary>
internal static class ReportOnAgendas
{
    /// <summary>What is older than a year is history when a body gets its first meeting.</summary>
    private const int QuartersWaiting = 4;

    private const string Title = "Kvartalsrapport for {0}. kvartal {1}";
    private const string Paper = "Selskapets rapport om porteføljen, tjenestene og selskapet selv. Rapporten er frosset og publisert, og legges fram til orientering.";

    public static async Task React(UseCaseContext context, DomainEvent happened, CancellationToken ct)
    {
        switch (happened)
        {
            case ReportPublished published:
                var report = context.Db.Reports.Local.Single(r => r.Id == published.Report);
                var bodies = await context.Db.Bodies.Where(b => ReportRules.Receivers.Contains(b.Kind) && (b.DissolvedAfter == null || b.DissolvedAfter >= context.Today))
                    .Select(b => b.Id).ToListAsync(ct);
                foreach (var body in bodies)
                {
                    await PutOn(context, await NextMeeting(context, body, null, ct), [report], ct);
                }

                break;
            case MeetingPlanned planned when ReportRules.Receivers.Contains(planned.BodyKind):
                await PutOn(context, planned.Meeting, await Waiting(context, planned.Body, null, ct), ct);
                break;
            case MeetingCancelled cancelled:
                if (await Waiting(context, cancelled.Body, cancelled.Meeting, ct) is { Count: > 0 } left)
                {
                    await PutOn(context, await NextMeeting(context, cancelled.Body, cancelled.Meeting, ct), left, ct);
                }

                break;
        }
    }

    /// <summary>Published reports that the body has never had before it.</summary>
    private static async Task<IReadOnlyList<QuarterlyReport>> Waiting(UseCaseContext context, BodyId body, MeetingId? except, CancellationToken ct)
    {
        var db = context.Db;
        if (except is not null && !await db.Bodies.AnyAsync(b => b.Id == body && ReportRules.Receivers.Contains(b.Kind), ct))
        {
            return [];
        }

        var oldest = Quarter.Of(context.Now);
        for (var i = 0; i < QuartersWaiting; i++)
        {
            oldest = oldest.Previous();
        }

        return await db.Reports
            .Where(r => r.State == ReportState.Published && (r.Year > oldest.Year || (r.Year == oldest.Year && r.Number >= oldest.Number)))
            .Where(r => !db.Meetings.Any(m => m.BodyId == body && m.State != MeetingState.Cancelled && m.Id != except
                && m.Agenda.Any(i => i.Content.ReportId == r.Id)))
            .OrderBy(r => r.Year).ThenBy(r => r.Number).ToListAsync(ct);
    }

    private static async Task<MeetingId?> NextMeeting(UseCaseContext context, BodyId body, MeetingId? except, CancellationToken ct) =>
        await context.Db.Meetings
            .Where(m => m.BodyId == body && m.Id != except && (m.State == MeetingState.Planned || m.State == MeetingState.Noticed) && m.Details.StartsAt > context.Now)
            .OrderBy(m => m.Details.StartsAt).Select(m => (MeetingId?)m.Id).FirstOrDefaultAsync(ct);

    private static async Task PutOn(UseCaseContext context, MeetingId? id, IReadOnlyList<QuarterlyReport> reports, CancellationToken ct)
    {
        if (id is not { } next || reports.Count == 0)
        {
            return;
        }

        var meeting = context.Db.Meetings.Local.FirstOrDefault(m => m.Id == next) ?? await context.LockedMeeting(next, ct);
        foreach (var report in reports.Where(r => meeting.Agenda.All(i => i.Content.ReportId != r.Id)))
        {
            meeting.AddItem(AgendaItemId.New(), new AgendaItemContent
            {
                Title = string.Format(CultureInfo.InvariantCulture, Title, report.Number, report.Year),
                Kind = AgendaItemKind.Orientation,
                // Orientated on the portfolio as the company's styreutvalg, which is also its porteføljestyre.
                Capacity = AgendaRules.HasCapacities(meeting.BodyKind) ? AdvisoryCapacity.BoardCommittee : null,
                ReportId = report.Id,
                Presentation = Paper,
            });
        }
    }
}
