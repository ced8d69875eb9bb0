using Behovsstyring.Application.People;
using Behovsstyring.Domain.People;

namespace Behovsstyring.Web.Features.People;

/// <summary>How roles and accounts are named in addresses.</summary>
internal static class PersonSlugs
{
    public static string Of(Role role) => role switch
    {
        Role.Contributor => "melder",
        Role.MemberRepresentative => "talsperson",
        Role.NetworkCoordinator => "koordinator",
        Role.CaseOfficer => "saksbehandler-ks",
        Role.KsDecisionMaker => "beslutter-ks",
        Role.CompanyOfficer => "saksbehandler-selskapet",
        Role.CompanyDecisionMaker => "beslutter-selskapet",
        Role.ProductOwner => "produktansvarlig",
        Role.Administrator => "administrator",
        Role.SupplierContact => "leverandor",
        Role.StateContact => "stat",
    };

    public static string Of(AccountState state) => state switch
    {
        AccountState.InUse => "i-bruk",
        AccountState.NeverSignedIn => "ikke-logget-inn",
        AccountState.Closed => "stengt",
    };

    public static Role? ReadRole(string? slug) =>
        Enum.GetValues<Role>().Where(role => Of(role) == slug).Select(role => (Role?)role).FirstOrDefault();

    public static AccountState? ReadState(string? slug) =>
        Enum.GetValues<AccountState>().Where(state => Of(state) == slug).Select(state => (AccountState?)state).FirstOrDefault();
}
