using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Governance;

/// <summary>A gate review that runs, with what the case lacks before its next phase, in the order it must come.</summary>
internal sealed record RunningReview(
    GateReviewId Id, CaseId Case, PersonId? Lead, string CaseNumber, string CaseTitle, Gate Gate, DateTimeOffset OpenedAt, GateStage Stage, Party Decider,
    bool HasRecommendation, IReadOnlyList<Missing> Missing);

/// <summary>
/// The reviews that run, each asked the one question that page and guard ask too: what is missing, and who has it. They are as many as the
/// cases between two meetings, so all are read, in a fixed number of commands.
/// </summary>
internal static class RunningReviews
{
    /// <summary>Far above what the councils can treat at once; the oldest first, so that nothing is forgotten.</summary>
    public const int Most = 200;

    public static async Task<IReadOnlyList<RunningReview>> Read(UseCaseContext context, CancellationToken ct)
    {
        var oldest = context.Db.GateReviews.AsNoTracking().IgnoreAutoIncludes()
            .Where(r => r.State == GateReviewState.Open || r.State == GateReviewState.AwaitingAcceptance)
            .OrderBy(r => r.OpenedAt).ThenBy(r => r.Id).Take(Most);
        var rows = await GateRow.Of(context, oldest).ToListAsync(ct);
        return await Ask(context, [.. rows.OrderBy(r => r.OpenedAt)], ct);
    }

    /// <param name="known">What a case shows, where that is read already.</param>
    public static async Task<IReadOnlyList<RunningReview>> Ask(
        UseCaseContext context, IReadOnlyList<GateRow> running, CancellationToken ct, (CaseId Case, GateFacts Facts)? known = null)
    {
        if (running.Count == 0)
        {
            return [];
        }

        var facts = known is { } k && running.All(r => r.CaseId == k.Case)
            ? new Dictionary<CaseId, GateFacts> { [k.Case] = k.Facts }
            : await GateFactsReading.Read(context, [.. running.Select(r => (r.CaseId, r.Kind)).Distinct()], ct);
        List<RunningReview> asked = [];
        foreach (var r in running)
        {
            var gate = (await PublishedModels.Read(context, r.ModelId, ct)).Content[r.Gate];
            asked.Add(new RunningReview(
                r.Id, r.CaseId, r.LeadId, r.Number, r.Title, r.Gate, r.OpenedAt, GateRules.Stage(r, gate, facts[r.CaseId]), gate.Decider.Party,
                r.Voices.Count > 0, GateRules.StandsBetween(r, gate, facts[r.CaseId])));
        }

        return asked;
    }
}
