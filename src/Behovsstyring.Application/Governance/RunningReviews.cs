using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Governance;

/// <summary>A gate review that runs, with what stands between the case and its next phase, in the order it must come.</summary>
internal sealed record RunningReview(
    GateReviewId Id, CaseId Case, string CaseNumber, string CaseTitle, Gate Gate, DateTimeOffset OpenedAt, GateStage Stage, Party Decider,
    bool HasRecommendation, IReadOnlyList<Missing> Missing);

/// <summary>
/// The reviews that run, each asked the one question that page and guard ask too: what is missing, and who has it. They are as many as the
/// cases between two meetings, so all are read, in a fixed number of commands.
/// </summary>
internal static class RunningReviews
{
    /// <summary>Far above what the councils can treat at once; the oldest first, so that nothing is forgotten.</summary>
    public const int Most = 200;

    private sealed record Row(
        GateReviewId Id, CaseId Case, CaseKind Kind, string Number, string Title, Gate Gate, GovernanceModelId Model, DateTimeOffset OpenedAt,
        GateReviewState State, CaseRisk Risk, Party? AwaitsAcceptanceOf, List<string> Evidence, List<string> Waivers, List<Voice> Voices) : IGateProgress
    {
        public IEnumerable<(Party Party, GateOutcome? Outcome)> Said => Voices.Select(v => (v.Party, v.Outcome));

        public bool HasEvidence(string requirement) => Evidence.Contains(requirement);

        public bool HasWaiver(string code) => Waivers.Contains(code);
    }

    private sealed record Voice(Party Party, GateOutcome? Outcome);

    public static async Task<IReadOnlyList<RunningReview>> Read(UseCaseContext context, CancellationToken ct)
    {
        var db = context.Db;
        var rows = await (
            from r in db.GateReviews.AsNoTracking().IgnoreAutoIncludes()
            where r.State == GateReviewState.Open || r.State == GateReviewState.AwaitingAcceptance
            join c in db.Cases.VisibleTo(context.Actor) on r.CaseId equals c.Id
            orderby r.OpenedAt, r.Id
            select new Row(
                r.Id, c.Id, c.Kind, c.Number!, c.Title, r.Gate, r.ModelId, r.OpenedAt, r.State, r.Risk,
                r.Decision == null ? null : r.Decision.AwaitsAcceptanceOf,
                r.Evidence.Select(e => e.Requirement).ToList(),
                r.Waivers.Select(w => w.Of).ToList(),
                r.Recommendations.Select(x => new Voice(x.Party, x.Outcome)).ToList())).Take(Most).ToListAsync(ct);
        if (rows.Count == 0)
        {
            return [];
        }

        GovernanceModelId[] versions = [.. rows.Select(r => r.Model).Distinct()];
        var models = await db.GovernanceModels.AsNoTracking().Where(m => versions.Contains(m.Id)).ToDictionaryAsync(m => m.Id, m => m.Content, ct);
        var facts = await GateFactsReading.Read(context, [.. rows.Select(r => (r.Case, r.Kind))], ct);
        return
        [
            .. from r in rows
               let gate = models[r.Model][r.Gate]
               select new RunningReview(
                   r.Id, r.Case, r.Number, r.Title, r.Gate, r.OpenedAt, GateRules.Stage(r, gate, facts[r.Case]), gate.Decider.Party,
                   r.Voices.Count > 0, GateRules.StandsBetween(r, gate, facts[r.Case])),
        ];
    }
}
