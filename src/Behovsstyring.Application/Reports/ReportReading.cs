using Behovsstyring.Application.Handling;
using Behovsstyring.Application.Persistence;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.Projects;
using Behovsstyring.Domain.Reports;
using Behovsstyring.Domain.Services;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Reports;

/// <summary>
/// Reads the dated events that a report is drawn from: cases by the day they came, gates by the day they were decided and answered,
/// the rest from the trail. Only open cases: the report is for everyone.
/// </summary>
internal static class ReportReading
{
    private const string DeliveryMoved = "project.delivery-moved";
    private const string LifecycleMoved = "service.lifecycle-moved";

    private static readonly Dictionary<string, TurnKind> Turns = new()
    {
        ["idea.paused"] = TurnKind.Paused,
        ["idea.resumed"] = TurnKind.Resumed,
        ["concept.resumed"] = TurnKind.Resumed,
        ["project.resumed"] = TurnKind.Resumed,
        ["idea.routed-elsewhere"] = TurnKind.HandedOver,
    };

    private static readonly string[] Positions = ["idea.supported", "idea.support-changed", "idea.anchored"];

    public static async Task<ReportContent> Draw(UseCaseContext context, Quarter quarter, CancellationToken ct)
    {
        var db = context.Db;
        // One quarter more than asked: the figures are held against those of the quarter before.
        var (from, to) = (quarter.Previous().Start, quarter.End);
        var trail = await Trail(db, ct);
        return ReportDrawing.Draw(
            new ReportSources
            {
                Cases = await Cases(db, to, ct),
                Gates = await Gates(db, quarter, ct),
                Turns = [.. trail.Where(t => Turns.ContainsKey(t.Code)).Select(t => new DatedTurn(t.Case, Turns[t.Code], t.At))],
                Conditions = await Conditions(db, to, ct),
                Health = await Health(db, to, ct),
                Deliveries =
                [
                    .. trail.Where(t => t.Code == DeliveryMoved && t.Facts.GetValueOrDefault("state") == nameof(DeliveryState.InOperation))
                        .Select(t => new DatedDelivery(t.Case, t.Facts.GetValueOrDefault("title", ""), t.At)),
                ],
                Services = await db.Services.IgnoreAutoIncludes().Select(s => new CatalogueEntry(s.Id, s.Slug, s.Name, s.Area, s.Lifecycle)).ToListAsync(ct),
                Lifecycles =
                [
                    .. trail.Where(t => t.Code == LifecycleMoved).Select(t => new DatedLifecycle(
                        t.Case, t.At, Lifecycle(t.Facts.GetValueOrDefault("from")), Lifecycle(t.Facts.GetValueOrDefault("lifecycle"))!.Value)),
                ],
                Meetings = await ReportMeetings.Read(db, from, to, ct),
                Supports = await Supports(db, from, to, ct),
                Members = await Members(db, ct),
            },
            quarter);
    }

    private sealed record TrailLine(CaseId Case, DateTimeOffset At, string Code, Dictionary<string, string> Facts);

    /// <summary>Reads past the quarter's end: the first move after it also says where a service was.</summary>
    private static Task<List<TrailLine>> Trail(AppDbContext db, CancellationToken ct)
    {
        string[] codes = [.. Turns.Keys, DeliveryMoved, LifecycleMoved];
        return db.CaseTrail.Where(t => codes.Contains(t.Code)).OrderBy(t => t.At).ThenBy(t => t.Id)
            .Select(t => new TrailLine(t.CaseId, t.At, t.Code, t.Facts)).ToListAsync(ct);
    }

    private static Task<List<DatedCase>> Cases(AppDbContext db, DateTimeOffset to, CancellationToken ct) => (
        from c in db.Cases
        where c.Visibility == CaseVisibility.Open && c.SubmittedAt < to
        join i in db.Ideas.IgnoreAutoIncludes() on c.Id equals i.Id into ideas
        from i in ideas.DefaultIfEmpty()
        join o in db.Organisations on i.OrganisationId equals o.Id into organisations
        from o in organisations.DefaultIfEmpty()
        select new DatedCase(c.Id, c.Number!, c.Kind, c.Title, c.SubmittedAt!.Value, (OrganisationId?)o.Id, (OrganisationKind?)o.Kind)).ToListAsync(ct);

