using Behovsstyring.Application.Common;
using Behovsstyring.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Cases;

/// <summary>One line of a case's travel as everyone may read it: organisations, never persons.</summary>
public sealed record TrailRow(DateTimeOffset At, string Code, IReadOnlyDictionary<string, string> Facts, string? Organisation);

internal static class TrailReading
{
    public static async Task<IReadOnlyList<TrailRow>> Read(UseCaseContext context, CaseId id, CancellationToken ct) =>
        await (
            from t in context.Db.CaseTrail
            where t.CaseId == id
            join o in context.Db.Organisations on t.OrganisationId equals o.Id into acting
            from o in acting.DefaultIfEmpty()
            orderby t.At, t.Id
            select new TrailRow(t.At, t.Code, t.Facts, o.Name)).ToListAsync(ct);
}
