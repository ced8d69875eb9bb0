using System.Net;
using System.Text.RegularExpressions;

namespace Behovsstyring.Testing.Running;

/// <summary>Somebody with a browser without script: keeps cookies, follows redirects only on request, posts the forms it has seen.</summary>
public sealed partial class Visitor : IDisposable
{
    private readonly SocketsHttpHandler _handler = new() { AllowAutoRedirect = false };
    private readonly HttpClient _http;

    public Visitor(Uri address, string language)
    {
        _handler.CookieContainer = Cookies;
        _http = new HttpClient(_handler) { BaseAddress = address };
        _http.DefaultRequestHeaders.Add("Accept-Language", language);
    }

    public CookieContainer Cookies { get; private set; } = new();

    public void Dispose()
    {
        _http.Dispose();
        _handler.Dispose();
    }

    public async Task<Seen> GetAsync(string address) => await Seen.Of(await _http.GetAsync(address), new Uri(_http.BaseAddress!, address));

    /// <summary>As <see cref="GetAsync"/>, and wherever it leads; also over a page that goes on by itself.</summary>
    public async Task<Seen> FollowAsync(string address)
    {
        var seen = await GetAsync(address);
        for (var hops = 0; seen.Onward is { } next; hops++)
        {
            Assert.True(hops < 12, $"Goes in circles: {next}");
            seen = await GetAsync(next.AbsoluteUri);
        }

        return seen;
    }

    /// <summary>Posts a form of the page as a browser would: its hidden fields, and these.</summary>
    public async Task<Seen> PostAsync(Seen page, string action, params (string Name, string Value)[] fields)
    {
        var form = FormPattern().Matches(page.Text).Select(m => m.Value).First(f => f.Contains($"action=\"{action}\"", StringComparison.Ordinal));
        var hidden = HiddenPattern().Matches(form).Select(m => m.Value)
            .Select(tag => KeyValuePair.Create(Attribute(tag, "name"), Attribute(tag, "value")));
        return await PostAsync(action, [.. hidden, .. fields.Select(f => KeyValuePair.Create(f.Name, f.Value))]);
    }

    public async Task<Seen> PostAsync(string action, IReadOnlyList<KeyValuePair<string, string>> fields) =>
        await Seen.Of(await _http.PostAsync(action, new FormUrlEncodedContent(fields)), new Uri(_http.BaseAddress!, action));

    /// <summary>Signs in as one of the provider's people, by the link one would click there, and follows to where it ends.</summary>
    public async Task<Seen> SignInAsync(string subject, string? returnTo = null, string? at = null)
    {
        var query = string.Join('&', new[] { returnTo is null ? null : "til=" + Uri.EscapeDataString(returnTo), at is null ? null : "hos=" + at }.OfType<string>());
        return await SignInAtAsync("/logg-inn" + (query.Length > 0 ? "?" + query : ""), subject);
    }

    /// <summary>As <see cref="SignInAsync"/>, from a link that leads to sign-in.</summary>
    public async Task<Seen> SignInAtAsync(string address, string subject)
    {
        var start = await GetAsync(address);
        Assert.True(start.Onward is not null, $"{start.Status} {start.Text}");
        return await FollowAsync($"{start.Onward!.AbsoluteUri}&login_hint={subject}");
    }

    private static string Attribute(string tag, string name) =>
        WebUtility.HtmlDecode(Regex.Match(tag, $"\\b{name}=\"([^\"]*)\"").Groups[1].Value);

    [GeneratedRegex("<form.*?</form>", RegexOptions.Singleline)]
    private static partial Regex FormPattern();

    [GeneratedRegex("<input[^>]*type=\"hidden\"[^>]*>")]
    private static partial Regex HiddenPattern();
}

/// <summary>What the visitor got: an answer, read.</summary>
public sealed record Seen(HttpStatusCode Status, Uri Address, string Text, Uri? Onward, IReadOnlyDictionary<string, string> Headers)
{
    /// <summary>The path and query it ended at.</summary>
    public string At => Address.PathAndQuery;

    internal static async Task<Seen> Of(HttpResponseMessage answer, Uri address)
    {
        using (answer)
        {
            var text = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
            var refresh = Regex.Match(text, "http-equiv=\"refresh\" content=\"0;url=([^\"]*)\"");
            var onward = answer.Headers.Location ?? (refresh.Success ? new Uri(refresh.Groups[1].Value) : null);
            var headers = answer.Headers.Concat(answer.Content.Headers).ToDictionary(h => h.Key, h => string.Join("; ", h.Value), StringComparer.OrdinalIgnoreCase);
            return new Seen(answer.StatusCode, address, text, onward is null ? null : new Uri(address, onward), headers);
        }
    }
}
