using Behovsstyring.Application.Cases;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Projects;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Projects;

internal static class ProjectLoading
{
    /// <summary>The aggregate whole. Its parts come in a command each: together they would multiply.</summary>
    public static async Task<Project> Find(UseCaseContext context, CaseId id, CancellationToken ct) =>
        await context.Db.Projects.AsSplitQuery().SingleOrDefaultAsync(p => p.Id == id, ct) ?? throw new DomainException(CommonErrors.NotFound);

    /// <summary>For what is done by the one who leads it.</summary>
    public static async Task<Project> FindOwn(UseCaseContext context, CaseId id, CancellationToken ct)
    {
        var project = await Find(context, id, ct);
        await context.RequireOwnAsync(project.Case, ct);
        return project;
    }
}
