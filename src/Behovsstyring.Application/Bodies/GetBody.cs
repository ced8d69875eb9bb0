using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Meetings;
using Behovsstyring.Domain.Organisations;

namespace Behovsstyring.Application.Bodies;

/// <summary>
/// One body as everyone may read it: what it is for and how it decides, who sits in it for whom and until when, and its meetings.
/// Members of bodies are public: they speak for others.
/// </summary>
[Requires(Permission.ReadOpen)]
public sealed record GetBody(string Slug) : IQuery<BodyDetails>;

public sealed record BodyDetails
{
    public required BodyId Id { get; init; }

    public required string Slug { get; init; }

    public required BodyName Name { get; init; }

    public required BodyKind Kind { get; init; }

    public required string Secretariat { get; init; }

    public string? ForCaseNumber { get; init; }

    public string? ForCaseTitle { get; init; }

    public DateOnly? DissolvedAfter { get; init; }

    /// <summary>Newest first.</summary>
    public IReadOnlyList<MandateRow> Mandates { get; init; } = [];

    /// <summary>Those of today, in the order they sit.</summary>
    public IReadOnlyList<SeatRow> Seats { get; init; } = [];

    public IReadOnlyList<SeatRow> FormerSeats { get; init; } = [];

    public IReadOnlyList<SeatRow> ComingSeats { get; init; } = [];

    /// <summary>The twenty newest whose notice is out, newest first.</summary>
    public IReadOnlyList<BodyMeetingRow> Meetings { get; init; } = [];
}

public sealed record MandateRow(int Number, DateOnly From, MandateTerms Terms);

public sealed record SeatRow(
    SeatId Id, string Person, string Organisation, string OrganisationKey, string? County, SeatSide Side, SeatFunction Function,
    DateOnly From, DateOnly? To, int? DeputyOrder, string? DeputyFor, SizeClass? Size)
{
    public required OrganisationId OrganisationId { get; init; }

    public OrganisationId? DeputyForId { get; init; }

    /// <summary>On whose word they sit for the organisation, where they have no role there; for those who work here.</summary>
    public string? OnWordOf { get; init; }
}

public sealed record BodyMeetingRow(string Slug, int Year, int Running, DateTimeOffset StartsAt, MeetingState State, bool HasRecord);

internal sealed class GetBodyHandler : IHandler<GetBody, BodyDetails>
{
    public async Task<BodyDetails> Handle(GetBody request, UseCaseContext context, CancellationToken ct) =>
        await BodyReading.Read(context, request.Slug, ct) ?? throw new DomainException(CommonErrors.NotFound);
}
