using Behovsstyring.Application.Common;
using Behovsstyring.Application.People;
using Behovsstyring.DemoIdentity;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.People;
using Behovsstyring.EndToEnd.Tests.Browsing;
using Behovsstyring.Testing.Databases;
using Behovsstyring.Testing.Running;
using Microsoft.Playwright;

namespace Behovsstyring.EndToEnd.Tests.Travel;

/// <summary>The people a need meets on its way, each with a role and a browser of their own.</summary>
public sealed class Travellers(TestDatabaseServer databases) : RunningWeb(databases)
{
    public const string Submitter = "Ada Fjellvang";
    public const string Supporter = "Birk Solhaug";
    public const string Coordinator = "Celine Nesbakk";
    public const string CaseOfficer = "Dag Ekerhovd";

    private static readonly (string Name, string Key, Role Role)[] All =
    [
        (Submitter, "4601", Role.Contributor),
        (Supporter, "1103", Role.MemberRepresentative),
        (Coordinator, "digi-vestland", Role.NetworkCoordinator),
        (CaseOfficer, KnownOrganisations.KsKey, Role.CaseOfficer),
    ];

    private bool _known;

    protected override IReadOnlyList<DemoPerson> People =>
        [.. All.Select(p => new DemoPerson(SubjectOf(p.Name), p.Name, $"{SubjectOf(p.Name)}@example.test", "Reisen", p.Key))];

    /// <summary>A browser signed in as one of them, at an address in the workspace.</summary>
    public async Task<IPage> EnterAsync(Browser browser, string name, string path, int width = 1280)
    {
        await MakeKnownAsync();
        var page = await browser.VisitorAsync(width);
        await page.GotoAsync(new Uri(Address, "/logg-inn?til=" + Uri.EscapeDataString(path)).AbsoluteUri);
        await page.GetByRole(AriaRole.Link, new() { Name = name }).ClickAsync();
        await page.WaitForURLAsync(url => new Uri(url).AbsolutePath.StartsWith(path, StringComparison.Ordinal));
        if (path.StartsWith("/arbeid", StringComparison.Ordinal))
        {
            // Before this the page is a picture of itself: what one opens in it closes again.
            await Assertions.Expect(page.Locator("[data-live=true]")).ToBeAttachedAsync(new() { Timeout = 60_000 });
        }

        return page;
    }

    public Uri At(string path) => new(Address, path);

    private async Task MakeKnownAsync()
    {
        if (_known)
        {
            return;
        }

        foreach (var (name, key, role) in All)
        {
            await RunAsync(
                new RegisterPerson(
                    PersonId.New(), name, $"{SubjectOf(name)}@example.test", null,
                    [new NewRole(role, KnownOrganisations.IdOf(key))],
                    [new KnownIdentity("demo", SubjectHasher.ForDemo.Hash("demo", SubjectOf(name)))]),
                Actor.System);
        }

        _known = true;
    }

    private static string SubjectOf(string name) => name.ToLowerInvariant().Replace(' ', '-');
}
