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

    private IRenderedComponent<Counted> Open(BunitContext browser)
    {
        browser.Services.AddSingleton(app.UseCases);
        browser.Services.AddSingleton(Changes);
        browser.Services.AddSingleton<TimeProvider>(_clock);
        browser.Services.AddSingleton<SessionWatch>();
        browser.Services.AddScoped<CurrentUser>();
        browser.Services.AddScoped<AuthenticationStateProvider, PageUser>();
        browser.AddBunitPersistentComponentState();
        browser.Renderer.SetRendererInfo(new RendererInfo("Server", isInteractive: true));
        var list = browser.Render<Counted>();
        Assert.Equal("1", list.Markup);
        return list;
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
}
