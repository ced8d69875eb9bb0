using System.Globalization;
using Behovsstyring.Web.Components.OpenPages;
using Microsoft.AspNetCore.Components;

namespace Behovsstyring.Web.Components.Layout;

/// <summary>The whole document of an open page: the same for everybody, so it knows the address but not the visitor.</summary>
public partial class OpenLayout
{
    [CascadingParameter]
    public HttpContext Http { get; set; } = default!;

    [Inject]
    private Navigation Navigation { get; set; } = default!;

    private static string Language => CultureInfo.CurrentUICulture.Name;

    private string ThemeSlug => Themes.Slug(Themes.Of(Http));

    private string Path => Http.Request.Path.Value ?? Urls.Home;

    /// <summary>Where language and theme lead back to: never more of the address than the page itself reads.</summary>
    private string Here => Http.Features.Get<OpenPageFeature>()?.CanonicalUrl ?? Urls.Home;

    /// <summary>From the root: an open page has no base element, so that its skip link stays on the page.</summary>
    private string Asset(string file) => "/" + Assets[file];

    /// <summary>Signing in leads to the same thing, if it has a signed-in page.</summary>
    private string Twin => Navigation.WorkTwinOf(Path) ?? Urls.Work.Home;
}
