using System.Text.Json.Nodes;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.People;
using Behovsstyring.Application.Running;
using Behovsstyring.DemoIdentity;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.People;
using Behovsstyring.EndToEnd.Tests.Browsing;
using Behovsstyring.Testing.Databases;
using Behovsstyring.Testing.Running;
using Microsoft.Playwright;

namespace Behovsstyring.EndToEnd.Tests.SignIn;

/// <summary>In and out in a real browser, where content security policy, cookies and open connections are what they are.</summary>
public sealed class SessionTests(Browser browser, SessionTests.Web web) : IClassFixture<SessionTests.Web>
{
    private const string Door = "/arbeid/finnes-ikke";

    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(360, ColorScheme.Dark)]
    public async Task One_signs_in_chooses_changes_and_signs_out(int width, ColorScheme scheme)
    {
        await web.KnowAsync("reisende", ("4601", Role.Contributor), ("fk-46", Role.Contributor));
        var page = await browser.VisitorAsync(width, scheme: scheme);
        var complaints = Complaints(page);

        await page.GotoAsync(web.Address.AbsoluteUri);
        await page.GetByRole(AriaRole.Link, new() { Name = "Logg inn" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "reisende" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Hvem vil du handle på vegne av?");
        Assert.Empty(await Browser.ViolationsAsync(page));
        await page.GetByRole(AriaRole.Button, new() { Name = "Vestland fylkeskommune" }).ClickAsync();
        await Live(page, () => page.GotoAsync(new Uri(web.Address, Door).AbsoluteUri));
        await Assertions.Expect(page.Locator(".actor-organisation")).ToHaveTextAsync("Vestland fylkeskommune");

        await page.Locator(".actor > summary").ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Bytt" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Valgt nå")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Bergen kommune" }).ClickAsync();
        await Live(page, () => page.GotoAsync(new Uri(web.Address, Door).AbsoluteUri));
        await Assertions.Expect(page.Locator(".actor-organisation")).ToHaveTextAsync("Bergen kommune");

        await page.Locator(".actor > summary").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Logg ut" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Du er logget ut");
        Assert.Equal("/logg-ut/ferdig", new Uri(page.Url).AbsolutePath);
        Assert.Empty(await Browser.ViolationsAsync(page));
        Assert.Empty(complaints);
    }

    [Fact]
    public async Task All_of_it_works_without_script()
    {
        await web.KnowAsync("skriptlos", ("4601", Role.Contributor), ("fk-46", Role.Contributor));
        var page = await browser.VisitorAsync(script: false);

        await page.GotoAsync(new Uri(web.Address, "/logg-inn?til=" + Door).AbsoluteUri);
        await page.GetByRole(AriaRole.Link, new() { Name = "skriptlos" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Bergen kommune" }).ClickAsync();
        await Assertions.Expect(page.Locator(".actor-organisation")).ToHaveTextAsync("Bergen kommune");
        await page.Locator(".actor > summary").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Logg ut" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Du er logget ut");
    }

    [Fact]
    public async Task An_open_page_is_taken_away_when_the_provider_ends_the_session()
    {
        await web.KnowAsync("apen", ("4601", Role.Contributor));
        var page = await browser.VisitorAsync();
        await page.GotoAsync(new Uri(web.Address, "/logg-inn?til=" + Door).AbsoluteUri);
        await Live(page, () => page.GetByRole(AriaRole.Link, new() { Name = "apen" }).ClickAsync());

        using var frame = web.Visitor();
        await frame.GetAsync($"/logg-ut/kanal?iss={Uri.EscapeDataString(web.Identity.Authority.AbsoluteUri)}&sid=okt-apen");

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Du er logget ut");
        await Assertions.Expect(page.Locator(".actor")).ToHaveCountAsync(0);
        Assert.Empty(await Browser.ViolationsAsync(page, live: false));
        // Straight on to the only provider, and from there back to this very page.
        await page.GetByRole(AriaRole.Link, new() { Name = "Logg inn igjen" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "apen" }).ClickAsync();
        await page.WaitForURLAsync(url => new Uri(url).AbsolutePath == Door);
    }

    [Fact]
    public async Task A_page_is_taken_away_when_one_signs_out_in_another_tab()
    {
        await web.KnowAsync("to-faner", ("4601", Role.Contributor));
        var page = await browser.VisitorAsync();
        await page.GotoAsync(new Uri(web.Address, "/logg-inn?til=" + Door).AbsoluteUri);
        await Live(page, () => page.GetByRole(AriaRole.Link, new() { Name = "to-faner" }).ClickAsync());
        var other = await page.Context.NewPageAsync();
        await other.GotoAsync(new Uri(web.Address, "/logg-ut").AbsoluteUri);
        Assert.Empty(await Browser.ViolationsAsync(other));

        await other.GetByRole(AriaRole.Button, new() { Name = "Logg ut" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Du er logget ut");
    }

    /// <summary>Does something that loads a page, and waits until its connection to the server carries something both ways.</summary>
    private static async Task Live(IPage page, Func<Task> load)
    {
        var live = new TaskCompletionSource();
        page.WebSocket += (_, socket) =>
        {
            // The handshake's answer, then the first rendering.
            var received = 0;
            socket.FrameReceived += (_, _) =>
            {
                if (Interlocked.Increment(ref received) == 3)
                {
                    live.TrySetResult();
                }
            };
        };
        await load();
        await live.Task.WaitAsync(TimeSpan.FromMinutes(1));
        // An empty comment marks where prerendered components begin until the live ones have taken over.
        await page.WaitForFunctionAsync("() => !document.documentElement.innerHTML.includes('<!--Blazor:')");
    }

    /// <summary>What the browser itself complains about, a breach of the content security policy first of all.</summary>
    private static List<string> Complaints(IPage page)
    {
        List<string> complaints = [];
        page.Console += (_, message) =>
        {
            if (message.Type == "error" && !message.Text.Contains("404", StringComparison.Ordinal))
            {
                complaints.Add(message.Text);
            }
        };
        page.PageError += (_, error) => complaints.Add(error);
        return complaints;
    }

    public sealed class Web(TestDatabaseServer databases) : RunningWeb(databases)
    {
        protected override IReadOnlyList<DemoPerson> People { get; } =
        [
            .. new[] { "reisende", "skriptlos", "apen", "to-faner" }
                .Select(s => new DemoPerson(s, s, null, "Test", "Test") { Claims = new JsonObject { ["sid"] = "okt-" + s } }),
        ];

        public async Task KnowAsync(string subject, params (string Organisation, Role Role)[] roles) =>
            await UseCases.Run(new RegisterPerson(PersonId.New(), subject, null, null,
                [.. roles.Select(r => new NewRole(r.Role, KnownOrganisations.IdOf(r.Organisation)))],
                [new KnownIdentity("demo", SubjectHasher.ForDemo.Hash("demo", subject))]), Actor.System); // known already the second time
    }
}
