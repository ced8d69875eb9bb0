using System.ComponentModel;
using System.Reflection;
using System.Text.Json;
using Behovsstyring.Web.Api;
using Behovsstyring.Web.Components;
using Microsoft.OpenApi;

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
                document.Info.Description = "Everything here is open to anyone, without a key: needs, decisions at gates, and the decision log they can be checked against. Times are UTC. Errors are problem details (RFC 9457).";
                // The address the reader came by is the only one that is right for them.
                document.Servers = [];
                DescribeOptionalParts(document);
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
        api.MapIdeaApi();
        api.MapDecisionApi();
        api.MapLogApi();
    }

    /// <summary>A field that is another document or null is described as «one of these»; the framework leaves its own description out.</summary>
    private static void DescribeOptionalParts(OpenApiDocument document)
    {
        foreach (var (name, schema) in document.Components?.Schemas ?? new Dictionary<string, IOpenApiSchema>())
        {
            var fields = typeof(ApiCode).Assembly.GetType($"{typeof(ApiCode).Namespace}.{name}")?.GetProperties() ?? [];
            foreach (var field in fields)
            {
                if (schema.Properties?.TryGetValue(JsonNamingPolicy.CamelCase.ConvertName(field.Name), out var part) == true
                    && part is OpenApiSchema { OneOf.Count: > 0, Description: null } optional)
                {
                    optional.Description = field.GetCustomAttribute<DescriptionAttribute>()?.Description;
                }
            }
        }
    }
}
