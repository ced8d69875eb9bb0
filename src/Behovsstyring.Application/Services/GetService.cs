using Behovsstyring.Application.Access;
using Behovsstyring.Application.Cases;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Documents;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Projects;
using Behovsstyring.Domain.Services;

namespace Behovsstyring.Application.Services;

/// <summary>One service as everyone may read it: what it does, who answers for it, which needs and deliveries it came from, and its travel.</summary>
[Requires(Permission.ReadOpen)]
public sealed record GetService(string Slug) : IQuery<ServiceDetails>;

public sealed record ServiceDetails
{
    public required CaseId Id { get; init; }

    /// <summary>Goes back with a change of its words.</summary>
    public required uint Version { get; init; }

    public required string Number { get; init; }

    public required string Slug { get; init; }

    public required LocalText Name { get; init; }

    public required LocalText Description { get; init; }

    public required DeliveryArea Area { get; init; }

    public required ServiceLifecycle Lifecycle { get; init; }

    public required string Owner { get; init; }

    public required DateTimeOffset EnteredAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }

    public bool HasProductOwner { get; init; }

    /// <summary>The product owner's name: for those who work here.</summary>
    public string? ProductOwner { get; init; }

    public string? UserCouncilSlug { get; init; }

    public LocalText? UserCouncil { get; init; }

    /// <summary>The deliveries that became part of it.</summary>
    public IReadOnlyList<ServiceDelivery> Deliveries { get; init; } = [];

    public IReadOnlyList<ThreadCase> Thread { get; init; } = [];

    public IReadOnlyList<DocumentRow> Documents { get; init; } = [];

    public IReadOnlyList<TrailRow> Trail { get; init; } = [];
}

public sealed record ServiceDelivery(string Title, DeliveryState State, string ProjectNumber, string ProjectTitle);

internal sealed class GetServiceHandler : IHandler<GetService, ServiceDetails>
{
    public Task<ServiceDetails> Handle(GetService request, UseCaseContext context, CancellationToken ct) => ServiceReading.Read(context, request.Slug, ct);
}
