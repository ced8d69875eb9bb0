using System.IO.Compression;
using System.Net;
using System.Text.RegularExpressions;

namespace Behovsstyring.Web.Tests.Routes;

/// <summary>What travels when a browser that has nothing comes to a page: the page itself, and the styles, scripts, fonts and icons it names.</summary>
public sealed partial class FirstVisit : IDisposable
{
    private readonly HttpClient _http;
    private readonly Dictionary<Uri, (int Bytes, string Text)> _files = [];

    public FirstVisit(Uri address)
    {
        _http = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.None }) { BaseAddress = address };
        _http.DefaultRequestHeaders.Add("Accept-Encoding", "gzip, br");
    }

    public void Dispose() => _http.Dispose();

    /// <summary>Each with how many bytes it takes; the page first.</summary>
    public async Task<IReadOnlyList<(string What, int Bytes)>> MakeAsync(string address)
    {
        var page = await FetchAsync(new Uri(_http.BaseAddress!, address));
        List<(string What, int Bytes)> travelled = [(address, page.Bytes)];
        foreach (var named in Named(page.Text).Select(n => new Uri(_http.BaseAddress!, n)).Distinct())
        {
            await AddAsync(named, travelled);
        }

        return travelled;
    }

    /// <summary>A style sheet brings what it names with it.</summary>
    private async Task AddAsync(Uri file, List<(string What, int Bytes)> travelled)
    {
        if (travelled.Any(t => t.What == file.AbsolutePath))
        {
            return;
        }

        // The same for every page, and asked for once.
        if (!_files.TryGetValue(file, out var fetched))
        {
            _files[file] = fetched = await FetchAsync(file);
        }

        travelled.Add((file.AbsolutePath, fetched.Bytes));
        if (file.AbsolutePath.EndsWith(".css", StringComparison.Ordinal))
        {
            foreach (Match named in InStyle().Matches(fetched.Text))
            {
                await AddAsync(new Uri(file, named.Groups[1].Value), travelled);
            }
        }
    }

    private async Task<(int Bytes, string Text)> FetchAsync(Uri file)
    {
        using var answer = await _http.GetAsync(file);
        Assert.True(answer.IsSuccessStatusCode, $"{file.AbsolutePath}: {(int)answer.StatusCode}");
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        using var read = new StreamReader(Unpacked(new MemoryStream(bytes), answer.Content.Headers.ContentEncoding.SingleOrDefault()));
        return (bytes.Length, await read.ReadToEndAsync());
    }

    private static Stream Unpacked(Stream packed, string? encoding) => encoding switch
    {
        "br" => new BrotliStream(packed, CompressionMode.Decompress),
        "gzip" => new GZipStream(packed, CompressionMode.Decompress),
        _ => packed,
    };

    private static IEnumerable<string> Named(string page) =>
        Link().Matches(page).Select(l => l.Value).Where(l => !NotFetched().IsMatch(l)).Concat(Source().Matches(page).Select(s => s.Value))
            .Select(tag => Address().Match(tag).Groups[1].Value)
            .Where(a => !a.StartsWith("data:", StringComparison.Ordinal));

    [GeneratedRegex("<link [^>]*>")]
    private static partial Regex Link();

    [GeneratedRegex("rel=\"(canonical|alternate)\"")]
    private static partial Regex NotFetched();

    [GeneratedRegex("<(script|img|source) [^>]*src=[^>]*>")]
    private static partial Regex Source();

    [GeneratedRegex("(?:href|src)=\"([^\"]*)\"")]
    private static partial Regex Address();

    [GeneratedRegex("""url\(["']?([^"')]+)["']?\)""")]
    private static partial Regex InStyle();
}
