using System.Net;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.People;
using Behovsstyring.DemoIdentity;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.People;
using Behovsstyring.Testing.Databases;
using Behovsstyring.Testing.Running;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Web.Tests.SignIn;

/// <summary>The demo's way in, through the real provider and the real middleware.</summary>
public sealed class SignInTests(SignInTests.Web web) : IClassFixture<SignInTests.Web>
{
    /// <summary>A page of the workspace that is always there.</summary>
    private const string Door = "/arbeid/finnes-ikke";

    [Fact]
    public async Task The_workspace_leads_to_sign_in_and_back()
    {
        await web.KnowAsync("ingrid", ("4601", Role.Contributor));
        using var visitor = web.Visitor();

        var turnedAway = await visitor.GetAsync("/arbeid/finnes-ikke?a=1");
        Assert.Equal(HttpStatusCode.Redirect, turnedAway.Status);
        Assert.Equal("/logg-inn?til=%2Farbeid%2Ffinnes-ikke%3Fa%3D1", turnedAway.Onward!.PathAndQuery);

        var page = await visitor.SignInAsync("ingrid", "/arbeid/finnes-ikke?a=1");
        Assert.Equal((HttpStatusCode.NotFound, "/arbeid/finnes-ikke?a=1"), (page.Status, page.At));
        Assert.Contains("Bergen kommune", page.Text);
        Assert.Contains("Ingrid Test", page.Text);
    }

    [Fact]
    public async Task Without_an_address_to_return_to_one_comes_to_ones_own_page()
    {
        await web.KnowAsync("alene", ("4601", Role.Contributor));
        using var visitor = web.Visitor();

        Assert.Equal("/arbeid", (await visitor.SignInAsync("alene")).At);
    }

    [Theory]
    [InlineData("https://example.org/")]
    [InlineData("//example.org/")]
    [InlineData("/\\example.org/")]
    [InlineData("javascript:alert(1)")]
    public async Task Nobody_is_sent_to_another_site_after_signing_in(string returnTo)
    {
        await web.KnowOnceAsync("trygg", ("4601", Role.Contributor));
        using var visitor = web.Visitor();

        Assert.Equal("/arbeid", (await visitor.SignInAsync("trygg", returnTo)).At);
    }

    [Fact]
    public async Task Whoever_has_several_organisations_chooses_and_can_change_without_script()
    {
        await web.KnowAsync("flere", ("4601", Role.Contributor), ("4601", Role.MemberRepresentative), ("fk-46", Role.Contributor));
        using var visitor = web.Visitor();

        var choice = await visitor.SignInAsync("flere", Door);
        Assert.Equal("/velg-organisasjon?til=%2Farbeid%2Ffinnes-ikke", choice.At);
        Assert.Contains("Melder behov · Talsperson for medlemmet", choice.Text);

        var chosen = await visitor.PostAsync(choice, "/velg-organisasjon", ("organisasjon", Key("fk-46")));
        Assert.Equal(Door, chosen.Onward!.PathAndQuery);
        Assert.Contains("Vestland fylkeskommune", (await visitor.FollowAsync(Door)).Text);

        var again = await visitor.GetAsync("/velg-organisasjon");
        await visitor.PostAsync(again, "/velg-organisasjon", ("organisasjon", Key("4601")));
        Assert.Contains("Bergen kommune", (await visitor.FollowAsync(Door)).Text);
    }

    [Fact]
    public async Task Nobody_chooses_an_organisation_they_have_no_role_in()
    {
        await web.KnowAsync("grisk", ("4601", Role.Contributor), ("fk-46", Role.Contributor));
        using var visitor = web.Visitor();
        var choice = await visitor.SignInAsync("grisk", Door);

        var answer = await visitor.PostAsync(choice, "/velg-organisasjon", ("organisasjon", Key("ks")));

        Assert.StartsWith("/velg-organisasjon", answer.Onward!.PathAndQuery);
        Assert.StartsWith("/velg-organisasjon", (await visitor.FollowAsync(Door)).At);
    }

    [Fact]
    public async Task Choosing_needs_the_form()
    {
        await web.KnowAsync("forfalsket", ("4601", Role.Contributor), ("fk-46", Role.Contributor));
        using var visitor = web.Visitor();
        await visitor.SignInAsync("forfalsket", Door);

        var answer = await visitor.PostAsync("/velg-organisasjon", [KeyValuePair.Create("organisasjon", Key("4601"))]);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
    }

    [Theory]
    [InlineData("nb", "Du er logget inn, men har ingen rolle ennå")]
    [InlineData("nn", "Du er logga inn, men har inga rolle enno")]
    [InlineData("en", "You are signed in, but have no role yet")]
    public async Task Whoever_has_no_role_is_told_whom_to_ask_and_gets_nothing_more(string language, string words)
    {
        using var visitor = web.Visitor(language);

        var page = await visitor.SignInAsync("ukjent", Door);

        Assert.Equal((HttpStatusCode.OK, "/velg-organisasjon"), (page.Status, page.Address.AbsolutePath));
        Assert.Contains(words, page.Text);
        Assert.Contains("hjelp@example.test", page.Text);
        Assert.Equal("/velg-organisasjon", (await visitor.FollowAsync(Door)).Address.AbsolutePath);
    }

