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
}
