using Behovsstyring.Application.Common;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Concepts;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Domain.Ideas;
using Behovsstyring.Domain.Projects;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Governance;

/// <summary>
/// Gathers what the rules ask of cases beyond their gate reviews; judges nothing. Five commands at the most, for one case or for a whole
/// work list.
/// </summary>
internal static class GateFactsReading
{
    private sealed record Gathered(CaseId Id, GateFacts Facts, BodyId? SteeringGroup, IReadOnlyList<CaseId> Ancestors);

    public static async Task<GateFacts> Read(UseCaseContext context, Case @case, CancellationToken ct) =>
        (await Read(context, [(@case.Id, @case.Kind)], ct))[@case.Id];

    public static async Task<IReadOnlyDictionary<CaseId, GateFacts>> Read(
        UseCaseContext context, IReadOnlyCollection<(CaseId Id, CaseKind Kind)> cases, CancellationToken ct)
    {
        List<Gathered> gathered =
        [
            .. await OfIdeas(context, Of(CaseKind.Idea), ct),
            .. await OfConcepts(context, Of(CaseKind.Concept), ct),
            .. await OfProjects(context, Of(CaseKind.Project), ct),
            .. Of(CaseKind.Service).Select(id => new Gathered(id, new GateFacts(), null, [])),
        ];
        var seats = await Seats(context, [.. gathered.Select(g => g.SteeringGroup).OfType<BodyId>()], ct);
        var conditions = await OpenConditions(context, [.. gathered.SelectMany(g => g.Ancestors.Append(g.Id))], ct);
        return gathered.ToDictionary(g => g.Id, g => g.Facts with
        {
            SteeringGroup = g.SteeringGroup is { } group ? [.. seats.Where(s => s.BodyId == group)] : null,
            OpenConditions = [.. conditions.Where(c => c.CaseId == g.Id || g.Ancestors.Contains(c.CaseId))],
        });

        CaseId[] Of(CaseKind kind) => [.. cases.Where(c => c.Kind == kind).Select(c => c.Id)];
    }

    private static async Task<IEnumerable<Gathered>> OfIdeas(UseCaseContext context, CaseId[] ids, CancellationToken ct)
    {
        if (ids.Length == 0)
        {
            return [];
        }

        var ideas = await context.Db.Ideas.AsNoTracking().IgnoreAutoIncludes().Where(i => ids.Contains(i.Id)).Select(i => new { i.Id, i.Content }).ToListAsync(ct);
        return ideas.Select(i => new Gathered(
            i.Id, new GateFacts { Seen = Shown((IdeaRules.MissingForSubmission(i.Content).Count == 0, KnownFact.NeedIsDescribed)) }, null, []));
    }

    private static async Task<IEnumerable<Gathered>> OfConcepts(UseCaseContext context, CaseId[] ids, CancellationToken ct)
    {
        if (ids.Length == 0)
        {
            return [];
        }

        var concepts = await context.Db.Concepts.AsNoTracking().IgnoreAutoIncludes().Where(c => ids.Contains(c.Id)).Select(c => new
        {
            c.Id,
            c.Choice,
            c.Content.ServiceIsNew,
            c.SteeringGroupId,
            Alternatives = c.Alternatives.ToList(),
            Ideas = c.Ideas.Select(i => i.IdeaId).ToList(),
        }).ToListAsync(ct);
        return concepts.Select(c => new Gathered(
            c.Id,
            new GateFacts
            {
                Actor = c.Choice?.Actor,
                ServiceIsNew = c.ServiceIsNew,
                Seen = Shown(
                    (ConceptRules.AlternativesAreWeighed(c.Alternatives), KnownFact.AlternativesAreWeighed),
                    (ConceptRules.ThreeAlternativesWithDoingNothing(c.Alternatives), KnownFact.ThreeAlternativesWithDoingNothing),
                    (c.Choice is not null, KnownFact.ActorIsChosen)),
            },
            c.SteeringGroupId, c.Ideas));
    }

    private static async Task<IEnumerable<Gathered>> OfProjects(UseCaseContext context, CaseId[] ids, CancellationToken ct)
    {
        if (ids.Length == 0)
        {
            return [];
        }

        var db = context.Db;
        var projects = await db.Projects.AsNoTracking().IgnoreAutoIncludes().Where(p => ids.Contains(p.Id)).Select(p => new
        {
            p.Id,
            p.Content,
            p.ConceptId,
            p.SteeringGroupId,
            Deliveries = p.Deliveries.Select(d => new
            {
                d.State,
                d.ServiceId,
                HasOwner = db.Services.Any(s => s.Id == d.ServiceId && s.ProductOwnerId != null),
            }).ToList(),
            HasRisks = p.Risks.Any(),
            HasRepresentatives = p.Representatives.Any(),
            Ideas = db.Concepts.Where(c => c.Id == p.ConceptId).SelectMany(c => c.Ideas).Select(i => i.IdeaId).ToList(),
        }).ToListAsync(ct);
        return projects.Select(p =>
        {
            DeliveryState[] deliveries = [.. p.Deliveries.Select(d => d.State)];
            var services = p.Deliveries.Where(d => d.ServiceId is not null).ToList();
            return new Gathered(
                p.Id,
                new GateFacts
                {
                    Actor = SolutionActor.Company,
                    Seen = Shown(
                        (ProjectRules.PlanIsMade(p.Content, deliveries), KnownFact.PlanIsMade),
                        (p.HasRisks, KnownFact.RiskIsAssessed),
                        // Members take part in planning, tests and acceptance, and are named there.
                        (p.HasRepresentatives, KnownFact.MemberRepresentativesAreNamed),
                        (ProjectRules.DeliveriesAreAccepted(deliveries), KnownFact.DeliveriesAreAccepted),
                        (services.Count > 0 && services.All(s => s.HasOwner), KnownFact.ServiceHasProductOwner)),
                },
                p.SteeringGroupId, [p.ConceptId, .. p.Ideas]);
        });
    }

    private static async Task<IReadOnlyList<Seat>> Seats(UseCaseContext context, BodyId[] groups, CancellationToken ct)
    {
        var today = context.Today;
        return groups.Length == 0
            ? []
            : await context.Db.Seats.AsNoTracking().Where(s => groups.Contains(s.BodyId) && s.From <= today && (s.To == null || s.To >= today)).ToListAsync(ct);
    }

    /// <summary>What earlier gates asked for and nobody has settled: of these cases, and of those they came from.</summary>
    private static async Task<IReadOnlyList<GateCondition>> OpenConditions(UseCaseContext context, CaseId[] cases, CancellationToken ct) =>
        await context.Db.GateConditions.AsNoTracking()
            .Where(c => c.SettledAt == null && cases.Contains(c.CaseId))
            .OrderBy(c => c.Deadline).ToListAsync(ct);

    private static HashSet<KnownFact> Shown(params (bool Shown, KnownFact Fact)[] facts) =>
        [.. facts.Where(f => f.Shown).Select(f => f.Fact)];
}
