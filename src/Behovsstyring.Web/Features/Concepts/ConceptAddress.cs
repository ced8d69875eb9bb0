using Behovsstyring.Web.Components;

namespace Behovsstyring.Web.Features.Concepts;

/// <summary>Addresses within the workspace's pages of concepts.</summary>
internal static class ConceptAddress
{
    public static string Edit(string number) => $"{Urls.Work.Concept(number)}/rediger";
}
