using Behovsstyring.Application.Access;
using Behovsstyring.Application.Cases;
using Behovsstyring.Application.Common;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.People;
using Behovsstyring.Domain.Services;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Services;

/// <summary>
/// A new service enters the catalogue, planned or in operation. The company owns the services (KS' concept study ch. 6.7);
/// its officers and product owners keep the catalogue.
/// </summary>
[Requires(Permission.ManageService)]
public sealed record EnterService(DeliveryArea Area, ServiceLifecycle Lifecycle, LocalText Name, LocalText Description) : ICommand<string>, IChecked
{
    public IReadOnlyList<Error> Check() => ServiceRules.ObstaclesToEntering(Area, Lifecycle, Name, Description);
}

/// <summary>Says anew what a service is called and does. Carries the version its form was filled in from.</summary>
[Requires(Permission.ManageService)]
public sealed record DescribeService(CaseId Id, uint Version, LocalText Name, LocalText Description) : ICommand<Done>, IChecked
{
    public IReadOnlyList<Error> Check() => ServiceRules.WrongIn(Name, Description);
}

/// <summary>Names the one who answers for a service (<i>produktansvarlig</i>): somebody who holds that role today.</summary>
[Requires(Permission.ManageService)]
public sealed record GiveProductOwner(CaseId Id, PersonId Person) : ICommand<Done>;

/// <summary>Takes a service on to a later step of its life.</summary>
[Requires(Permission.ManageService)]
public sealed record MoveService(CaseId Id, ServiceLifecycle To) : ICommand<Done>;

internal sealed class KeepServiceHandlers :
    IHandler<EnterService, string>, IHandler<DescribeService, Done>, IHandler<GiveProductOwner, Done>, IHandler<MoveService, Done>
{
    public async Task<string> Handle(EnterService request, UseCaseContext context, CancellationToken ct)
    {
        var slug = ServiceRules.SlugOf(request.Name.Nb);
        if (await context.Db.Services.AnyAsync(s => s.Slug == slug, ct))
        {
            throw new DomainException(ServiceErrors.NameIsTaken);
        }

        context.Db.Services.Add(Service.Enter(
            CaseId.New(), await CaseNumbers.Next(context, CaseKind.Service, ct), slug, request.Area,
            request.Name, request.Description, request.Lifecycle, context.Now));
        return slug;
    }

    public async Task<Done> Handle(DescribeService request, UseCaseContext context, CancellationToken ct)
    {
        var service = await Find(context, request.Id, ct);
        context.Db.ExpectVersion(service, request.Version);
        service.Revise(request.Name, request.Description, context.Now);
        return default;
    }

    public async Task<Done> Handle(GiveProductOwner request, UseCaseContext context, CancellationToken ct)
    {
        var service = await Find(context, request.Id, ct);
        if (!await ProductOwners.Of(context).AnyAsync(p => p.Id == request.Person, ct))
        {
            throw new DomainException(ServiceErrors.NotAProductOwner);
        }

        service.GiveProductOwner(request.Person, context.Now);
        return default;
    }

    public async Task<Done> Handle(MoveService request, UseCaseContext context, CancellationToken ct)
    {
        (await Find(context, request.Id, ct)).MoveTo(request.To, context.Now);
        return default;
    }

    private static async Task<Service> Find(UseCaseContext context, CaseId id, CancellationToken ct) =>
        await context.Db.Services.SingleOrDefaultAsync(s => s.Id == id, ct) ?? throw new DomainException(CommonErrors.NotFound);
}

internal static class ProductOwners
{
    /// <summary>Those who hold the role today. It can only be held for the company.</summary>
    public static IQueryable<Person> Of(UseCaseContext context)
    {
        var today = context.Today;
        return context.Db.People.Where(p => p.IsActive && p.Grants.Any(g =>
            g.Role == Role.ProductOwner && g.From <= today && (g.To == null || g.To >= today)));
    }
}
