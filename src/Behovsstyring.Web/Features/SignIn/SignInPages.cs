using Behovsstyring.Web.Components.OpenPages;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Behovsstyring.Web.Features.SignIn;

/// <summary>The pages around sign-in: whole documents that work without script and are never cached.</summary>
internal static class SignInPages
{
    public static IResult Show<TPage>(HttpContext http, Dictionary<string, object?> parameters)
        where TPage : IComponent
    {
        // Not compressed either: these pages hold a form's secret.
        http.Response.Headers.CacheControl = "no-cache, no-store";
        return new RazorComponentResult<TPage>(parameters) { PreventStreamingRendering = true, StatusCode = http.Response.StatusCode };
    }

    public static TBuilder WithPages<TBuilder>(this TBuilder endpoint, IEndpointRouteBuilder app)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(OpenPageAssets.Of(app));
}

/// <summary>How a refusal is named in an address.</summary>
internal static class SignInRefusals
{
    public static string Slug(this SignInRefusal refusal) => refusal switch
    {
        SignInRefusal.Failed => "feil",
        SignInRefusal.Cancelled => "avbrutt",
        SignInRefusal.LevelTooLow => "niva",
        SignInRefusal.UnknownTenant => "ukjent-virksomhet",
        SignInRefusal.Closed => "stengt",
        SignInRefusal.Away => "borte",
        SignInRefusal.Invitation => "invitasjon",
    };

    public static SignInRefusal Parse(string? slug) => Enum.GetValues<SignInRefusal>().FirstOrDefault(refusal => refusal.Slug() == slug);
}
