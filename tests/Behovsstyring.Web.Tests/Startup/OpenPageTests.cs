using System.IO.Compression;
using System.Net;
using System.Text.RegularExpressions;
using Behovsstyring.Application.Common;
using Behovsstyring.Web.Components.OpenPages;
using Microsoft.Extensions.DependencyInjection;

namespace Behovsstyring.Web.Tests.Startup;

/// <summary>What every open page promises: the same for everybody, no cookie, no inline code, kept only as long as it is true.</summary>
public sealed partial class OpenPageTests : IAsyncLifetime
{
    private ShellHost _host = null!;

    private static CancellationToken Now => Xunit.TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _host = await ShellHost.StartAsync(app => app.MapOpenPage<ProbePage>("/prober/{number}"));

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task It_sets_no_cookie_and_allows_nothing_inline()
    {
        var response = await _host.Client().GetAsync("/prober/1", Now);
        var page = await response.Content.ReadAsStringAsync(Now);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.False(response.Headers.Contains("Set-Cookie"));
        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.DoesNotContain("unsafe-inline", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("nonce", policy, StringComparison.Ordinal);
        Assert.DoesNotMatch(InlineCode(), page);
        Assert.DoesNotMatch(ElsewhereAddress(), page);
    }

    [Fact]
    public async Task Route_and_query_fill_the_page()
    {
        var page = await _host.Client().GetStringAsync("/prober/IDE-2026-0012?tilstand=AtGate&side=2", Now);

        Assert.Contains("nr=IDE-2026-0012 tilstand=AtGate sok= side=2", WebUtility.HtmlDecode(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_second_reader_gets_the_kept_page()
    {
        var first = await _host.Client().GetStringAsync("/prober/1?tilstand=a", Now);
        var second = await _host.Client().GetStringAsync("/prober/1?tilstand=a", Now);

        Assert.Equal(first, second);
    }

    [Fact]
    public async Task A_key_the_page_does_not_read_neither_makes_nor_marks_a_page()
    {
        var first = await _host.Client().GetStringAsync("/prober/1?utm_source=brev", Now);
        var second = await _host.Client().GetStringAsync("/prober/1?utm_source=annet", Now);

        Assert.Equal(first, second);
        Assert.DoesNotContain("utm_source", first, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Searches_are_not_kept()
    {
        var first = await _host.Client().GetStringAsync("/prober/1?sok=x", Now);
        var second = await _host.Client().GetStringAsync("/prober/1?sok=x", Now);

        Assert.NotEqual(first, second);
    }

    [Fact]
    public async Task Each_language_and_theme_has_its_own()
    {
        var bokmal = await _host.Client("nb").GetStringAsync("/prober/1", Now);
        var english = await _host.Client("en").GetStringAsync("/prober/1", Now);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/prober/1") { Headers = { { "Cookie", "behovsstyring.tema=mork" } } };
        var dark = await (await _host.Client("nb").SendAsync(request, Now)).Content.ReadAsStringAsync(Now);

        Assert.Contains("<html lang=\"nb\" data-theme=\"auto\"", bokmal, StringComparison.Ordinal);
        Assert.Contains("<html lang=\"en\"", english, StringComparison.Ordinal);
        Assert.Contains("data-theme=\"mork\"", dark, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("list:prober", true)]
    [InlineData(ChangeSignal.Everything, true)]
    [InlineData("list:andre", false)]
    public async Task What_changes_the_thing_lets_go_of_its_pages(string topic, bool letGo)
    {
        var signal = new ChangeSignal();
        var eviction = ActivatorUtilities.CreateInstance<OpenPageEviction>(_host.Services, signal);
        await eviction.StartAsync(Now);
        var first = await _host.Client().GetStringAsync("/prober/1?tilstand=b", Now);

        signal.Hear([topic]);

        Assert.Equal(letGo, first != await _host.Client().GetStringAsync("/prober/1?tilstand=b", Now));
    }

    [Fact]
    public async Task A_page_rendered_across_a_change_is_not_kept()
    {
        var counter = _host.Services.GetRequiredService<ProbeCounter>();
        var changes = _host.Services.GetRequiredService<OpenPageChanges>();
        counter.OnNext = changes.Note;
        var first = await _host.Client().GetStringAsync("/prober/1?tilstand=e", Now);
        counter.OnNext = null;
        var second = await _host.Client().GetStringAsync("/prober/1?tilstand=e", Now);

        Assert.NotEqual(first, second);
        Assert.Equal(second, await _host.Client().GetStringAsync("/prober/1?tilstand=e", Now));
    }

    [Fact]
    public async Task A_browser_that_has_it_is_told_so()
    {
        var first = await _host.Client().GetAsync("/prober/1?tilstand=c", Now);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/prober/1?tilstand=c") { Headers = { { "If-None-Match", first.Headers.ETag!.ToString() } } };
        var second = await _host.Client().SendAsync(request, Now);

        Assert.Equal("no-cache", first.Headers.CacheControl!.ToString());
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Fact]
    public async Task It_travels_compressed_to_those_who_can_read_that()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/prober/1?tilstand=d") { Headers = { { "Accept-Encoding", "gzip, br" } } };
        var response = await _host.Client().SendAsync(request, Now);
        await using var unpacked = new BrotliStream(await response.Content.ReadAsStreamAsync(Now), CompressionMode.Decompress);
        using var reader = new StreamReader(unpacked);

        Assert.Equal("br", Assert.Single(response.Content.Headers.ContentEncoding));
        Assert.Contains("tilstand=d", WebUtility.HtmlDecode(await reader.ReadToEndAsync(Now)), StringComparison.Ordinal);
        Assert.Contains("tilstand=d", WebUtility.HtmlDecode(await _host.Client().GetStringAsync("/prober/1?tilstand=d", Now)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_head_may_be_asked_for()
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, "/prober/1");
        var response = await _host.Client().SendAsync(request, Now);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync(Now));
    }

    [GeneratedRegex("""<style|<script(?![^>]*\bsrc=)|\sstyle="|\son[a-z]+="|javascript:""", RegexOptions.IgnoreCase)]
    private static partial Regex InlineCode();

    [GeneratedRegex("""(?:src|href)="(?:https?:)?//""")]
    private static partial Regex ElsewhereAddress();
}
