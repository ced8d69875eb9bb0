using Behovsstyring.Application.Common;
using Behovsstyring.Application.People;
using Behovsstyring.DemoIdentity;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.People;
using Behovsstyring.Testing.Databases;
using Behovsstyring.Testing.Running;
using Microsoft.Playwright;

namespace Behovsstyring.EndToEnd.Tests.Browsing;

/// <param name="Organisation">The key of the organisation they act for.</param>
public sealed record KnownPerson(string Subject, string Name, string Organisation, params Role[] Roles);

/// <summary>The whole program, with people who can sign in to it.</summary>
public abstract class PeopledWeb(TestDatabaseServer databases) : RunningWeb(databases)
{
    private readonly Dictionary<string, Actor.PersonActor> _actors = [];

    protected abstract IReadOnlyList<KnownPerson> Known { get; }

    protected override IReadOnlyList<DemoPerson> People =>
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

    public async Task<Actor.PersonActor> ActorAsync(string subject)
    {
        if (!_actors.TryGetValue(subject, out var actor))
        {
            var known = Known.Single(k => k.Subject == subject);
            var id = PersonId.New();
            var organisation = KnownOrganisations.IdOf(known.Organisation);
            await RunAsync(new RegisterPerson(id, known.Name, $"{subject}@example.test", null,
                [.. known.Roles.Select(r => new NewRole(r, organisation))],
                [new KnownIdentity("demo", SubjectHasher.ForDemo.Hash("demo", subject))]), Actor.System);
            _actors[subject] = actor = (Actor.PersonActor)Actor.For(id, organisation);
        }

        return actor;
    }
}
