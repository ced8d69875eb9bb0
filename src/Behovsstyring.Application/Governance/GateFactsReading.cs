using Behovsstyring.Application.Cases;
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

/// <summary>Gathers what the rules ask of a case beyond its gate review; judges nothing.</summary>
internal static class GateFactsReading
{
    public static Task<GateFacts> Read(UseCaseContext context, Case @case, CancellationToken ct) => Read(context, @case.Id, @case.Kind, ct);

    public static Task<GateFacts> Read(UseCaseContext context, CaseId id, CaseKind kind, CancellationToken ct) => kind switch
    {
        CaseKind.Idea => OfIdea(context, id, ct),
        CaseKind.Concept => OfConcept(context, id, ct),
        CaseKind.Project => OfProject(context, id, ct),
        CaseKind.Service => Task.FromResult(new GateFacts()),
    };

    private static async Task<GateFacts> OfIdea(UseCaseContext context, CaseId id, CancellationToken ct)
    {
        var content = await context.Db.Ideas.AsNoTracking().IgnoreAutoIncludes().Where(i => i.Id == id).Select(i => i.Content).SingleAsync(ct);
        return new GateFacts { Seen = Shown((IdeaRules.MissingForSubmission(content).Count == 0, KnownFact.NeedIsDescribed)) };
    }

    private static async Task<GateFacts> OfConcept(UseCaseContext context, CaseId id, CancellationToken ct)
    {
        var concept = await context.Db.Concepts.AsNoTracking().AsSplitQuery().IgnoreAutoIncludes().SingleAsync(c => c.Id == id, ct);
        return new GateFacts
        {
            Actor = concept.Choice?.Actor,
            ServiceIsNew = concept.Content.ServiceIsNew,
            SteeringGroup = await Seats(context, concept.SteeringGroupId, ct),
            OpenConditions = await OpenConditions(context, id, CaseKind.Concept, ct),
            Seen = Shown(
                (ConceptRules.AlternativesAreWeighed(concept.Alternatives), KnownFact.AlternativesAreWeighed),
                (ConceptRules.ThreeAlternativesWithDoingNothing(concept.Alternatives), KnownFact.ThreeAlternativesWithDoingNothing),
                (concept.Choice is not null, KnownFact.ActorIsChosen)),
        };
    }

    private static async Task<GateFacts> OfProject(UseCaseContext context, CaseId id, CancellationToken ct)
    {
        var project = await context.Db.Projects.AsNoTracking().AsSplitQuery().IgnoreAutoIncludes().SingleAsync(p => p.Id == id, ct);
        return new GateFacts
        {
            Actor = SolutionActor.Company,
            SteeringGroup = await Seats(context, project.SteeringGroupId, ct),
            OpenConditions = await OpenConditions(context, id, CaseKind.Project, ct),
            Seen = Shown(
                (ProjectRules.PlanIsMade(project), KnownFact.PlanIsMade),
                (ProjectRules.RiskIsAssessed(project), KnownFact.RiskIsAssessed),
                (ProjectRules.MemberRepresentativesAreNamed(project), KnownFact.MemberRepresentativesAreNamed),
                (ProjectRules.DeliveriesAreAccepted(project), KnownFact.DeliveriesAreAccepted),
                (await EveryServiceHasProductOwner(context, project, ct), KnownFact.ServiceHasProductOwner)),
        };
    }

    /// <summary>None when no group is set up; an empty list when one is, and nobody sits in it today.</summary>
    private static async Task<IReadOnlyList<Seat>?> Seats(UseCaseContext context, BodyId? group, CancellationToken ct)
    {
        var today = context.Today;
        return group is null
            ? null
            : await context.Db.Seats.AsNoTracking().Where(s => s.BodyId == group && s.From <= today && (s.To == null || s.To >= today)).ToListAsync(ct);
    }

    /// <summary>What earlier gates asked for and nobody has settled: of this case, and of those it came from.</summary>
    private static async Task<IReadOnlyList<GateCondition>> OpenConditions(UseCaseContext context, CaseId id, CaseKind kind, CancellationToken ct)
    {
        var ancestors = context.Db.AncestorsOf(id, kind);
        return await context.Db.GateConditions.AsNoTracking()
            .Where(c => c.SettledAt == null && (c.CaseId == id || ancestors.Contains(c.CaseId)))
            .OrderBy(c => c.Deadline).ToListAsync(ct);
    }

    private static async Task<bool> EveryServiceHasProductOwner(UseCaseContext context, Project project, CancellationToken ct)
    {
        CaseId[] services = [.. project.Deliveries.Where(d => d.ServiceId is not null).Select(d => d.ServiceId!.Value).Distinct()];
        return services.Length > 0
            && await context.Db.Services.CountAsync(s => services.Contains(s.Id) && s.ProductOwnerId != null, ct) == services.Length;
    }

    private static HashSet<KnownFact> Shown(params (bool Shown, KnownFact Fact)[] facts) =>
        [.. facts.Where(f => f.Shown).Select(f => f.Fact)];
}
