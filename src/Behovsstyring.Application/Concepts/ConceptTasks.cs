using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Concepts;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Concepts;

/// <summary>What the concepts ask of KS' case officers before they can be put before BP2.</summary>
internal static class ConceptTasks
{
    public static async Task<IReadOnlyList<WorkGroup>> WaitingForMe(UseCaseContext context, CancellationToken ct)
    {
        if (!context.Actor.Has(Permission.ManageConcept))
        {
            return [];
        }

        var weighed = context.Db.Concepts.FromSql(
            $"""
            SELECT c.*, c.xmin FROM concepts c WHERE c.id IN (
                SELECT a.concept_id FROM concept_alternatives a GROUP BY a.concept_id
                HAVING count(*) >= {ConceptRules.AlternativesMin} AND bool_or((a.content ->> 'isDoingNothing')::boolean))
            """).IgnoreAutoIncludes();
        var me = context.Actor.RequirePerson();
        var lacking = context.Db.Concepts.IgnoreAutoIncludes()
            .Where(c => c.Case.State == CaseState.Active && (c.Case.LeadId == null || c.Case.LeadId == me))
            .Select(c => new { Concept = c, Studied = weighed.Any(w => w.Id == c.Id) })
            .Where(c => !c.Studied || c.Concept.Choice == null);
        var rows = await lacking.GroupBy(c => c.Studied).Select(g => new
        {
            Studied = g.Key,
            Count = g.Count(),
            First = g.OrderBy(c => c.Concept.Case.SubmittedAt).ThenBy(c => c.Concept.Id).Take(WorkGroup.Most)
                .Select(c => new WorkItem(new WorkTarget.Case(c.Concept.Case.Number!), c.Concept.Case.Title, c.Concept.Case.SubmittedAt!.Value)).ToList(),
        }).ToListAsync(ct);
        return [.. rows.OrderBy(r => r.Studied).Select(r => new WorkGroup(r.Studied ? WorkKind.ChooseActor : WorkKind.StudyAlternatives, r.Count, r.First))];
    }
}
