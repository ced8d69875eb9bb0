using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace Behovsstyring.Web.Components.OpenPages;

/// <summary>
/// Sends a rendered page with an ETag, compressed once, before the cache keeps it.
/// Compressing is safe here and only here: open pages hold no secret that a guess could be mixed with.
/// </summary>
internal static class OpenPageResponse
{
    public static async Task WriteAsync(HttpContext http, ReadOnlyMemory<byte> html)
    {
        var headers = http.Response.Headers;
        // Weak, since the same page may travel compressed or not.
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(html.Span)[..12])}\"", isWeak: true);
        headers.ETag = tag.ToString();
        headers.CacheControl = "no-cache";
        headers.Vary = "Accept-Encoding, Accept-Language, Cookie";
        if (http.Response.StatusCode == StatusCodes.Status200OK && IsKnown(http.Request, tag))
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        http.Response.ContentType = "text/html; charset=utf-8";
        if (EncodingFor(http.Request) is { } encoding)
        {
            html = Compress(html, encoding);
            headers.ContentEncoding = encoding;
        }

        http.Response.ContentLength = html.Length;
        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await http.Response.Body.WriteAsync(html, http.RequestAborted);
        }
    }

    /// <summary>The best encoding the client takes, of those we make; one of very few, since the cache has one copy of each.</summary>
    public static string? EncodingFor(HttpRequest request)
    {
        var accepted = request.Headers.AcceptEncoding.ToString();
        return accepted.Contains("br", StringComparison.OrdinalIgnoreCase) ? "br"
            : accepted.Contains("gzip", StringComparison.OrdinalIgnoreCase) ? "gzip"
            : null;
    }

    private static bool IsKnown(HttpRequest request, EntityTagHeaderValue tag) =>
        request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false));

    private static ReadOnlyMemory<byte> Compress(ReadOnlyMemory<byte> html, string encoding)
    {
        var packed = new MemoryStream(html.Length / 4);
        using (Stream compressor = encoding == "br"
            ? new BrotliStream(packed, new BrotliCompressionOptions { Quality = 4 }, leaveOpen: true)
            : new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            compressor.Write(html.Span);
        }

        return packed.GetBuffer().AsMemory(0, (int)packed.Length);
    }
}
