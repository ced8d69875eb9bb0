using Behovsstyring.Application.Persistence;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Reports;

/// <summary>The meetings of a period with who was there, as their own rolls have it.</summary>
internal static class ReportMeetings
{
    /// <summary>Those with a vote of their own: a deputy votes in the seat of one of them.</summary>
    private static readonly SeatFunction[] Members = [SeatFunction.Leader, SeatFunction.DeputyLeader, SeatFunction.Member];

    private sealed record Held(
        MeetingId Id, string Slug, BodyKind Kind, string BodySlug, string Name, string? NameNn, string? NameEn, DateTimeOffset OpenedAt, int Items);

    public static async Task<IReadOnlyList<DatedMeeting>> Read(
        AppDbContext db, DateTimeOffset from, DateTimeOffset to, CancellationToken ct)
    {
        var held = await (
            from m in db.Meetings
            where m.OpenedAt >= @from && m.OpenedAt < to
            join b in db.Bodies on m.BodyId equals b.Id
            select new Held(m.Id, m.Slug, m.BodyKind, b.Slug, b.Name, b.NameNn, b.NameEn, m.OpenedAt!.Value, m.Agenda.Count(i => i.Outcome != null)))
            .ToListAsync(ct);
        MeetingId[] ids = [.. held.Select(h => h.Id)];
        var roll = (await db.Attendances.Where(a => ids.Contains(a.MeetingId)).SelectMany(a => a.Roll)
            .Select(r => new { r.MeetingId, r.SeatId, r.OrganisationId, r.Function }).ToListAsync(ct)).ToLookup(r => r.MeetingId);
        var stays = (await db.Attendances.Where(a => ids.Contains(a.MeetingId)).SelectMany(a => a.Stays)
            .Select(s => new { s.MeetingId, s.SeatId, s.StandsInFor }).ToListAsync(ct)).ToLookup(s => s.MeetingId);
        return
        [
            .. held.Select(h =>
            {
                var seats = roll[h.Id].Where(r => Members.Contains(r.Function)).Select(r => r.SeatId).ToHashSet();
                var present = stays[h.Id].Select(s => s.SeatId).ToHashSet();
                return new DatedMeeting(
                    h.Slug, h.Kind, h.BodySlug, new LocalText(h.Name, h.NameNn ?? h.Name, h.NameEn ?? h.Name), h.OpenedAt, h.Items, seats.Count,
                    stays[h.Id].Select(s => s.StandsInFor ?? s.SeatId).Distinct().Count(seats.Contains),
                    [.. roll[h.Id].Where(r => present.Contains(r.SeatId)).Select(r => r.OrganisationId).Distinct()]);
            }),
        ];
    }
}
