using Behovsstyring.Application.Bodies;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Meetings;
using Behovsstyring.Application.People;
using Behovsstyring.DemoIdentity;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Meetings;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.People;
using Behovsstyring.EndToEnd.Tests.Browsing;
using Behovsstyring.EndToEnd.Tests.Travel;
using Behovsstyring.Testing.Databases;
using Behovsstyring.Testing.Running;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Behovsstyring.EndToEnd.Tests.Meetings;

/// <summary>A meeting as those in it see it: a leader at a desk and two members with a phone each, in a browser of their own.</summary>
public sealed class LiveVoteTests(Browser browser, LiveVoteTests.Web web) : IClassFixture<LiveVoteTests.Web>
{
    /// <summary>Nothing here is about speed; a busy machine gets the time it needs.</summary>
    private const float Patience = 60_000;

    [Fact]
    public async Task The_leader_opens_a_vote_two_members_vote_from_their_phones_and_all_see_the_outcome_with_its_rule()
    {
        var slug = await web.NoticedMeetingAsync();
        var leader = await SignedInAsync("leder", slug, 1280);
        var one = await SignedInAsync("medlem-en", slug, 360);
        var two = await SignedInAsync("medlem-to", slug, 360);
        await Expect(one.GetByText("Møtet er ikke satt ennå.")).ToBeVisibleAsync();

        await CouncilSteps.OpenAheadAsync(leader);
        await Expect(leader.GetByText("Ikke beslutningsdyktig: 1 av 3 medlemmer er til stede, og det trengs 2.")).ToBeVisibleAsync();
        await ArriveAsync(one);
        await ArriveAsync(two);
        await Expect(leader.GetByText("Beslutningsdyktig: 3 av 3 medlemmer er til stede, og det trengs 2.")).ToBeVisibleAsync();

        await leader.GetByLabel("Forslag til anbefaling eller vedtak").FillAsync("Rådet anbefaler at saken går videre.");
        await PressAsync(leader.GetByRole(AriaRole.Button, new() { Name = "Legg frem forslaget" }));
        await PressAsync(leader.GetByRole(AriaRole.Button, new() { Name = "Start avstemning", Exact = true }));

        // A half-made choice stays while the others vote.
        await two.GetByRole(AriaRole.Radio, new() { Name = "Mot" }).CheckAsync();
        await VoteAsync(leader, "For");
        await VoteAsync(one, "For");
        await Expect(two.GetByText("2 av 3 har stemt")).ToBeVisibleAsync();
        await Expect(two.GetByRole(AriaRole.Radio, new() { Name = "Mot" })).ToBeCheckedAsync();
        Assert.Equal(360, await two.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        Assert.Empty(await Browser.ViolationsAsync(two));
        await LookAsync(two, "medlem");
        await LookAsync(leader, "leder");

        // How it goes is for those who run the meeting, and never for anyone outside.
        await Expect(leader.GetByText("Har ikke stemt: Medlem To")).ToBeVisibleAsync();
        Assert.DoesNotContain("Har ikke stemt", await one.ContentAsync());
        using (var outside = web.Visitor())
        {
            Assert.DoesNotContain("stemte for", (await outside.GetAsync($"/moter/{slug}")).Text);
        }

        await PressAsync(two.GetByRole(AriaRole.Button, new() { Name = "Avgi stemmen: Mot" }));
        await Expect(two.GetByText("Stemmen din er registrert: Mot")).ToBeVisibleAsync();

        // A lost connection loses no vote.
        await two.ReloadAsync();
        await Expect(two.GetByText("Stemmen din er registrert: Mot")).ToBeVisibleAsync();

        Assert.Empty(await Browser.ViolationsAsync(leader));
        await PressAsync(leader.GetByRole(AriaRole.Button, new() { Name = "Avslutt avstemningen" }));
        await PressAsync(leader.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Avslutt avstemningen" }));
        const string Line = "Vedtatt med vanlig flertall: 2 stemte for, og flertallet av 3 er 2.";
        foreach (var page in new[] { leader, one, two })
        {
            await Expect(page.GetByText(Line)).ToBeVisibleAsync();
            await Expect(page.GetByText("Avstemning pågår")).ToHaveCountAsync(0);
        }

        await PressAsync(leader.GetByRole(AriaRole.Button, new() { Name = "Hev møtet" }));
        await PressAsync(leader.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Hev møtet" }));
        await Expect(one.GetByText("Sekretæren har ikke skrevet protokollen ennå.")).ToBeVisibleAsync();
    }

    private async Task<IPage> SignedInAsync(string subject, string slug, int width)
    {
        var page = await browser.VisitorAsync(width, width < 500 ? 760 : 900);
        page.SetDefaultTimeout(Patience);
        SetDefaultExpectTimeout(Patience);
        // The provider asks whom to be: the hint answers for us.
        await page.GotoAsync(new Uri(web.Address, $"/logg-inn?til=/arbeid/moter/{slug}").AbsoluteUri);
        await page.GotoAsync(page.Url + "&login_hint=" + subject);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Prøverådet");
        return page;
    }

    private static async Task ArriveAsync(IPage page)
    {
        await page.GetByText("Oppmøte").First.ClickAsync();
        await PressAsync(page.GetByRole(AriaRole.Button, new() { Name = "Jeg er til stede" }));
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Jeg går" })).ToBeVisibleAsync();
    }

    private static async Task VoteAsync(IPage page, string choice)
    {
        await page.GetByRole(AriaRole.Radio, new() { Name = choice }).CheckAsync();
        await PressAsync(page.GetByRole(AriaRole.Button, new() { Name = $"Avgi stemmen: {choice}" }));
        await Expect(page.GetByText($"Stemmen din er registrert: {choice}")).ToBeVisibleAsync();
    }

    private static Task PressAsync(ILocator button) => button.ClickAsync();

    /// <summary>Takes a picture when a folder for pictures is given.</summary>
    private static async Task LookAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("BEHOVSSTYRING_PICTURES") is { Length: > 0 } folder)
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png"), FullPage = true });
        }
    }

