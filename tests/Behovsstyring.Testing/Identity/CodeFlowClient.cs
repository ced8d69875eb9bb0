using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;

namespace Behovsstyring.Testing.Identity;

/// <summary>The authorization code flow with PKCE by hand, step by step, so that a test can leave a step out or do it wrong.</summary>
public sealed class CodeFlowClient(Uri authority, string clientId, string clientSecret) : IDisposable
{
    public const string RedirectUri = "http://127.0.0.1:1/signin-oidc";

    private readonly string _verifier = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));

    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = authority };

    public HttpClient Http => _http;

    public void Dispose() => _http.Dispose();

    public string AuthorizeAddress(string? hint, string redirectUri = RedirectUri, string? prompt = null) => QueryHelpers.AddQueryString("authorize", new Dictionary<string, string?>
    {
        ["client_id"] = clientId,
        ["response_type"] = "code",
        ["redirect_uri"] = redirectUri,
        ["scope"] = "openid profile email",
        ["state"] = "tilstand",
        ["nonce"] = "engangsverdi",
        ["code_challenge"] = WebEncoders.Base64UrlEncode(SHA256.HashData(Encoding.ASCII.GetBytes(_verifier))),
        ["code_challenge_method"] = "S256",
        ["login_hint"] = hint,
        ["prompt"] = prompt,
    }.Where(p => p.Value is not null)!);

    /// <summary>The answer in the address the provider sends the browser back to.</summary>
    public async Task<IReadOnlyDictionary<string, string>> AuthorizeAsync(string hint, CancellationToken stop)
    {
        using var answer = await _http.GetAsync(AuthorizeAddress(hint), stop);
        if (answer.StatusCode != HttpStatusCode.Redirect)
        {
            throw new InvalidOperationException($"{answer.StatusCode}: {await answer.Content.ReadAsStringAsync(stop)}");
        }

        return QueryHelpers.ParseQuery(answer.Headers.Location!.Query).ToDictionary(p => p.Key, p => p.Value.ToString());
    }

    public async Task<TokenAnswer> RedeemAsync(string code, CancellationToken stop, string? verifier = null, string? secret = null)
    {
        using var answer = await _http.PostAsync("token", new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "authorization_code",
            ["code"] = code,
            ["redirect_uri"] = RedirectUri,
            ["client_id"] = clientId,
            ["client_secret"] = secret ?? clientSecret,
            ["code_verifier"] = verifier ?? _verifier,
        }), stop);
        return new TokenAnswer(answer.StatusCode, await answer.Content.ReadFromJsonAsync<JsonElement>(stop));
    }

    public async Task<TokenAnswer> SignInAsync(string subject, CancellationToken stop) =>
        await RedeemAsync((await AuthorizeAsync(subject, stop))["code"], stop);
}

public sealed record TokenAnswer(HttpStatusCode Status, JsonElement Body)
{
    public string IdToken => Body.GetProperty("id_token").GetString()!;

    /// <summary>The identity token's claims as they were sent, unverified.</summary>
    public JsonElement Claims => JsonDocument.Parse(WebEncoders.Base64UrlDecode(IdToken.Split('.')[1])).RootElement;
}
