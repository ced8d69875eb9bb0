using System.Globalization;
using Behovsstyring.Web.Startup;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Primitives;

namespace Behovsstyring.Web.Components.OpenPages;

/// <summary>
/// What makes two requests for an open page the same: path, the query keys the page reads, language, theme and encoding;
/// never who asks. Searches are not kept. Sixty seconds is a safety bound: what changes a page evicts its tag.
/// </summary>
internal sealed class OpenPagePolicy(OpenPageDescription page) : IOutputCachePolicy
{
    private const string SearchKey = "sok";

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var http = context.HttpContext;
        var kept = HttpMethods.IsGet(http.Request.Method) && StringValues.IsNullOrEmpty(http.Request.Query[SearchKey]);
        context.EnableOutputCaching = true;
        context.AllowCacheLookup = kept;
        context.AllowCacheStorage = kept;
        context.AllowLocking = true;
        context.ResponseExpirationTimeSpan = TimeSpan.FromSeconds(60);
        context.CacheVaryByRules.VaryByHost = false;
        context.CacheVaryByRules.QueryKeys = page.QueryKeys is [] ? "" : page.QueryKeys;
        context.CacheVaryByRules.VaryByValues["language"] = CultureInfo.CurrentUICulture.Name;
        context.CacheVaryByRules.VaryByValues["theme"] = ThemeStartup.Slug(ThemeStartup.Of(http));
        context.CacheVaryByRules.VaryByValues["encoding"] = OpenPageResponse.EncodingFor(http.Request) ?? "";
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var response = context.HttpContext.Response;
        if (response.StatusCode != StatusCodes.Status200OK || !StringValues.IsNullOrEmpty(response.Headers.SetCookie))
        {
            context.AllowCacheStorage = false;
        }

        return ValueTask.CompletedTask;
    }
}

/// <summary>Names of what cached pages hang on; whoever changes the thing evicts the tag.</summary>
public static class CacheTags
{
    public static string Case(Guid id) => $"case:{id:D}";

    public static string List(string kind) => $"list:{kind}";

    /// <summary>Says, while the page is rendered, what it shows.</summary>
    public static void Tag(HttpContext http, params ReadOnlySpan<string> tags)
    {
        if (http.Features.Get<IOutputCacheFeature>() is { } cache)
        {
            foreach (var tag in tags)
            {
                cache.Context.Tags.Add(tag);
            }
        }
    }
}
