using Behovsstyring.Application.Access;
using Behovsstyring.Application.Cases;
using Behovsstyring.Application.Common;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Concepts;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Concepts;

/// <summary>The concepts as everyone may see them: searched, filtered, sorted and paged in the database.</summary>
[Requires(Permission.ReadOpen)]
public sealed record ListConcepts : CaseFilter, IQuery<Page<ConceptRow>>
{
    public int Page { get; init; } = 1;

    public int Size { get; init; } = Paging.DefaultSize;
}

/// <summary>The same list whole, for a spreadsheet.</summary>
/// <param name="Write">Takes one row at a time, in the list's order.</param>
[Requires(Permission.ReadOpen)]
public sealed record ExportConcepts(Action<ConceptRow> Write) : CaseFilter, IQuery<int>;

/// <param name="Owner">Who has it now.</param>
/// <param name="Choice">Who is proposed or chosen to own the solution; none while that is open.</param>
/// <param name="Ideas">How many needs it gathers.</param>
public sealed record ConceptRow(
    string Number, string Title, string Summary, CaseState State, string Owner, DateTimeOffset SubmittedAt, DateTimeOffset UpdatedAt,
    ActorChoice? Choice, int Ideas, int Alternatives);

internal sealed class ListConceptsHandlers : IHandler<ListConcepts, Page<ConceptRow>>, IHandler<ExportConcepts, int>
{
    public Task<Page<ConceptRow>> Handle(ListConcepts request, UseCaseContext context, CancellationToken ct)
    {
        var cases = CaseListing.Matching(context, CaseKind.Concept, request);
        return Rows(context, cases.Sorted(request)).ToPageAsync(cases, request.Page, request.Size, ct);
    }

    public Task<int> Handle(ExportConcepts request, UseCaseContext context, CancellationToken ct) =>
        Rows(context, CaseListing.Matching(context, CaseKind.Concept, request).Sorted(request)).AsAsyncEnumerable().WriteAsync(request.Write, ct);

    private static IQueryable<ConceptRow> Rows(UseCaseContext context, IQueryable<Case> cases) =>
        from c in cases
        join k in context.Db.Concepts.IgnoreAutoIncludes() on c.Id equals k.Id
        join o in context.Db.Organisations on c.OwnerId equals o.Id
        select new ConceptRow(
            c.Number!, c.Title, c.Summary, c.State, o.Name, c.SubmittedAt!.Value, c.UpdatedAt, k.Choice, k.Ideas.Count, k.Alternatives.Count);
}
