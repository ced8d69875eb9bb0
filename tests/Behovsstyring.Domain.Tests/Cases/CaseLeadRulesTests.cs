using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Tests.Cases;

public sealed class CaseLeadRulesTests
{
    private static readonly PersonId Me = PersonId.New();
    private static readonly PersonId Other = PersonId.New();
    private static readonly PersonId Third = PersonId.New();

    [Fact]
    public void A_choice_to_act_on_behalf_of_somebody_counts_while_they_have_the_case()
    {
        Assert.Equal(LeadStanding.Unled, CaseLeadRules.StandingOf(Me, null, null));
        Assert.Equal(LeadStanding.Unled, CaseLeadRules.StandingOf(Me, null, Other));
        Assert.Equal(LeadStanding.Lead, CaseLeadRules.StandingOf(Me, Me, null));
        Assert.Equal(LeadStanding.Lead, CaseLeadRules.StandingOf(Me, Me, Other));
        Assert.Equal(LeadStanding.SomeoneElses, CaseLeadRules.StandingOf(Me, Other, null));
        Assert.Equal(LeadStanding.StandsIn, CaseLeadRules.StandingOf(Me, Other, Other));
        Assert.Equal(LeadStanding.SomeoneElses, CaseLeadRules.StandingOf(Me, Other, Third));
    }

    [Theory]
    [InlineData(LeadStanding.SomeoneElses, null)]
    [InlineData(LeadStanding.Lead, "case.is-yours")]
    [InlineData(LeadStanding.StandsIn, "case.stands-in-already")]
    [InlineData(LeadStanding.Unled, "case.no-lead")]
    public void One_stands_in_only_for_somebody_else(LeadStanding standing, string? code) =>
        Assert.Equal(code, CaseLeadRules.ObstaclesToStandingIn(standing).SingleOrDefault()?.Code);

    [Theory]
    [InlineData(CaseKind.Idea, true)]
    [InlineData(CaseKind.Concept, true)]
    [InlineData(CaseKind.Project, true)]
    [InlineData(CaseKind.Service, false)]
    public void A_service_is_given_and_the_rest_may_be_taken(CaseKind kind, bool taken) => Assert.Equal(taken, CaseLeadRules.IsTakenByWorking(kind));
}
