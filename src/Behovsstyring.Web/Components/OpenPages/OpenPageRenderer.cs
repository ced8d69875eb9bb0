using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Http.Extensions;

namespace Behovsstyring.Web.Components.OpenPages;

/// <summary>
/// Renders a page whole, to memory. The framework's own result would also prepare forms, persisted state and enhanced navigation for each
/// page, none of which an open page has.
/// </summary>
internal static class OpenPageRenderer
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static async Task<ReadOnlyMemory<byte>> RenderAsync(HttpContext http, Type page, Type layout, IReadOnlyDictionary<string, object?> parameters)
    {
        var services = http.RequestServices;
        if (services.GetRequiredService<NavigationManager>() is IHostEnvironmentNavigationManager navigation)
        {
            var request = http.Request;
            navigation.Initialize(UriHelper.BuildAbsolute(request.Scheme, request.Host, request.PathBase, "/"), request.GetEncodedUrl());
        }

        await using var renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>());
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var document = await renderer.RenderComponentAsync<CascadingValue<HttpContext>>(ParameterView.FromDictionary(new Dictionary<string, object?>
            {
                [nameof(CascadingValue<HttpContext>.Value)] = http,
                [nameof(CascadingValue<HttpContext>.IsFixed)] = true,
                [nameof(CascadingValue<HttpContext>.ChildContent)] = Document(page, layout, parameters),
            }));
            using var html = new MemoryStream(32 * 1024);
            await using (var writer = new StreamWriter(html, Utf8, 8 * 1024, leaveOpen: true))
            {
                document.WriteHtmlTo(writer);
            }

            return (ReadOnlyMemory<byte>)html.GetBuffer().AsMemory(0, (int)html.Length);
        });
    }

    private static RenderFragment Document(Type page, Type layout, IReadOnlyDictionary<string, object?> parameters) => document =>
    {
        document.OpenComponent(0, layout);
        document.AddComponentParameter(1, nameof(LayoutComponentBase.Body), (RenderFragment)(body =>
        {
            body.OpenComponent(0, page);
            foreach (var (name, value) in parameters)
            {
                body.AddComponentParameter(1, name, value);
            }

            body.CloseComponent();
        }));
        document.CloseComponent();
    };
}
