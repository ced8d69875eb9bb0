using Behovsstyring.Application.Access;
using Behovsstyring.Application.Cases;
using Behovsstyring.Application.Common;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Services;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Services;

/// <summary>The catalogue of services as everyone may see it. By name unless asked otherwise: one looks a service up, new ones are rare.</summary>
[Requires(Permission.ReadOpen)]
public sealed record ListServices : ServiceFilter, IQuery<Page<ServiceRow>>
{
    public int Page { get; init; } = 1;

    public int Size { get; init; } = Paging.DefaultSize;
}

/// <summary>The same list whole, for a spreadsheet.</summary>
/// <param name="Write">Takes one row at a time, in the list's order.</param>
[Requires(Permission.ReadOpen)]
public sealed record ExportServices(Action<ServiceRow> Write) : ServiceFilter, IQuery<int>;

public abstract record ServiceFilter : CaseFilter
{
    protected ServiceFilter() => Sort = CaseSort.Title;

    public DeliveryArea? Area { get; init; }

    public ServiceLifecycle? Lifecycle { get; init; }
}

/// <param name="Owner">Who owns the service.</param>
/// <param name="HasProductOwner">Somebody answers for it by name; who, is for those who work here.</param>
public sealed record ServiceRow(
    CaseId Id, string Number, string Slug, LocalText Name, LocalText Description, DeliveryArea Area, ServiceLifecycle Lifecycle,
    string Owner, bool HasProductOwner, DateTimeOffset UpdatedAt);

internal sealed class ListServicesHandlers : IHandler<ListServices, Page<ServiceRow>>, IHandler<ExportServices, int>
{
    public Task<Page<ServiceRow>> Handle(ListServices request, UseCaseContext context, CancellationToken ct)
    {
        var cases = Matching(context, request);
        return Rows(context, cases.Sorted(request)).ToPageAsync(cases, request.Page, request.Size, ct);
    }

    public Task<int> Handle(ExportServices request, UseCaseContext context, CancellationToken ct) =>
        Rows(context, Matching(context, request).Sorted(request)).AsAsyncEnumerable().WriteAsync(request.Write, ct);

    private static IQueryable<Case> Matching(UseCaseContext context, ServiceFilter filter)
    {
        var cases = CaseListing.Matching(context, CaseKind.Service, filter);
        var services = context.Db.Services.IgnoreAutoIncludes();
        if (filter.Area is { } area)
        {
            cases = cases.Where(c => services.Any(s => s.Id == c.Id && s.Area == area));
        }

        if (filter.Lifecycle is { } lifecycle)
        {
            cases = cases.Where(c => services.Any(s => s.Id == c.Id && s.Lifecycle == lifecycle));
        }

        return cases;
    }

    private static IQueryable<ServiceRow> Rows(UseCaseContext context, IQueryable<Case> cases) =>
        from c in cases
        join s in context.Db.Services.IgnoreAutoIncludes() on c.Id equals s.Id
        join o in context.Db.Organisations on c.OwnerId equals o.Id
        select new ServiceRow(
            c.Id, c.Number!, s.Slug, s.Name, s.Description, s.Area, s.Lifecycle, o.Name, s.ProductOwnerId != null, c.UpdatedAt);
}
