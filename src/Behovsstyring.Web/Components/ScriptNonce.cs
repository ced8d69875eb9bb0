using System.Security.Cryptography;

namespace Behovsstyring.Web.Components;

/// <summary>The nonce of the workspace's import map, one per request.</summary>
internal static class ScriptNonce
{
    private const string Key = "csp-nonce";

    public static string? Of(HttpContext http) => http.Items[Key] as string;

    public static string New(HttpContext http)
    {
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
        http.Items[Key] = nonce;
        return nonce;
    }
}
