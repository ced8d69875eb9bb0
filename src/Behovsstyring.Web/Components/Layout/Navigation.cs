using Behovsstyring.Web.Texts;

namespace Behovsstyring.Web.Components.Layout;

/// <summary>One entry of a menu. The label is asked for at each showing, since it depends on the language.</summary>
public sealed record NavigationItem(Func<string> Label, string Url, string Icon)
{
    public bool Holds(string path) => Url switch
    {
        Urls.Home or Urls.Work.Home => path == Url,
        _ => path == Url || path.StartsWith(Url + "/", StringComparison.Ordinal),
    };
}

/// <summary>
/// The two menus. What is listed here but not built yet is left out by itself: an entry shows when its route exists.
/// </summary>
public sealed class Navigation(EndpointDataSource endpoints)
{
    private static readonly NavigationItem[] OpenItems =
    [
        new(() => LayoutTexts.NavIdeas, Urls.Ideas, Icons.Idea),
        new(() => LayoutTexts.NavConcepts, Urls.Concepts, Icons.Concept),
        new(() => LayoutTexts.NavProjects, Urls.Projects, Icons.Project),
        new(() => LayoutTexts.NavServices, Urls.Services, Icons.Service),
        new(() => LayoutTexts.NavBodies, Urls.Bodies, Icons.People),
        new(() => LayoutTexts.NavMeetings, Urls.Meetings, Icons.Calendar),
        new(() => LayoutTexts.NavDecisions, Urls.Decisions, Icons.Gate),
        new(() => LayoutTexts.NavReports, Urls.Reports, Icons.Chart),
    ];

    private static readonly NavigationItem[] WorkItems =
    [
        new(() => LayoutTexts.NavMyPage, Urls.Work.Home, Icons.Inbox),
        new(() => LayoutTexts.NavIdeas, Urls.Work.Ideas, Icons.Idea),
        new(() => LayoutTexts.NavConcepts, Urls.Work.Concepts, Icons.Concept),
        new(() => LayoutTexts.NavProjects, Urls.Work.Projects, Icons.Project),
        new(() => LayoutTexts.NavServices, Urls.Work.Services, Icons.Service),
        new(() => LayoutTexts.NavBodies, Urls.Work.Bodies, Icons.People),
        new(() => LayoutTexts.NavMeetings, Urls.Work.Meetings, Icons.Calendar),
        new(() => LayoutTexts.NavDecisions, Urls.Work.Decisions, Icons.Gate),
        new(() => LayoutTexts.NavReports, Urls.Work.Reports, Icons.Chart),
        new(() => LayoutTexts.NavAdministration, Urls.Work.Administration, Icons.Settings),
    ];

    private static readonly NavigationItem[] FooterItems =
    [
        new(() => LayoutTexts.NavDecisionMatrix, Urls.DecisionMatrix, Icons.Gate),
        new(() => LayoutTexts.NavDecisionLog, Urls.DecisionLog, Icons.Gate),
        new(() => LayoutTexts.NavApi, Urls.ApiDescription, Icons.Gate),
    ];

    // Read when first shown: by then every route is mapped.
    private readonly Lazy<HashSet<string>> _routes = new(() =>
        [.. endpoints.Endpoints.OfType<RouteEndpoint>().Select(endpoint => "/" + endpoint.RoutePattern.RawText?.Trim('/'))]);

    public IReadOnlyList<NavigationItem> Open => field ??= Existing(OpenItems);

    public IReadOnlyList<NavigationItem> Work => field ??= Existing(WorkItems);

    public IReadOnlyList<NavigationItem> Footer => field ??= Existing(FooterItems);

    public bool Exists(string url) => _routes.Value.Contains(url);

    private IReadOnlyList<NavigationItem> Existing(NavigationItem[] items) => [.. items.Where(item => Exists(item.Url))];
}
