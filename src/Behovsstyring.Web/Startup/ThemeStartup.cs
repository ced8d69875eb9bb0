using Behovsstyring.Web.Components;

namespace Behovsstyring.Web.Startup;

/// <summary>Light, dark, or as the device says. As with the language, only a choice sets a cookie.</summary>
public enum Theme
{
    Auto,
    Light,
    Dark,
}

internal static class ThemeStartup
{
    public static readonly Theme[] All = [Theme.Auto, Theme.Light, Theme.Dark];

    public static string Slug(Theme theme) => theme switch
    {
        Theme.Auto => "auto",
        Theme.Light => "lys",
        Theme.Dark => "mork",
    };

    public static Theme Of(HttpContext http) =>
        http.Request.Cookies[ChoiceCookies.Theme] is { } chosen ? Parse(chosen) ?? Theme.Auto : Theme.Auto;

    public static void MapThemeChoice(this IEndpointRouteBuilder app) =>
        app.MapGet("/tema/{slug}", (string slug, string? til, HttpContext http) =>
        {
            if (Parse(slug) is not { } theme)
            {
                return Results.NotFound();
            }

            ChoiceCookies.Set(http, ChoiceCookies.Theme, Slug(theme));
            return Urls.BackTo(til);
        });

    private static Theme? Parse(string slug) => All.Where(theme => Slug(theme) == slug).Cast<Theme?>().FirstOrDefault();
}

/// <summary>The two cookies a visitor can choose to get. Neither says who anybody is.</summary>
internal static class ChoiceCookies
{
    public const string Language = "behovsstyring.sprak";
    public const string Theme = "behovsstyring.tema";

    public static void Set(HttpContext http, string name, string value) =>
        http.Response.Cookies.Append(name, value, new CookieOptions
        {
            MaxAge = TimeSpan.FromDays(365),
            Path = "/",
            SameSite = SameSiteMode.Lax,
            HttpOnly = true,
            Secure = http.Request.IsHttps,
            IsEssential = true,
        });
}
