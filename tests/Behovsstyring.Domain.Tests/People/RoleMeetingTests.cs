using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.People;

namespace Behovsstyring.Domain.Tests.People;

/// <summary>Roles that must not meet, and the last of a person's roles.</summary>
public sealed class RoleMeetingTests
{
    private static readonly DateOnly Day = new(2027, 2, 10);
    private static readonly RoleConflict[] Apart = [new(Role.KsDecisionMaker, Role.CompanyDecisionMaker)];

    [Theory]
    // Held from and to, wanted from and to, in days from a day; no end is none.
    [InlineData(0, null, 0, null, true)]
    [InlineData(0, 10, 10, null, true)]
    [InlineData(0, 10, 11, null, false)]
    [InlineData(20, null, 0, 19, false)]
    [InlineData(20, null, 0, 20, true)]
    [InlineData(20, 30, 0, null, true)]
    // Taken back before it began, so never held.
    [InlineData(20, 19, 0, null, false)]
    public void They_meet_where_one_day_has_both(int heldFrom, int? heldTo, int from, int? to, bool meet)
    {
        var person = Holding(Role.KsDecisionMaker, heldFrom, heldTo);
        DateOnly? last = to is { } days ? Day.AddDays(days) : null;

        Assert.Equal(meet, RoleRules.ObstaclesToMeeting(Role.CompanyDecisionMaker, Day.AddDays(from), last, person.Grants, Apart).Count > 0);
        // In whichever order the pair is written, and for no other pair.
        Assert.Equal(meet, RoleRules.ObstaclesToMeeting(Role.CompanyDecisionMaker, Day.AddDays(from), last, person.Grants, [new(Role.CompanyDecisionMaker, Role.KsDecisionMaker)]).Count > 0);
        Assert.Empty(RoleRules.ObstaclesToMeeting(Role.CaseOfficer, Day.AddDays(from), last, person.Grants, Apart));
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData(5, true)]
    [InlineData(6, false)]
    public void A_role_is_the_last_when_none_outlives_it(int? otherTo, bool isLast)
    {
        var person = Holding(Role.CaseOfficer, 0, null);
        var ending = person.Grants[0].Id;
        person.Grant(RoleGrantId.New(), Role.Contributor, KnownOrganisations.Ks, OrganisationKind.Ks, Day, null, otherTo is { } days ? Day.AddDays(days) : null);

        Assert.Equal(isLast, RoleRules.IsLast(ending, Day.AddDays(5), person.Grants));
    }

    [Fact]
    public void What_decides_administers_or_speaks_is_logged_and_what_prepares_is_not() => Assert.Equal(
        [Role.MemberRepresentative, Role.NetworkCoordinator, Role.KsDecisionMaker, Role.CompanyDecisionMaker, Role.Administrator],
        Enum.GetValues<Role>().Where(RoleRules.IsLogged));

    private static Person Holding(Role role, int from, int? to)
    {
        var person = Person.Register(PersonId.New(), "Kari", null);
        person.Grant(RoleGrantId.New(), role, KnownOrganisations.Ks, OrganisationKind.Ks, Day.AddDays(from), null);
        if (to is { } days)
        {
            person.EndGrant(person.Grants[0].Id, Day.AddDays(days), null, otherAdministrators: 1);
        }

        return person;
    }
}
