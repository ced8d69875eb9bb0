using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Organisations;

public enum OrganisationKind
{
    Municipality = 1,
    County = 2,
    Ks = 3,
    Company = 4,
    Network = 5,
    CountyCollege = 6,
    StateAgency = 7,
    Supplier = 8,
    InterMunicipal = 9,
}

/// <summary>Which written norm a municipality has decided on (språklova § 11); the default is neutral.</summary>
public enum LanguageForm
{
    Neutral = 0,
    Bokmal = 1,
    Nynorsk = 2,
}

/// <summary>Common three-way size: small under 5,000, medium under 20,000, large from 20,000 inhabitants.</summary>
public enum SizeClass
{
    Small = 1,
    Medium = 2,
    Large = 3,
}

/// <summary>
/// A party of the structure: a member (kommune, fylkeskommune), KS, the company, a network, or an outside party.
/// Oslo is both kommune and fylkeskommune: two members with one organisation number.
/// </summary>
public sealed class Organisation : Aggregate
{
    private Organisation() { }

    public OrganisationId Id { get; private set; }

    /// <summary>Short, stable and readable: <c>4601</c>, <c>fk-46</c>, <c>ks</c>, <c>digi-vestland</c>.</summary>
    public string Key { get; private set; } = "";

    public OrganisationKind Kind { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>Nine digits of Enhetsregisteret, when known.</summary>
    public string? OrganisationNumber { get; private set; }

    /// <summary>Two digits of the county it lies in; none for national parties.</summary>
    public string? CountyNumber { get; private set; }

    public string? CountyName { get; private set; }

    public int? Population { get; private set; }

    public LanguageForm LanguageForm { get; private set; }

    public bool IsActive { get; private set; } = true;

    /// <summary>Who closed it, and when; none while it is open.</summary>
    public PersonId? ClosedById { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    public bool IsMember => OrganisationRules.IsMember(Kind);

    public SizeClass? Size => OrganisationRules.SizeOf(Kind, Population);

    public static Organisation Create(OrganisationId id, string key, OrganisationKind kind, string name) => new()
    {
        Id = id,
        Key = key,
        Kind = kind,
        Name = name,
    };

    public Organisation Register(string? organisationNumber, string? countyNumber, string? countyName, int? population, LanguageForm form)
    {
        (OrganisationNumber, CountyNumber, CountyName, Population, LanguageForm) =
            (organisationNumber, countyNumber, countyName, population, form);
        return this;
    }

    /// <summary>Corrects what an administrator registered. See <see cref="OrganisationRules.ObstaclesToCorrecting"/>.</summary>
    public void Correct(string name, string? organisationNumber)
    {
        Guard.Against(OrganisationRules.ObstaclesToCorrecting(Kind, organisationNumber));
        (Name, OrganisationNumber) = (PlainText.CleanLine(name), organisationNumber);
    }

    /// <summary>Closes it, so that it can no longer be acted for. What was done in its name stays, and so do its roles and seats, on record.</summary>
    public void Close(DoneBy by)
    {
        Guard.Against(OrganisationRules.ObstaclesToClosing(Kind, IsActive));
        (IsActive, ClosedById, ClosedAt) = (false, by.Person, by.At);
    }

    public void Reopen()
    {
        Guard.That(!IsActive, OrganisationErrors.NotClosed);
        (IsActive, ClosedById, ClosedAt) = (true, null, null);
    }
}
