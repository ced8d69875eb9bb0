using Behovsstyring.Application.Handling;
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
/// Gathers what the rules ask of cases beyond their gate reviews; judges nothing. Four commands at the most for a whole work list, and two
/// for one case.
/// </summary>
internal static class GateFactsReading
{
    public static async Task<GateFacts> Read(UseCaseContext context, Case @case, CancellationToken ct) =>
        (await Read(context, [(@case.Id, @case.Kind)], ct))[@case.Id];

    public static async Task<IReadOnlyDictionary<CaseId, GateFacts>> Read(
        UseCaseContext context, IReadOnlyCollection<(CaseId Id, CaseKind Kind)> cases, CancellationToken ct)
    {
        (CaseId Id, GateFacts Facts)[] shown =
        [
            .. await OfIdeas(context, Of(CaseKind.Idea), ct),
            .. await OfConcepts(context, Of(CaseKind.Concept), ct),
            .. await OfProjects(context, Of(CaseKind.Project), ct),
            .. Of(CaseKind.Service).Select(id => (id, new GateFacts())),
        ];
        var around = await Surroundings(context, [.. cases.Select(c => c.Id)], ct);
        return shown.ToDictionary(s => s.Id, s => s.Facts with
        {
            SteeringGroup = around[s.Id].SteeringGroup,
            OpenConditions = around[s.Id].OpenConditions,
        });

        CaseId[] Of(CaseKind kind) => [.. cases.Where(c => c.Kind == kind).Select(c => c.Id)];
    }

    private static async Task<IEnumerable<(CaseId, GateFacts)>> OfIdeas(UseCaseContext context, CaseId[] ids, CancellationToken ct)
    {
        if (ids.Length == 0)
        {
            return [];
        }

        var ideas = await context.Db.Ideas.AsNoTracking().IgnoreAutoIncludes().Where(i => ids.Contains(i.Id)).Select(i => new { i.Id, i.Content }).ToListAsync(ct);
        return ideas.Select(i => (
            i.Id, new GateFacts { Seen = Shown((IdeaRules.ObstaclesToSubmitting(i.Content).Count == 0, KnownFact.NeedIsDescribed)) }));
    }

    private static async Task<IEnumerable<(CaseId, GateFacts)>> OfConcepts(UseCaseContext context, CaseId[] ids, CancellationToken ct)
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
            Alternatives = c.Alternatives.ToList(),
        }).ToListAsync(ct);
        return concepts.Select(c => (
            c.Id,
            new GateFacts
            {
                Actor = c.Choice?.Actor,
                ServiceIsNew = c.ServiceIsNew,
                Seen = Shown(
                    (ConceptRules.AlternativesAreWeighed(c.Alternatives), KnownFact.AlternativesAreWeighed),
                    (ConceptRules.ThreeAlternativesWithDoingNothing(c.Alternatives), KnownFact.ThreeAlternativesWithDoingNothing),
                    (c.Choice is not null, KnownFact.ActorIsChosen)),
            }));
    }

    private static async Task<IEnumerable<(CaseId, GateFacts)>> OfProjects(UseCaseContext context, CaseId[] ids, CancellationToken ct)
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
            Deliveries = p.Deliveries.Select(d => new
            {
                d.State,
                d.ServiceId,
                HasOwner = db.Services.Any(s => s.Id == d.ServiceId && s.Case.LeadId != null),
            }).ToList(),
            HasRisks = p.Risks.Any(),
            HasRepresentatives = p.Representatives.Any(),
        }).ToListAsync(ct);
        return projects.Select(p =>
        {
            DeliveryState[] deliveries = [.. p.Deliveries.Select(d => d.State)];
            var services = p.Deliveries.Where(d => d.ServiceId is not null).ToList();
            return (
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
                });
        });
    }

    private sealed record Around(IReadOnlyList<Seat>? SteeringGroup, IReadOnlyList<GateCondition> OpenConditions);

    /// <summary>
    /// Reads the day's seats in each case's steering group; none where there is no group. Also reads the unsettled conditions of earlier
    /// gates, of the case and of the cases it came from.
    /// </summary>
    private static async Task<IReadOnlyDictionary<CaseId, Around>> Surroundings(UseCaseContext context, CaseId[] ids, CancellationToken ct)
    {
        var (db, today) = (context.Db, context.Today);
        var found = await (
            from x in db.Cases.AsNoTracking()
            where ids.Contains(x.Id)
            join c in db.Concepts.IgnoreAutoIncludes() on x.Id equals c.Id into concepts
            from concept in concepts.DefaultIfEmpty()
            join p in db.Projects.IgnoreAutoIncludes() on x.Id equals p.Id into projects
            from project in projects.DefaultIfEmpty()
            let @from = (CaseId?)concept.Id ?? (CaseId?)project.ConceptId
            let @group = concept.SteeringGroupId ?? project.SteeringGroupId
            select new
            {
                x.Id,
                HasGroup = @group != null,
                Seats = db.Seats.Where(s => s.BodyId == @group && s.From <= today && (s.To == null || s.To >= today)).ToList(),
                Conditions = db.GateConditions.Where(g => g.SettledAt == null
                    && (g.CaseId == x.Id || g.CaseId == @from || db.Concepts.Any(c => c.Id == @from && c.Ideas.Any(i => i.IdeaId == g.CaseId)))).ToList(),
            }).ToListAsync(ct);
        return found.ToDictionary(f => f.Id, f => new Around(f.HasGroup ? f.Seats : null, [.. f.Conditions.OrderBy(g => g.Deadline)]));
    }

    private static HashSet<KnownFact> Shown(params (bool Shown, KnownFact Fact)[] facts) =>
        [.. facts.Where(f => f.Shown).Select(f => f.Fact)];
}
