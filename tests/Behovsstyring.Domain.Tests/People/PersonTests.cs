using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.People;

namespace Behovsstyring.Domain.Tests.People;

public sealed class PersonTests
{
    private static readonly DateOnly Day = new(2027, 2, 10);
    private static readonly DateTimeOffset Now = new(2027, 2, 10, 9, 0, 0, TimeSpan.Zero);
    private static readonly DoneBy By = new(PersonId.New(), Now);
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
        _person.EndGrant(grant.Id, Day.AddDays(9), By, 0);

        Assert.True(grant.HoldsOn(Day.AddDays(9)));
        Assert.False(grant.HoldsOn(Day.AddDays(10)));
        Assert.False(grant.HoldsOn(Day.AddDays(-1)));
        Give(Role.Contributor, Day.AddDays(10));
    }

    [Fact]
    public void A_role_does_not_end_before_it_begins()
    {
        var grant = Give(Role.Contributor, Day);

        Assert.Contains(PersonErrors.EndsBeforeItBegins, Assert.Throws<DomainException>(() => _person.EndGrant(grant.Id, Day.AddDays(-2), By, 0)).Errors);
    }

    [Fact]
    public void A_role_taken_back_the_same_day_gives_nothing_that_day()
    {
        var grant = Give(Role.Contributor, Day);
        _person.EndGrant(grant.Id, Day.AddDays(-1), By, 0);

        Assert.False(grant.HoldsOn(Day));
    }

    [Fact]
    public void A_blank_mail_address_is_none() => Assert.Equal(("Ada Nordmann", null), (_person.Name, _person.Email));

    [Fact]
    public void A_role_keeps_who_gave_it_and_who_ended_it()
    {
        var (giver, ender) = (new DoneBy(PersonId.New(), Now), new DoneBy(PersonId.New(), Now.AddDays(1)));
        var grant = _person.Grant(RoleGrantId.New(), Role.Contributor, Bergen, OrganisationKind.Municipality, Day, giver);
        Assert.Equal((giver.Person, giver.At, null, null), (grant.GrantedById, grant.GrantedAt, grant.EndedById, grant.EndedAt));

        _person.EndGrant(grant.Id, Day, ender, 0);

        Assert.Equal((giver.Person, ender.Person, ender.At), (grant.GrantedById, grant.EndedById, grant.EndedAt));
    }

    [Fact]
    public void A_role_can_be_given_with_its_last_day_but_not_one_before_the_first()
    {
        var grant = _person.Grant(RoleGrantId.New(), Role.Contributor, Bergen, OrganisationKind.Municipality, Day, By, Day.AddDays(30));
        Assert.Equal(Day.AddDays(30), grant.To);

        var refused = Assert.Throws<DomainException>(() =>
            _person.Grant(RoleGrantId.New(), Role.MemberRepresentative, Bergen, OrganisationKind.Municipality, Day, By, Day.AddDays(-1)));
        Assert.Equal(PersonErrors.EndsBeforeItBegins.Code, Assert.Single(refused.Errors).Code);
    }

    /// <summary>Somebody must always be left who can give roles. Other roles end freely, and so does this one while another holds it.</summary>
    [Theory]
    [InlineData(Role.Administrator, 0, false)]
    [InlineData(Role.Administrator, 1, true)]
    [InlineData(Role.CaseOfficer, 0, true)]
    public void The_last_administrator_stays(Role role, int otherAdministrators, bool mayEnd)
    {
        var grant = _person.Grant(RoleGrantId.New(), role, KnownOrganisations.Ks, OrganisationKind.Ks, Day, By);

        Assert.Equal(mayEnd ? [] : [PersonErrors.LastAdministrator], RoleRules.ObstaclesToEnding(grant, otherAdministrators));
        Assert.Equal(mayEnd ? [] : [PersonErrors.LastAdministrator], RoleRules.ObstaclesToDeactivating(_person, Day, otherAdministrators));
        if (!mayEnd)
        {
            Assert.Throws<DomainException>(() => _person.TakeBack(grant.Id, Day, By, otherAdministrators));
            Assert.Throws<DomainException>(() => _person.Deactivate(Day, By, otherAdministrators));
            Assert.True(grant.HoldsOn(Day) && _person.IsActive);
        }
    }

    [Fact]
    public void An_account_is_closed_once_and_says_by_whom()
    {
        _person.Deactivate(Day, By, 0);
        Assert.Equal((false, By.Person, By.At), (_person.IsActive, _person.ClosedById, _person.ClosedAt));
        Assert.Contains(PersonErrors.Closed, Assert.Throws<DomainException>(() => _person.Deactivate(Day, By, 0)).Errors);

        _person.Reactivate();
        Assert.Equal((true, null, null), (_person.IsActive, _person.ClosedById, _person.ClosedAt));
    }

    [Fact]
    public void An_invitation_ties_one_first_sign_in_to_the_person_within_fourteen_days()
    {
        var invited = Person.Register(PersonId.New(), "Ine Prøve", "ine@example.test");
        var invitation = Invitation.To(invited, InvitationId.New(), By);
        Assert.True(invitation.HoldsAt(Now.AddDays(14).AddSeconds(-1)));
        Assert.False(invitation.HoldsAt(Now.AddDays(14)));

        invitation.Use(invited, "demo", "hash", Now.AddDays(1));

        Assert.Equal("demo", Assert.Single(invited.Identities).Provider);
        Assert.Equal([PersonErrors.InvitationNotValid], Assert.Throws<DomainException>(() => invitation.Use(invited, "demo", "annen", Now.AddDays(1))).Errors);
        Assert.Equal([PersonErrors.SignsInAlready], RoleRules.ObstaclesToInviting(invited));
    }

    [Fact]
    public void Nobody_becomes_another_than_the_one_invited()
    {
        var invited = Person.Register(PersonId.New(), "Ine Prøve", "ine@example.test");
        var invitation = Invitation.To(invited, InvitationId.New(), By);

        Assert.Throws<DomainException>(() => invitation.Use(_person, "demo", "hash", Now));
        Assert.Throws<DomainException>(() => invitation.Use(invited, "demo", "hash", Now.AddDays(15)));
        invited.Deactivate(Day, By, 0);
        Assert.Throws<DomainException>(() => invitation.Use(invited, "demo", "hash", Now));
        Assert.Empty(invited.Identities);
        Assert.Equal([PersonErrors.NoEmail], RoleRules.ObstaclesToInviting(_person));
    }

    private RoleGrant Give(Role role, DateOnly from) =>
        _person.Grant(RoleGrantId.New(), role, Bergen, OrganisationKind.Municipality, from, null);
}
