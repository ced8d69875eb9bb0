using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Services;

namespace Behovsstyring.Domain.Reports;

/// <summary>The tables of a report: what the quarter held, and the status when it ended.</summary>
internal static class ReportedEvents
{
    /// <summary>Gates decided in the quarter, and those answered in it by the owner who takes over; in the order it happened.</summary>
    public static IReadOnlyList<ReportedGate> Gates(ReportSources sources, Dictionary<CaseId, DatedCase> cases, Quarter quarter) =>
    [
        .. sources.Gates
            .Where(g => quarter.Holds(g.DecidedAt) || (g.AnsweredAt is { } answered && quarter.Holds(answered)))
            .OrderBy(g => g.DecidedAt).ThenBy(g => g.Review)
            .Select(g => new ReportedGate
            {
                Review = g.Review,
                Gate = g.Gate,
                Case = cases[g.Case].Number,
                DecidedOn = OsloTime.DayOf(g.DecidedAt),
                IsDecidedHere = quarter.Holds(g.DecidedAt),
                Recommended = Said(g),
                Outcome = g.Outcome,
                Entity = g.Entity,
                Organ = g.Organ,
                Followed = g.Followed,
                Reason = g.Followed is Governance.Followed.WithChange or Governance.Followed.NotFollowed ? g.Reason : "",
                Answer = g is { AnsweredAt: { } at, Accepted: { } accepted } && at < quarter.End
                    ? new ReportedAnswer(accepted, OsloTime.DayOf(at), accepted ? "" : g.AnswerReason)
                    : null,
                AwaitsAnswer = g.NeedsAnswer && !(g.AnsweredAt < quarter.End),
            }),
    ];

    /// <summary>What each held when it was decided: the latest word of each.</summary>
    private static IReadOnlyList<ReportedRecommendation> Said(DatedGate gate) =>
    [
        .. gate.Recommended.Where(r => r.At <= gate.DecidedAt).GroupBy(r => (r.Party, r.By)).Select(g => g.MaxBy(r => r.At)!)
            .OrderByDescending(r => r.Role).ThenBy(r => r.Party).Select(r => new ReportedRecommendation(r.Party, r.Outcome)),
    ];

    /// <summary>Set or settled in the quarter, or open when it ended; overdue when the deadline's day had ended too.</summary>
    public static IReadOnlyList<ReportedCondition> Conditions(ReportSources sources, Dictionary<CaseId, DatedCase> cases, Quarter quarter) =>
    [
        .. sources.Conditions
            .Where(c => c.SetAt < quarter.End && (c.SettledAt is not { } settled || settled >= quarter.Start))
            .OrderBy(c => c.Deadline).ThenBy(c => c.SetAt)
            .Select(c =>
            {
                var isOpen = c.SettledAt is not { } settled || settled >= quarter.End;
                return new ReportedCondition
                {
                    Case = cases[c.Case].Number,
                    Gate = c.Gate,
                    Text = c.Text,
                    Owner = c.Owner,
                    SetOn = OsloTime.DayOf(c.SetAt),
                    Deadline = c.Deadline,
                    SettledOn = isOpen ? null : OsloTime.DayOf(c.SettledAt!.Value),
                    Lifted = !isOpen && c.Lifted,
                    IsOverdue = isOpen && OsloTime.HasPassed(c.Deadline, quarter.End),
                };
            }),
    ];

    public static IReadOnlyList<ReportedProject> Projects(
        ReportSources sources, Dictionary<CaseId, DatedCase> cases, IReadOnlyList<PhaseFlow> flows, Quarter quarter)
    {
        var projects = cases.Values.Where(c => c.Kind == CaseKind.Project).ToDictionary(c => c.Number);
        return
        [
            .. flows.SelectMany(f => f.AtEnd.Where(projects.ContainsKey).Select(number => new ReportedProject(
                number, f.Phase, f.Paused.Contains(number),
                Last(quarter.End, projects[number].Id),
                Last(quarter.Start, projects[number].Id)?.Overall))),
        ];

        ReportedHealth? Last(DateTimeOffset before, CaseId project) =>
            sources.Health.Where(h => h.Case == project && h.At < before).MaxBy(h => h.At) is { } last
                ? new ReportedHealth(OsloTime.DayOf(last.At), last.Time, last.Cost, last.Scope, last.Benefit, last.Risk)
                : null;
    }

    public static IReadOnlyList<ReportedDelivery> Deliveries(ReportSources sources, Dictionary<CaseId, DatedCase> cases, Quarter quarter) =>
    [
        .. sources.Deliveries.Where(d => quarter.Holds(d.At)).OrderBy(d => d.At)
            .Select(d => new ReportedDelivery(cases[d.Case].Number, d.Title, OsloTime.DayOf(d.At))),
    ];

    public static IReadOnlyList<ReportedService> Services(ReportSources sources, Dictionary<CaseId, DatedCase> cases, Quarter quarter)
    {
        var moves = sources.Lifecycles.ToLookup(m => m.Case);
        return
        [
            .. sources.Services.Where(s => cases[s.Case].At < quarter.End).OrderBy(s => s.Area).ThenBy(s => s.Name.Nb, NorwegianOrder.Comparer)
                .Select(s =>
                {
                    var (entered, atEnd) = (cases[s.Case].At, LifecycleAsOf(quarter.End, s.Now, moves[s.Case]));
                    var atStart = entered < quarter.Start ? LifecycleAsOf(quarter.Start, s.Now, moves[s.Case]) : atEnd;
                    return new ReportedService(
                        cases[s.Case].Number, s.Slug, s.Name, s.Area, atEnd, quarter.Holds(entered), atStart == atEnd ? null : atStart);
                }),
        ];
    }

    /// <summary>
    /// Where a service was: where the last move before that moment took it, or else where the first move after it took it from.
    /// One that never moved was where it is.
    /// </summary>
    private static ServiceLifecycle LifecycleAsOf(DateTimeOffset moment, ServiceLifecycle now, IEnumerable<DatedLifecycle> moves)
    {
        var ordered = moves.OrderBy(m => m.At).ToList();
        return ordered.LastOrDefault(m => m.At < moment) is { } last ? last.To
            : ordered.FirstOrDefault() is { } first ? first.From ?? ServiceLifecycle.InOperation
            : now;
    }

    /// <summary>Meetings held, body by body. The cases' steering groups are many and meet alike: one row together.</summary>
    public static IReadOnlyList<ReportedBody> Meetings(ReportSources sources, Quarter quarter) =>
    [
        .. sources.Meetings.Where(m => quarter.Holds(m.OpenedAt))
            .GroupBy(m => (m.BodyKind, Slug: m.BodyKind == BodyKind.SteeringGroup ? null : m.BodySlug))
            .OrderBy(g => g.Key.BodyKind).ThenBy(g => g.First().BodyName.Nb, NorwegianOrder.Comparer).ThenBy(g => g.Key.Slug, StringComparer.Ordinal)
            .Select(g => new ReportedBody(
                g.Key.BodyKind, g.Key.Slug, g.Key.Slug is null ? null : g.First().BodyName,
                [.. g.OrderBy(m => m.OpenedAt).Select(m => m.Slug)], g.Sum(m => m.Items), g.Sum(m => m.Seats), g.Sum(m => m.Filled))),
    ];
}
