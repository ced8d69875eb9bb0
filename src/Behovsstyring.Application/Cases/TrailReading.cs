using Behovsstyring.Application.Access;
using Behovsstyring.Application.Handling;
using Behovsstyring.Application.Persistence;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Cases;

/// <summary>One line of a case's travel as everyone may read it: organisations, never persons.</summary>
public sealed record TrailRow(DateTimeOffset At, string Code, IReadOnlyDictionary<string, string> Facts, string? Organisation)
{
    /// <summary>Who did it acted on behalf of the one who has the case.</summary>
    public bool IsOnBehalf { get; init; }

    /// <summary>Their name, for those who work here.</summary>
    public string? OnBehalfOf { get; init; }

    /// <summary>The number of the case it happened to, when that is another one on the same thread.</summary>
    public string? Case { get; init; }
}

internal static class TrailReading
{
    /// <summary>
    /// The whole travel: what happened to the case, to those it came from and to those it led to. Of the services it landed in only what
    /// is their own page's subject is left out: they live on with others' needs.
    /// </summary>
    public static async Task<IReadOnlyList<TrailRow>> Read(UseCaseContext context, CaseId id, IReadOnlyList<ThreadCase> thread, CancellationToken ct)
    {
        var others = thread.Where(c => c.Kind != CaseKind.Service).ToDictionary(c => c.Id, c => c.Number);
        List<CaseId> ids = [id, .. others.Keys];
        var insider = context.Actor.Has(Permission.Work);
        var rows = await (
            from t in context.Db.CaseTrail
            where ids.Contains(t.CaseId)
            join o in context.Db.Organisations on t.OrganisationId equals o.Id into acting
            from o in acting.DefaultIfEmpty()
            join p in context.Db.People on t.OnBehalfOfId equals p.Id into leads
            from p in leads.DefaultIfEmpty()
            orderby t.At, t.Id
            select new
            {
                t.CaseId,
                Row = new TrailRow(t.At, t.Code, t.Facts, o.Name) { IsOnBehalf = t.OnBehalfOfId != null, OnBehalfOf = insider ? p.Name : null },
            }).TagWith(PreparedCommands.Mark).ToListAsync(ct);
        return [.. rows.Select(r => r.CaseId == id ? r.Row : r.Row with { Case = others[r.CaseId] })];
    }
}
