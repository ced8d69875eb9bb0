using Behovsstyring.Application.Cases;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Services;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Services;

/// <summary>Loads a service to change it.</summary>
internal static class ServiceLoading
{
    public static async Task<Service> Find(UseCaseContext context, CaseId id, CancellationToken ct) =>
        await context.Db.Services.SingleOrDefaultAsync(s => s.Id == id, ct) ?? throw new DomainException(CommonErrors.NotFound);

    /// <summary>For what is done by its product owner, or by those who keep the catalogue.</summary>
    public static async Task<Service> FindOwn(UseCaseContext context, CaseId id, CancellationToken ct)
    {
        var service = await Find(context, id, ct);
        await context.RequireOwnAsync(service.Case, ct);
        return service;
    }
}
