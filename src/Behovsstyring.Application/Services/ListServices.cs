using Behovsstyring.Application.Access;
using Behovsstyring.Application.Cases;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Services;

namespace Behovsstyring.Application.Services;

/// <summary>The catalogue of services as everyone may see it. By name unless asked otherwise: one looks a service up, new ones are rare.</summary>
[Requires(Permission.ReadOpen)]
public sealed record ListServices : ServiceFilter, IQuery<Page<ServiceRow>>
{
    public int Page { get; init; } = 1;

    public int Size { get; init; } = Paging.DefaultSize;
}

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

internal sealed class ListServicesHandler : IHandler<ListServices, Page<ServiceRow>>
{
    public Task<Page<ServiceRow>> Handle(ListServices request, UseCaseContext context, CancellationToken ct)
    {
        var cases = ServiceListing.Matching(context, request);
        return ServiceListing.Rows(context, cases.Sorted(request)).ToPageAsync(cases, request.Page, request.Size, ct);
    }
}
