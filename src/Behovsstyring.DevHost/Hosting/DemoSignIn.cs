using Behovsstyring.DemoIdentity;

namespace Behovsstyring.DevHost.Hosting;

/// <summary>The demo's people as the sign-in page shows them.</summary>
internal static class DemoSignIn
{
    public static IReadOnlyList<DemoPerson> People() =>
    [
        new("ingrid-solbakken", "Ingrid Solbakken", "ingrid.solbakken@bergen.example", "Kommuner og fylkeskommuner", "Bergen kommune") { Title = "Rådgiver" },
    ];
}
