using Microsoft.JSInterop;

namespace Behovsstyring.Web.Components.Forms;

/// <summary>
/// The browser's own copy of what is being written, for the seconds (or the tunnel) when the server is out of reach. Kept in the tab alone,
/// and let go of as soon as the server has the same.
/// </summary>
public sealed class BrowserCopy(IJSRuntime browser) : IAsyncDisposable
{
    private IJSObjectReference? _script;

    /// <summary>Begins to copy the fields inside the form with this key; gives what an earlier visit left unsaved, by field.</summary>
    /// <param name="script">The script's address, with its fingerprint.</param>
    public async Task<IReadOnlyDictionary<string, string>> BeginAsync(string script, string key)
    {
        try
        {
            _script = await browser.InvokeAsync<IJSObjectReference>("import", script);
            return await _script.InvokeAsync<Dictionary<string, string>?>("begin", key) ?? [];
        }
        catch (Exception gone) when (IsGone(gone))
        {
            return new Dictionary<string, string>();
        }
    }

    /// <summary>The server has these values now: the copy goes, unless more has been written since.</summary>
    public async Task KeptAsync(string key, IEnumerable<KeyValuePair<string, string>> values)
    {
        if (_script is null)
        {
            return;
        }

        try
        {
            await _script.InvokeVoidAsync("kept", key, Sum(values));
        }
        catch (Exception gone) when (IsGone(gone))
        {
            // The tab is closed or away; its copy is only older than the truth.
        }
    }

    /// <summary>Sent or thrown away.</summary>
    public async Task ForgetAsync(string key)
    {
        if (_script is null)
        {
            return;
        }

        try
        {
            await _script.InvokeVoidAsync("forget", key);
        }
        catch (Exception gone) when (IsGone(gone))
        {
            // As above.
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_script is null)
        {
            return;
        }

        try
        {
            await _script.DisposeAsync();
        }
        catch (Exception gone) when (IsGone(gone))
        {
            // As above.
        }
    }

    /// <summary>The same small sum as in the script (FNV-1a over UTF-16), so that texts need not travel back to be compared.</summary>
    internal static uint Sum(IEnumerable<KeyValuePair<string, string>> values)
    {
        var sum = 2166136261u;
        foreach (var (field, value) in values.Where(v => v.Value.Length > 0).OrderBy(v => v.Key, StringComparer.Ordinal))
        {
            foreach (var sign in $"{field}={value}\n")
            {
                sum = (sum ^ sign) * 16777619u;
            }
        }

        return sum;
    }

    private static bool IsGone(Exception exception) => exception is JSException or JSDisconnectedException or TaskCanceledException or InvalidOperationException;
}
