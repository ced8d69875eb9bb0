using Behovsstyring.Application.Bodies;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.People;
using Behovsstyring.EndToEnd.Tests.Browsing;
using Behovsstyring.Testing.Databases;

namespace Behovsstyring.EndToEnd.Tests.Administration;

/// <summary>The whole program, with those at KS who look after organisations, people, bodies and the governance model.</summary>
public sealed class AdministrationWeb(TestDatabaseServer databases) : PeopledWeb(databases)
{
    protected override IReadOnlyList<KnownPerson> Known { get; } =
    [
        new("astrid", "Astrid Prøve", "ks", Role.Administrator),
        new("kollega", "Kollega Prøve", "ks", Role.Administrator),
        new("eline", "Eline Prøve", "ks", Role.CaseOfficer),
        new("nabo", "Nabo Prøve", "1103", Role.MemberRepresentative),
        new("berit", "Berit Bergen", "4601", Role.MemberRepresentative),
    ];

    /// <summary>A council led by somebody from Stavanger.</summary>
    public async Task<string> CouncilAsync(string slug)
    {
        var keeper = await ActorAsync("astrid");
        var leader = await ActorAsync("nabo");
        var body = await RunAsync(
            new EstablishBody(
                BodyId.New(), BodyKind.ExpertCouncil, slug, new("Fagråd for prøver"), KnownOrganisations.Ks, null, new(2026, 1, 1),
                new MandateTerms { Purpose = "Gir råd om prøver.", Basis = "KommIT-rådet, sak 1/26" }),
            keeper);
        await RunAsync(new GiveSeat(body, leader.Person, leader.Organisation, SeatFunction.Leader, new(2026, 1, 1), null), keeper);
        return slug;
    }
}
