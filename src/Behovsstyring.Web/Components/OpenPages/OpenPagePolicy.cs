using System.Globalization;
using Behovsstyring.Application.Common;
using Behovsstyring.Domain.Common;
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
    private static readonly object ChangesKey = new();

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var http = context.HttpContext;
        var kept = HttpMethods.IsGet(http.Request.Method) && StringValues.IsNullOrEmpty(http.Request.Query[SearchKey]);
        http.Items[ChangesKey] = ChangesNow(http);
        context.Tags.Add(CacheTags.All);
        context.EnableOutputCaching = true;
        context.AllowCacheLookup = kept;
        context.AllowCacheStorage = kept;
        context.AllowLocking = true;
        context.ResponseExpirationTimeSpan = TimeSpan.FromSeconds(60);
        context.CacheVaryByRules.VaryByHost = false;
        context.CacheVaryByRules.QueryKeys = page.QueryKeys is [] ? "" : page.QueryKeys;
        context.CacheVaryByRules.VaryByValues["language"] = CultureInfo.CurrentUICulture.Name;
        context.CacheVaryByRules.VaryByValues["theme"] = Themes.Slug(Themes.Of(http));
        context.CacheVaryByRules.VaryByValues["encoding"] = OpenPageResponse.EncodingFor(http.Request) ?? "";
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var http = context.HttpContext;
        var response = http.Response;
        if (response.StatusCode != StatusCodes.Status200OK
            || !StringValues.IsNullOrEmpty(response.Headers.SetCookie)
            || http.Items[ChangesKey] is not long before || before != ChangesNow(http))
        {
            context.AllowCacheStorage = false;
        }

        return ValueTask.CompletedTask;
    }

    private static long ChangesNow(HttpContext http) => http.RequestServices.GetRequiredService<OpenPageChanges>().Count;
}

/// <summary>Names of what kept pages hang on. They are the topics of <see cref="ChangeSignal"/>: a change lets go by itself.</summary>
public static class CacheTags
{
    /// <summary>Every open page.</summary>
    public const string All = "open-pages";

    /// <summary>Lists and counts of cases, of any kind.</summary>
    public const string Cases = ChangeSignal.AllCases;

    public static string Case(CaseId id) => ChangeSignal.CaseTopic(id);

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
