using System.Net;
using System.Text.Json.Nodes;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.People;
using Behovsstyring.Application.Running;
using Behovsstyring.DemoIdentity;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.People;
using Behovsstyring.Testing.Databases;
using Behovsstyring.Testing.Running;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Time.Testing;

namespace Behovsstyring.Web.Tests.SignIn;

/// <summary>How a sign-in ends: by the person, by the provider, by the clock. A cookie that somebody kept is then worth nothing.</summary>
public sealed class SignOutTests(SignOutTests.Web web) : IClassFixture<SignOutTests.Web>
{
    /// <summary>Needs nothing of its own: those who are signed in meet its 404, and others are led to sign in.</summary>
    private const string Door = "/arbeid/finnes-ikke";

    [Fact]
    public async Task Signing_out_goes_by_the_provider_and_ends_the_session_for_good()
    {
        using var visitor = await web.SignedInAsync("ute");
        var kept = visitor.Cookies.GetCookies(web.Address).Select(c => new Cookie(c.Name, c.Value, "/", c.Domain)).ToList();

        var question = await visitor.GetAsync("/logg-ut");
        Assert.Contains("Vil du logge ut?", question.Text);
        var answer = await visitor.PostAsync(question, "/logg-ut");

        // A page that goes on by itself: a redirect would be held against form-action.
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.StartsWith(web.Identity.Authority.AbsoluteUri + "logout", answer.Onward!.AbsoluteUri);
        var query = QueryHelpers.ParseQuery(answer.Onward.Query);
        Assert.NotEmpty(query["id_token_hint"].ToString());
        Assert.Equal(new Uri(web.Address, "/logg-ut/retur/demo").AbsoluteUri, query["post_logout_redirect_uri"]);
        Assert.Equal("/logg-ut/ferdig", (await visitor.FollowAsync(answer.Onward.AbsoluteUri)).At);
        Assert.Equal("/logg-inn", (await visitor.GetAsync(Door)).Onward!.AbsolutePath);

        using var thief = web.Visitor();
        kept.ForEach(thief.Cookies.Add);
        Assert.Equal("/logg-inn", (await thief.GetAsync(Door)).Onward!.AbsolutePath);
    }

    [Fact]
    public async Task Nobody_is_signed_out_by_a_link_or_by_another_sites_form()
    {
        using var visitor = await web.SignedInAsync("lurt");

        await visitor.GetAsync("/logg-ut");
        Assert.Equal(HttpStatusCode.BadRequest, (await visitor.PostAsync("/logg-ut", [])).Status);

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(Door)).Status);
    }

    [Fact]
    public async Task Signing_out_twice_is_no_mistake()
    {
        using var visitor = await web.SignedInAsync("dobbel");
        var question = await visitor.GetAsync("/logg-ut");
        await visitor.PostAsync(question, "/logg-ut");

        var again = await visitor.PostAsync(question, "/logg-ut");

        Assert.Equal("/logg-ut/ferdig", again.Onward!.PathAndQuery);
    }

    [Fact]
    public async Task The_provider_ends_its_session_everywhere_without_our_cookie()
    {
        using var here = await web.SignedInAsync("kanal");
        using var there = await web.SignedInAsync("kanal");
        using var other = await web.SignedInAsync("annen");
        using var frame = web.Visitor();

        var answer = await frame.GetAsync(Channel(web.Identity.Authority.AbsoluteUri, "okt-kanal"));

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains("no-store", answer.Headers["Cache-Control"]);
        Assert.Contains("frame-ancestors " + web.Identity.Authority.GetLeftPart(UriPartial.Authority), answer.Headers["Content-Security-Policy"]);
        Assert.Equal("/logg-inn", (await here.GetAsync(Door)).Onward!.AbsolutePath);
        Assert.Equal("/logg-inn", (await there.GetAsync(Door)).Onward!.AbsolutePath);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(Door)).Status);
    }

    [Theory]
    [InlineData("https://example.org/", "okt-uro")]
    [InlineData("", "okt-uro")]
    [InlineData(null, "")]
    public async Task Nobody_else_ends_a_session(string? issuer, string session)
    {
        using var visitor = await web.SignedInAsync("uro");

        var answer = await visitor.GetAsync(Channel(issuer ?? web.Identity.Authority.AbsoluteUri, session));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(Door)).Status);
    }

    [Fact]
    public async Task A_session_left_alone_is_over_and_one_in_use_lasts_the_working_day()
    {
        using var left = await web.SignedInAsync("forlatt");
        using var used = await web.SignedInAsync("travel");

        for (var hour = 1; hour <= 7; hour++)
        {
            web.Time.Advance(TimeSpan.FromHours(1));
            Assert.Equal(HttpStatusCode.NotFound, (await used.GetAsync(Door)).Status);
        }

        Assert.Equal("/logg-inn", (await left.GetAsync(Door)).Onward!.AbsolutePath);
        web.Time.Advance(TimeSpan.FromHours(1));
        Assert.Equal("/logg-inn", (await used.GetAsync(Door)).Onward!.AbsolutePath);
    }

    [Fact]
    public async Task A_closed_account_is_out_of_every_session()
    {
        using var visitor = await web.SignedInAsync("stengt");
        await web.LookAsync(async db =>
        {
            db.People.Single(p => p.Name == "stengt").Deactivate(DateOnly.FromDateTime(DateTime.UnixEpoch), null, 1);
            return await db.SaveChangesAsync();
        });
        web.Time.Advance(TimeSpan.FromSeconds(15)); // longer than a look-up is trusted

        Assert.Equal("/logg-inn", (await visitor.GetAsync(Door)).Onward!.AbsolutePath);
    }

    private static string Channel(string issuer, string session) => $"/logg-ut/kanal?iss={Uri.EscapeDataString(issuer)}&sid={session}";

    public sealed class Web(TestDatabaseServer databases) : RunningWeb(databases)
    {
        private static readonly string[] Subjects = ["ute", "lurt", "dobbel", "kanal", "annen", "uro", "forlatt", "travel", "stengt"];

        public FakeTimeProvider Time { get; } = new(TimeProvider.System.GetUtcNow());

        protected override TimeProvider Clock => Time;

        // The session id is the provider's own; here it is known beforehand.
        protected override IReadOnlyList<DemoPerson> People { get; } =
        [
            .. Subjects.Select(s => new DemoPerson(s, s, null, "Test", "Test") { Claims = new JsonObject { ["sid"] = "okt-" + s } }),
        ];

        public async Task<Visitor> SignedInAsync(string subject)
        {
            await UseCases.Run(new RegisterPerson(PersonId.New(), subject, null, null, [new NewRole(Role.Contributor, KnownOrganisations.IdOf("4601"))],
                [new KnownIdentity("demo", SubjectHasher.ForDemo.Hash("demo", subject))]), Actor.System); // known already the second time
            var visitor = Visitor();
            Assert.Equal(Door, (await visitor.SignInAsync(subject, Door)).At);
            return visitor;
        }
    }
}
