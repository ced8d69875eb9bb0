using System.Security.Claims;
using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Behovsstyring.DemoIdentity;

/// <summary>The page where one picks a person, and the token that person then gets.</summary>
internal static class SignInEndpoints
{
    private const string SessionId = "sid";
    private static readonly string[] Scheme = [OpenIddictServerAspNetCoreDefaults.AuthenticationScheme];

    public static void MapSignIn(this WebApplication app)
    {
        app.MapMethods("/authorize", ["GET", "POST"], Authorize);
        app.MapMethods("/logout", ["GET", "POST"], SignOut);
    }

    private static IResult Authorize(HttpContext http, DemoIdentityOptions options)
    {
        var request = http.GetOpenIddictServerRequest()!;

        // Naming the person signs in at once: the page's own links do it, and so do tests.
        if (options.People.FirstOrDefault(p => p.Subject == request.LoginHint) is { } person)
        {
            return Results.SignIn(PrincipalOf(person, request), authenticationScheme: Scheme[0]);
        }

        // There is no session here to answer silently from; everybody picks, every time.
        if (request.HasPromptValue(PromptValues.None))
        {
            return Results.Forbid(new AuthenticationProperties(new Dictionary<string, string?>
            {
                [OpenIddictServerAspNetCoreConstants.Properties.Error] = Errors.LoginRequired,
            }), Scheme);
        }

        http.Response.Headers.CacheControl = "no-store";
        return new RazorComponentResult<SignInPage>(new
        {
            Model = new SignInModel(options.People, http.Request.HasFormContentType ? http.Request.Form : http.Request.Query, request.LoginHint),
        });
    }

    private static IResult SignOut(HttpContext http) =>
        http.GetOpenIddictServerRequest()?.PostLogoutRedirectUri is null
            ? new RazorComponentResult<SignedOutPage>()
            : Results.SignOut(authenticationSchemes: Scheme);

    /// <summary>What the code represents: who, how surely, in which session. The rest of the person's claims wait for the token.</summary>
    private static ClaimsPrincipal PrincipalOf(DemoPerson person, OpenIddictRequest request)
    {
        var identity = new ClaimsIdentity(TokenValidationParameters.DefaultAuthenticationType, Claims.Name, Claims.Role)
            .SetClaim(Claims.Subject, person.Subject)
            .SetClaim(SessionId, Guid.NewGuid().ToString("N"))
            .SetClaim(Claims.AuthenticationContextReference, request.GetAcrValues().FirstOrDefault() ?? "demo");
        var principal = new ClaimsPrincipal(identity);
        principal.SetScopes(request.GetScopes());
        return principal;
    }
}
