using Behovsstyring.Domain.People;
using Behovsstyring.Web.Texts;

namespace Behovsstyring.Web.Features.People;

internal static class PersonWords
{
    /// <summary>What a role lets its holder do, in one sentence.</summary>
    public static string Gives(Role role) => role switch
    {
        Role.Contributor => PersonTexts.GivesContributor,
        Role.MemberRepresentative => PersonTexts.GivesMemberRepresentative,
        Role.NetworkCoordinator => PersonTexts.GivesNetworkCoordinator,
        Role.CaseOfficer => PersonTexts.GivesCaseOfficer,
        Role.KsDecisionMaker => PersonTexts.GivesKsDecisionMaker,
        Role.CompanyOfficer => PersonTexts.GivesCompanyOfficer,
        Role.CompanyDecisionMaker => PersonTexts.GivesCompanyDecisionMaker,
        Role.ProductOwner => PersonTexts.GivesProductOwner,
        Role.Administrator => PersonTexts.GivesAdministrator,
        Role.SupplierContact => PersonTexts.GivesSupplierContact,
        Role.StateContact => PersonTexts.GivesStateContact,
    };
}
