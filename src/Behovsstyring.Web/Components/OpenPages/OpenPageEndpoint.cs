using System.Globalization;
using System.Reflection;
using Microsoft.AspNetCore.Components;

namespace Behovsstyring.Web.Components.OpenPages;

/// <summary>Maps open pages: whole documents, the same for everybody, without cookie or script.</summary>
public static class OpenPageEndpoint
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>
    /// Route values fill the page's <c>[Parameter]</c>s of the same name; the page's own
    /// <c>[SupplyParameterFromQuery]</c> properties are the query keys it may differ by in the cache.
    /// </summary>
    public static IEndpointConventionBuilder MapOpenPage<TPage>(this IEndpointRouteBuilder app, string pattern, bool cached = true)
        where TPage : IComponent
    {
        var page = new OpenPageDescription(typeof(TPage));
        var endpoint = app.MapMethods(pattern, Methods, (HttpContext http) => RenderAsync<TPage>(http, page))
            .WithMetadata(OpenPageAssets.Of(app))
            .RequireRateLimiting(Limits.OpenPages)
            .ExcludeFromDescription();
        return cached ? endpoint.CacheOutput(new OpenPagePolicy(page)) : endpoint;
    }

    private static async Task RenderAsync<TPage>(HttpContext http, OpenPageDescription page)
        where TPage : IComponent
    {
        if (!page.TryReadRoute(http.Request.RouteValues, out var parameters))
        {
            throw new PageNotFoundException();
        }

        http.Features.Set(new OpenPageFeature(page.CanonicalUrl(http.Request)));
        await OpenPageResponse.WriteAsync(http, await OpenPageRenderer.RenderAsync(http, typeof(TPage), page.Layout, parameters));
    }
}

/// <summary>What the layout knows about the request: the address with only the keys the page reads.</summary>
public sealed record OpenPageFeature(string CanonicalUrl);

/// <summary>What a page type says about itself: route parameters and the query keys it reads. Read once, when mapped.</summary>
internal sealed class OpenPageDescription
{
    private readonly Dictionary<string, PropertyInfo> _parameters;

    public OpenPageDescription(Type page)
    {
        var properties = page.GetProperties(BindingFlags.Instance | BindingFlags.Public);
        Layout = page.GetCustomAttribute<LayoutAttribute>()?.LayoutType ?? throw new InvalidOperationException($"{page.Name} has no layout.");
        QueryKeys =
        [
            .. properties
                .Select(property => (property.Name, Attribute: property.GetCustomAttribute<SupplyParameterFromQueryAttribute>()))
                .Where(found => found.Attribute is not null)
                .Select(found => found.Attribute!.Name ?? found.Name),
        ];
        _parameters = properties
            .Where(property => property.GetCustomAttribute<ParameterAttribute>() is not null)
            .ToDictionary(property => property.Name, StringComparer.OrdinalIgnoreCase);
    }

    public string[] QueryKeys { get; }

    public Type Layout { get; }

    public bool TryReadRoute(RouteValueDictionary route, out Dictionary<string, object?> values)
    {
        values = new(route.Count);
        foreach (var (name, value) in route)
        {
            if (!_parameters.TryGetValue(name, out var property) || value is not string text)
            {
                continue;
            }

            try
            {
                values[property.Name] = property.PropertyType == typeof(string)
                    ? text
                    : System.ComponentModel.TypeDescriptor.GetConverter(property.PropertyType).ConvertFromInvariantString(text);
            }
            catch (Exception unreadable) when (unreadable is FormatException or ArgumentException or NotSupportedException)
            {
                return false;
            }
        }

        return true;
    }

    public string CanonicalUrl(HttpRequest request)
    {
        var path = request.PathBase.Add(request.Path).ToUriComponent();
        var pairs = QueryKeys
            .SelectMany(key => request.Query[key].Where(value => !string.IsNullOrEmpty(value)).Select(value => KeyValuePair.Create(key, value)));
        return string.Create(CultureInfo.InvariantCulture, $"{path}{QueryString.Create(pairs)}");
    }
}
