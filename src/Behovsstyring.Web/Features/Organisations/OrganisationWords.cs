using Behovsstyring.Domain.Organisations;
using Behovsstyring.Web.Texts;

namespace Behovsstyring.Web.Features.Organisations;

/// <summary>What is said of organisations.</summary>
internal static class OrganisationWords
{
    /// <summary>In one word, where the limits are explained elsewhere.</summary>
    public static string Size(SizeClass size) => size switch
    {
        SizeClass.Small => OrganisationTexts.SizeSmall,
        SizeClass.Medium => OrganisationTexts.SizeMedium,
        SizeClass.Large => OrganisationTexts.SizeLarge,
    };
}
