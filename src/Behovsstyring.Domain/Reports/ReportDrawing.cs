using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Reports;

/// <summary>Draws a report from dated events. The same events give the same report, whenever it is drawn.</summary>
public static class ReportDrawing
{
    public static ReportContent Draw(ReportSources sources, Quarter quarter)
    {
        var cases = sources.Cases.Where(c => c.At < quarter.End).ToDictionary(c => c.Id);
        sources = Among(sources, cases);
        var flows = PhaseFlows.Of(Steps(sources, cases), quarter);
        var taking = MembersTakingPart(sources, quarter);
        var content = new ReportContent
        {
            Figures = Figures(sources, cases, flows, quarter),
            Before = Figures(sources, cases, PhaseFlows.Of(Steps(sources, cases), quarter.Previous()), quarter.Previous()),
            Phases = flows,
            Needs =
            [
                .. Needs(cases, quarter).GroupBy(c => c.RaisedByKind).OrderBy(g => g.Key)
                    .Select(g => new NeedsFrom(g.Key!.Value, [.. g.Select(c => c.Number).Order(StringComparer.Ordinal)])),
            ],
            Gates = ReportedEvents.Gates(sources, cases, quarter),
            Conditions = ReportedEvents.Conditions(sources, cases, quarter),
            Projects = ReportedEvents.Projects(sources, cases, flows, quarter),
            Deliveries = ReportedEvents.Deliveries(sources, cases, quarter),
            Services = ReportedEvents.Services(sources, cases, quarter),
            Meetings = ReportedEvents.Meetings(sources, quarter),
            Participation = ParticipationOf(sources, quarter, taking),
        };
        return content with { Cases = Named(content, sources, cases.Values) };
    }

    /// <summary>Only what belongs to a case that is in the report: the rest is not for everyone, or came later.</summary>
    private static ReportSources Among(ReportSources all, Dictionary<CaseId, DatedCase> cases) => all with
    {
        Gates = [.. all.Gates.Where(g => cases.ContainsKey(g.Case))],
        Turns = [.. all.Turns.Where(t => cases.ContainsKey(t.Case))],
        Conditions = [.. all.Conditions.Where(c => cases.ContainsKey(c.Case))],
        Health = [.. all.Health.Where(h => cases.ContainsKey(h.Case))],
        Deliveries = [.. all.Deliveries.Where(d => cases.ContainsKey(d.Case))],
        Services = [.. all.Services.Where(s => cases.ContainsKey(s.Case))],
    };

    /// <summary>Every step of every case on the road. A service is in the catalogue, not on the road.</summary>
    private static IEnumerable<CaseStep> Steps(ReportSources sources, Dictionary<CaseId, DatedCase> cases)
    {
        foreach (var @case in cases.Values)
        {
            if (FirstPhase(@case.Kind) is { } phase)
            {
                yield return new CaseStep(@case.Number, @case.At, StepKind.Entered, phase);
            }
        }

        foreach (var gate in sources.Gates)
        {
            if (PhaseFlows.Of(gate, cases[gate.Case].Number) is { } step)
            {
                yield return step;
            }
        }

        foreach (var turn in sources.Turns)
        {
            yield return new CaseStep(cases[turn.Case].Number, turn.At, turn.Kind switch
            {
                TurnKind.Paused => StepKind.Paused,
                TurnKind.Resumed => StepKind.Resumed,
                TurnKind.HandedOver => StepKind.HandedOver,
            });
        }
    }

    private static Phase? FirstPhase(CaseKind kind) => kind switch
    {
        CaseKind.Idea => Phase.Idea,
        CaseKind.Concept => Phase.Concept,
        CaseKind.Project => Phase.Planning,
        CaseKind.Service => null,
    };

    private static IEnumerable<DatedCase> Needs(Dictionary<CaseId, DatedCase> cases, Quarter quarter) =>
        cases.Values.Where(c => c is { Kind: CaseKind.Idea, RaisedByKind: not null } && quarter.Holds(c.At));

