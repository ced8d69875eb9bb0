using Behovsstyring.Domain.Organisations;

namespace Behovsstyring.Web.Features.Organisations;

/// <summary>How kinds of organisations are named in addresses.</summary>
internal static class OrganisationSlugs
{
    public static string Of(OrganisationKind kind) => kind switch
    {
        OrganisationKind.Municipality => "kommune",
        OrganisationKind.County => "fylkeskommune",
        OrganisationKind.Ks => "ks",
        OrganisationKind.Company => "selskapet",
        OrganisationKind.Network => "nettverk",
        OrganisationKind.CountyCollege => "fylkeskommunekollegiet",
        OrganisationKind.StateAgency => "stat",
        OrganisationKind.Supplier => "leverandor",
        OrganisationKind.InterMunicipal => "interkommunalt",
    };

    public static OrganisationKind? Kind(string? slug) =>
        Enum.GetValues<OrganisationKind>().Where(kind => Of(kind) == slug).Select(kind => (OrganisationKind?)kind).FirstOrDefault();
}
