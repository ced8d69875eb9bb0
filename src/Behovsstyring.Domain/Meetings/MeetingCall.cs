using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Meetings;

/// <summary>
/// One person called to one meeting. A call rests on a seat that lasts on the day of the meeting, not on a seat of today.
/// It is kept when it ends: one who was called may read what it was about.
/// </summary>
public sealed class MeetingCall
{
    private MeetingCall() { }

    public MeetingId MeetingId { get; private set; }

    public PersonId PersonId { get; private set; }

    public DateTimeOffset CalledAt { get; private set; }

    /// <summary>When the seat no longer lasted until the meeting; none while the call holds.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    public bool Holds => EndedAt is null;

    public static MeetingCall Of(MeetingId meeting, PersonId person, DateTimeOffset now) =>
        new() { MeetingId = meeting, PersonId = person, CalledAt = now };

    /// <summary>Everyone with a seat in the body on the day of the meeting: members, deputies, the secretary and observers.</summary>
    public static IReadOnlySet<PersonId> ToCall(Body body, MeetingDetails details) =>
        body.SeatsOn(OsloTime.DayOf(details.StartsAt)).Select(s => s.PersonId).ToHashSet();

    public void Renew(DateTimeOffset now) => (CalledAt, EndedAt) = (now, null);

    public void End(DateTimeOffset now) => EndedAt = now;
}
