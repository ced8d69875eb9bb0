using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Cases;

internal static class Following
{
    public static Task<int> Begin(UseCaseContext context, CaseId id, PersonId person, CancellationToken ct) =>
        context.Db.Database.ExecuteSqlAsync(
            $"INSERT INTO case_followers (case_id, person_id) VALUES ({id.Value}, {person.Value}) ON CONFLICT DO NOTHING", ct);
}
