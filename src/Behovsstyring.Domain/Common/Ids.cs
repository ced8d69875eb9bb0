namespace Behovsstyring.Domain.Common;

/// <summary>A typed identity over a version 7 UUID, so that an idea's id is never passed where a seat's belongs.</summary>
public interface ITypedId
{
    Guid Value { get; }
}

public readonly record struct CaseId(Guid Value) : ITypedId
{
    public static CaseId New() => new(Guid.CreateVersion7());
}

public readonly record struct OrganisationId(Guid Value) : ITypedId
{
    public static OrganisationId New() => new(Guid.CreateVersion7());
}

public readonly record struct PersonId(Guid Value) : ITypedId
{
    public static PersonId New() => new(Guid.CreateVersion7());
}

public readonly record struct RoleGrantId(Guid Value) : ITypedId
{
    public static RoleGrantId New() => new(Guid.CreateVersion7());
}

public readonly record struct InvitationId(Guid Value) : ITypedId
{
    public static InvitationId New() => new(Guid.CreateVersion7());
}

public readonly record struct BodyId(Guid Value) : ITypedId
{
    public static BodyId New() => new(Guid.CreateVersion7());
}

public readonly record struct SeatId(Guid Value) : ITypedId
{
    public static SeatId New() => new(Guid.CreateVersion7());
}

public readonly record struct MeetingId(Guid Value) : ITypedId
{
    public static MeetingId New() => new(Guid.CreateVersion7());
}

public readonly record struct AgendaItemId(Guid Value) : ITypedId
{
    public static AgendaItemId New() => new(Guid.CreateVersion7());
}

public readonly record struct BallotId(Guid Value) : ITypedId
{
    public static BallotId New() => new(Guid.CreateVersion7());
}

public readonly record struct GovernanceModelId(Guid Value) : ITypedId
{
    public static GovernanceModelId New() => new(Guid.CreateVersion7());
}

public readonly record struct GateReviewId(Guid Value) : ITypedId
{
    public static GateReviewId New() => new(Guid.CreateVersion7());
}

public readonly record struct ConditionId(Guid Value) : ITypedId
{
    public static ConditionId New() => new(Guid.CreateVersion7());
}

public readonly record struct ReportId(Guid Value) : ITypedId
{
    public static ReportId New() => new(Guid.CreateVersion7());
}

public readonly record struct DocumentId(Guid Value) : ITypedId
{
    public static DocumentId New() => new(Guid.CreateVersion7());
}
