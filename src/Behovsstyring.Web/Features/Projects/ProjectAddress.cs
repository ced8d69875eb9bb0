using Behovsstyring.Web.Components;

namespace Behovsstyring.Web.Features.Projects;

/// <summary>Addresses within the workspace's pages of projects.</summary>
internal static class ProjectAddress
{
    public static string Edit(string number) => $"{Urls.Work.Project(number)}/rediger";
}
