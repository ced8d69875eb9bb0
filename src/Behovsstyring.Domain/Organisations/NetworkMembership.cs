using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Organisations;

/// <summary>A member's place in a network or college, dated.</summary>
public sealed class NetworkMembership
{
    private NetworkMembership() { }

    public OrganisationId NetworkId { get; private set; }

    public OrganisationId MemberId { get; private set; }

    public DateOnly From { get; private set; }

    /// <summary>The last day; none while it lasts.</summary>
    public DateOnly? To { get; private set; }

    public static NetworkMembership Join(OrganisationId network, OrganisationId member, DateOnly from) =>
        new() { NetworkId = network, MemberId = member, From = from };

    /// <summary>Ends with a last day; a day already set can be moved earlier, never later, for then it is a new membership.</summary>
    public void End(DateOnly lastDay)
    {
        Guard.That(From <= lastDay, OrganisationErrors.LeavesBeforeItJoined);
        Guard.That(To is null || lastDay <= To, OrganisationErrors.LeftAlready);
        To = lastDay;
    }
}
