using Behovsstyring.Application.Access;
using Behovsstyring.Application.Cases;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Documents;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Services;

/// <summary>Reads one service for the open page and the workspace.</summary>
internal static class ServiceReading
{
    public static async Task<ServiceDetails> Read(UseCaseContext context, string slug, CancellationToken ct)
    {
        var db = context.Db;
        var insider = context.Actor.Has(Permission.Work);
        var today = context.Today;
        var found = await (
            from c in db.Cases.VisibleTo(context.Actor)
            join s in db.Services.IgnoreAutoIncludes() on c.Id equals s.Id
            where s.Slug == slug
            join o in db.Organisations on c.OwnerId equals o.Id
            select new
            {
                Details = new ServiceDetails
                {
                    Id = c.Id,
                    Version = s.Version,
                    Number = c.Number!,
                    Slug = s.Slug,
                    Name = s.Name,
                    Description = s.Description,
                    Area = s.Area,
                    Lifecycle = s.Lifecycle,
                    Owner = o.Name,
                    EnteredAt = c.SubmittedAt!.Value,
                    UpdatedAt = c.UpdatedAt,
                    HasProductOwner = c.LeadId != null,
                    ProductOwner = insider ? db.People.Where(p => p.Id == c.LeadId).Select(p => p.Name).FirstOrDefault() : null,
                },
                Council = db.Bodies
                    .Where(b => b.Kind == BodyKind.UserCouncil && b.ForCase == s.Id && (b.DissolvedAfter == null || b.DissolvedAfter >= today))
                    .Where(b => b.Mandates.Any(m => m.From <= today)).Select(b => new { b.Slug, b.Name, b.NameNn, b.NameEn }).FirstOrDefault(),
            }).SingleOrDefaultAsync(ct) ?? throw new DomainException(CommonErrors.NotFound);
        var id = found.Details.Id;
        var deliveries = await (
            from p in db.Projects.IgnoreAutoIncludes()
            from d in p.Deliveries
            where d.ServiceId == id
            join c in db.Cases.VisibleTo(context.Actor) on p.Id equals c.Id
            orderby c.Number, d.Order
            select new ServiceDelivery(d.Title, d.State, c.Number!, c.Title)).ToListAsync(ct);
        var thread = await CaseThread.Read(context, id, ct);
        return found.Details with
        {
            UserCouncilSlug = found.Council?.Slug,
            UserCouncil = found.Council is { } b ? new LocalText(b.Name, b.NameNn ?? b.Name, b.NameEn ?? b.Name) : null,
            Deliveries = deliveries,
            Thread = thread,
            Documents = await DocumentReading.Read(context, id, ct),
            Trail = await TrailReading.Read(context, id, thread, ct),
        };
    }
}
