using Behovsstyring.Application.Common;
using Behovsstyring.Application.Governance;
using Behovsstyring.DemoIdentity;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.People;
using Behovsstyring.Testing.Databases;
using Behovsstyring.Testing.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Behovsstyring.Testing.Running;

/// <summary>
/// The whole program on a copy of the whole demo, with the demo's people to sign in as, and an address for every page.
/// Use as <c>IClassFixture&lt;DemoWeb&gt;</c>.
/// </summary>
public class DemoWeb(TestDatabaseServer databases) : RunningWeb(databases)
{
    public IReadOnlyList<RouteSample> Samples { get; private set; } = [];

    protected override TestTemplate Template => TestTemplate.Demo;

    protected override IReadOnlyList<DemoPerson> People => DemoPeople.All;

    /// <summary>Many pages are asked for, and the log of each is not read.</summary>
    protected override LogLevel Logged => LogLevel.Warning;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await DraftTheMatrixAsync();
        Samples = await RouteSamples.ReadAsync(Database.OwnerConnectionString);
    }

    /// <summary>What the demo has not begun on: its pages would say little more than that there is none.</summary>
    private async Task DraftTheMatrixAsync()
    {
        var email = DemoPeople.All.Single(p => p.Subject == DemoPeople.Playing(Role.Administrator)).Email;
        var person = await LookAsync(db => db.People.Where(p => p.Email == email).Select(p => p.Id).SingleAsync());
        var administrator = Actor.For(person, KnownOrganisations.IdOf(KnownOrganisations.KsKey));
        var id = await RunAsync(new StartModelDraft(), administrator);
        var draft = (await RunAsync(new GetModelDraft(), administrator)).Draft!;
        // A change, and something wrong in it.
        await RunAsync(new EditModelDraft(id, draft.Version, GateDraft.Of(draft.Content[Gate.Bp1]) with { Heard = [], Informed = [] }), administrator);
    }
}