    private static async Task<List<DatedGate>> Gates(AppDbContext db, Quarter quarter, CancellationToken ct)
    {
        var (start, end) = (quarter.Start, quarter.End);
        var decided = db.GateReviews.IgnoreAutoIncludes().Where(r => r.Decision != null && r.Decision.At < end);
        var said = await decided
            .Where(r => r.Decision!.At >= start || r.Acceptance!.At >= start)
            .SelectMany(r => r.Recommendations, (r, x) => new { r.Id, x.Party, x.Role, x.Outcome, x.At, x.BodyId, x.OrganisationId })
            .ToListAsync(ct);
        var byReview = said.ToLookup(s => s.Id.Value, s => new DatedRecommendation(s.Party, s.Role, s.Outcome, s.At, s.BodyId?.Value ?? s.OrganisationId?.Value));
        var gates = await decided.Select(r => new DatedGate
        {
            Review = r.Id.Value,
            Case = r.CaseId,
            Gate = r.Gate,
            DecidedAt = r.Decision!.At,
            Outcome = r.Decision.Outcome,
            Entity = r.Decision.Entity,
            Organ = r.Decision.Organ,
            Followed = r.Decision.Followed,
            Reason = r.Decision.Reason,
            Actor = r.Decision.Actor,
            NeedsAnswer = r.Decision.AwaitsAcceptanceOf != null,
            AnsweredAt = r.Acceptance!.At,
            Accepted = r.Acceptance.Accepted,
            AnswerReason = r.Acceptance.Reason ?? "",
        }).ToListAsync(ct);
        return [.. gates.Select(g => g with { Recommended = [.. byReview[g.Review]] })];
    }

    private static Task<List<DatedCondition>> Conditions(AppDbContext db, DateTimeOffset to, CancellationToken ct) => (
        from x in db.GateReviews.IgnoreAutoIncludes().Where(r => r.Decision!.At < to).SelectMany(r => r.Conditions, (r, c) => new { SetAt = r.Decision!.At, Condition = c })
        join o in db.Organisations on x.Condition.OwnerId equals o.Id
        select new DatedCondition(
            x.Condition.CaseId, x.Condition.Gate, x.Condition.Text, o.Name, x.SetAt, x.Condition.Deadline, x.Condition.SettledAt, x.Condition.Lifted))
        .ToListAsync(ct);

    private static Task<List<DatedHealth>> Health(AppDbContext db, DateTimeOffset to, CancellationToken ct) => db.Projects.IgnoreAutoIncludes()
        .SelectMany(p => p.Reports, (p, r) => new { p.Id, Report = r })
        .Where(x => x.Report.At < to)
        .Select(x => new DatedHealth(x.Id, x.Report.At, x.Report.Time, x.Report.Cost, x.Report.Scope, x.Report.Benefit, x.Report.Risk))
        .ToListAsync(ct);

    private static Task<List<DatedSupport>> Supports(AppDbContext db, DateTimeOffset from, DateTimeOffset to, CancellationToken ct) => db.CaseTrail
        .Where(t => Positions.Contains(t.Code) && t.At >= from && t.At < to && t.OrganisationId != null)
        .Select(t => new DatedSupport(t.OrganisationId!.Value, t.At)).ToListAsync(ct);

    private static Task<List<MemberPlace>> Members(AppDbContext db, CancellationToken ct) => db.Organisations
        .Where(o => o.IsActive && (o.Kind == OrganisationKind.Municipality || o.Kind == OrganisationKind.County))
        .Select(o => new MemberPlace(o.Id, o.Kind, OrganisationRules.SizeOf(o.Kind, o.Population), o.CountyName)).ToListAsync(ct);

    private static ServiceLifecycle? Lifecycle(string? code) => Enum.TryParse<ServiceLifecycle>(code, out var known) ? known : null;
}
