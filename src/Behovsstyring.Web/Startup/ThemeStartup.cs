using Behovsstyring.Web.Components;

namespace Behovsstyring.Web.Startup;

/// <summary>Where a visitor chooses between light and dark.</summary>
internal static class ThemeStartup
{
    public static void MapThemeChoice(this IEndpointRouteBuilder app) =>
        app.MapGet("/tema/{slug}", (string slug, string? til, HttpContext http) =>
        {
            if (Themes.Parse(slug) is not { } theme)
            {
                return Results.NotFound();
            }

            ChoiceCookies.Set(http, ChoiceCookies.Theme, Themes.Slug(theme));
            return Urls.BackTo(til);
        });
}
