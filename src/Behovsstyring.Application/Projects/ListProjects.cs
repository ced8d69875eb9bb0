using Behovsstyring.Application.Access;
using Behovsstyring.Application.Cases;
using Behovsstyring.Application.Common;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Projects;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Projects;

/// <summary>The projects as everyone may see them: searched, filtered, sorted and paged in the database.</summary>
[Requires(Permission.ReadOpen)]
public sealed record ListProjects : ProjectFilter, IQuery<Page<ProjectRow>>
{
    public int Page { get; init; } = 1;

    public int Size { get; init; } = Paging.DefaultSize;
}

/// <summary>The same list whole, for a spreadsheet.</summary>
/// <param name="Write">Takes one row at a time, in the list's order.</param>
[Requires(Permission.ReadOpen)]
public sealed record ExportProjects(Action<ProjectRow> Write) : ProjectFilter, IQuery<int>;

public abstract record ProjectFilter : CaseFilter
{
    public Phase? Phase { get; init; }
}

/// <param name="Owner">Who has it now.</param>
/// <param name="Latest">How it stood when that was last told; none before the first report.</param>
/// <param name="Deliveries">How many are to be made: those taken out do not count.</param>
/// <param name="Accepted">How many of them have been accepted, in operation or not.</param>
public sealed record ProjectRow(
    string Number, string Title, string Summary, Phase Phase, CaseState State, string Owner, DateTimeOffset SubmittedAt, DateTimeOffset UpdatedAt,
    DateOnly? EndsOn, long? Estimate, Lights? Latest, int Deliveries, int Accepted);

/// <summary>The five sides of a project's status, as last told.</summary>
public sealed record Lights(Health Time, Health Cost, Health Scope, Health Benefit, Health Risk)
{
    /// <summary>The worst of the five says how the project is.</summary>
    public Health Overall => new[] { Time, Cost, Scope, Benefit, Risk }.Max();
}

internal sealed class ListProjectsHandlers : IHandler<ListProjects, Page<ProjectRow>>, IHandler<ExportProjects, int>
{
    public Task<Page<ProjectRow>> Handle(ListProjects request, UseCaseContext context, CancellationToken ct)
    {
        var cases = Matching(context, request);
        return Rows(context, cases.Sorted(request)).ToPageAsync(cases, request.Page, request.Size, ct);
    }

    public Task<int> Handle(ExportProjects request, UseCaseContext context, CancellationToken ct) =>
        Rows(context, Matching(context, request).Sorted(request)).AsAsyncEnumerable().WriteAsync(request.Write, ct);

    private static IQueryable<Case> Matching(UseCaseContext context, ProjectFilter filter)
    {
        var cases = CaseListing.Matching(context, CaseKind.Project, filter);
        return filter.Phase is { } phase ? cases.Where(c => c.Phase == phase) : cases;
    }

    private static IQueryable<ProjectRow> Rows(UseCaseContext context, IQueryable<Case> cases) =>
        from c in cases
        join p in context.Db.Projects.IgnoreAutoIncludes() on c.Id equals p.Id
        join o in context.Db.Organisations on c.OwnerId equals o.Id
        select new ProjectRow(
            c.Number!, c.Title, c.Summary, c.Phase, c.State, o.Name, c.SubmittedAt!.Value, c.UpdatedAt,
            p.Content.EndsOn, p.Content.Estimate,
            p.Reports.OrderByDescending(r => r.At).Select(r => new Lights(r.Time, r.Cost, r.Scope, r.Benefit, r.Risk)).FirstOrDefault(),
            p.Deliveries.Count(d => d.State != DeliveryState.Dropped),
            p.Deliveries.Count(d => d.State == DeliveryState.Accepted || d.State == DeliveryState.InOperation));
}