    public sealed class Web(TestDatabaseServer databases) : RunningWeb(databases)
    {
        protected override IReadOnlyList<DemoPerson> People { get; } =
        [
            .. new[] { ("leder", "Leder Prøve"), ("medlem-en", "Medlem En"), ("medlem-to", "Medlem To") }
                .Select(p => new DemoPerson(p.Item1, p.Item2, $"{p.Item1}@example.test", "Test", "Test")),
        ];

        /// <summary>A council of three, called to a meeting with one item.</summary>
        public async Task<string> NoticedMeetingAsync()
        {
            var officer = await KnowAsync("saksbehandler", "Saksbehandler Prøve", Role.CaseOfficer, "ks");
            var body = await RunAsync(
                new EstablishBody(
                    BodyId.New(), BodyKind.DigitalisationCommittee, "proveradet", new("Prøverådet"), KnownOrganisations.Ks, null,
                    new(2020, 1, 1), new MandateTerms { Purpose = "Gir råd." }),
                officer);
            var leader = await SeatAsync("leder", "Leder Prøve", "4601", SeatFunction.Leader);
            await SeatAsync("medlem-en", "Medlem En", "1103", SeatFunction.Member);
            await SeatAsync("medlem-to", "Medlem To", "5001", SeatFunction.Member);

            var meeting = MeetingId.New();
            var starts = DateTimeOffset.UtcNow.AddDays(2);
            var planned = await RunAsync(
                new PlanMeeting(meeting, body, new() { StartsAt = starts, Form = MeetingForm.InPerson, Place = "Oslo" }), leader);
            await RunAsync(new AddAgendaItem(meeting, AgendaItemId.New(), new() { Title = "Felles oversikt", Kind = AgendaItemKind.Decision }), leader);
            await RunAsync(new PublishNotice(meeting, "Velkommen."), leader);
            return planned.Slug;

            async Task<Actor> SeatAsync(string subject, string name, string organisation, SeatFunction function)
            {
                var person = await KnowAsync(subject, name, Role.MemberRepresentative, organisation);
                await RunAsync(new GiveSeat(body, person.Person, person.Organisation, function, new(2020, 1, 1), null, null), officer);
                return person;
            }
        }

        private async Task<Actor.PersonActor> KnowAsync(string subject, string name, Role role, string organisation)
        {
            var id = PersonId.New();
            await RunAsync(
                new RegisterPerson(
                    id, name, $"{subject}@example.test", null, [new NewRole(role, KnownOrganisations.IdOf(organisation))],
                    [new KnownIdentity("demo", SubjectHasher.ForDemo.Hash("demo", subject))]),
                Actor.System);
            return (Actor.PersonActor)Actor.For(id, KnownOrganisations.IdOf(organisation));
        }
    }
}
