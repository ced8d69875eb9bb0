using Behovsstyring.Application.Access;
using Behovsstyring.Application.Cases;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Documents;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Concepts;

namespace Behovsstyring.Application.Concepts;

/// <summary>One concept as everyone may read it: the needs it came from, the alternatives, the choice, and its travel.</summary>
[Requires(Permission.ReadOpen)]
public sealed record GetConcept(string Number) : IQuery<ConceptDetails>;

public sealed record ConceptDetails
{
    public required CaseId Id { get; init; }

    /// <summary>Goes back with an edit.</summary>
    public required uint Version { get; init; }

    public required string Number { get; init; }

    public required ConceptContent Content { get; init; }

    public required CaseState State { get; init; }

    public required string Owner { get; init; }

    public required DateTimeOffset SubmittedAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }

    public ActorChoice? Choice { get; init; }

    public string? Reason { get; init; }

    public string? ExternalAnswer { get; init; }

    /// <summary>The steering group's slug and name, where one is set up.</summary>
    public string? SteeringGroupSlug { get; init; }

    public LocalText? SteeringGroup { get; init; }

    public string? ActingNeedOwner { get; init; }

    public IReadOnlyList<AlternativeRow> Alternatives { get; init; } = [];

    public IReadOnlyList<ThreadCase> Thread { get; init; } = [];

    public IReadOnlyList<DocumentRow> Documents { get; init; } = [];

    public IReadOnlyList<TrailRow> Trail { get; init; } = [];
}

public sealed record AlternativeRow(Guid Id, AlternativeContent Content, bool IsPreferred);

internal sealed class GetConceptHandler : IHandler<GetConcept, ConceptDetails>
{
    public Task<ConceptDetails> Handle(GetConcept request, UseCaseContext context, CancellationToken ct) => ConceptReading.Read(context, request.Number, ct);
}
