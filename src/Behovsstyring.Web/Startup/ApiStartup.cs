using Behovsstyring.Web.Api;
using Behovsstyring.Web.Components;

namespace Behovsstyring.Web.Startup;

/// <summary>The open API: what anyone may read, for machines, described by OpenAPI. One line for each feature.</summary>
internal static class ApiStartup
{
    private const string Document = "v1";

    public static WebApplicationBuilder AddApi(this WebApplicationBuilder builder)
    {
        builder.Services.AddProblemDetails();
        builder.Services.AddOpenApi(Document, options =>
        {
            options.ShouldInclude = endpoint => endpoint.RelativePath?.StartsWith("api/", StringComparison.Ordinal) == true;
            options.AddDocumentTransformer((document, _, _) =>
            {
                document.Info.Title = "Behovsstyring – open data";
                document.Info.Description = "Everything here is open to anyone, without a key.";
                // The address the reader came by is the only one that is right for them.
                document.Servers = [];
                return Task.CompletedTask;
            });
        });
        return builder;
    }

    public static void MapApi(this WebApplication app)
    {
        app.MapOpenApi(Urls.ApiDescription).RequireRateLimiting(Limits.Api);
        var api = app.MapGroup(Urls.Api.Root).RequireRateLimiting(Limits.Api).DisableAntiforgery();
        api.AddEndpointFilter((context, next) =>
        {
            // Open data may be read from any page, and is never older than the question.
            context.HttpContext.Response.Headers.AccessControlAllowOrigin = "*";
            context.HttpContext.Response.Headers.CacheControl = "no-cache";
            return next(context);
        });
        api.MapLogApi();
    }
}
