using System.Net;
using Behovsstyring.Web.Components;
using Microsoft.AspNetCore.HttpOverrides;

namespace Behovsstyring.Web.Startup;

/// <summary>Security headers, trusted proxies and what production refuses to start without.</summary>
internal static class SecurityStartup
{
    /// <summary>Nothing inline, nothing from elsewhere: open pages need neither script nor style of their own.</summary>
    private const string OpenPolicy =
        "default-src 'self'; base-uri 'self'; object-src 'none'; frame-ancestors 'none'; form-action 'self'; img-src 'self' data:";

    public static void AddSecurity(this WebApplicationBuilder builder)
    {
        builder.Services.AddAntiforgery(options =>
        {
            options.Cookie.Name = CookieNames.Of("skjema", builder);
            options.Cookie.SecurePolicy = builder.Environment.IsDevelopment() ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
            // frame-ancestors 'none' says it, and more strictly.
            options.SuppressXFrameOptionsHeader = true;
        });
        builder.Services.AddHsts(options => options.MaxAge = TimeSpan.FromDays(365));
        builder.Services.AddLimits(builder.Configuration);
        builder.Services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;
            // Only the proxies named in the configuration are believed; with none, the headers are ignored.
            options.KnownIPNetworks.Clear();
            options.KnownProxies.Clear();
            foreach (var known in KnownProxies(builder.Configuration))
            {
                if (System.Net.IPNetwork.TryParse(known, out var network))
                {
                    options.KnownIPNetworks.Add(network);
                }
                else
                {
                    options.KnownProxies.Add(IPAddress.Parse(known));
                }
            }

            if (options.KnownProxies.Count + options.KnownIPNetworks.Count == 0)
            {
                options.ForwardedHeaders = ForwardedHeaders.None;
            }
        });
    }

    public static void UseSecurityHeaders(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment())
        {
            app.UseHsts();
        }

        // Chromium applies form-action to the redirect that follows a post, so signing out to the provider needs its origin.
        var providers = string.Concat(ProviderOrigins(app.Configuration).Select(origin => " " + origin));
        app.Use((http, next) =>
        {
            var headers = http.Response.Headers;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "same-origin";
            headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers.ContentSecurityPolicy = http.Request.Path.StartsWithSegments("/arbeid") ? WorkPolicy(http, providers) : OpenPolicy;
            return next(http);
        });
    }

    public static IReadOnlyList<string> KnownProxies(IConfiguration configuration) =>
        configuration.GetSection("Proxies:Known").Get<string[]>()
        ?? configuration["Proxies:Known"]?.Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries)
        ?? [];

    /// <summary>MudBlazor writes its theme and many measures as inline style; scripts stay by nonce or from here.</summary>
    private static string WorkPolicy(HttpContext http, string providers)
    {
        var nonce = ScriptNonce.New(http);
        return "default-src 'self'; base-uri 'self'; object-src 'none'; frame-ancestors 'none'; img-src 'self' data:; connect-src 'self'; "
            + $"form-action 'self'{providers}; script-src 'self' 'nonce-{nonce}'; style-src 'self' 'unsafe-inline'";
    }

    private static IEnumerable<string> ProviderOrigins(IConfiguration configuration) =>
        configuration.GetSection("SignIn:Providers").GetChildren()
            .Select(provider => provider["Authority"])
            .Where(authority => Uri.IsWellFormedUriString(authority, UriKind.Absolute))
            .Select(authority => new Uri(authority!).GetLeftPart(UriPartial.Authority))
            .Distinct(StringComparer.OrdinalIgnoreCase);
}
