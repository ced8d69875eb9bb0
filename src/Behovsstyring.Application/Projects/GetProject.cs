using Behovsstyring.Application.Access;
using Behovsstyring.Application.Bodies;
using Behovsstyring.Application.Cases;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Documents;
using Behovsstyring.Application.Governance;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Projects;
using Behovsstyring.Domain.Services;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Projects;

/// <summary>One project as everyone may read it: plan, deliveries, risks, how it stands, and its travel.</summary>
[Requires(Permission.ReadOpen)]
public sealed record GetProject(string Number) : IQuery<ProjectDetails>;

public sealed record ProjectDetails
{
    public required CaseId Id { get; init; }

    public required uint Version { get; init; }

    public required string Number { get; init; }

    public required ProjectContent Content { get; init; }

    public required Phase Phase { get; init; }

    public required CaseState State { get; init; }

    public required string Owner { get; init; }

    public required DateTimeOffset SubmittedAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }

    public string? Reason { get; init; }

    public string? SteeringGroupSlug { get; init; }

    public LocalText? SteeringGroup { get; init; }

    public IReadOnlyList<DeliveryRow> Deliveries { get; init; } = [];

    public IReadOnlyList<RiskRow> Risks { get; init; } = [];

    /// <summary>Newest first.</summary>
    public IReadOnlyList<StatusRow> Reports { get; init; } = [];

    public IReadOnlyList<RepresentativeRow> Representatives { get; init; } = [];

    public IReadOnlyList<ThreadCase> Thread { get; init; } = [];

    public IReadOnlyList<DocumentRow> Documents { get; init; } = [];

    public IReadOnlyList<TrailRow> Trail { get; init; } = [];
}

public sealed record DeliveryRow(
    Guid Id, string Title, string Description, DateOnly? PlannedOn, DeliveryState State, string? DroppedBecause, string? Service, IReadOnlyList<ItemRow> Items);

public sealed record ItemRow(Guid Id, string Text, AcceptanceState State, string Note, string? By, DateTimeOffset? At);

public sealed record RiskRow(Guid Id, RiskContent Content, bool IsClosed);

public sealed record StatusRow(DateTimeOffset At, Health Time, Health Cost, Health Scope, Health Benefit, Health Risk, Health Overall, string Text);

/// <summary>The open page names the organisation; the person's name is for those who work here.</summary>
public sealed record RepresentativeRow(OrganisationId OrganisationId, string Organisation, string? Name, bool InPlanning, bool InTesting, bool InAcceptance);

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

    public required CaseGatesForWork Gates { get; init; }

    public required DocumentsForWork Documents { get; init; }
}

public sealed record ServiceChoice(CaseId Id, LocalText Name);

public sealed record GroupChoice(BodyId Id, LocalText Name);

internal sealed class GetProjectHandlers : IHandler<GetProject, ProjectDetails>, IHandler<GetProjectForWork, ProjectForWork>
{
    public async Task<ProjectDetails> Handle(GetProject request, UseCaseContext context, CancellationToken ct) =>
        (await Read(context, request.Number, ct)).Details;

