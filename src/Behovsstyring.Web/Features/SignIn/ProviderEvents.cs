using System.Globalization;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.People;
using Behovsstyring.Application.Running;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.People;
using Behovsstyring.Web.Components;
using Behovsstyring.Web.Components.Workspace;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Behovsstyring.Web.Features.SignIn;

/// <summary>From a provider's validated answer to our own cookie, or to a page that says why not.</summary>
internal sealed partial class ProviderEvents(SignInProvider provider) : OpenIdConnectEvents
{
    /// <summary>The key of the invitation that led to sign-in, among the properties of the round trip.</summary>
    public const string Invitation = "behovsstyring.invitation";

    public override Task RedirectToIdentityProvider(RedirectContext context)
    {
        ProviderSetup.Ask(provider, context.ProtocolMessage);
        return Task.CompletedTask;
    }

    /// <summary>The last step, when signature, issuer, audience, nonce and code have all been checked.</summary>
    public override async Task TicketReceived(TicketReceivedContext context)
    {
        var mapped = ClaimsMapper.Map(provider, [.. context.Principal!.Claims]);
        if (mapped.SignIn is not { } signIn)
        {
            Refuse(context, mapped.Refusal!.Value);
            return;
        }

        var useCases = context.HttpContext.RequestServices.GetRequiredService<UseCases>();
        var result = await useCases.Run(
            RequestOf(signIn, context.HttpContext.RequestServices.GetRequiredService<SubjectHasher>()) with { Invitation = TakeInvitation(context.Properties!) }, Actor.System);
        if (!result.IsOk)
        {
            Refuse(context, result.Has(PersonErrors.Closed) ? SignInRefusal.Closed
                : result.Has(PersonErrors.InvitationNotValid) ? SignInRefusal.Invitation
                : result.Has(CommonErrors.DatabaseAway) ? SignInRefusal.Away : SignInRefusal.Failed);
            return;
        }

        await EndEarlier(context.HttpContext, useCases);
        context.Principal = SignInClaims.Principal(result.Value, provider.Key, await OnlyOrganisation(useCases, result.Value));
        KeepOnlyWhatSignOutNeeds(context.Properties!);
    }

    public override Task RemoteFailure(RemoteFailureContext context)
    {
        var cancelled = context.Request.Query["error"] == "access_denied";
        if (!cancelled)
        {
            Failed(Log(context.HttpContext), context.Failure, provider.Key);
        }

        Refuse(context, cancelled ? SignInRefusal.Cancelled : SignInRefusal.Failed);
        return Task.CompletedTask;
    }

    private static InvitationId? TakeInvitation(AuthenticationProperties properties) =>
        properties.Items.Remove(Invitation, out var text) && Guid.TryParse(text, out var id) ? new InvitationId(id) : null;

    private static RecordSignIn RequestOf(VerifiedSignIn signIn, SubjectHasher hasher) => new(
        signIn.Provider,
        hasher.Hash(signIn.Provider, signIn.Subject),
        signIn.ProviderSession is { } session ? hasher.Hash(signIn.Provider, "sid " + session) : null,
        signIn.Name,
        signIn.Email,
        Languages.Codes.Contains(CultureInfo.CurrentUICulture.Name) ? CultureInfo.CurrentUICulture.Name : Languages.Default,
        signIn.OrganisationNumbers);

    /// <summary>The person's only organisation, which is then not asked for. None for a person without a name, since the name is asked first.</summary>
    private static async Task<OrganisationId?> OnlyOrganisation(UseCases useCases, SignedIn signedIn)
    {
        var mine = await useCases.Run(new GetMyOrganisations(signedIn.Person), Actor.System);
        return mine is { IsOk: true, Value: { PersonName.Length: > 0, Organisations: [var only] } } ? only.Id : null;
    }

    /// <summary>Signing in again in the same browser replaces the cookie; the session it held would otherwise live on without an owner.</summary>
    private static async Task EndEarlier(HttpContext http, UseCases useCases)
    {
        if ((await http.AuthenticateAsync(SignInClaims.Scheme)).Principal?.SessionId() is { } earlier)
        {
            var ended = await useCases.Run(new EndSession(earlier), Actor.System);
            http.RequestServices.GetRequiredService<SessionWatch>().Over(ended.IsOk ? ended.Value : []);
        }
    }

    private static void KeepOnlyWhatSignOutNeeds(AuthenticationProperties properties)
    {
        var token = properties.GetTokenValue(OpenIdConnectParameterNames.IdToken);
        properties.StoreTokens(token is null ? [] : [new AuthenticationToken { Name = OpenIdConnectParameterNames.IdToken, Value = token }]);
    }

    private void Refuse(HandleRequestContext<RemoteAuthenticationOptions> context, SignInRefusal refusal)
    {
        Refused(Log(context.HttpContext), provider.Key, refusal);
        context.Response.Redirect(Urls.SignInRefused(refusal.Slug()));
        context.HandleResponse();
    }

    private static ILogger Log(HttpContext http) => http.RequestServices.GetRequiredService<ILogger<ProviderEvents>>();

    [LoggerMessage(LogLevel.Warning, "Sign-in at {Provider} failed")]
    private static partial void Failed(ILogger log, Exception? exception, string provider);

    [LoggerMessage(LogLevel.Information, "Sign-in at {Provider} refused: {Reason}")]
    private static partial void Refused(ILogger log, string provider, SignInRefusal reason);
}
