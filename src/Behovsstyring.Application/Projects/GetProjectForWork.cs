using Behovsstyring.Application.Access;
using Behovsstyring.Application.Bodies;
using Behovsstyring.Application.Cases;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Documents;
using Behovsstyring.Application.Governance;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Projects;
using Behovsstyring.Domain.Services;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Projects;

/// <summary>What the one who asks may do with the project now, or why not. None: it is not theirs to do.</summary>
[Requires(Permission.Work)]
public sealed record GetProjectForWork(string Number) : IQuery<ProjectForWork>;

public sealed record ProjectForWork(
    ProjectDetails Project, bool IsFollowing, IReadOnlyList<Error>? ToEdit, IReadOnlyList<Error>? ToDeliver, bool MayJudge, bool MayResume)
{
    /// <summary>It is mine to report, and this quarter has no report yet.</summary>
    public bool OwesReport { get; init; }

    /// <summary>The services a delivery may become part of; only for those who put one there.</summary>
    public IReadOnlyList<ServiceChoice> Services { get; init; } = [];

    public SteeringGroupForWork? SteeringGroup { get; init; }

    /// <summary>Appoint a steering group, or let an earlier one go on.</summary>
    public IReadOnlyList<Error>? ToGiveSteeringGroup { get; init; }

    /// <summary>The groups there are: its own, and that of the concept it came from.</summary>
    public IReadOnlyList<GroupChoice> Groups { get; init; } = [];

    /// <summary>Who leads it; none when projects are not the reader's to work with.</summary>
    public CaseLeadForWork? Lead { get; init; }

    public required CaseGatesForWork Gates { get; init; }

    public required DocumentsForWork Documents { get; init; }
}

public sealed record ServiceChoice(CaseId Id, LocalText Name);

public sealed record GroupChoice(BodyId Id, LocalText Name);

internal sealed class GetProjectForWorkHandler : IHandler<GetProjectForWork, ProjectForWork>
{
    public async Task<ProjectForWork> Handle(GetProjectForWork request, UseCaseContext context, CancellationToken ct)
    {
        var (details, follows, lead) = await ProjectReading.Read(context, request.Number, ct);
        var actor = context.Actor;
        var works = lead is { Works: true };
        var mine = works && !details.State.IsOver();
        var keepsBodies = actor.Has(Permission.ManageBodies) && !details.State.IsOver();
        var judges = await ProjectAcceptance.MayJudgeAsync(context, details.Id, ct);
        return new ProjectForWork(
            details,
            follows,
            mine ? ProjectRules.ObstaclesToEditing(details.State) : null,
            mine ? ProjectRules.ObstaclesToDelivering(details.Phase, details.State) : null,
            judges,
            mine && details.State == CaseState.Paused)
        {
            OwesReport = mine && ProjectRules.OwesReport(details.Phase, details.State, details.Reports.Select(r => (DateTimeOffset?)r.At).FirstOrDefault(), context.Today),
            Services = mine && details.Deliveries.Any(d => d.State == DeliveryState.Accepted) ? await Services(context, ct) : [],
            Lead = lead,
            SteeringGroup = await SteeringGroupReading.Read(context, details.SteeringGroupSlug, details.Phase, ct),
            ToGiveSteeringGroup = keepsBodies ? ProjectRules.ObstaclesToEditing(details.State) : null,
            Groups = keepsBodies ? await Groups(context, details.Id, ct) : [],
            Documents = DocumentAccess.ForWork(actor, CaseKind.Project, details.State, details.Documents, works),
            Gates = await CaseGatesReading.ForWork(context, details.Id, CaseKind.Project, details.Phase, details.State, works, ct),
        };
    }

    private static async Task<IReadOnlyList<ServiceChoice>> Services(UseCaseContext context, CancellationToken ct) =>
        await context.Db.Services.IgnoreAutoIncludes()
            .Where(s => ServiceRules.Beginnings.Contains(s.Lifecycle))
            .OrderBy(s => s.Slug)
            .Select(s => new ServiceChoice(s.Id, s.Name))
            .ToListAsync(ct);

    private static async Task<IReadOnlyList<GroupChoice>> Groups(UseCaseContext context, CaseId project, CancellationToken ct)
    {
        var line = context.Db.AncestorsOf(project, CaseKind.Project);
        return await context.Db.Bodies
            .Where(b => b.Kind == BodyKind.SteeringGroup && b.DissolvedAfter == null && (b.ForCase == project || line.Contains(b.ForCase!.Value)))
            .OrderBy(b => b.Name)
            .Select(b => new GroupChoice(b.Id, new LocalText(b.Name, b.NameNn ?? b.Name, b.NameEn ?? b.Name)))
            .ToListAsync(ct);
    }
}
