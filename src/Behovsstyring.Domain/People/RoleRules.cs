using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Organisations;

namespace Behovsstyring.Domain.People;

public static class RoleRules
{
    public const int NameMaxLength = 120;
    public const int EmailMaxLength = 254;

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

    public static IReadOnlyList<Error> ObstaclesToGranting(
        Role role, OrganisationKind kind, OrganisationId organisation, DateOnly from, IReadOnlyList<RoleGrant> held)
    {
        List<Error> unmet = [];
        if (!Fits(role, kind))
        {
            unmet.Add(PersonErrors.RoleDoesNotFit);
        }

        if (held.Any(g => g.Role == role && g.OrganisationId == organisation && (g.To is not { } last || from <= last)))
        {
            unmet.Add(PersonErrors.AlreadyHeld);
        }

        return unmet;
    }
}
