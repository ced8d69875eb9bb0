using Behovsstyring.Application.Access;
using Behovsstyring.Application.People;
using Behovsstyring.Web.Texts;
using Microsoft.AspNetCore.Routing.Patterns;

namespace Behovsstyring.Web.Components.Layout;

/// <summary>One entry of a menu. The label is asked for at each showing, since it depends on the language.</summary>
/// <param name="For">Shown to those with one of these permissions; to everyone when none is named.</param>
public sealed record NavigationItem(Func<string> Label, string Url, string Icon, params Permission[] For)
{
    public bool IsFor(Me? me) => For.Length == 0 || (me is not null && For.Any(me.Has));

    public bool Holds(string path) => Url switch
    {
        Urls.Home or Urls.Work.Home => path == Url,
        // The next version of the matrix is written from there.
        Urls.Work.Administration => Within(path, Url) || Within(path, Urls.Work.DecisionMatrix),
        _ => Within(path, Url),
    };

    private static bool Within(string path, string url) => path == url || path.StartsWith(url + "/", StringComparison.Ordinal);
}

/// <summary>The menus, and which open page and which page in the workspace are about the same thing.</summary>
public sealed class Navigation(EndpointDataSource endpoints)
{
    public static IReadOnlyList<NavigationItem> Open { get; } =
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

    public static IReadOnlyList<NavigationItem> Work { get; } =
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
        new(() => LayoutTexts.NavAdministration, Urls.Work.Administration, Icons.Settings, Permission.Administer, Permission.ManageBodies),
    ];

    public static IReadOnlyList<NavigationItem> Footer { get; } =
    [
        new(() => LayoutTexts.NavDecisionMatrix, Urls.DecisionMatrix, Icons.Gate),
        new(() => LayoutTexts.NavDecisionLog, Urls.DecisionLog, Icons.Gate),
        new(() => LayoutTexts.NavApi, Urls.ApiDescription, Icons.Gate),
    ];

    // Read when first shown: by then every route is mapped.
    private readonly Lazy<HashSet<string>> _routes = new(() => RoutesOf(endpoints));

    /// <summary>By their number of segments, those with most said outright first.</summary>
    private readonly Lazy<ILookup<int, Template>> _templates = new(() => RoutesOf(endpoints)
        .OrderBy(text => text.Count(sign => sign == '*')).Select(text => new Template(text, text.Split('/'))).ToLookup(template => template.Segments.Length));

    /// <summary>The signed-in page of the same thing, where there is one: <c>/behov/IDE-2026-0012</c> has <c>/arbeid/behov/IDE-2026-0012</c>.</summary>
    public string? WorkTwinOf(string openPath) =>
        openPath == Urls.Home ? Urls.Work.Home : BestTemplate(openPath) is { } template && Exists(Urls.Work.Home + template) ? Urls.Work.Home + openPath : null;

    /// <summary>The open page of the same thing, where there is one.</summary>
    public string? OpenTwinOf(string workPath)
    {
        if (!workPath.StartsWith(Urls.Work.Home + "/", StringComparison.Ordinal))
        {
            return null;
        }

        return BestTemplate(workPath)?[Urls.Work.Home.Length..] is { Length: > 0 } tail && Exists(tail) ? workPath[Urls.Work.Home.Length..] : null;
    }

    /// <summary>As the router chooses: of the templates that fit, the one with the most said outright.</summary>
    private string? BestTemplate(string path)
    {
        var segments = path.Split('/');
        foreach (var template in _templates.Value[segments.Length])
        {
            if (Fits(template.Segments, segments))
            {
                return template.Text;
            }
        }

        return null;
    }

    private static HashSet<string> RoutesOf(EndpointDataSource endpoints) => [.. endpoints.Endpoints.OfType<RouteEndpoint>().Select(TemplateOf)];

    private static bool Fits(string[] template, string[] path)
    {
        for (var i = 0; i < template.Length; i++)
        {
            if (template[i] != "*" && !string.Equals(template[i], path[i], StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary><c>/behov/{number}</c> and <c>/behov/{Number:length(13)}</c> are one place: <c>/behov/*</c>.</summary>
    private static string TemplateOf(RouteEndpoint endpoint) =>
        "/" + string.Join('/', endpoint.RoutePattern.PathSegments.Select(segment => segment is { IsSimple: true, Parts: [RoutePatternLiteralPart literal] } ? literal.Content : "*"));

    private bool Exists(string url) => _routes.Value.Contains(url);

    private sealed record Template(string Text, string[] Segments);
}
