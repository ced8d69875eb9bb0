using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Ideas;

/// <summary>How far a member commits itself to a need that is not its own. Each level includes the ones before it.</summary>
public enum SupportLevel
{
    Useful = 1,
    WillUse = 2,
    WillPilot = 3,
    WillPay = 4,
}

/// <summary>One organisation's position on one need: «vi har også dette behovet». Changed by its own, never doubled.</summary>
public sealed class IdeaSupport
{
    private IdeaSupport() { }

    public CaseId IdeaId { get; private set; }

    public OrganisationId OrganisationId { get; private set; }

    public SupportLevel Level { get; private set; }

    public string Note { get; private set; } = "";

    public PersonId PersonId { get; private set; }

    public DateTimeOffset RegisteredAt { get; private set; }
}

/// <summary>A network's or the counties' college's anchoring of a member's need.</summary>
public sealed class IdeaAnchoring
{
    private IdeaAnchoring() { }

    public CaseId IdeaId { get; private set; }

    public OrganisationId NetworkId { get; private set; }

    /// <summary>What the network says of the need, in its own words.</summary>
    public string Statement { get; private set; } = "";

    public PersonId PersonId { get; private set; }

    public DateTimeOffset AnchoredAt { get; private set; }
}
