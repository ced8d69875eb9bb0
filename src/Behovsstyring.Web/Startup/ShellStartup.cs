using Behovsstyring.Web.Components;
using Behovsstyring.Web.Components.Layout;

namespace Behovsstyring.Web.Startup;

/// <summary>The house around the features: what every request passes through, whatever it asks for.</summary>
public static class ShellStartup
{
    public static WebApplicationBuilder AddShell(this WebApplicationBuilder builder)
    {
        // Otherwise Development answers with whole files from disk, without the compressed ones that the build made.
        builder.Configuration["ReloadStaticAssetsAtRuntime"] ??= bool.FalseString;
        builder.AddLogging();
        builder.AddSecurity();
        builder.AddFailurePages();
        builder.Services.AddLanguages();
        builder.Services.AddOpenPages();
        builder.Services.AddWorkspace();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<Navigation>();
        builder.Services.Configure<SiteOptions>(builder.Configuration.GetSection("Site"));
        builder.Services.AddHostedService<ParentProcessWatch>();
        return builder;
    }

    /// <summary>The order matters: the address of the client first, then failures, headers, language, and only then routing.</summary>
    public static WebApplication UseShell(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.KeepFonts();
        app.UseFailurePages();
        app.UseSecurityHeaders();
        app.UseLanguages();
        app.UseStatusPages();
        app.UseRouting();
        app.UseRateLimiter();
        return app;
    }

    /// <summary>Style sheets name the font files as they are, so these are never fingerprinted; their version is in the name.</summary>
    private static void KeepFonts(this WebApplication app) => app.UseWhen(
        http => http.Request.Path.StartsWithSegments("/fonts"),
        fonts => fonts.Use((http, next) =>
        {
            http.Response.OnStarting(() =>
            {
                http.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
                return Task.CompletedTask;
            });
            return next(http);
        }));

    public static WebApplication MapShell(this WebApplication app)
    {
        app.MapStaticAssets();
        app.MapLanguageChoice();
        app.MapThemeChoice();
        app.MapGet("/health/live", () => TypedResults.Text("ok")).DisableHttpMetrics();
        return app;
    }
}
