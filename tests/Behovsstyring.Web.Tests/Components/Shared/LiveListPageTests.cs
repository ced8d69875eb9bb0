using Behovsstyring.Application.Common;
using Behovsstyring.Testing.App;
using Behovsstyring.Web.Components.Shared.Lists;
using Behovsstyring.Web.Components.Workspace;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Behovsstyring.Web.Tests.Components.Shared;

/// <summary>A list at work looks again when what it lists has changed: not for each change, and not never.</summary>
public sealed class LiveListPageTests(TestApp app) : IClassFixture<TestApp>
{
    private readonly FakeTimeProvider _clock = new();

    private ChangeSignal Changes => app.Services.GetRequiredService<ChangeSignal>();

    [Fact]
    public async Task It_looks_once_when_it_has_been_quiet()
    {
        await using var browser = new BunitContext();
        var list = Open(browser);

        for (var i = 0; i < 5; i++)
        {
            Changes.Hear([ChangeSignal.AllCases]);
        }

        _clock.Advance(TimeSpan.FromSeconds(1));
        list.WaitForAssertion(() => Assert.Equal("2", list.Markup));
    }

    [Fact]
    public async Task It_looks_in_the_middle_of_a_steady_stream_of_changes()
    {
        await using var browser = new BunitContext();
        var list = Open(browser);

        for (var i = 0; i < 10; i++)
        {
            Changes.Hear([ChangeSignal.AllCases]);
            _clock.Advance(TimeSpan.FromSeconds(0.5));
        }

        list.WaitForAssertion(() => Assert.Equal("2", list.Markup));
    }

    [Fact]
    public async Task What_it_does_not_list_leaves_it_alone()
    {
        await using var browser = new BunitContext();
        var list = Open(browser);

        Changes.Hear(["list:meetings"]);
        _clock.Advance(TimeSpan.FromMinutes(1));
        await list.InvokeAsync(() => { });

        Assert.Equal("1", list.Markup);
    }

    [Fact]
    public async Task What_takes_a_while_shows_that_it_is_under_way()
    {
        await using var browser = new BunitContext();
        Prepare(browser);
        var list = browser.Render<Asked>();
        Assert.Equal("", list.Markup);

        _clock.Advance(TimeSpan.FromSeconds(0.3));
        list.WaitForAssertion(() => Assert.Equal("slow", list.Markup));

        await list.InvokeAsync(() => list.Instance.Answers[""].SetResult("first"));
        list.WaitForAssertion(() => Assert.Equal("first", list.Markup));
    }

    [Fact]
    public async Task An_answer_that_comes_too_late_does_not_replace_the_page_one_has_turned_to()
    {
        await using var browser = new BunitContext();
        Prepare(browser);
        var list = browser.Render<Asked>();
        await list.InvokeAsync(() => list.Instance.Answers[""].SetResult("first"));
        var location = browser.Services.GetRequiredService<NavigationManager>();
        location.NavigateTo("/?side=2");
        list.WaitForAssertion(() => Assert.Contains("2", list.Instance.Answers.Keys));
        location.NavigateTo("/?side=3");
        list.WaitForAssertion(() => Assert.Contains("3", list.Instance.Answers.Keys));

        await list.InvokeAsync(() => list.Instance.Answers["3"].SetResult("third"));
        await list.InvokeAsync(() => list.Instance.Answers["2"].SetResult("second"));

        list.WaitForAssertion(() => Assert.Equal("third", list.Markup));
    }

    private IRenderedComponent<Counted> Open(BunitContext browser)
    {
        Prepare(browser);
        var list = browser.Render<Counted>();
        Assert.Equal("1", list.Markup);
        return list;
    }

    private void Prepare(BunitContext browser)
    {
        browser.Services.AddSingleton(app.UseCases);
        browser.Services.AddSingleton(Changes);
        browser.Services.AddSingleton<TimeProvider>(_clock);
        browser.Services.AddSingleton<SessionWatch>();
        browser.Services.AddScoped<CurrentUser>();
        browser.Services.AddScoped<AuthenticationStateProvider, PageUser>();
        browser.AddBunitPersistentComponentState();
        browser.Renderer.SetRendererInfo(new RendererInfo("Server", isInteractive: true));
    }

    /// <summary>Shows how many times it has looked.</summary>
    private sealed class Counted : LiveListPage<string>
    {
        private int _looks;

        protected override string Path => "/";

        protected override ListAddress Here => new(Path);

        protected override void Read(Func<string, string?> query)
        {
        }

        protected override Task<string> LoadAsync() => Task.FromResult((++_looks).ToString(System.Globalization.CultureInfo.InvariantCulture));

        protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, List);
    }

    /// <summary>Waits for each answer until the test gives it, by page.</summary>
    private sealed class Asked : LiveListPage<string>
    {
        private string _page = "";

        public Dictionary<string, TaskCompletionSource<string>> Answers { get; } = [];

        protected override string Path => "/";

        protected override ListAddress Here => new(Path, (ListAddress.PageKey, _page));

        protected override void Read(Func<string, string?> query) => _page = query(ListAddress.PageKey) ?? "";

        protected override Task<string> LoadAsync() => (Answers[_page] = new()).Task;

        protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, Slow ? "slow" : List);
    }
}
