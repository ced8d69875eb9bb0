using Behovsstyring.Application.Persistence;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Application.Cases;

/// <summary>The thread back from a case to those it came from: a project to its concept and needs, a concept to its needs.</summary>
internal static class CaseLineage
{
    public static IQueryable<CaseId> AncestorsOf(this AppDbContext db, CaseId id, CaseKind kind) => kind switch
    {
        CaseKind.Concept => db.Concepts.Where(c => c.Id == id).SelectMany(c => c.Ideas).Select(i => i.IdeaId),
        CaseKind.Project => db.Projects.Where(p => p.Id == id).Select(p => p.ConceptId).Concat(
            db.Concepts.Where(c => db.Projects.Any(p => p.Id == id && p.ConceptId == c.Id)).SelectMany(c => c.Ideas).Select(i => i.IdeaId)),
        // A need comes from no other case, and a service may come from many.
        CaseKind.Idea or CaseKind.Service => db.Cases.Where(_ => false).Select(c => c.Id),
    };
}
