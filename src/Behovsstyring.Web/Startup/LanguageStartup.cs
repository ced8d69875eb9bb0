using System.Globalization;
using Behovsstyring.Web.Components;
using Microsoft.AspNetCore.Localization;

namespace Behovsstyring.Web.Startup;

/// <summary>
/// Bokmål, nynorsk and English. The browser's wish is followed until somebody chooses; only a choice sets a cookie.
/// The culture <c>no</c> is never used: it has no texts of its own, and validation messages come out empty in it.
/// </summary>
internal static class LanguageStartup
{
    public static void AddLanguages(this IServiceCollection services)
    {
        services.AddLocalization();
        services.Configure<RequestLocalizationOptions>(options =>
        {
            // Of a culture by its name alone each request gets a copy, which reads its month names and number signs again.
            List<CultureInfo> cultures = [.. Languages.Codes.Select(CultureInfo.GetCultureInfo)];
            options.DefaultRequestCulture = new RequestCulture(CultureInfo.GetCultureInfo(Languages.Default));
            options.SupportedCultures = cultures;
            options.SupportedUICultures = cultures;
            options.RequestCultureProviders =
            [
                new CookieRequestCultureProvider { CookieName = ChoiceCookies.Language },
                new AcceptLanguageHeaderRequestCultureProvider(),
            ];
        });
    }

    public static void UseLanguages(this WebApplication app) => app.UseRequestLocalization();

    public static void MapLanguageChoice(this IEndpointRouteBuilder app) =>
        app.MapGet("/sprak/{code}", (string code, string? til, HttpContext http) =>
        {
            if (!Languages.Codes.Contains(code))
            {
                return Results.NotFound();
            }

            var culture = CultureInfo.GetCultureInfo(code);
            ChoiceCookies.Set(http, ChoiceCookies.Language, CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(culture)));
            return Urls.BackTo(til);
        });
}
