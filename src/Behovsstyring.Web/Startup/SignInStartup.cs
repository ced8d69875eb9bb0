using Behovsstyring.Application.People;
using Behovsstyring.Application.Persistence;
using Behovsstyring.Web.Components.Workspace;
using Behovsstyring.Web.Features.SignIn;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.DataProtection;

namespace Behovsstyring.Web.Startup;

/// <summary>
/// Signing in: OpenID Connect with each configured provider, one cookie of our own, and two doors
/// (<see cref="SignInPolicies"/>). There is no other way in.
/// </summary>
internal static class SignInStartup
{
    public static WebApplicationBuilder AddSignIn(this WebApplicationBuilder builder)
    {
        var options = Read(builder.Configuration);
        var services = builder.Services;
        services.AddSingleton(options);
        services.AddSingleton(options.SubjectKey is { } key ? new SubjectHasher(Convert.FromBase64String(key)) : SubjectHasher.ForDemo);
        services.AddSingleton<SessionWatch>();
        services.AddHostedService<SessionWatchJob>();
        services.AddScoped<CurrentUser>();
        services.AddSingleton<InvitationLinks>();
        services.AddScoped<SignInCookieEvents>();
        services.AddScoped<AuthenticationStateProvider, PageUser>();
        builder.AddKeys();

        // No default scheme: open pages never look at the cookie, so they cost no look-up and are the same for everybody.
        var authentication = services.AddAuthentication().AddCookie(SignInClaims.Scheme, cookie => ConfigureCookie(cookie, builder));
        foreach (var provider in options.Providers)
        {
            authentication.AddOpenIdConnect(provider.Scheme, provider.Name, oidc => ProviderSetup.Configure(oidc, provider));
        }

        services.AddAuthorizationBuilder()
            .AddPolicy(SignInPolicies.SignedIn, policy => policy.AddAuthenticationSchemes(SignInClaims.Scheme).RequireAuthenticatedUser())
            .AddPolicy(SignInPolicies.ActsForSomebody, policy => policy.AddAuthenticationSchemes(SignInClaims.Scheme)
                .RequireAuthenticatedUser().RequireClaim(SignInClaims.Organisation));
        return builder;
    }

    public static void UseSignIn(this WebApplication app)
    {
        app.UseAuthentication();
        app.UseAuthorization();
    }

    public static SignInOptions Read(IConfiguration configuration) =>
        configuration.GetSection("SignIn").Get<SignInOptions>() ?? new SignInOptions();

    /// <summary>Keys in the database, so that every node reads the same cookies; encrypted there by a certificate where one is given.</summary>
    private static void AddKeys(this WebApplicationBuilder builder)
    {
        var protection = builder.Services.AddDataProtection().SetApplicationName("behovsstyring").KeepKeysInDatabase();
        if (Certificates.Read(builder.Configuration) is { Count: > 0 } certificates)
        {
            protection.ProtectKeysWithCertificate(certificates[0]).UnprotectKeysWithAnyCertificate([.. certificates]);
        }
    }

    private static void ConfigureCookie(CookieAuthenticationOptions cookie, WebApplicationBuilder builder)
    {
        cookie.Cookie.Name = CookieNames.Of("inn", builder);
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.IsEssential = true;
        cookie.Cookie.SecurePolicy = builder.Environment.IsDevelopment() ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
        // The day's limit; idleness is the session's (SignInLimits), since an open tab makes no requests.
        cookie.ExpireTimeSpan = SignInLimits.Longest;
        cookie.SlidingExpiration = false;
        cookie.EventsType = typeof(SignInCookieEvents);
    }
}

/// <summary>Cookies do not tell ports apart, and two installations on one machine must not sign each other out.</summary>
internal static class CookieNames
{
    public static string Of(string purpose, WebApplicationBuilder builder)
    {
        if (!builder.Environment.IsDevelopment())
        {
            // A browser takes this name only over HTTPS and from this very host.
            return "__Host-behovsstyring." + purpose;
        }

        var address = builder.Configuration["urls"]?.Split(';')[0];
        var port = Uri.TryCreate(address, UriKind.Absolute, out var uri) ? uri.Port : 0;
        return $"behovsstyring.{purpose}.{port}";
    }
}
