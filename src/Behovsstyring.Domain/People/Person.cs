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
    public RoleGrant Grant(RoleGrantId id, Role role, OrganisationId organisation, Organisations.OrganisationKind kind, DateOnly from, PersonId? grantedBy)
    {
        DomainException.ThrowIfAny(RoleRules.ObstaclesToGranting(role, kind, organisation, from, _grants));
        var grant = new RoleGrant(id, Id, organisation, role, from, grantedBy);
        _grants.Add(grant);
        return grant;
    }

    /// <summary>Ends a role with its last day; from the next use case on it gives nothing.</summary>
    public void EndGrant(RoleGrantId id, DateOnly lastDay)
    {
        var grant = _grants.SingleOrDefault(g => g.Id == id) ?? throw new DomainException(PersonErrors.NoSuchGrant);
        grant.End(lastDay);
    }

    /// <summary>Ends a role at once; one that has not begun yet never will.</summary>
    public void TakeBack(RoleGrantId id, DateOnly today)
    {
        var grant = _grants.SingleOrDefault(g => g.Id == id) ?? throw new DomainException(PersonErrors.NoSuchGrant);
        grant.End((grant.From > today ? grant.From : today).AddDays(-1));
    }

    /// <summary>Says one's name, when the sign-in did not; once.</summary>
    public void Introduce(string name)
    {
        DomainException.ThrowIfAny(Name.Length > 0 ? [PersonErrors.AlreadyNamed] : name.Length == 0 ? [PersonErrors.Nameless] : []);
        Name = name;
    }

    public void Speak(string language) => Language = language;

    public void Correct(string name, string? email, string? jobTitle)
    {
        (Name, Email, JobTitle) = (name.Trim(), string.IsNullOrWhiteSpace(email) ? null : email.Trim(), jobTitle);
    }

    public void Deactivate() => IsActive = false;

    public void Reactivate() => IsActive = true;
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
