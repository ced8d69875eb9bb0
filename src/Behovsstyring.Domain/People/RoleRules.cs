using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Organisations;

namespace Behovsstyring.Domain.People;

public static class RoleRules
{
    public const int NameMaxLength = 120;
    public const int EmailMaxLength = 254;
    public const int JobTitleMaxLength = 120;

    /// <summary>Which kinds of organisation a role can be held for.</summary>
    public static bool Fits(Role role, OrganisationKind kind) => role switch
    {
        Role.Contributor => kind is not (OrganisationKind.Supplier or OrganisationKind.StateAgency),
        Role.MemberRepresentative => OrganisationRules.IsMember(kind),
        Role.NetworkCoordinator => OrganisationRules.CanAnchor(kind),
        Role.CaseOfficer or Role.KsDecisionMaker or Role.Administrator => kind == OrganisationKind.Ks,
        Role.CompanyOfficer or Role.CompanyDecisionMaker or Role.ProductOwner => kind == OrganisationKind.Company,
        Role.SupplierContact => kind == OrganisationKind.Supplier,
        Role.StateContact => kind == OrganisationKind.StateAgency,
    };

    /// <summary>
    /// The one role that a verified sign-in for an organisation gives of itself: raising needs for it. To speak for a member,
    /// or to have any say at KS or the company, takes an administrator.
    /// </summary>
    public static Role OfVerifiedSignIn(OrganisationKind kind) => kind switch
    {
        OrganisationKind.Supplier => Role.SupplierContact,
        OrganisationKind.StateAgency => Role.StateContact,
        OrganisationKind.Municipality or OrganisationKind.County or OrganisationKind.Ks or OrganisationKind.Company
            or OrganisationKind.Network or OrganisationKind.CountyCollege or OrganisationKind.InterMunicipal => Role.Contributor,
    };

    public static IReadOnlyList<Error> ObstaclesToGranting(
        Role role, OrganisationKind kind, OrganisationId organisation, DateOnly from, DateOnly? to, IReadOnlyList<RoleGrant> held) => new Unmet()
        .If(!Fits(role, kind), PersonErrors.RoleDoesNotFit)
        .If(to < from, PersonErrors.EndsBeforeItBegins with { Field = "To" })
        .If(held.Any(g => g.Role == role && g.OrganisationId == organisation && (g.To is not { } last || from <= last)), PersonErrors.AlreadyHeld);

    /// <summary>
    /// Roles that must not meet in one person on one day, whichever organisation they are held for. Which they are is data; inside a member
    /// nothing is apart.
    /// </summary>
    public static IReadOnlyList<Error> ObstaclesToMeeting(
        Role role, DateOnly from, DateOnly? to, IReadOnlyList<RoleGrant> held, IReadOnlyList<RoleConflict> conflicts) =>
        held.Where(g => g.From <= (to ?? DateOnly.MaxValue) && from <= (g.To ?? DateOnly.MaxValue) && g.From <= (g.To ?? DateOnly.MaxValue))
            .Select(g => g.Role).Distinct()
            .Where(other => conflicts.Any(c => c.Keeps(role, other)))
            .Select(PersonErrors.RolesMustNotMeet).Take(1).ToList();

    /// <summary>The roles that decide, administer or speak for an organisation. That they are given and ended is in the decision log.</summary>
    public static bool IsLogged(Role role) => role switch
    {
        Role.KsDecisionMaker or Role.CompanyDecisionMaker or Role.Administrator or Role.MemberRepresentative or Role.NetworkCoordinator => true,
        Role.Contributor or Role.CaseOfficer or Role.CompanyOfficer or Role.ProductOwner or Role.SupplierContact or Role.StateContact => false,
    };

    /// <summary>Nothing is left to hold after a day, so that what follows from having a role ends too.</summary>
    public static bool IsLast(RoleGrantId ending, DateOnly lastDay, IReadOnlyList<RoleGrant> held) =>
        !held.Any(g => g.Id != ending && (g.To is not { } to || to > lastDay));

    /// <summary>The roles that can be held for a kind of organisation, in the order they are listed.</summary>
    public static IReadOnlyList<Role> Fitting(OrganisationKind kind) => [.. Enum.GetValues<Role>().Where(role => Fits(role, kind))];

    /// <summary>
    /// Somebody must always be left who can give roles: the last administrator cannot end that role, not even their own.
    /// </summary>
    /// <param name="otherAdministrators">Others who hold the role without an end, can sign in, and whose account is open.</param>
    public static IReadOnlyList<Error> ObstaclesToEnding(RoleGrant grant, int otherAdministrators) =>
        grant.Role == Role.Administrator && otherAdministrators == 0 ? [PersonErrors.LastAdministrator] : [];

    /// <summary>An account can be closed, but not the last administrator's.</summary>
    public static IReadOnlyList<Error> ObstaclesToDeactivating(Person person, DateOnly today, int otherAdministrators) =>
        !person.IsActive ? [PersonErrors.Closed]
        : person.Grants.Any(g => g.Role == Role.Administrator && g.HoldsOn(today)) && otherAdministrators == 0 ? [PersonErrors.LastAdministrator]
        : [];

    /// <summary>
    /// An invitation lets the one who opens it become this person, so it goes only to someone whom no sign-in is tied to yet,
    /// at the address an administrator has written.
    /// </summary>
    public static IReadOnlyList<Error> ObstaclesToInviting(Person person) => new Unmet()
        .If(!person.IsActive, PersonErrors.Closed)
        .If(person.Identities.Count > 0, PersonErrors.SignsInAlready)
        .If(person.Email is null, PersonErrors.NoEmail);
}
