using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Cases;

/// <summary>A case before or after another on the road from need to service.</summary>
public sealed record ThreadCase(CaseKind Kind, string Number, string Title, Phase Phase, CaseState State)
{
    /// <summary>Services are addressed by slug; the others by number.</summary>
    public string? Slug { get; init; }
}

/// <summary>
/// The thread idea → concept → project → service, followed both ways from any case on it, so that one always sees
/// where a need went and which needs a service came from.
/// </summary>
internal static class CaseThread
{
    public static async Task<IReadOnlyList<ThreadCase>> Read(UseCaseContext context, CaseId id, CancellationToken ct)
    {
        var found = await context.Db.Database.SqlQuery<Guid>(
            $"""
            WITH RECURSIVE links(a, b) AS (
                SELECT idea_id, concept_id FROM concept_ideas
                UNION ALL SELECT concept_id, id FROM projects
                UNION ALL SELECT project_id, service_id FROM project_deliveries WHERE service_id IS NOT NULL
            ),
            ahead(id) AS (SELECT {id.Value} UNION SELECT l.b FROM links l JOIN ahead ON l.a = ahead.id),
            behind(id) AS (SELECT {id.Value} UNION SELECT l.a FROM links l JOIN behind ON l.b = behind.id)
            SELECT id AS "Value" FROM ahead UNION SELECT id FROM behind
            """).ToListAsync(ct);
        var ids = found.Where(f => f != id.Value).Select(f => new CaseId(f)).ToList();
        if (ids.Count == 0)
        {
            return [];
        }

        return await (
            from c in context.Db.Cases.VisibleTo(context.Actor)
            where ids.Contains(c.Id)
            join s in context.Db.Services on c.Id equals s.Id into services
            from s in services.DefaultIfEmpty()
            orderby c.Kind, c.SubmittedAt
            select new ThreadCase(c.Kind, c.Number!, c.Title, c.Phase, c.State) { Slug = s.Slug }).ToListAsync(ct);
    }
}
