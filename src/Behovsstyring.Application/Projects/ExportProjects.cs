using Behovsstyring.Application.Access;
using Behovsstyring.Application.Cases;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Projects;

/// <summary>The same list whole, for a spreadsheet.</summary>
/// <param name="Write">Takes one row at a time, in the list's order.</param>
[Requires(Permission.ReadOpen)]
public sealed record ExportProjects(Action<ProjectRow> Write) : ProjectFilter, IQuery<int>;

internal sealed class ExportProjectsHandler : IHandler<ExportProjects, int>
{
    public Task<int> Handle(ExportProjects request, UseCaseContext context, CancellationToken ct) =>
        ProjectListing.Rows(context, ProjectListing.Matching(context, request).Sorted(request)).AsAsyncEnumerable().WriteAsync(request.Write, ct);
}
