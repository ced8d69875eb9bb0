using Behovsstyring.Application.Common;
using Behovsstyring.Application.People;
using Behovsstyring.Application.Running;
using Behovsstyring.Domain.Common;
using Behovsstyring.Web.Components;
using Behovsstyring.Web.Components.Workspace;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;

namespace Behovsstyring.Web.Features.SignIn;

/// <summary>From the link «Logg inn» to one's own page: which provider, what one is called, whom one acts for.</summary>
internal static partial class SignInEndpoints
{
    public static void MapSignIn(this WebApplication app)
    {
        var open = app.MapGroup("").ExcludeFromDescription().RequireRateLimiting(Limits.SignIn);
        // Started by GET: Chromium holds form-action against the redirect that follows a posted form.
        open.MapGet(Urls.SignInPath, Start).WithPages(app);
        open.MapGet(Urls.SignInRefusedPath, (HttpContext http, string? grunn) =>
            SignInPages.Show<RefusedPage>(http, new() { [nameof(RefusedPage.Reason)] = SignInRefusals.Parse(grunn) })).WithPages(app);

        var signedIn = app.MapGroup("").ExcludeFromDescription().RequireAuthorization(SignInPolicies.SignedIn);
        signedIn.MapGet(Urls.GiveMyName, AskForName).WithPages(app);
        signedIn.MapPost(Urls.GiveMyName, TakeName).WithPages(app);
        signedIn.MapGet(Urls.ChooseOrganisation, AskForOrganisation).WithPages(app);
        signedIn.MapPost(Urls.ChooseOrganisation, TakeOrganisation).WithPages(app);

        // Visitors who are not signed in do not learn which addresses of the workspace exist.
        app.MapFallback(Urls.Work.Home + "/{**rest}", () => Results.NotFound()).RequireAuthorization(SignInPolicies.ActsForSomebody).ExcludeFromDescription();
    }

    private static async Task<IResult> Start(
        HttpContext http, SignInOptions options, InvitationLinks links, UseCases useCases, ILogger<SignInOptions> log, string? til, string? hos, string? invitasjon)
    {
        InvitationId? invited = invitasjon is null ? null : links.Read(invitasjon);
        if (invitasjon is not null && !(invited is { } id && await useCases.Run(new IsInvitationValid(id), Actor.System, http.RequestAborted) is { IsOk: true, Value: true }))
        {
            return SignInPages.Show<RefusedPage>(http, new() { [nameof(RefusedPage.Reason)] = SignInRefusal.Invitation });
        }

        var providers = options.Providers;
        if ((providers is [var only] ? only : providers.Find(p => p.Key == hos)) is not { } provider)
        {
            return SignInPages.Show<ChooseProviderPage>(http, new()
            {
                [nameof(ChooseProviderPage.Providers)] = providers,
                [nameof(ChooseProviderPage.ReturnTo)] = Local(til),
                [nameof(ChooseProviderPage.Invitation)] = invitasjon,
            });
        }

        try
        {
            var properties = new AuthenticationProperties { RedirectUri = Local(til) ?? Urls.Work.Home };
            if (invited is { } carried)
            {
                // Sealed with the rest of the state, so that it cannot be exchanged on the way.
                properties.Items[ProviderEvents.Invitation] = carried.Value.ToString("D");
            }

            await http.ChallengeAsync(provider.Scheme, properties);
            return Results.Empty;
        }
        catch (Exception away) when (away is InvalidOperationException or HttpRequestException or IOException && !http.Response.HasStarted)
        {
            // The provider's discovery document could not be read.
            LogProviderAway(log, provider.Key, away);
            http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return SignInPages.Show<RefusedPage>(http, new() { [nameof(RefusedPage.Reason)] = SignInRefusal.Away });
        }
    }

    private static async Task<IResult> AskForName(HttpContext http, UseCases useCases, string? til) =>
        await Mine(http, useCases) is { PersonName.Length: 0 }
            ? SignInPages.Show<MyNamePage>(http, new() { [nameof(MyNamePage.ReturnTo)] = Local(til) })
            : Results.LocalRedirect(Urls.ChooseOrganisationThen(Local(til)));

    private static async Task<IResult> TakeName(HttpContext http, UseCases useCases, [FromForm] string? navn, [FromForm] string? til)
    {
        var result = await useCases.Run(new GiveMyName(http.User.PersonId()!.Value, navn ?? ""), Actor.System);
        return result.IsOk || result.Has(Domain.People.PersonErrors.AlreadyNamed)
            ? Results.LocalRedirect(Urls.ChooseOrganisationThen(Local(til)))
            : SignInPages.Show<MyNamePage>(http, new()
            {
                [nameof(MyNamePage.ReturnTo)] = Local(til),
                [nameof(MyNamePage.Name)] = navn,
                [nameof(MyNamePage.Error)] = result.Errors[0],
            });
    }

    private static async Task<IResult> AskForOrganisation(HttpContext http, UseCases useCases, string? til)
    {
        var mine = await Mine(http, useCases);
        if (mine.PersonName.Length == 0)
        {
            return Results.LocalRedirect(Urls.GiveMyNameThen(Local(til)));
        }

        // One is no choice. A signed-in page with a role that is gone ends here too, and the cookie is put right.
        return mine.Organisations is [var only]
            ? await ActFor(http, only.Id, til)
            : SignInPages.Show<ChooseOrganisationPage>(http, new()
            {
                [nameof(ChooseOrganisationPage.Mine)] = mine,
                [nameof(ChooseOrganisationPage.Current)] = http.User.OrganisationId(),
                [nameof(ChooseOrganisationPage.ReturnTo)] = Local(til),
            });
    }

    private static async Task<IResult> TakeOrganisation(HttpContext http, UseCases useCases, [FromForm] Guid organisasjon, [FromForm] string? til)
    {
        var mine = await Mine(http, useCases);
        return mine.PersonName.Length > 0 && mine.Organisations.Any(o => o.Id.Value == organisasjon)
            ? await ActFor(http, new OrganisationId(organisasjon), til)
            : Results.LocalRedirect(Urls.ChooseOrganisationThen(Local(til)));
    }

    /// <summary>The same session, the same tokens, another organisation; then a full page load, so that nothing on screen is from before.</summary>
    private static async Task<IResult> ActFor(HttpContext http, OrganisationId organisation, string? til)
    {
        var signedIn = await http.AuthenticateAsync(SignInClaims.Scheme);
        await http.SignInAsync(SignInClaims.Scheme, http.User.ActingFor(organisation), signedIn.Properties);
        return Results.LocalRedirect(Local(til) ?? Urls.Work.Home);
    }

    private static async Task<MyOrganisations> Mine(HttpContext http, UseCases useCases) =>
        (await useCases.Run(new GetMyOrganisations(http.User.PersonId()!.Value), Actor.System, http.RequestAborted)).OrThrow();

    private static string? Local(string? path) => Urls.IsLocal(path) ? Urls.InAscii(path!) : null;

    [LoggerMessage(Level = LogLevel.Warning, Message = "The provider {Provider} does not answer")]
    private static partial void LogProviderAway(ILogger log, string provider, Exception exception);
}
