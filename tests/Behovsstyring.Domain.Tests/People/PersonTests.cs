using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.People;

namespace Behovsstyring.Domain.Tests.People;

public sealed class PersonTests
{
    private static readonly DateOnly Day = new(2027, 2, 10);
    private static readonly OrganisationId Bergen = KnownOrganisations.IdOf("4601");

    private readonly Person _person = Person.Register(PersonId.New(), " Ada Nordmann ", " ");

    /// <summary>Written from what each role is for: members' roles for members, KS' for KS, the company's for the company.</summary>
    [Theory]
    [InlineData(Role.Contributor, new[] { OrganisationKind.Municipality, OrganisationKind.County, OrganisationKind.Ks, OrganisationKind.Company, OrganisationKind.Network, OrganisationKind.CountyCollege, OrganisationKind.InterMunicipal })]
    [InlineData(Role.MemberRepresentative, new[] { OrganisationKind.Municipality, OrganisationKind.County })]
    [InlineData(Role.NetworkCoordinator, new[] { OrganisationKind.Network, OrganisationKind.CountyCollege })]
    [InlineData(Role.CaseOfficer, new[] { OrganisationKind.Ks })]
    [InlineData(Role.KsDecisionMaker, new[] { OrganisationKind.Ks })]
    [InlineData(Role.Administrator, new[] { OrganisationKind.Ks })]
    [InlineData(Role.CompanyOfficer, new[] { OrganisationKind.Company })]
    [InlineData(Role.CompanyDecisionMaker, new[] { OrganisationKind.Company })]
    [InlineData(Role.ProductOwner, new[] { OrganisationKind.Company })]
    [InlineData(Role.SupplierContact, new[] { OrganisationKind.Supplier })]
    [InlineData(Role.StateContact, new[] { OrganisationKind.StateAgency })]
    public void A_role_fits_just_these_kinds_of_organisation(Role role, OrganisationKind[] fitting) =>
        Assert.Equal(fitting.Order(), Enum.GetValues<OrganisationKind>().Where(kind => RoleRules.Fits(role, kind)).Order());

    [Fact]
    public void A_role_is_not_given_twice_for_the_same_time()
    {
        Give(Role.Contributor, Day);

        Assert.Contains(PersonErrors.AlreadyHeld, Assert.Throws<DomainException>(() => Give(Role.Contributor, Day.AddDays(7))).Errors);
    }

    [Fact]
    public void A_role_holds_through_its_last_day_and_can_be_given_again_after()
    {
        var grant = Give(Role.Contributor, Day);
        _person.EndGrant(grant.Id, Day.AddDays(9));

        Assert.True(grant.HoldsOn(Day.AddDays(9)));
        Assert.False(grant.HoldsOn(Day.AddDays(10)));
        Assert.False(grant.HoldsOn(Day.AddDays(-1)));
        Give(Role.Contributor, Day.AddDays(10));
    }

    [Fact]
    public void A_role_does_not_end_before_it_begins()
    {
        var grant = Give(Role.Contributor, Day);

        Assert.Contains(PersonErrors.EndsBeforeItBegins, Assert.Throws<DomainException>(() => _person.EndGrant(grant.Id, Day.AddDays(-2))).Errors);
    }

    [Fact]
    public void A_role_taken_back_the_same_day_gives_nothing_that_day()
    {
        var grant = Give(Role.Contributor, Day);
        _person.EndGrant(grant.Id, Day.AddDays(-1));

        Assert.False(grant.HoldsOn(Day));
    }

    [Fact]
    public void A_blank_mail_address_is_none() => Assert.Equal(("Ada Nordmann", null), (_person.Name, _person.Email));

    private RoleGrant Give(Role role, DateOnly from) =>
        _person.Grant(RoleGrantId.New(), role, Bergen, OrganisationKind.Municipality, from, null);
}
