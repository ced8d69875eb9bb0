using Behovsstyring.Application.Access;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Meetings;
using Behovsstyring.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Bodies;

internal static class BodyReading
{
    public static async Task<BodyDetails?> Read(UseCaseContext context, string slug, CancellationToken ct)
    {
        var (db, today) = (context.Db, context.Today);
        var insider = context.Actor.Has(Permission.Work);
        var body = await (
            from b in db.Bodies
            where b.Slug == slug
            join s in db.Organisations on b.SecretariatId equals s.Id
            from c in db.Cases.VisibleTo(context.Actor).Where(c => c.Id == b.ForCase).DefaultIfEmpty()
            select new BodyDetails
            {
                Id = b.Id,
                Slug = b.Slug,
                Name = new BodyName(b.Name, b.NameNn, b.NameEn),
                Kind = b.Kind,
                Secretariat = s.Name,
                ForCaseNumber = c.Number,
                ForCaseTitle = c.Title,
                DissolvedAfter = b.DissolvedAfter,
            }).SingleOrDefaultAsync(ct);
        if (body is null)
        {
            return null;
        }

        var mandates = await db.Set<Mandate>().Where(m => m.BodyId == body.Id).OrderByDescending(m => m.Number)
            .Select(m => new MandateRow(m.Number, m.From, m.Terms)).ToListAsync(ct);
        var seats = await (
            from s in db.Seats
            // What was taken back before it began was never held.
            where s.BodyId == body.Id && (s.To == null || s.To >= s.From)
            join p in db.People on s.PersonId equals p.Id
            join o in db.Organisations on s.OrganisationId equals o.Id
            join d in db.Organisations on s.DeputyFor equals d.Id into standsInFor
            from d in standsInFor.DefaultIfEmpty()
            orderby s.Function, s.DeputyFor == null, s.DeputyOrder, p.Name
            select new SeatRow(s.Id, p.Name, o.Name, o.Key, o.CountyName, s.Side, s.Function, s.From, s.To, s.DeputyOrder, d.Name,
                OrganisationRules.SizeOf(o.Kind, o.Population))
            {
                OrganisationId = o.Id,
                DeputyForId = s.DeputyFor,
                OnWordOf = insider ? s.OnWordOf : null,
            })
            .ToListAsync(ct);
        var meetings = await (
            from m in db.Meetings
            where m.BodyId == body.Id && m.NoticedAt != null
            orderby m.Details.StartsAt descending
            select new BodyMeetingRow(
                m.Slug, m.Year, m.Running, m.Details.StartsAt, m.State,
                db.MeetingRecords.Any(r => r.MeetingId == m.Id && r.State == RecordState.Published)))
            .Take(20).ToListAsync(ct);
        return body with
        {
            Mandates = mandates,
            Seats = [.. seats.Where(s => s.From <= today && (s.To is null || s.To >= today))],
            FormerSeats = [.. seats.Where(s => s.To < today).OrderByDescending(s => s.To)],
            ComingSeats = [.. seats.Where(s => s.From > today).OrderBy(s => s.From)],
            Meetings = meetings,
        };
    }
}
