using Behovsstyring.Application.Access;
using Behovsstyring.Application.Cases;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Documents;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Projects;

namespace Behovsstyring.Application.Projects;

/// <summary>One project as everyone may read it: plan, deliveries, risks, status and travel.</summary>
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

internal sealed class GetProjectHandler : IHandler<GetProject, ProjectDetails>
{
    public async Task<ProjectDetails> Handle(GetProject request, UseCaseContext context, CancellationToken ct) =>
        (await ProjectReading.Read(context, request.Number, ct)).Details;
}