    private static KeyFigures Figures(ReportSources sources, Dictionary<CaseId, DatedCase> cases, IReadOnlyList<PhaseFlow> flows, Quarter quarter)
    {
        var decided = ReportedEvents.Gates(sources, cases, quarter).Where(g => g.IsDecidedHere).ToList();
        var open = ReportedEvents.Conditions(sources, cases, quarter).Where(c => c.SettledOn is null).ToList();
        return new KeyFigures(
            NeedsReceived: Needs(cases, quarter).Count(),
            UnderWay: flows.Sum(f => f.AtEnd.Count),
            Decisions: decided.Count,
            Departures: decided.Count(g => g.Departs),
            ConditionsOpen: open.Count,
            ConditionsOverdue: open.Count(c => c.IsOverdue),
            ServicesInOperation: ReportedEvents.Services(sources, cases, quarter).Count(s => s.Lifecycle == Domain.Services.ServiceLifecycle.InOperation),
            DeliveriesPutInOperation: ReportedEvents.Deliveries(sources, cases, quarter).Count,
            MeetingsHeld: ReportedEvents.Meetings(sources, quarter).Sum(m => m.Meetings.Count),
            MembersTakingPart: MembersTakingPart(sources, quarter).Count);
    }

    private static HashSet<OrganisationId> MembersTakingPart(ReportSources sources, Quarter quarter)
    {
        var members = sources.Members.Select(m => m.Id).ToHashSet();
        return
        [
            .. Raised(sources, quarter).Concat(Supported(sources, quarter)).Concat(Met(sources, quarter)).Where(members.Contains),
        ];
    }

    private static IEnumerable<OrganisationId> Raised(ReportSources sources, Quarter quarter) =>
        sources.Cases.Where(c => quarter.Holds(c.At)).Select(c => c.RaisedBy).OfType<OrganisationId>();

    private static IEnumerable<OrganisationId> Supported(ReportSources sources, Quarter quarter) =>
        sources.Supports.Where(s => quarter.Holds(s.At)).Select(s => s.By);

    private static IEnumerable<OrganisationId> Met(ReportSources sources, Quarter quarter) =>
        sources.Meetings.Where(m => quarter.Holds(m.OpenedAt)).SelectMany(m => m.Present);

    private static Participation ParticipationOf(ReportSources sources, Quarter quarter, HashSet<OrganisationId> taking)
    {
        var members = sources.Members.Select(m => m.Id).ToHashSet();
        return new Participation(Members(Raised(sources, quarter)), Members(Supported(sources, quarter)), Members(Met(sources, quarter)))
        {
            ByKind = Shares(m => m.Kind.ToString(), m => (int)m.Kind),
            BySize = Shares(m => m.Size?.ToString(), m => (int)(m.Size ?? 0)),
            ByCounty = Shares(m => m.County, _ => 0),
        };

        int Members(IEnumerable<OrganisationId> some) => some.Where(members.Contains).Distinct().Count();

        IReadOnlyList<MemberShare> Shares(Func<MemberPlace, string?> group, Func<MemberPlace, int> order) =>
        [
            .. sources.Members.Where(m => group(m) is not null).GroupBy(m => group(m)!)
                .OrderBy(g => order(g.First())).ThenBy(g => g.Key, NorwegianOrder.Comparer)
                .Select(g => new MemberShare(g.Key, g.Count(m => taking.Contains(m.Id)), g.Count())),
        ];
    }

    /// <summary>The cases that the content names, each with its title.</summary>
    private static IReadOnlyList<ReportedCase> Named(ReportContent content, ReportSources sources, IEnumerable<DatedCase> cases)
    {
        HashSet<string> named =
        [
            .. content.Phases.SelectMany(f => f.AtStart.Concat(f.Entered).Concat(f.AtEnd)),
            .. content.Gates.Select(g => g.Case),
            .. content.Conditions.Select(c => c.Case),
            .. content.Projects.Select(p => p.Case),
            .. content.Deliveries.Select(d => d.Case),
            .. content.Services.Select(s => s.Case),
        ];
        var slugs = sources.Services.ToDictionary(s => s.Case, s => s.Slug);
        return
        [
            .. cases.Where(c => named.Contains(c.Number)).OrderBy(c => c.Number, StringComparer.Ordinal)
                .Select(c => new ReportedCase(c.Number, c.Kind, c.Title) { Slug = slugs.GetValueOrDefault(c.Id) }),
        ];
    }
}
