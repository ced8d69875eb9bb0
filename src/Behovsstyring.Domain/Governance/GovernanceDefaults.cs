using Behovsstyring.Domain.Governance.Defaults;
using static Behovsstyring.Domain.Governance.Defaults.MatrixParts;

namespace Behovsstyring.Domain.Governance;

/// <summary>
/// The governance model that ships: the division of work in the concept study (ch. 6.2–6.7), with the checklists and documents of
/// Prosjektveiviseren in our own words. The study warns against bureaucracy, so what it does not ask for and weighs something
/// is there but switched off.
/// </summary>
public static class GovernanceDefaults
{
    public static GovernanceContent Shipped { get; } = new()
    {
        Gates = [Bp1Defaults.Gate, Bp2Defaults.Gate, Bp3Defaults.Gate, Bp4Defaults.Gate, Bp5Defaults.Gate, Bp6Defaults.Gate],
        Adoption = new Adoption(Party.KommitCouncil, Party.KsAdministration, DecidingOrgan.ManagingDirector),
        FloorSource = Text(
            "Minstekrav til bruk av KommIT-rådet, slik selskapets vedtekter skal angi dem",
            "Minstekrav til bruk av KommIT-rådet, slik vedtektene til selskapet skal gi opp dei",
            "Minimum requirements for the use of the KommIT council, as the company's articles of association are to state them"),
    };
}
