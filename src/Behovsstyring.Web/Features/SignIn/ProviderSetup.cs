using System.Globalization;
using Behovsstyring.Web.Components.Workspace;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Behovsstyring.Web.Features.SignIn;

/// <summary>One provider's OpenID Connect settings: authorisation code with PKCE, state and nonce; answer in the query; exact issuer.</summary>
internal static class ProviderSetup
{
    public const string ReturnPath = "/logg-inn/retur/";
    public const string SignedOutPath = "/logg-ut/retur/";

    public static void Configure(OpenIdConnectOptions oidc, SignInProvider provider)
    {
        oidc.Authority = provider.Authority;
        oidc.ClientId = provider.ClientId;
        oidc.ClientSecret = provider.ClientSecret;
        oidc.RequireHttpsMetadata = !new Uri(provider.Authority).IsLoopback;
        oidc.SignInScheme = SignInClaims.Scheme;
        oidc.SignOutScheme = SignInClaims.Scheme;
        oidc.CallbackPath = ReturnPath + provider.Key;
        oidc.SignedOutCallbackPath = SignedOutPath + provider.Key;
        // Ours is /logg-ut/kanal: the framework's compares with the cookie, which the provider's frame does not carry.
        oidc.RemoteSignOutPath = default;
        oidc.ResponseType = OpenIdConnectResponseType.Code;
        // A posted answer would come from another site, and with it neither state nor nonce cookie over http.
        oidc.ResponseMode = OpenIdConnectResponseMode.Query;
        oidc.UsePkce = true;
        oidc.NonceCookie.SameSite = SameSiteMode.Lax;
        oidc.NonceCookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        oidc.CorrelationCookie.SameSite = SameSiteMode.Lax;
        oidc.CorrelationCookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        oidc.Scope.Clear();
        foreach (var scope in ScopesOf(provider.Kind))
        {
            oidc.Scope.Add(scope);
        }

        oidc.GetClaimsFromUserInfoEndpoint = false;
        oidc.MapInboundClaims = false;
        oidc.ClaimActions.Clear();
        // Kept until the events have picked out the identity token, which signing out needs; the rest is thrown away there.
        oidc.SaveTokens = true;
        oidc.TokenValidationParameters.IssuerValidatorUsingConfiguration = (issuer, _, _, configuration) => ValidIssuer(provider, issuer, configuration.Issuer);
        oidc.Events = new ProviderEvents(provider);
    }

    /// <summary>What to add to the authorisation request.</summary>
    public static void Ask(SignInProvider provider, OpenIdConnectMessage request)
    {
        request.UiLocales = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;
        if (AssuranceLevels.Asked(provider) is { } level)
        {
            request.AcrValues = level;
        }

        if (provider.Kind == ProviderKind.Ansattporten)
        {
            request.SetParameter("authorization_details", AuthorizationDetails.Asked(provider.Resource));
        }
    }

    /// <summary>
    /// The issuer is the one configured, and the one its own discovery document names. Entra ID for several tenants names a
    /// template there; which tenants get in is the mapper's.
    /// </summary>
    public static string ValidIssuer(SignInProvider provider, string issuer, string published)
    {
        const string TenantTemplate = "{tenantid}";
        var valid = provider.Kind == ProviderKind.EntraId && published.Contains(TenantTemplate, StringComparison.Ordinal)
            ? provider.Tenants.Keys.Any(tenant => issuer == published.Replace(TenantTemplate, tenant.ToLowerInvariant(), StringComparison.Ordinal))
            : issuer == published && (provider.Kind == ProviderKind.EntraId || issuer.TrimEnd('/') == provider.Authority.TrimEnd('/'));
        return valid ? issuer : throw new SecurityTokenInvalidIssuerException("Not the issuer configured.") { InvalidIssuer = issuer };
    }

    private static string[] ScopesOf(ProviderKind kind) => kind switch
    {
        ProviderKind.Demo or ProviderKind.EntraId => ["openid", "profile", "email"],
        ProviderKind.Ansattporten or ProviderKind.IdPorten => ["openid", "profile"],
    };
}
