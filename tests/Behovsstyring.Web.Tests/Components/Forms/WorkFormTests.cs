using System.Text.RegularExpressions;
using Behovsstyring.Application.Access;
using Behovsstyring.Application.Organisations;
using Behovsstyring.Application.People;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Testing.App;
using Behovsstyring.Web.Components.Forms;
using Behovsstyring.Web.Components.Workspace;
using Behovsstyring.Web.Features.Bodies;
using Behovsstyring.Web.Features.Organisations;
using Behovsstyring.Web.Features.People;
using Behovsstyring.Web.Tests.Architecture;
using Bunit;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor.Services;

namespace Behovsstyring.Web.Tests.Components.Forms;

/// <summary>A form does one thing at a time, and is never left busy.</summary>
public sealed partial class WorkFormTests(TestApp app) : IClassFixture<TestApp>
{
    private readonly StubbornUser _user = new();

    [Fact]
    public async Task What_is_pressed_twice_is_sent_once()
    {
        await using var browser = Browser();
        var form = browser.Render<Form>();

        var first = form.InvokeAsync(form.Instance.PressAsync);
        await form.InvokeAsync(form.Instance.PressAsync);

        Assert.True(form.Instance.Busy);
        Assert.Equal(1, _user.Asked);
        _user.Answer.SetResult(new AuthenticationState(new()));
        await first;
        Assert.False(form.Instance.Busy);
        Assert.Equal("access.denied", form.Instance.Said);
    }

    [Fact]
    public async Task A_call_that_throws_is_said_with_a_reference_and_the_form_stays()
    {
        await using var browser = Browser();
        var form = browser.Render<Form>();
        _user.Answer.SetException(new InvalidOperationException("Planted."));

        await form.InvokeAsync(form.Instance.PressAsync);

        Assert.Matches(@"^common\.failed\([2-9A-Z]{4}-[2-9A-Z]{4}\)$", form.Instance.Said);
        Assert.False(form.Instance.Busy);
    }

    [Fact]
    public async Task What_is_wrong_is_said_without_sending()
    {
        await using var browser = Browser();
        var form = browser.Render<Form>();
        form.Instance.Wrong = [Error.Required("Name")];

        await form.InvokeAsync(form.Instance.PressAsync);

        Assert.Equal(0, _user.Asked);
        Assert.Equal("Name", Assert.Single(form.Instance.Refused).Field);
        Assert.False(form.Instance.Busy);
    }

    [Fact]
    public Task A_new_person_can_be_sent_again_after_a_call_that_throws() => SendAgainAsync<NewPersonPage>(async page =>
    {
        await page.Find("#Name").InputAsync("Anne Berg");
        await page.Find("#Email").InputAsync("anne.berg@example.test");
    });

    [Fact]
    public Task A_new_organisation_can_be_sent_again_after_a_call_that_throws() => SendAgainAsync<NewOrganisationPage>(async page =>
    {
        await page.Find("#Name").InputAsync("Leverandøren");
        await page.Find("#Kind").ChangeAsync(nameof(OrganisationKind.Supplier));
    });

    [Theory]
    [InlineData(typeof(NewPersonPage))]
    [InlineData(typeof(NewOrganisationPage))]
    [InlineData(typeof(NewBodyPage))]
    public void Pages_for_something_new_are_forms(Type page) => Assert.True(page.IsAssignableTo(typeof(WorkForm)));

    /// <summary>One way of being busy: by hand, a call that throws leaves a page that can do nothing more.</summary>
    [Fact]
    public void No_page_or_dialog_keeps_busy_by_hand()
    {
        var byHand = House.Sources("src/Behovsstyring.Web").Where(file => BusyByHand().IsMatch(file.Text)).Select(file => file.Path);

        Assert.Equal(["src/Behovsstyring.Web/Components/Workspace/WorkComponent.cs"], byHand);
    }

    private static Me Administrator { get; } = new(
        PersonId.New(), "Fane", KnownOrganisations.Ks, "KS", OrganisationKind.Ks, [], [], [Permission.Administer, Permission.ManageBodies], false);

    private async Task SendAgainAsync<TPage>(Func<IRenderedComponent<TPage>, Task> fill)
        where TPage : WorkForm
    {
        await using var browser = Browser();
        var page = browser.Render<TPage>(parameters => parameters.AddCascadingValue(Administrator));
        await fill(page);

        var sent = page.Find("form").SubmitAsync();
        Assert.True(page.Instance.Busy);
        Assert.True(page.Find("button[type=submit]").HasAttribute("disabled"));
        _user.Answer.SetException(new InvalidOperationException("Planted."));
        await sent;

        page.WaitForAssertion(() => Assert.Matches("Oppgi [2-9A-Z]{4}-[2-9A-Z]{4} hvis du tar kontakt", page.Markup));
        Assert.False(page.Instance.Busy);
        Assert.False(page.Find("button[type=submit]").HasAttribute("disabled"));
    }

    private BunitContext Browser()
    {
        var browser = new BunitContext();
        browser.JSInterop.Mode = JSRuntimeMode.Loose;
        browser.Services.AddMudServices(options => options.PopoverOptions.CheckForPopoverProvider = false);
        browser.Services.AddSingleton(app.UseCases);
        browser.Services.AddSingleton<TimeProvider>(app.Clock);
        browser.Services.AddSingleton<SessionWatch>();
        browser.Services.AddScoped<CurrentUser>();
        browser.Services.AddScoped<AuthenticationStateProvider>(_ => _user);
        return browser;
    }

    [GeneratedRegex(@"\b_?(busy|sending|saving|working)\s*=\s*true\b|\(\s*_?(busy|sending|saving|working)\b[^)]*\)\s*=\s*\(\s*true\b", RegexOptions.IgnoreCase)]
    private static partial Regex BusyByHand();

    /// <summary>Answers who asks when the test says so.</summary>
    private sealed class StubbornUser : AuthenticationStateProvider
    {
        public TaskCompletionSource<AuthenticationState> Answer { get; } = new();

        public int Asked { get; private set; }

        public override Task<AuthenticationState> GetAuthenticationStateAsync()
        {
            Asked++;
            return Answer.Task;
        }
    }

    private sealed class Form : WorkForm
    {
        public IReadOnlyList<Error> Wrong { get; set; } = [];

        public string Said => string.Join(",", Errors);

        public Task PressAsync() => SendAsync(
            new RegisterOrganisation("ny-leverandor", OrganisationKind.Supplier, "Ny leverandør", null, []), _ => { }, Wrong);

        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
        }
    }
}
