using Behovsstyring.Application.Access;
using Behovsstyring.Application.Cases;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Documents;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Projects;
using Behovsstyring.Domain.Services;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Services;

/// <summary>One service as everyone may read it: what it does, who answers for it, which needs and deliveries it came from, and its travel.</summary>
[Requires(Permission.ReadOpen)]
public sealed record GetService(string Slug) : IQuery<ServiceDetails>;

public sealed record ServiceDetails
{
    public required CaseId Id { get; init; }

    /// <summary>Goes back with a change of its words.</summary>
    public required uint Version { get; init; }

    public required string Number { get; init; }

    public required string Slug { get; init; }

    public required LocalText Name { get; init; }

    public required LocalText Description { get; init; }

    public required DeliveryArea Area { get; init; }

    public required ServiceLifecycle Lifecycle { get; init; }

    public required string Owner { get; init; }

    public required DateTimeOffset EnteredAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }

    public bool HasProductOwner { get; init; }

    /// <summary>The product owner's name: for those who work here.</summary>
    public string? ProductOwner { get; init; }

    public string? UserCouncilSlug { get; init; }

    public LocalText? UserCouncil { get; init; }

    /// <summary>The deliveries that became part of it.</summary>
    public IReadOnlyList<ServiceDelivery> Deliveries { get; init; } = [];

    public IReadOnlyList<ThreadCase> Thread { get; init; } = [];

    public IReadOnlyList<DocumentRow> Documents { get; init; } = [];

    public IReadOnlyList<TrailRow> Trail { get; init; } = [];
}

public sealed record ServiceDelivery(string Title, DeliveryState State, string ProjectNumber, string ProjectTitle);

/// <summary>The service for those who work with it, and what the one who asks may do with it now.</summary>
[Requires(Permission.Work)]
public sealed record GetServiceForWork(string Slug) : IQuery<ServiceForWork>;

/// <param name="MayManage">It is theirs to change.</param>
/// <param name="MayEstablishCouncil">It has no user council, and they may give it one.</param>
/// <param name="Ahead">The steps of its life that are still before it; empty when it is closed.</param>
/// <param name="Candidates">Those who hold the role of product owner today; only for those who may choose among them.</param>
public sealed record ServiceForWork(
    ServiceDetails Service, bool IsFollowing, bool MayManage, bool MayEstablishCouncil, IReadOnlyList<ServiceLifecycle> Ahead, IReadOnlyList<ProductOwnerChoice> Candidates,
    DocumentsForWork Documents);

public sealed record ProductOwnerChoice(PersonId Person, string Name);

internal sealed class GetServiceHandlers : IHandler<GetService, ServiceDetails>, IHandler<GetServiceForWork, ServiceForWork>
{
    public Task<ServiceDetails> Handle(GetService request, UseCaseContext context, CancellationToken ct) => Read(context, request.Slug, ct);

    public async Task<ServiceForWork> Handle(GetServiceForWork request, UseCaseContext context, CancellationToken ct)
    {
        var service = await Read(context, request.Slug, ct);
        var me = context.Actor.RequirePerson();
        var follows = await context.Db.CaseFollowers.AnyAsync(f => f.CaseId == service.Id && f.PersonId == me, ct);
        var mine = context.Actor.Has(Permission.ManageService);
        return new ServiceForWork(
            service,
            follows,
            mine,
            service.UserCouncil is null && context.Actor.Has(Permission.ManageBodies),
            ServiceRules.After(service.Lifecycle),
            mine ? await ProductOwners.Of(context).OrderBy(p => p.Name).Select(p => new ProductOwnerChoice(p.Id, p.Name)).ToListAsync(ct) : [],
            DocumentAccess.ForWork(context.Actor, CaseKind.Service, CaseState.Active, service.Documents));
    }

    private static async Task<ServiceDetails> Read(UseCaseContext context, string slug, CancellationToken ct)
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
                    HasProductOwner = s.ProductOwnerId != null,
                    ProductOwner = insider ? db.People.Where(p => p.Id == s.ProductOwnerId).Select(p => p.Name).FirstOrDefault() : null,
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
