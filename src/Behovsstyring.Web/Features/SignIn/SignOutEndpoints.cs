using Behovsstyring.Application.Common;
using Behovsstyring.Application.People;
using Behovsstyring.Application.Running;
using Behovsstyring.Web.Components;
using Behovsstyring.Web.Components.Workspace;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;

namespace Behovsstyring.Web.Features.SignIn;

/// <summary>Out here and at the provider; and out because the provider says so.</summary>
internal static partial class SignOutEndpoints
{
    public static void MapSignOut(this WebApplication app)
    {
        var open = app.MapGroup("").ExcludeFromDescription().RequireRateLimiting(Limits.SignIn);
        open.MapGet(Urls.SignOutPath, (HttpContext http) => SignInPages.Show<SignOutPage>(http, [])).WithPages(app).RequireAuthorization(SignInPolicies.SignedIn);
        // Checks the form itself: a user who is signed out already has nothing to protect, and an error page would not help.
        open.MapPost(Urls.SignOutPath, SignOut).WithPages(app).DisableAntiforgery();
        open.MapGet(Urls.SignedOut, (HttpContext http) => SignInPages.Show<SignedOutPage>(http, [])).WithPages(app);
        open.MapGet(Urls.SignedOutByProvider, SignedOutByProvider);
    }

    private static async Task<IResult> SignOut(HttpContext http, UseCases useCases, SessionWatch sessions, SignInOptions options, IAntiforgery antiforgery, ILogger<SessionWatch> log)
    {
        var signedIn = await http.AuthenticateAsync(SignInClaims.Scheme);
        if (signedIn.Principal is not { } user)
        {
            return Results.LocalRedirect(Urls.SignedOut);
        }

        // The form was made for this user.
        http.User = user;
        if (!await antiforgery.IsRequestValidAsync(http))
        {
            return Results.BadRequest();
        }

        var provider = options.Providers.Find(p => p.Key == user.ProviderKey());
        var onward = provider is null ? null : await AddressAtProvider(http, provider, log);
        var ended = await useCases.Run(new EndSession(user.SessionId()!.Value), Actor.System);
        sessions.Over(ended.IsOk ? ended.Value : []);
        await http.SignOutAsync(SignInClaims.Scheme);
        // Chromium holds form-action against a redirect from here, and a provider may sign out on another host than it signs in on
        // (ID-porten does). A page that goes on by itself is no redirect.
        return onward is null
            ? Results.LocalRedirect(Urls.SignedOut)
            : SignInPages.Show<SigningOutPage>(http, new() { [nameof(SigningOutPage.Onward)] = onward });
    }

    /// <summary>Where the provider signs out. When it does not answer, we sign out without it.</summary>
    private static async Task<string?> AddressAtProvider(HttpContext http, SignInProvider provider, ILogger log)
    {
        try
        {
            await http.SignOutAsync(provider.Scheme, new AuthenticationProperties { RedirectUri = Urls.SignedOut });
        }
        catch (Exception away) when (away is InvalidOperationException or HttpRequestException or IOException)
        {
            LogNotSignedOut(log, provider.Key, away);
            return null;
        }

        var address = http.Response.Headers.Location.ToString();
        http.Response.Headers.Remove("Location");
        http.Response.StatusCode = StatusCodes.Status200OK;
        return Uri.TryCreate(address, UriKind.Absolute, out _) ? address : null;
    }

    /// <summary>Front-channel logout: the provider loads this in a frame, without our cookie, and names its session.</summary>
    private static async Task<IResult> SignedOutByProvider(
        HttpContext http, UseCases useCases, SessionWatch sessions, SignInOptions options, SubjectHasher hasher, string? iss, string? sid)
    {
        http.Response.Headers.CacheControl = "no-store";
        var provider = options.Providers.Find(p => Names(p, iss));
        if (provider is null || string.IsNullOrEmpty(sid))
        {
            return Results.BadRequest();
        }

        http.Response.Headers.ContentSecurityPolicy = $"default-src 'none'; frame-ancestors {new Uri(iss!).GetLeftPart(UriPartial.Authority)}";
        var ended = await useCases.Run(new EndSessionsOfProvider(provider.Key, hasher.Hash(provider.Key, "sid " + sid)), Actor.System);
        sessions.Over(ended.OrThrow());
        return Results.Text("ok");
    }

    private static bool Names(SignInProvider provider, string? issuer) =>
        Uri.TryCreate(issuer, UriKind.Absolute, out var named)
        && (provider.Kind == ProviderKind.EntraId
            ? named.Host == new Uri(provider.Authority).Host
            : issuer!.TrimEnd('/') == provider.Authority.TrimEnd('/'));

    [LoggerMessage(Level = LogLevel.Warning, Message = "Signed out here, but not at {Provider}")]
    private static partial void LogNotSignedOut(ILogger log, string provider, Exception exception);
}
