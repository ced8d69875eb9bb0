using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Home;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Concepts;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Concepts;

/// <summary>What the concepts ask of KS' case officers before they can be put before BP2.</summary>
internal static class ConceptTasks
{
    /// <summary>Fewer alternatives than should be studied, or none that is to do nothing.</summary>
    public const string StudyAlternatives = "concept.study-alternatives";

    /// <summary>The alternatives are there, and nobody is proposed to own the solution.</summary>
    public const string ChooseActor = "concept.choose-actor";

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
                HAVING count(*) >= {ConceptRules.FewestAlternatives} AND bool_or((a.content ->> 'isDoingNothing')::boolean))
            """).IgnoreAutoIncludes();
        var studied = context.Db.Concepts.IgnoreAutoIncludes().Where(c => c.Case.State == CaseState.Active);
        return
        [
            await Group(StudyAlternatives, studied.Where(c => !weighed.Any(w => w.Id == c.Id)), ct),
            await Group(ChooseActor, studied.Where(c => weighed.Any(w => w.Id == c.Id) && c.Choice == null), ct),
        ];
    }

    private static async Task<WorkGroup> Group(string code, IQueryable<Concept> concepts, CancellationToken ct)
    {
        var (count, items) = await WorkGroup.Read(
            concepts.Select(c => c.Id),
            concepts.OrderBy(c => c.Case.SubmittedAt).ThenBy(c => c.Id).Take(WorkGroup.Most)
                .Select(c => new WorkItem(c.Case.Title, c.Case.SubmittedAt!.Value) { Number = c.Case.Number, Case = c.Id }),
            ct);
        return new WorkGroup(code, count, items);
    }
}
