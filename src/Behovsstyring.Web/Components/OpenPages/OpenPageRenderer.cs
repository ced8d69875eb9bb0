using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.HtmlRendering.Infrastructure;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.AspNetCore.Http.Extensions;

namespace Behovsstyring.Web.Components.OpenPages;

/// <summary>
/// Renders a page whole, to memory. The framework's own result would also prepare forms, persisted state and enhanced navigation for each
/// page, none of which an open page has.
/// </summary>
internal sealed class OpenPageRenderer : StaticHtmlRenderer
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private OpenPageRenderer(HttpContext http)
        : base(http.RequestServices, http.RequestServices.GetRequiredService<ILoggerFactory>()) =>
        Assets = http.GetEndpoint()?.Metadata.GetMetadata<ResourceAssetCollection>() ?? ResourceAssetCollection.Empty;

    /// <summary>The files' addresses with their fingerprints: see <see cref="OpenPageAssets"/>.</summary>
    protected override ResourceAssetCollection Assets { get; }

    public static async Task<ReadOnlyMemory<byte>> RenderAsync(HttpContext http, Type page, Type layout, IReadOnlyDictionary<string, object?> parameters)
    {
        if (http.RequestServices.GetRequiredService<NavigationManager>() is IHostEnvironmentNavigationManager navigation)
        {
            var request = http.Request;
            navigation.Initialize(UriHelper.BuildAbsolute(request.Scheme, request.Host, request.PathBase, "/"), request.GetEncodedUrl());
        }

        await using var renderer = new OpenPageRenderer(http);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var document = renderer.BeginRenderingComponent(typeof(CascadingValue<HttpContext>), ParameterView.FromDictionary(new Dictionary<string, object?>
            {
                [nameof(CascadingValue<HttpContext>.Value)] = http,
                [nameof(CascadingValue<HttpContext>.IsFixed)] = true,
                [nameof(CascadingValue<HttpContext>.ChildContent)] = Document(page, layout, parameters),
            }));
            await document.QuiescenceTask;
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
