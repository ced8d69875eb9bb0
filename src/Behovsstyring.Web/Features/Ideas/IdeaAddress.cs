using Behovsstyring.Domain.Common;
using Behovsstyring.Web.Components;

namespace Behovsstyring.Web.Features.Ideas;

/// <summary>Addresses within the workspace's pages of needs.</summary>
internal static class IdeaAddress
{
    /// <summary>Query key: the action whose dialog opens when the page does.</summary>
    public const string Action = "handling";

    public const string Support = "ta-stilling";
    public const string Anchor = "forankre";

    public static string Draft(CaseId id) => $"{Urls.Work.NewIdea}/{id.Value:D}";

    public static string Edit(string number) => $"{Urls.Work.Idea(number)}/rediger";

    public static string ToSupport(string number) => $"{Urls.Work.Idea(number)}?{Action}={Support}";

    public static string ToAnchor(string number) => $"{Urls.Work.Idea(number)}?{Action}={Anchor}";
}
