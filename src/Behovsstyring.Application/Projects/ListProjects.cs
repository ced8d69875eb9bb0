using Behovsstyring.Application.Access;
using Behovsstyring.Application.Cases;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Projects;

namespace Behovsstyring.Application.Projects;

/// <summary>The projects as everyone may see them: searched, filtered, sorted and paged in the database.</summary>
[Requires(Permission.ReadOpen)]
public sealed record ListProjects : ProjectFilter, IQuery<Page<ProjectRow>>
{
    public int Page { get; init; } = 1;

    public int Size { get; init; } = Paging.DefaultSize;
}

public abstract record ProjectFilter : CaseFilter
{
    public Phase? Phase { get; init; }
}

/// <param name="Owner">Who has it now.</param>
/// <param name="Latest">The status in the last report; none before the first report.</param>
/// <param name="Deliveries">How many are to be made: those taken out do not count.</param>
/// <param name="Accepted">How many of them have been accepted, in operation or not.</param>
public sealed record ProjectRow(
    CaseId Id, string Number, string Title, string Summary, Phase Phase, CaseState State, string Owner, DateTimeOffset SubmittedAt, DateTimeOffset UpdatedAt,
    DateOnly? EndsOn, long? Estimate, Lights? Latest, int Deliveries, int Accepted);

/// <summary>The five sides of a project's status, from the last report.</summary>
public sealed record Lights(Health Time, Health Cost, Health Scope, Health Benefit, Health Risk)
{
    /// <summary>The worst of the five says how the project is.</summary>
    public Health Overall => new[] { Time, Cost, Scope, Benefit, Risk }.Max();
}

internal sealed class ListProjectsHandler : IHandler<ListProjects, Page<ProjectRow>>
{
    public Task<Page<ProjectRow>> Handle(ListProjects request, UseCaseContext context, CancellationToken ct)
    {
        var cases = ProjectListing.Matching(context, request);
        return ProjectListing.Rows(context, cases.Sorted(request)).ToPageAsync(cases, request.Page, request.Size, ct);
    }
}
