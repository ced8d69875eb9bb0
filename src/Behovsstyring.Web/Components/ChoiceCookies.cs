namespace Behovsstyring.Web.Components;

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
