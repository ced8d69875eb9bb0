using Behovsstyring.Application.Access;
using Behovsstyring.Application.Cases;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Documents;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Ideas;
using Behovsstyring.Domain.Organisations;

namespace Behovsstyring.Application.Ideas;

/// <summary>One need as everyone may read it: the words, the status, who has it, who else has it, and its travel.</summary>
[Requires(Permission.ReadOpen)]
public sealed record GetIdea(string Number) : IQuery<IdeaDetails>;

public sealed record IdeaDetails
{
    public required CaseId Id { get; init; }

    public required string Number { get; init; }

    public required IdeaContent Content { get; init; }

    public required Phase Phase { get; init; }

    public required CaseState State { get; init; }

    public required string Organisation { get; init; }

    public required string OrganisationKey { get; init; }

    public OrganisationKind OrganisationKind { get; init; }

    public string? County { get; init; }

    public string? CountyNumber { get; init; }

    public int? Population { get; init; }

    /// <summary>Who has it now.</summary>
    public required string Owner { get; init; }

    public required DateTimeOffset SubmittedAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }

    public string? RoutedTo { get; init; }

    public string? RoutedAnswer { get; init; }

    public string? Reason { get; init; }

    public int SupportCount { get; init; }

    public IReadOnlyList<SupportRow> Supports { get; init; } = [];

    /// <summary>The members that have the need, against all of them.</summary>
    public Representation Representation { get; init; } = Representation.None;

    public IReadOnlyList<AnchoringRow> Anchorings { get; init; } = [];

    /// <summary>The concepts, projects and services it led to.</summary>
    public IReadOnlyList<ThreadCase> Thread { get; init; } = [];

    public IReadOnlyList<DocumentRow> Documents { get; init; } = [];

    public IReadOnlyList<TrailRow> Trail { get; init; } = [];

    /// <summary>A review of a gate was opened for it at some time, so there is something to read there.</summary>
    public bool HasMetGate { get; init; }

    /// <summary>What a member should know before it relies on the need: anchoring is expected and not there yet.</summary>
    public bool LacksExpectedAnchoring =>
        Anchorings.Count == 0 && Content.Channel is { } channel && IdeaRules.AnchoringIsExpected(channel);
}

public sealed record SupportRow(
    string Organisation, string OrganisationKey, OrganisationKind Kind, string? County, string? CountyNumber, int? Population,
    SupportLevel Level, string Note, DateTimeOffset At);

public sealed record AnchoringRow(string Network, string Statement, DateTimeOffset At);

internal sealed class GetIdeaHandler : IHandler<GetIdea, IdeaDetails>
{
    public async Task<IdeaDetails> Handle(GetIdea request, UseCaseContext context, CancellationToken ct) =>
        await IdeaPageSql.Read(context, request.Number.ToUpperInvariant(), ct) ?? throw new DomainException(CommonErrors.NotFound);
}
