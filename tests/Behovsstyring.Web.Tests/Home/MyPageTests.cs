using Behovsstyring.Application.Common;
using Behovsstyring.Application.Ideas;
using Behovsstyring.Application.People;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Ideas;
using Behovsstyring.Domain.Meetings;
using Behovsstyring.Domain.People;
using Behovsstyring.Testing.App;
using Behovsstyring.Web.Components.Workspace;
using Behovsstyring.Web.Features.Home;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Behovsstyring.Web.Tests.Home;

/// <summary>«Min side» is alive, and is read again for what concerns it only.</summary>
public sealed class MyPageTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly string[] Vote = [MeetingHappening.TopicOf(MeetingId.New())];
    private static readonly string[] Case = [ChangeSignal.CaseTopic(CaseId.New()), ChangeSignal.AllCases];

    private readonly FakeTimeProvider _clock = new();
    private readonly CountingUser _user = new();

    private ChangeSignal Changes => app.Services.GetRequiredService<ChangeSignal>();

    [Fact]
    public async Task A_vote_elsewhere_does_not_read_it_again_and_a_case_does()
    {
        await using var browser = new BunitContext();
        var page = await OpenWithSomethingNewAsync(browser);

        var asked = _user.Asked;

        Changes.Hear(Vote);
        _clock.Advance(TimeSpan.FromMinutes(1));
        // Everything the page does begins by asking who does it; what was set off is begun when this has run.
        await page.InvokeAsync(() => { });
        Assert.Equal(asked, _user.Asked);

        Changes.Hear(Case);
        _clock.Advance(TimeSpan.FromSeconds(1));
        page.WaitForElement(".work-group", TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task Lost_signals_read_it_again()
    {
        await using var browser = new BunitContext();
        var page = await OpenWithSomethingNewAsync(browser);

        Changes.Hear([ChangeSignal.Everything]);
        _clock.Advance(TimeSpan.FromSeconds(1));

        page.WaitForElement(".work-group", TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task It_is_read_again_in_the_middle_of_a_steady_stream_of_changes()
    {
        await using var browser = new BunitContext();
        var page = await OpenWithSomethingNewAsync(browser);

        // Never a quiet second.
        for (var i = 0; i < 10; i++)
        {
            Changes.Hear(Case);
            _clock.Advance(TimeSpan.FromSeconds(0.5));
        }

        page.WaitForElement(".work-group", TimeSpan.FromSeconds(20));
    }

    /// <summary>The page is open and empty; a draft has come since, which is announced to no page.</summary>
    private async Task<IRenderedComponent<MyPage>> OpenWithSomethingNewAsync(BunitContext browser)
    {
        var person = await app.PersonAsync(Role.Contributor, "4601");
        browser.Services.AddSingleton(app.UseCases);
        browser.Services.AddSingleton(Changes);
        browser.Services.AddSingleton<TimeProvider>(_clock);
        browser.Services.AddSingleton<SessionWatch>();
        browser.Services.AddScoped<CurrentUser>();
        browser.Services.AddScoped<AuthenticationStateProvider>(_ => _user);
        _user.State = new AuthenticationState(SignInClaims.Principal(new SignedIn(person.Person, Guid.NewGuid(), "Fane"), "test", person.Organisation));
        browser.AddBunitPersistentComponentState();
        browser.Renderer.SetRendererInfo(new RendererInfo("Server", isInteractive: true));
        var me = (await app.RunAsync(new WhoAmI(), person))!;
        var page = browser.Render<MyPage>(parameters => parameters.AddCascadingValue(me));
        page.WaitForElement(".news", TimeSpan.FromSeconds(20));
        Assert.Empty(page.FindAll(".work-group"));
        await app.RunAsync(new SaveIdeaDraft(CaseId.New(), new IdeaContent { Title = "Påbegynt" }), person);
        return page;
    }

    private sealed class CountingUser : AuthenticationStateProvider
    {
        public AuthenticationState State { get; set; } = default!;

        public int Asked { get; private set; }

        public override Task<AuthenticationState> GetAuthenticationStateAsync()
        {
            Asked++;
            return Task.FromResult(State);
        }
    }
}
