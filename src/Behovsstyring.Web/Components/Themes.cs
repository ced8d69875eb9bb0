namespace Behovsstyring.Web.Components;

/// <summary>Light, dark, or as the device says. As with the language, only a choice sets a cookie.</summary>
public enum Theme
{
    Auto,
    Light,
    Dark,
}

internal static class Themes
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

    public static Theme? Parse(string slug) => All.Where(theme => Slug(theme) == slug).Cast<Theme?>().FirstOrDefault();
}
