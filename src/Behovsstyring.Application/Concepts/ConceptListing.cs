using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Cases;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Concepts;

/// <summary>What the list of concepts and its export share.</summary>
internal static class ConceptListing
{
    public static IQueryable<ConceptRow> Rows(UseCaseContext context, IQueryable<Case> cases) =>
        from c in cases
        join k in context.Db.Concepts.IgnoreAutoIncludes() on c.Id equals k.Id
        join o in context.Db.Organisations on c.OwnerId equals o.Id
        select new ConceptRow(
            c.Id, c.Number!, c.Title, c.Summary, c.State, o.Name, c.SubmittedAt!.Value, c.UpdatedAt, k.Choice, k.Ideas.Count, k.Alternatives.Count);
}
