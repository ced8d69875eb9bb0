using Behovsstyring.Application.Access;
using Behovsstyring.Application.Cases;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Organisations;

/// <summary>The same list whole, for a spreadsheet.</summary>
/// <param name="Write">Takes one row at a time, in the list's order.</param>
[Requires(Permission.Administer)]
public sealed record ExportOrganisations(Action<OrganisationRow> Write) : OrganisationFilter, IQuery<int>;

internal sealed class ExportOrganisationsHandler : IHandler<ExportOrganisations, int>
{
    public Task<int> Handle(ExportOrganisations request, UseCaseContext context, CancellationToken ct) =>
        OrganisationListing.Rows(context, OrganisationListing.Matching(context, request).Sorted(request)).AsAsyncEnumerable().WriteAsync(request.Write, ct);
}
