using Behovsstyring.Application.Access;
using Behovsstyring.Application.Cases;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Services;

/// <summary>The same list whole, for a spreadsheet.</summary>
/// <param name="Write">Takes one row at a time, in the list's order.</param>
[Requires(Permission.ReadOpen)]
public sealed record ExportServices(Action<ServiceRow> Write) : ServiceFilter, IQuery<int>;

internal sealed class ExportServicesHandler : IHandler<ExportServices, int>
{
    public Task<int> Handle(ExportServices request, UseCaseContext context, CancellationToken ct) =>
        ServiceListing.Rows(context, ServiceListing.Matching(context, request).Sorted(request)).AsAsyncEnumerable().WriteAsync(request.Write, ct);
}
