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

        var (db, active) = (context.Db, (int)CaseState.Active);
        var weighed = await db.Database.SqlQuery<Guid>(
            $"""
            SELECT c.id AS "Value" FROM concepts c
            JOIN cases k ON k.id = c.id AND k.state = {active}
            JOIN concept_alternatives a ON a.concept_id = c.id
            GROUP BY c.id
            HAVING count(*) >= {ConceptRules.FewestAlternatives} AND bool_or((a.content ->> 'isDoingNothing')::boolean)
            """).ToListAsync(ct);
        CaseId[] enough = [.. weighed.Select(id => new CaseId(id))];
        var studied = db.Concepts.IgnoreAutoIncludes().Where(c => c.Case.State == CaseState.Active);
        return
        [
            await Group(StudyAlternatives, studied.Where(c => !enough.Contains(c.Id)), ct),
            await Group(ChooseActor, studied.Where(c => enough.Contains(c.Id) && c.Choice == null), ct),
        ];
    }

    private static async Task<WorkGroup> Group(string code, IQueryable<Concept> concepts, CancellationToken ct)
    {
        var count = await concepts.Select(c => c.Id).Take(Page<WorkItem>.CountLimit + 1).CountAsync(ct);
        var items = count == 0 ? [] : await concepts
            .OrderBy(c => c.Case.SubmittedAt).ThenBy(c => c.Id)
            .Take(WorkGroup.Most)
            .Select(c => new WorkItem(c.Case.Title, c.Case.SubmittedAt!.Value) { Number = c.Case.Number, Case = c.Id })
            .ToListAsync(ct);
        return new WorkGroup(code, count, items);
    }
}
