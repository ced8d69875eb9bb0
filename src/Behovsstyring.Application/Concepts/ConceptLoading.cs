using Behovsstyring.Application.Cases;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Concepts;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Concepts;

/// <summary>Loads a concept to change it.</summary>
internal static class ConceptLoading
{
    public static async Task<Concept> Find(UseCaseContext context, CaseId id, CancellationToken ct) =>
        await context.Db.Concepts.SingleOrDefaultAsync(c => c.Id == id, ct) ?? throw new DomainException(CommonErrors.NotFound);

    /// <summary>For what is done by the one who leads it.</summary>
    public static async Task<Concept> FindOwn(UseCaseContext context, CaseId id, CancellationToken ct)
    {
        var concept = await Find(context, id, ct);
        await context.RequireOwnAsync(concept.Case, ct);
        return concept;
    }
}
