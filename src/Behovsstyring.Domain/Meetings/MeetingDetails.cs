using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Meetings;

/// <summary>When and where.</summary>
public sealed record MeetingDetails
{
    public required DateTimeOffset StartsAt { get; init; }

    /// <summary>When it is planned to end.</summary>
    public DateTimeOffset? EndsAt { get; init; }

    public required MeetingForm Form { get; init; }

    public string Place { get; init; } = "";

    /// <summary>Where those who take part remotely join. For the seated only, never shown in the open.</summary>
    public string JoinAddress { get; init; } = "";

    internal MeetingDetails Tidy() => this with
    {
        StartsAt = StartsAt.ToUniversalTime(),
        EndsAt = EndsAt?.ToUniversalTime(),
        Place = PlainText.CleanLine(Place),
        JoinAddress = JoinAddress.Trim(),
    };
}
