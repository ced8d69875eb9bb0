using Behovsstyring.Web.Components;
using Behovsstyring.Web.Components.Workspace;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Behovsstyring.Web.Features.SignIn;

/// <summary>The cookie is worth what its session is worth. Without one, people are led to sign-in and programs get a status code.</summary>
internal sealed class SignInCookieEvents(SessionWatch sessions) : CookieAuthenticationEvents
{
    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        var session = context.Principal?.SessionId();
        if (session is null || !await sessions.IsOpenAsync(session.Value, context.HttpContext.RequestAborted))
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(SignInClaims.Scheme);
        }
    }

    public override Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context) =>
        Lead(context, StatusCodes.Status401Unauthorized, Urls.SignIn(ReturnTo(context.Request)));

    /// <summary>Signed in, but no organisation to act for is chosen. There is no other reason for this refusal.</summary>
    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context) =>
        Lead(context, StatusCodes.Status403Forbidden, Urls.ChooseOrganisationThen(ReturnTo(context.Request)));

    private static Task Lead(RedirectContext<CookieAuthenticationOptions> context, int status, string page)
    {
        // A tab's connection cannot follow a redirect: refused, it reloads the page, and that can.
        if (context.Request.Path.StartsWithSegments("/_blazor") || !HttpMethods.IsGet(context.Request.Method))
        {
            context.Response.StatusCode = status;
        }
        else
        {
            context.Response.Redirect(page);
        }

        return Task.CompletedTask;
    }

    private static string ReturnTo(HttpRequest request) => request.PathBase.Add(request.Path).ToUriComponent() + request.QueryString.ToUriComponent();
}
