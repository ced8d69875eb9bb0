using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Governance;

/// <summary>
/// The decision matrix (<i>beslutningsmatrise</i>) of one version. It is plain data without behaviour that changes. It is
/// stored whole, so that a running review always reads the version it began under.
/// </summary>
public sealed record GovernanceContent
{
    public required IReadOnlyList<GateContent> Gates { get; init; }

    /// <summary>Who recommends and who adopts the next version.</summary>
    public required Adoption Adoption { get; init; }

    /// <summary>Where the minimum requirements come from; shown beside everything marked <see cref="Strength.Floor"/>.</summary>
    public required LocalText FloorSource { get; init; }

    public GateContent this[Gate gate] => Gates.Single(g => g.Gate == gate);
}

/// <summary>How a new version takes effect: the body that recommends it and the organ that adopts it.</summary>
public sealed record Adoption(Party Recommends, Party Adopts, DecidingOrgan Organ);
