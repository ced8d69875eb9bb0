using Behovsstyring.Application.Common;
using Behovsstyring.Application.Ideas;
using Behovsstyring.Application.People;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Ideas;
using Behovsstyring.Domain.People;
using Behovsstyring.Testing.App;
using Behovsstyring.Testing.Databases;
using Behovsstyring.Web.Features.Ideas;
using Behovsstyring.Web.Tests.Components.Workspace;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Behovsstyring.Web.Tests.Ideas;

/// <summary>KS gives many needs to a case officer at once, and can take it back. Each test counts what the list holds, so each has a list of its own.</summary>
public sealed class IdeaListWorkPageTests(TestDatabaseServer server) : IAsyncLifetime
{
    private readonly TestApp _app = new(server);

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Needs_are_given_to_a_case_officer_together_each_says_how_it_went_and_all_can_be_given_back()
    {
        var (me, anne, bjorn) = (await OfficerAsync("Meg Selv"), await OfficerAsync("Anne Aas"), await OfficerAsync("Bjørn Bø"));
        var (free, had, hers) = (await SubmittedAsync(), await SubmittedAsync(), await SubmittedAsync());
        await _app.RunAsync(new AssignCaseOfficer(had, bjorn.Person), me);
        await _app.RunAsync(new AssignCaseOfficer(hers, anne.Person), me);
        await using var browser = Browser(me);
        var who = await WhoAsync(me);
        var page = browser.Render<IdeaListWorkPage>(p => p.AddCascadingValue(who));
        page.WaitForAssertion(() => Assert.Equal(3, page.FindAll("tbody .grid-name").Count), TimeSpan.FromSeconds(20));
        await page.Find("thead input").ChangeAsync(true);

        await Button(page, "Velg saksbehandler").ClickAsync(new());
        Assert.Equal("Hvem skal behandle 3 behov?", page.Find("label[for=grid-answer]").TextContent);
        Assert.Equal(["Meg Selv", "Anne Aas", "Bjørn Bø", "Ingen saksbehandler"], page.FindAll("#grid-answer option").Select(o => o.TextContent)); // oneself first
        await page.Find("#grid-answer").ChangeAsync("1");
        await Button(page, "Velg saksbehandler").ClickAsync(new());

        page.WaitForAssertion(() => Assert.Equal("Velg saksbehandler: Anne Aas: 3 av 3 gikk bra", page.Find(".grid-outcomes h2").TextContent));
        Assert.Equal(
            ["Anne Aas er saksbehandler nå", "Anne Aas er saksbehandler nå", "Anne Aas var saksbehandler fra før"],
            page.FindAll(".grid-outcomes li > span").Select(s => s.TextContent).Order());
        Assert.Equal(["Anne Aas", "Anne Aas", "Anne Aas"], await OfficersOfAsync(me, free, had, hers));

        await Button(page, "Angre").ClickAsync(new());

        page.WaitForAssertion(() => Assert.Equal(2, page.FindAll(".grid-outcomes li > span").Count));
        Assert.Equal([null, "Bjørn Bø", "Anne Aas"], await OfficersOfAsync(me, free, had, hers));
    }

    [Fact]
    public async Task Others_see_who_has_a_need_but_give_it_to_nobody()
    {
        var (officer, member) = (await OfficerAsync("Synlig Person"), await _app.PersonAsync(Role.MemberRepresentative, "1103"));
        await _app.RunAsync(new AssignCaseOfficer(await SubmittedAsync(), officer.Person), officer);
        await using var browser = Browser(member);
        browser.Services.GetRequiredService<NavigationManager>().NavigateTo("/arbeid/behov?kolonner=saksbehandler");
        var who = await WhoAsync(member);
        var page = browser.Render<IdeaListWorkPage>(p => p.AddCascadingValue(who));
        page.WaitForAssertion(() => Assert.Contains("Synlig Person", page.Find("tbody").TextContent, StringComparison.Ordinal), TimeSpan.FromSeconds(20));
        await page.Find("thead input").ChangeAsync(true);

        Assert.DoesNotContain(page.FindAll("button"), b => b.TextContent.Trim() is "Velg saksbehandler" or "Ta til vurdering");
        Assert.DoesNotContain(page.FindAll(".views a"), a => a.TextContent == "Behov jeg behandler");
    }

    private Task<Actor.PersonActor> OfficerAsync(string name) => _app.PersonAsync(Role.CaseOfficer, "ks", name);

    private async Task<CaseId> SubmittedAsync() => (await _app.RunAsync(
        new SubmitIdea(CaseId.New(), new IdeaContent
        {
            Title = "Felles oversikt over ledige plasser",
            Problem = "Foreldre ringer rundt til barnehagene fordi ingen vet hvor det er ledig.",
            Affected = "Småbarnsforeldre",
            ExpectedBenefit = "Spart tid",
            Channel = IdeaChannel.SingleMember,
            Area = ServiceArea.Childhood,
        }),
        await _app.PersonAsync(Role.Contributor, "4601"))).Id;

    private async Task<IEnumerable<string?>> OfficersOfAsync(Actor by, params CaseId[] needs)
    {
        var rows = (await _app.RunAsync(new ListIdeasForWork { Size = 200 }, by)).Rows.ToDictionary(r => r.Id, r => r.CaseOfficer);
        return needs.Select(id => rows[id]);
    }

    private async Task<Me> WhoAsync(Actor person) => (await _app.RunAsync(new WhoAmI(), person))!;

    private BunitContext Browser(Actor.PersonActor person)
    {
        var browser = new AtWork(_app).SignIn(new BunitContext(), person);
        browser.Services.GetRequiredService<NavigationManager>().NavigateTo("/arbeid/behov");
        return browser;
    }

    private static AngleSharp.Dom.IElement Button(IRenderedComponent<IdeaListWorkPage> page, string label) =>
        page.FindAll("button").Single(button => button.TextContent.Trim() == label);
}
