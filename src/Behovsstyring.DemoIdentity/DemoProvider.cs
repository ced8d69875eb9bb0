using System.Security.Claims;
using OpenIddict.Abstractions;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Behovsstyring.DemoIdentity;

/// <summary>OpenIddict without a store: one client, keys that live as long as the process, codes that carry what they represent.</summary>
internal static class DemoProvider
{
    public static void AddDemoProvider(this IServiceCollection services, DemoIdentityOptions options) =>
        services.AddOpenIddict().AddServer(server =>
        {
            server.SetAuthorizationEndpointUris("authorize")
                .SetTokenEndpointUris("token")
                .SetEndSessionEndpointUris("logout")
                .AllowAuthorizationCodeFlow()
                .RequireProofKeyForCodeExchange()
                .DisableScopeValidation()
                .EnableDegradedMode()
                .AddEphemeralEncryptionKey()
                .AddEphemeralSigningKey();

            // The provider listens on loopback only, so plain http exposes no secret.
            server.UseAspNetCore()
                .EnableAuthorizationEndpointPassthrough()
                .EnableEndSessionEndpointPassthrough()
                .DisableTransportSecurityRequirement();

            server.AddEventHandler<ValidateAuthorizationRequestContext>(handler => handler.UseInlineHandler(context =>
            {
                if (context.ClientId != options.ClientId)
                {
                    context.Reject(OpenIddictConstants.Errors.InvalidClient, "Ukjent client_id.");
                }
                else if (!Allows(options, context.RedirectUri))
                {
                    context.Reject(OpenIddictConstants.Errors.InvalidRequest, "Adressen i redirect_uri er ikke registrert.");
                }

                return ValueTask.CompletedTask;
            }));

            server.AddEventHandler<ValidateTokenRequestContext>(handler => handler.UseInlineHandler(context =>
            {
                if (context.ClientId != options.ClientId || context.ClientSecret != options.ClientSecret)
                {
                    context.Reject(OpenIddictConstants.Errors.InvalidClient, "Feil client_id eller client_secret.");
                }

                return ValueTask.CompletedTask;
            }));

            server.AddEventHandler<HandleTokenRequestContext>(handler => handler.UseInlineHandler(context =>
            {
                var subject = context.Principal?.GetClaim(OpenIddictConstants.Claims.Subject);
                if (options.People.FirstOrDefault(p => p.Subject == subject) is { } person)
                {
                    DemoClaims.Add((ClaimsIdentity)context.Principal!.Identity!, person);
                }

                return ValueTask.CompletedTask;
            }));

            server.AddEventHandler<ValidateEndSessionRequestContext>(handler => handler.UseInlineHandler(context =>
            {
                // An address to return to after signing out is on the same host and port as one to return to after signing in.
                if (context.PostLogoutRedirectUri is { } uri && !AllowsHost(options, uri))
                {
                    context.Reject(OpenIddictConstants.Errors.InvalidRequest, "Adressen i post_logout_redirect_uri er ikke registrert.");
                }

                return ValueTask.CompletedTask;
            }));
        });

    private static bool Allows(DemoIdentityOptions options, string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (options.RedirectUris.Count == 0 ? uri.IsLoopback : options.RedirectUris.Contains(uri));

    private static bool AllowsHost(DemoIdentityOptions options, string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (options.RedirectUris.Count == 0 ? uri.IsLoopback : options.RedirectUris.Any(known => known.Authority == uri.Authority));
}
