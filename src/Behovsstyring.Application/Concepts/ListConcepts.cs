using Behovsstyring.Application.Access;
using Behovsstyring.Application.Cases;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Concepts;

namespace Behovsstyring.Application.Concepts;

/// <summary>The concepts as everyone may see them: searched, filtered, sorted and paged in the database.</summary>
[Requires(Permission.ReadOpen)]
public sealed record ListConcepts : CaseFilter, IQuery<Page<ConceptRow>>
{
    public int Page { get; init; } = 1;

    public int Size { get; init; } = Paging.DefaultSize;
}

/// <param name="Owner">Who has it now.</param>
/// <param name="Choice">Who is proposed or chosen to own the solution; none while that is open.</param>
/// <param name="Ideas">How many needs it gathers.</param>
public sealed record ConceptRow(
    CaseId Id, string Number, string Title, string Summary, CaseState State, string Owner, DateTimeOffset SubmittedAt, DateTimeOffset UpdatedAt,
    ActorChoice? Choice, int Ideas, int Alternatives);

internal sealed class ListConceptsHandler : IHandler<ListConcepts, Page<ConceptRow>>
{
    public Task<Page<ConceptRow>> Handle(ListConcepts request, UseCaseContext context, CancellationToken ct)
    {
        var cases = CaseListing.Matching(context, CaseKind.Concept, request);
        return ConceptListing.Rows(context, cases.Sorted(request)).ToPageAsync(cases, request.Page, request.Size, ct);
    }
}
