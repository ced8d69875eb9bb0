using Behovsstyring.Application.Common;
using Behovsstyring.Application.People;
using Behovsstyring.Testing.App;
using Behovsstyring.Web.Components.Workspace;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using MudBlazor.Services;

namespace Behovsstyring.Web.Tests.Components.Workspace;

/// <summary>A person with one page of the workspace open, alive. Everything a page does begins by asking who does it: that is counted.</summary>
internal sealed class AtWork(TestApp app) : AuthenticationStateProvider
{
    private AuthenticationState _state = default!;

    public FakeTimeProvider Clock { get; } = new();

    public ChangeSignal Changes => app.Services.GetRequiredService<ChangeSignal>();

    public int Asked { get; private set; }

    /// <summary>While it is there, what the page does waits for it.</summary>
    public TaskCompletionSource? Hold { get; set; }

    public async Task<IRenderedComponent<TPage>> OpenAsync<TPage>(BunitContext browser, Actor.PersonActor person)
        where TPage : IComponent
    {
        SignIn(browser, person);
        var me = (await app.RunAsync(new WhoAmI(), person))!;
        return browser.Render<TPage>(parameters => parameters.AddCascadingValue(me));
    }

    /// <summary>A browser in which the person is signed in, with nothing open yet.</summary>
    public BunitContext SignIn(BunitContext browser, Actor.PersonActor person)
    {
        browser.JSInterop.Mode = JSRuntimeMode.Loose;
        browser.Services.AddMudServices();
        browser.Services.AddSingleton(app.UseCases);
        browser.Services.AddSingleton(Changes);
        browser.Services.AddSingleton<TimeProvider>(Clock);
        browser.Services.AddSingleton<SessionWatch>();
        browser.Services.AddScoped<CurrentUser>();
        browser.Services.AddScoped<AuthenticationStateProvider>(_ => this);
        _state = new AuthenticationState(SignInClaims.Principal(new SignedIn(person.Person, Guid.NewGuid(), "Fane"), "test", person.Organisation));
        browser.AddBunitPersistentComponentState();
        browser.Renderer.SetRendererInfo(new RendererInfo("Server", isInteractive: true));
        return browser;
    }

    public override async Task<AuthenticationState> GetAuthenticationStateAsync()
    {
        Asked++;
        if (Hold is { } hold)
        {
            await hold.Task;
        }

        return _state;
    }
}
