using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.People;

/// <summary>
/// What a person may do for one organisation. Powers in bodies are not roles: they come from seats.
/// </summary>
public enum Role
{
    /// <summary>Submits needs for the organisation.</summary>
    Contributor = 1,
    /// <summary>Speaks for the organisation: takes its position on others' needs.</summary>
    MemberRepresentative = 2,
    /// <summary>Anchors needs for a network or the counties' college.</summary>
    NetworkCoordinator = 3,
    /// <summary>KS' case officer: assesses, opens gate reviews, keeps meetings in order.</summary>
    CaseOfficer = 4,
    /// <summary>Records KS' decisions at the gates KS owns.</summary>
    KsDecisionMaker = 5,
    CompanyOfficer = 6,
    CompanyDecisionMaker = 7,
    /// <summary>Runs a service and its user council (produktansvarlig).</summary>
    ProductOwner = 8,
    /// <summary>KS' administrator of organisations, people, bodies and the governance model.</summary>
    Administrator = 9,
    SupplierContact = 10,
    StateContact = 11,
}

/// <summary>A dated role. <see cref="To"/> is the last day it holds.</summary>
public sealed class RoleGrant
{
    private RoleGrant() { }

    internal RoleGrant(RoleGrantId id, PersonId person, OrganisationId organisation, Role role, DateOnly from, DoneBy? by)
    {
        (Id, PersonId, OrganisationId, Role, From, GrantedById, GrantedAt) = (id, person, organisation, role, from, by?.Person, by?.At);
    }

    public RoleGrantId Id { get; private set; }

    public PersonId PersonId { get; private set; }

    public OrganisationId OrganisationId { get; private set; }

    public Role Role { get; private set; }

    public DateOnly From { get; private set; }

    public DateOnly? To { get; private set; }

    /// <summary>Who gave it; none when it came from a verified sign-in or reference data.</summary>
    public PersonId? GrantedById { get; private set; }

    public DateTimeOffset? GrantedAt { get; private set; }

    /// <summary>Who set the last day, and when.</summary>
    public PersonId? EndedById { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    public bool HoldsOn(DateOnly day) => From <= day && (To is not { } last || day <= last);

    internal void End(DateOnly lastDay, DoneBy? by)
    {
        Guard.That(lastDay >= From.AddDays(-1), PersonErrors.EndsBeforeItBegins);
        Guard.That(To is null || lastDay <= To, PersonErrors.AlreadyEnded);
        (To, EndedById, EndedAt) = (lastDay, by?.Person, by?.At);
    }
}
