using Behovsstyring.Web.Components.OpenPages;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Behovsstyring.Web.Components.Layout;

/// <summary>The page every failed request ends on. It touches no database, since that may be what failed.</summary>
internal static class FailurePage
{
    public static void MapFailurePage(this IEndpointRouteBuilder app) =>
        app.Map(Urls.Failure, async (HttpContext http) =>
        {
            if (http.Features.Get<IExceptionHandlerFeature>() is null && http.Features.Get<IStatusCodeReExecuteFeature>() is null)
            {
                http.Response.StatusCode = StatusCodes.Status404NotFound;
            }

            http.Response.Headers.CacheControl = "no-store";
            await new RazorComponentResult<FailureOpenPage> { PreventStreamingRendering = true }.ExecuteAsync(http);
        })
        .WithMetadata(OpenPageAssets.Of(app))
        .ExcludeFromDescription()
        .DisableAntiforgery();
}
