using Behovsstyring.Application.Common;
using Behovsstyring.Application.Ideas;
using Behovsstyring.Application.People;
using Behovsstyring.DemoIdentity;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Ideas;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.People;
using Behovsstyring.EndToEnd.Tests.Browsing;
using Behovsstyring.Testing.Databases;
using Behovsstyring.Testing.Running;
using Microsoft.Playwright;

namespace Behovsstyring.EndToEnd.Tests.Ideas;

/// <summary>The whole program, with the people that a need passes between.</summary>
public sealed class IdeaWeb(TestDatabaseServer databases) : RunningWeb(databases)
{
    private readonly Dictionary<string, Actor> _actors = [];

    private static readonly (string Subject, string Name, string Organisation, Role[] Roles)[] Known =
    [
        ("torunn", "Torunn Prøve", "3303", [Role.Contributor, Role.MemberRepresentative]),
        ("kollega", "Kollega Prøve", "3303", [Role.Contributor]),
        ("nabo", "Nabo Prøve", "1103", [Role.Contributor, Role.MemberRepresentative]),
        ("eline", "Eline Prøve", "ks", [Role.CaseOfficer]),
    ];

    protected override IReadOnlyList<DemoPerson> People { get; } =
        [.. Known.Select(k => new DemoPerson(k.Subject, k.Name, $"{k.Subject}@example.test", "Prøve", "Prøve"))];

    /// <summary>A browser window where this person is signed in, at an address of the workspace.</summary>
    public async Task<IPage> SignedInAsync(Browser browser, string subject, string at, int width = 1280, ColorScheme scheme = ColorScheme.Light)
    {
        await ActorAsync(subject);
        var page = await browser.VisitorAsync(width, scheme: scheme);
        await page.GotoAsync(new Uri(Address, $"/logg-inn?til={Uri.EscapeDataString(at)}").AbsoluteUri);
        await page.GetByRole(AriaRole.Link, new() { Name = Known.Single(k => k.Subject == subject).Name }).ClickAsync();
        await page.WaitForURLAsync(url => new Uri(url).Authority == Address.Authority);
        if (at.StartsWith("/arbeid", StringComparison.Ordinal))
        {
            // Before this the page is a picture of itself: what one opens in it closes again.
            await Assertions.Expect(page.Locator("[data-live=true]")).ToBeAttachedAsync(new() { Timeout = 60_000 });
        }

        return page;
    }

    public async Task<Actor> ActorAsync(string subject)
    {
        if (!_actors.TryGetValue(subject, out var actor))
        {
            var (_, name, organisation, roles) = Known.Single(k => k.Subject == subject);
            var id = PersonId.New();
            await RunAsync(new RegisterPerson(id, name, $"{subject}@example.test", null,
                [.. roles.Select(r => new NewRole(r, KnownOrganisations.IdOf(organisation)))],
                [new KnownIdentity("demo", SubjectHasher.ForDemo.Hash("demo", subject))]), Actor.System);
            _actors[subject] = actor = Actor.For(id, KnownOrganisations.IdOf(organisation));
        }

        return actor;
    }

    public async Task<string> SubmittedAsync(string title, string by = "torunn") => (await RunAsync(new SubmitIdea(CaseId.New(), new IdeaContent
    {
        Title = title,
        Summary = "Kort fortalt.",
        Problem = "Dette er et problem som mange kjenner igjen i hverdagen sin.",
        Affected = "Alle innbyggere",
        ExpectedBenefit = "Mindre venting",
        Channel = IdeaChannel.SingleMember,
        Area = ServiceArea.Common,
    }), await ActorAsync(by))).Number;
}
