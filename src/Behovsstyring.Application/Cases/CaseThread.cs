using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Application.Persistence;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Cases;

/// <summary>A case before or after another on the road from need to service.</summary>
public sealed record ThreadCase(CaseKind Kind, string Number, string Title, Phase Phase, CaseState State)
{
    public CaseId Id { get; init; }

    /// <summary>Services are addressed by slug; the others by number.</summary>
    public string? Slug { get; init; }
}

/// <summary>
/// The thread idea → concept → project → service, followed both ways from any case on it, so that one always sees
/// where a need went and which needs a service came from.
/// </summary>
internal static class CaseThread
{
    /// <summary>
    /// SQL for the ids of all cases on the thread of one, itself among them. One step at a time along the indexes: the links of all other
    /// cases are never read.
    /// </summary>
    public static string IdsOf(string id) => $"""
        WITH RECURSIVE ahead(id) AS (
            SELECT {id} UNION SELECT step.id FROM ahead CROSS JOIN LATERAL (
                SELECT concept_id AS id FROM concept_ideas WHERE idea_id = ahead.id
                UNION ALL SELECT id FROM projects WHERE concept_id = ahead.id
                UNION ALL SELECT service_id FROM project_deliveries WHERE project_id = ahead.id AND service_id IS NOT NULL) step
        ),
        behind(id) AS (
            SELECT {id} UNION SELECT step.id FROM behind CROSS JOIN LATERAL (
                SELECT idea_id AS id FROM concept_ideas WHERE concept_id = behind.id
                UNION ALL SELECT concept_id FROM projects WHERE id = behind.id
                UNION ALL SELECT project_id FROM project_deliveries WHERE service_id = behind.id) step
        )
        SELECT id FROM ahead UNION SELECT id FROM behind
        """;

    private static readonly string Others = $"SELECT c.*, c.xmin FROM cases c WHERE c.id <> {{0}} AND c.id IN ({IdsOf("{0}")})";

    public static async Task<IReadOnlyList<ThreadCase>> Read(UseCaseContext context, CaseId id, CancellationToken ct)
    {
        var thread = context.Db.Cases.FromSqlRaw(Others, id.Value);
        return await (
            from c in thread.VisibleTo(context.Actor)
            join s in context.Db.Services on c.Id equals s.Id into services
            from s in services.DefaultIfEmpty()
            orderby c.Kind, c.SubmittedAt
            select new ThreadCase(c.Kind, c.Number!, c.Title, c.Phase, c.State) { Id = c.Id, Slug = s.Slug }).TagWith(PreparedCommands.Mark).ToListAsync(ct);
    }
}