    [Fact]
    public async Task A_closed_account_is_told_so()
    {
        var person = await web.KnowAsync("stengt", ("4601", Role.Contributor));
        await web.CloseAsync(person);
        using var visitor = web.Visitor();

        var page = await visitor.SignInAsync("stengt");

        Assert.Equal("/logg-inn/avvist?grunn=stengt", page.At);
        Assert.Contains("Brukeren din er stengt", page.Text);
        Assert.Equal("/logg-inn", (await visitor.GetAsync(Door)).Onward!.AbsolutePath);
    }

    [Fact]
    public async Task Programs_without_a_sign_in_are_refused_and_not_led_astray()
    {
        using var visitor = web.Visitor();

        Assert.Equal(HttpStatusCode.Unauthorized, (await visitor.PostAsync("/_blazor/negotiate?negotiateVersion=1", [])).Status);
    }

    [Fact]
    public async Task An_answer_that_nobody_asked_for_is_refused_kindly()
    {
        using var visitor = web.Visitor();

        var page = await visitor.FollowAsync("/logg-inn/retur/demo?code=stjålet&state=forfalsket");

        Assert.Equal("/logg-inn/avvist?grunn=feil", page.At);
        Assert.Equal("/logg-inn/avvist?grunn=avbrutt", (await visitor.FollowAsync("/logg-inn/retur/demo?error=access_denied")).At);
    }

    [Fact]
    public async Task Open_pages_neither_know_nor_tell_who_reads_them()
    {
        await web.KnowAsync("leser", ("4601", Role.Contributor));
        using var visitor = web.Visitor();
        await visitor.SignInAsync("leser");

        var page = await visitor.GetAsync("/");

        Assert.DoesNotContain("Leser Test", page.Text);
        Assert.DoesNotContain("Set-Cookie", page.Headers.Keys);
    }

    [Fact]
    public async Task The_cookie_is_for_this_site_only_and_out_of_reach_of_scripts()
    {
        await web.KnowAsync("kake", ("4601", Role.Contributor));
        using var visitor = web.Visitor();
        await visitor.SignInAsync("kake");

        var cookie = visitor.Cookies.GetCookies(web.Address).Single(c => c.Name.StartsWith("behovsstyring.inn", StringComparison.Ordinal));
        Assert.True(cookie.HttpOnly);
        Assert.Equal(DateTime.MinValue, cookie.Expires); // gone with the browser
    }

    [Fact]
    public async Task Signing_in_twice_in_one_browser_ends_the_first()
    {
        var first = await web.KnowAsync("forst", ("4601", Role.Contributor));
        await web.KnowAsync("sa", ("4601", Role.Contributor));
        using var visitor = web.Visitor();

        await visitor.SignInAsync("forst");
        await visitor.SignInAsync("sa");

        Assert.Equal(0, await web.LookAsync(db => db.SignInSessions.CountAsync(s => s.PersonId == first && s.EndedAt == null)));
    }

    private static string Key(string organisation) => KnownOrganisations.IdOf(organisation).Value.ToString("D");

    public sealed class Web(TestDatabaseServer databases) : RunningWeb(databases)
    {
        private readonly HashSet<string> _known = [];

        protected override IReadOnlyList<DemoPerson> People { get; } =
        [
            .. new[] { "ingrid", "alene", "trygg", "flere", "grisk", "forfalsket", "ukjent", "stengt", "leser", "kake", "forst", "sa" }
                .Select(subject => new DemoPerson(subject, NameOf(subject), $"{subject}@example.test", "Test", "Test")),
        ];

        protected override IEnumerable<(string Key, string Value)> Settings() => [.. base.Settings(), ("Site:ContactEmail", "hjelp@example.test")];

        /// <summary>Makes the person known beforehand, as the demo does.</summary>
        public async Task<PersonId> KnowAsync(string subject, params (string Organisation, Role Role)[] roles)
        {
            var id = PersonId.New();
            await RunAsync(new RegisterPerson(id, NameOf(subject), $"{subject}@example.test", null,
                [.. roles.Select(r => new NewRole(r.Role, KnownOrganisations.IdOf(r.Organisation)))],
                [new KnownIdentity("demo", SubjectHasher.ForDemo.Hash("demo", subject))]), Actor.System);
            return id;
        }

        public async Task KnowOnceAsync(string subject, params (string Organisation, Role Role)[] roles)
        {
            if (_known.Add(subject))
            {
                await KnowAsync(subject, roles);
            }
        }

        public Task CloseAsync(PersonId person) => LookAsync(async db =>
        {
            (await db.People.FindAsync(person))!.Deactivate(DateOnly.FromDateTime(DateTime.UnixEpoch), null, 1);
            return await db.SaveChangesAsync();
        });

        private static string NameOf(string subject) => char.ToUpperInvariant(subject[0]) + subject[1..] + " Test";
    }
}