    public async Task<ProjectForWork> Handle(GetProjectForWork request, UseCaseContext context, CancellationToken ct)
    {
        var (details, follows) = await Read(context, request.Number, ct);
        var actor = context.Actor;
        var mine = actor.Has(Permission.ManageProject) && !details.State.IsOver();
        var keepsBodies = actor.Has(Permission.ManageBodies) && !details.State.IsOver();
        var judges = actor.Has(Permission.ManageConcept)
            || (actor.Has(Permission.SupportIdea) && details.Representatives.Any(r => r.OrganisationId == actor.OrganisationId && r.InAcceptance));
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
            SteeringGroup = await SteeringGroupReading.Read(context, details.SteeringGroupSlug, details.Phase, ct),
            ToGiveSteeringGroup = keepsBodies ? ProjectRules.ObstaclesToEditing(details.State) : null,
            Groups = keepsBodies ? await Groups(context, details.Id, ct) : [],
            Documents = DocumentAccess.ForWork(actor, CaseKind.Project, details.State, details.Documents),
            Gates = await CaseGatesReading.ForWork(context, details.Id, CaseKind.Project, details.Phase, details.State, ct),
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

    private static async Task<(ProjectDetails Details, bool IsFollowing)> Read(UseCaseContext context, string number, CancellationToken ct)
    {
        var db = context.Db;
        var me = context.Actor.PersonId;
        number = number.ToUpperInvariant();
        var insider = context.Actor.Has(Permission.Work);
        var root = await (
            from c in db.Cases.VisibleTo(context.Actor)
            where c.Number == number
            join p in db.Projects.IgnoreAutoIncludes() on c.Id equals p.Id
            join o in db.Organisations on c.OwnerId equals o.Id
            join b in db.Bodies on p.SteeringGroupId equals b.Id into groups
            from b in groups.DefaultIfEmpty()
            select new
            {
                Details = new ProjectDetails
                {
                    Id = c.Id,
                    Version = p.Version,
                    Number = c.Number!,
                    Content = p.Content,
                    Phase = c.Phase,
                    State = c.State,
                    Owner = o.Name,
                    SubmittedAt = c.SubmittedAt!.Value,
                    UpdatedAt = c.UpdatedAt,
                    Reason = p.Reason,
                    SteeringGroupSlug = b.Slug,
                },
                Group = b == null ? null : new { b.Name, b.NameNn, b.NameEn },
                IsFollowing = me != null && db.CaseFollowers.Any(f => f.CaseId == c.Id && f.PersonId == me),
            }).SingleOrDefaultAsync(ct) ?? throw new DomainException(CommonErrors.NotFound);
        var id = root.Details.Id;
        var project = db.Projects.IgnoreAutoIncludes().Where(p => p.Id == id);
        var thread = await CaseThread.Read(context, id, ct);
        var details = root.Details with
        {
            SteeringGroup = root.Group is { } g ? new LocalText(g.Name, g.NameNn ?? g.Name, g.NameEn ?? g.Name) : null,
            Deliveries = await Deliveries(context, project, ct),
            Risks = [.. (await project.SelectMany(p => p.Risks).Select(r => new RiskRow(r.Id, r.Content, r.IsClosed)).ToListAsync(ct)).OrderByDescending(r => r.Content.Score)],
            Reports = [.. (await project.SelectMany(p => p.Reports).OrderByDescending(r => r.At).ToListAsync(ct)).Select(r => new StatusRow(
                r.At, r.Time, r.Cost, r.Scope, r.Benefit, r.Risk, r.Overall, r.Text))],
            Representatives = await (
                from r in project.SelectMany(p => p.Representatives)
                join o in db.Organisations on r.OrganisationId equals o.Id
                orderby r.Id
                select new RepresentativeRow(o.Id, o.Name, insider ? r.Name : null, r.InPlanning, r.InTesting, r.InAcceptance)).ToListAsync(ct),
            Thread = thread,
            Documents = await DocumentReading.Read(context, id, ct),
            Trail = await TrailReading.Read(context, id, thread, ct),
        };
        return (details, root.IsFollowing);
    }

    private static async Task<IReadOnlyList<DeliveryRow>> Deliveries(UseCaseContext context, IQueryable<Project> project, CancellationToken ct)
    {
        var db = context.Db;
        var rows = await (
            from d in project.SelectMany(p => p.Deliveries)
            orderby d.Order
            select new
            {
                d.Id,
                d.Title,
                d.Description,
                d.PlannedOn,
                d.State,
                d.DroppedBecause,
                Service = db.Cases.Where(c => c.Id == d.ServiceId).Select(c => c.Title).FirstOrDefault(),
                Items = d.Items.OrderBy(i => i.Id).Select(i => new ItemRow(
                    i.Id, i.Text, i.State, i.Note, db.Organisations.Where(o => o.Id == i.OrganisationId).Select(o => o.Name).FirstOrDefault(), i.At)).ToList(),
            }).ToListAsync(ct);
        return [.. rows.Select(d => new DeliveryRow(d.Id, d.Title, d.Description, d.PlannedOn, d.State, d.DroppedBecause, d.Service, d.Items))];
    }
}
