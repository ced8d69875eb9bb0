using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Organisations;

/// <summary>Loads an organisation to change it.</summary>
internal static class OrganisationLoading
{
    public static async Task<Organisation> Load(UseCaseContext context, OrganisationId id, CancellationToken ct)
    {
        await context.Db.LockAsync(id.Value, ct);
        return await context.Db.Organisations.SingleOrDefaultAsync(o => o.Id == id, ct) ?? throw new DomainException(CommonErrors.NotFound);
    }
}
