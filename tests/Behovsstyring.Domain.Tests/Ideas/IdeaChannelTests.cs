using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Ideas;
using Behovsstyring.Domain.Organisations;

namespace Behovsstyring.Domain.Tests.Ideas;

/// <summary>Through which channels who raises a need (KS' concept study, ch. 6.2.1), and which needs a network anchors.</summary>
public sealed class IdeaChannelTests
{
    [Theory]
    [InlineData(OrganisationKind.Supplier, IdeaChannel.GovernanceStructure, false)]
    [InlineData(OrganisationKind.Supplier, IdeaChannel.Supplier, true)]
    [InlineData(OrganisationKind.StateAgency, IdeaChannel.GovernanceStructure, false)]
    [InlineData(OrganisationKind.StateAgency, IdeaChannel.State, true)]
    [InlineData(OrganisationKind.StateAgency, IdeaChannel.NationalSolutionChange, true)]
    [InlineData(OrganisationKind.Municipality, IdeaChannel.SingleMember, true)]
    [InlineData(OrganisationKind.County, IdeaChannel.GovernanceStructure, true)]
    [InlineData(OrganisationKind.Municipality, IdeaChannel.Supplier, false)]
    [InlineData(OrganisationKind.Municipality, IdeaChannel.KsOrCompany, false)]
    [InlineData(OrganisationKind.Company, IdeaChannel.GovernanceStructure, false)]
    [InlineData(OrganisationKind.Company, IdeaChannel.KsOrCompany, true)]
    [InlineData(OrganisationKind.Ks, IdeaChannel.GovernanceStructure, true)]
    public void A_channel_is_for_those_whose_it_is(OrganisationKind kind, IdeaChannel channel, bool may) =>
        Assert.Equal(may, IdeaRules.ObstaclesToChannel(channel, kind).Count == 0);

    [Fact]
    public void Everyone_has_a_channel_and_none_is_asked_for_by_this_rule()
    {
        Assert.All(Enum.GetValues<OrganisationKind>(), kind => Assert.NotEmpty(IdeaRules.ChannelsOf(kind)));
        Assert.Empty(IdeaRules.ObstaclesToChannel(null, OrganisationKind.Supplier));
    }

    [Theory]
    [InlineData(OrganisationKind.Network, true, null)]
    [InlineData(OrganisationKind.Network, false, "idea.not-of-our-members")]
    [InlineData(OrganisationKind.CountyCollege, false, "idea.not-of-our-members")]
    [InlineData(OrganisationKind.Municipality, true, "idea.only-networks-anchor")]
    public void A_network_anchors_what_its_own_participants_have(OrganisationKind kind, bool isOurs, string? code) =>
        Assert.Equal(code, IdeaRules.ObstaclesToAnchoring(CaseState.Received, kind, isOurs).SingleOrDefault()?.Code);
}
