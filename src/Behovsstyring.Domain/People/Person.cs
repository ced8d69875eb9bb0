using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.People;

/// <summary>A human who acts for one or more organisations. No national identity number is ever stored.</summary>
public sealed class Person : Aggregate
{
    private readonly List<PersonIdentity> _identities = [];
    private readonly List<RoleGrant> _grants = [];

    private Person() { }

    public PersonId Id { get; private set; }

    public string Name { get; private set; } = "";

    public string? Email { get; private set; }

    /// <summary>What the person does at work, in their own words.</summary>
    public string? JobTitle { get; private set; }

    /// <summary>Language of letters to this person: nb, nn or en.</summary>
    public string Language { get; private set; } = "nb";

    public bool IsActive { get; private set; } = true;

    /// <summary>Who closed the account, and when; none while it is open.</summary>
    public PersonId? ClosedById { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    public IReadOnlyList<PersonIdentity> Identities => _identities;

    public IReadOnlyList<RoleGrant> Grants => _grants;

    public static Person Register(PersonId id, string name, string? email, string? jobTitle = null) => new()
    {
        Id = id,
        Name = name.Trim(),
        Email = string.IsNullOrWhiteSpace(email) ? null : email.Trim(),
        JobTitle = jobTitle,
    };

    /// <summary>Ties a sign-in at a provider to this person. The subject comes as a keyed hash, never in the clear.</summary>
    public void Recognise(string provider, string subjectHash, DateTimeOffset now)
    {
        if (!_identities.Any(i => i.Provider == provider && i.SubjectHash == subjectHash))
        {
            _identities.Add(new PersonIdentity(provider, subjectHash, now));
        }
    }

    /// <summary>Gives a role for an organisation from a day on.</summary>
    /// <exception cref="DomainException">The role does not fit the organisation, or is held already.</exception>
    public RoleGrant Grant(RoleGrantId id, Role role, OrganisationId organisation, Organisations.OrganisationKind kind, DateOnly from, DoneBy? by, DateOnly? to = null)
    {
        Guard.Against(RoleRules.ObstaclesToGranting(role, kind, organisation, from, to, _grants));
        var grant = new RoleGrant(id, Id, organisation, role, from, by);
        if (to is { } lastDay)
        {
            grant.End(lastDay, by);
        }

        _grants.Add(grant);
        Raise(new RoleGiven(Id, role, organisation, from, to));
        return grant;
    }

    /// <summary>Ends a role with its last day; from the next use case on it gives nothing.</summary>
    /// <param name="otherAdministrators">How many others can still give roles: see <see cref="RoleRules.ObstaclesToEnding"/>.</param>
    public void EndGrant(RoleGrantId id, DateOnly lastDay, DoneBy? by, int otherAdministrators)
    {
        var grant = Held(id);
        Guard.Against(RoleRules.ObstaclesToEnding(grant, otherAdministrators));
        grant.End(lastDay, by);
        Raise(new RoleEnded(Id, grant.Role, grant.OrganisationId, lastDay));
    }

    /// <summary>Ends a role at once; one that has not begun yet never will.</summary>
    public void TakeBack(RoleGrantId id, DateOnly today, DoneBy? by, int otherAdministrators)
    {
        var from = Held(id).From;
        EndGrant(id, (from > today ? from : today).AddDays(-1), by, otherAdministrators);
    }

    /// <summary>Says one's name, when the sign-in did not; once.</summary>
    public void Introduce(string name)
    {
        Guard.That(Name.Length == 0, PersonErrors.AlreadyNamed);
        Guard.That(name.Length > 0, PersonErrors.Nameless);
        Name = name;
    }

    public void Speak(string language) => Language = language;

    public void Correct(string name, string? email, string? jobTitle)
    {
        (Name, Email, JobTitle) = (name.Trim(), string.IsNullOrWhiteSpace(email) ? null : email.Trim(), jobTitle);
    }

    /// <summary>Closes the account: nothing can be done as this person from the next action on. Roles and seats stay on record.</summary>
    public void Deactivate(DateOnly today, DoneBy? by, int otherAdministrators)
    {
        Guard.Against(RoleRules.ObstaclesToDeactivating(this, today, otherAdministrators));
        (IsActive, ClosedById, ClosedAt) = (false, by?.Person, by?.At);
    }

    public void Reactivate() => (IsActive, ClosedById, ClosedAt) = (true, null, null);

    private RoleGrant Held(RoleGrantId id) => _grants.SingleOrDefault(g => g.Id == id) ?? throw new DomainException(PersonErrors.NoSuchGrant);
}

/// <summary>One way of recognising a person: the provider's key and a keyed hash of the subject there.</summary>
public sealed class PersonIdentity
{
    private PersonIdentity() { }

    internal PersonIdentity(string provider, string subjectHash, DateTimeOffset now)
    {
        (Provider, SubjectHash, FirstSeenAt) = (provider, subjectHash, now);
    }

    public string Provider { get; private set; } = "";

    public string SubjectHash { get; private set; } = "";

    public DateTimeOffset FirstSeenAt { get; private set; }
}
