using Behovsstyring.Application.Bodies;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.People;
using Behovsstyring.DemoIdentity;
using Behovsstyring.Domain.Bodies;
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

    /// <summary>Records what KS has decided.</summary>
    public const string Director = "Eva Lindtorp";

    public const string CompanyOfficer = "Finn Rognebakke";

    public const string CompanyDirector = "Gro Halsnes";

    public const string ProductOwner = "Kåre Nybakk";

    public const string CouncilLeader = "Hedda Myrseth";
    public const string CouncilMember = "Ivar Skogheim";
    public const string OtherCouncilMember = "Jorid Lauvdal";

    /// <summary>Where KommIT-rådet is in the workspace.</summary>
    public const string Council = "/arbeid/utvalg/kommit-radet";

    private static readonly (string Name, string Key, Role Role)[] All =
    [
        (Submitter, "4601", Role.Contributor),
        (Supporter, "1103", Role.MemberRepresentative),
        (Coordinator, "digi-vestland", Role.NetworkCoordinator),
        (CaseOfficer, KnownOrganisations.KsKey, Role.CaseOfficer),
        (Director, KnownOrganisations.KsKey, Role.KsDecisionMaker),
        (CompanyOfficer, KnownOrganisations.CompanyKey, Role.CompanyOfficer),
        (CompanyDirector, KnownOrganisations.CompanyKey, Role.CompanyDecisionMaker),
        (ProductOwner, KnownOrganisations.CompanyKey, Role.ProductOwner),
        (CouncilLeader, "3303", Role.MemberRepresentative),
        (CouncilMember, "5001", Role.MemberRepresentative),
        (OtherCouncilMember, "5501", Role.MemberRepresentative),
    ];

    private static readonly (string Name, SeatFunction Function)[] Seated =
    [
        (CouncilLeader, SeatFunction.Leader),
        (CouncilMember, SeatFunction.Member),
        (OtherCouncilMember, SeatFunction.Member),
        (CaseOfficer, SeatFunction.Secretary),
    ];

    private readonly Dictionary<string, Actor.PersonActor> _people = [];
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

    /// <summary>As whom a use case is run, where the browser's part of it is tried elsewhere.</summary>
    public Actor.PersonActor As(string name) => _people[name];

    public Uri At(string path) => new(Address, path);

    /// <summary>Goes there, and in the workspace waits until the page answers: a click on the picture that comes first is lost.</summary>
    public async Task VisitAsync(IPage page, string path)
    {
        await page.GotoAsync(At(path).AbsoluteUri);
        if (path.StartsWith("/arbeid", StringComparison.Ordinal))
        {
            await Browser.LiveAsync(page);
        }
    }

    private async Task MakeKnownAsync()
    {
        if (_known)
        {
            return;
        }

        foreach (var (name, key, role) in All)
        {
            var (person, organisation) = (PersonId.New(), KnownOrganisations.IdOf(key));
            _people[name] = (Actor.PersonActor)Actor.For(person, organisation);
            await RunAsync(
                new RegisterPerson(
                    person, name, $"{PlainText.Slug(name, 60)}@example.test", null, [new NewRole(role, organisation)],
                    [new KnownIdentity("demo", SubjectHasher.ForDemo.Hash("demo", SubjectOf(name)))]),
                Actor.System);
        }

        var council = (await RunAsync(new GetBody("kommit-radet"), Actor.Anonymous)).Id;
        foreach (var (name, function) in Seated)
        {
            var who = _people[name];
            await RunAsync(new GiveSeat(council, who.Person, who.Organisation, function, new(2020, 1, 1), null, null), _people[CaseOfficer]);
        }

        _known = true;
    }

    private static string SubjectOf(string name) => name.ToLowerInvariant().Replace(' ', '-');
}
