using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.People;

/// <summary>
/// Says to a person whom an administrator has registered that they can now sign in. The one who opens it and signs in becomes that
/// person. So it works once, for a short time, and only until a sign-in is tied to the person.
/// </summary>
public sealed class Invitation
{
    public const int DaysValid = 14;

    private Invitation() { }

    public InvitationId Id { get; private set; }

    public PersonId PersonId { get; private set; }

    public PersonId? SentById { get; private set; }

    public DateTimeOffset SentAt { get; private set; }

    public DateTimeOffset ExpiresAt { get; private set; }

    public DateTimeOffset? UsedAt { get; private set; }

    public static Invitation To(Person person, InvitationId id, DoneBy by)
    {
        Guard.Against(RoleRules.ObstaclesToInviting(person));
        return new Invitation { Id = id, PersonId = person.Id, SentById = by.Person, SentAt = by.At, ExpiresAt = by.At.AddDays(DaysValid) };
    }

    public bool HoldsAt(DateTimeOffset now) => UsedAt is null && now < ExpiresAt;

    /// <summary>Ties a first sign-in to the person that was invited.</summary>
    public void Use(Person person, string provider, string subjectHash, DateTimeOffset now)
    {
        Guard.That(HoldsAt(now) && person.Id == PersonId && person.IsActive && person.Identities.Count == 0, PersonErrors.InvitationNotValid);
        UsedAt = now;
        person.Recognise(provider, subjectHash, now);
    }
}
