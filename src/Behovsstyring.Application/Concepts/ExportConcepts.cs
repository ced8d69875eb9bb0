using Behovsstyring.Application.Access;
using Behovsstyring.Application.Cases;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Cases;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Concepts;

/// <summary>The same list whole, for a spreadsheet.</summary>
/// <param name="Write">Takes one row at a time, in the list's order.</param>
[Requires(Permission.ReadOpen)]
public sealed record ExportConcepts(Action<ConceptRow> Write) : CaseFilter, IQuery<int>;

internal sealed class ExportConceptsHandler : IHandler<ExportConcepts, int>
{
    public Task<int> Handle(ExportConcepts request, UseCaseContext context, CancellationToken ct) =>
        ConceptListing.Rows(context, CaseListing.Matching(context, CaseKind.Concept, request).Sorted(request)).AsAsyncEnumerable().WriteAsync(request.Write, ct);
}
