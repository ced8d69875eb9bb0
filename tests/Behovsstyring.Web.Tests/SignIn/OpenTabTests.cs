using Behovsstyring.Application.Common;
using Behovsstyring.Application.Ideas;
using Behovsstyring.Application.People;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.People;
using Behovsstyring.Testing.App;
using Behovsstyring.Web.Components.Workspace;
using Bunit;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;

namespace Behovsstyring.Web.Tests.SignIn;

/// <summary>What a tab that is open may do is decided when something is done in it, not when it was opened.</summary>
public sealed class OpenTabTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly OrganisationId Bergen = KnownOrganisations.IdOf("4601");

    [Fact]
    public async Task A_role_taken_away_is_refused_at_the_next_action()
    {
        var (person, grant) = await ContributorAsync();
        var administrator = await app.PersonAsync(Role.Administrator, "ks");
        await using var browser = Open(person, Guid.NewGuid());
        var tab = browser.Render<Tab>();
        await tab.Find("button").ClickAsync(new MouseEventArgs());
        Assert.Equal("ok", tab.Find("p").TextContent);

        await app.RunAsync(new EndRole(person, grant), administrator);
        await tab.Find("button").ClickAsync(new MouseEventArgs());

        Assert.Equal("access.denied", tab.Find("p").TextContent);
    }

    [Fact]
    public async Task A_session_that_is_over_is_refused_at_the_next_action()
    {
        var (person, _) = await ContributorAsync();
        var session = Guid.NewGuid();
        await using var browser = Open(person, session);
        var tab = browser.Render<Tab>();

        browser.Services.GetRequiredService<SessionWatch>().Over([Guid.NewGuid()]);
        await tab.Find("button").ClickAsync(new MouseEventArgs());
        Assert.Equal("ok", tab.Find("p").TextContent); // somebody else's

        browser.Services.GetRequiredService<SessionWatch>().Over([session]);
        await tab.Find("button").ClickAsync(new MouseEventArgs());
        Assert.Equal("access.denied", tab.Find("p").TextContent);
    }

    [Fact]
    public async Task A_session_ended_on_another_node_is_found_out_by_asking()
    {
        var signedIn = await app.RunAsync(
            new RecordSignIn("test", SubjectHasher.ForDemo.Hash("test", "annen node"), null, "Annen node", null, "nb", ["964338531"]), Actor.System);
        await using var browser = Open(signedIn.Person, signedIn.Session);
        var tab = browser.Render<Tab>();
        var watch = browser.Services.GetRequiredService<SessionWatch>();

        await watch.AskAsync(Xunit.TestContext.Current.CancellationToken);
        await tab.Find("button").ClickAsync(new MouseEventArgs());
        Assert.Equal("ok", tab.Find("p").TextContent);

        await app.RunAsync(new EndSession(signedIn.Session), Actor.System);
        await watch.AskAsync(Xunit.TestContext.Current.CancellationToken);
        await tab.Find("button").ClickAsync(new MouseEventArgs());
        Assert.Equal("access.denied", tab.Find("p").TextContent);
    }

    private async Task<(PersonId Person, RoleGrantId Grant)> ContributorAsync()
    {
        var person = PersonId.New();
        await app.RunAsync(new RegisterPerson(person, "Fane", null, null, [], []), Actor.System);
        return (person, await app.RunAsync(new GrantRole(person, new NewRole(Role.Contributor, Bergen)), Actor.System));
    }

    private BunitContext Open(PersonId person, Guid session)
    {
        var browser = new BunitContext();
        browser.Services.AddSingleton(app.UseCases);
        browser.Services.AddSingleton<TimeProvider>(app.Clock);
        browser.Services.AddSingleton<SessionWatch>();
        browser.Services.AddScoped<CurrentUser>();
        browser.Services.AddScoped<AuthenticationStateProvider>(services =>
        {
            var user = new PageUser(services.GetRequiredService<SessionWatch>());
            user.SetAuthenticationState(Task.FromResult(new AuthenticationState(
                SignInClaims.Principal(new SignedIn(person, session, "Fane"), "test", Bergen))));
            return user;
        });
        return browser;
    }

    private sealed class Tab : WorkComponent
    {
        private string _outcome = "";

        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.OpenElement(0, "button");
            builder.AddAttribute(1, "onclick", Microsoft.AspNetCore.Components.EventCallback.Factory.Create(this, Act));
            builder.CloseElement();
            builder.OpenElement(2, "p");
            builder.AddContent(3, _outcome);
            builder.CloseElement();
        }

        private async Task Act()
        {
            var result = await Run(new ListMyIdeaDrafts());
            _outcome = result.IsOk ? "ok" : string.Join(",", result.Errors);
        }
    }
}
