using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Organisations;

namespace Behovsstyring.Domain.Tests.Organisations;

public sealed class OrganisationRulesTests
{
    private static readonly DateOnly Day = new(2027, 2, 10);

    [Theory]
    [InlineData("958935420", true)]  // Oslo
    [InlineData("964338531", true)]  // Bergen
    [InlineData("958935421", false)]
    [InlineData("95893542", false)]
    [InlineData("95893542a", false)]
    [InlineData("٩٥٨٩٣٥٤٢٠", false)]
    [InlineData(null, false)]
    public void An_organisation_number_has_nine_digits_and_a_check_digit(string? text, bool valid) =>
        Assert.Equal(valid, OrganisationRules.IsOrganisationNumber(text));

    [Theory]
    [InlineData(OrganisationKind.Municipality, 4_999, SizeClass.Small)]
    [InlineData(OrganisationKind.Municipality, 5_000, SizeClass.Medium)]
    [InlineData(OrganisationKind.Municipality, 19_999, SizeClass.Medium)]
    [InlineData(OrganisationKind.Municipality, 20_000, SizeClass.Large)]
    [InlineData(OrganisationKind.Municipality, null, null)]
    [InlineData(OrganisationKind.County, 300_000, null)]
    public void Municipalities_fall_in_three_sizes(OrganisationKind kind, int? population, SizeClass? size) =>
        Assert.Equal(size, OrganisationRules.SizeOf(kind, population));

    /// <summary>Written from who looks after whom: members, KS, the company and the counties' college come with every installation.</summary>
    [Theory]
    [InlineData(OrganisationKind.Municipality, false, false)]
    [InlineData(OrganisationKind.County, false, false)]
    [InlineData(OrganisationKind.Ks, false, false)]
    [InlineData(OrganisationKind.Company, false, false)]
    [InlineData(OrganisationKind.CountyCollege, false, true)]
    [InlineData(OrganisationKind.Network, true, true)]
    [InlineData(OrganisationKind.InterMunicipal, true, true)]
    [InlineData(OrganisationKind.Supplier, true, false)]
    [InlineData(OrganisationKind.StateAgency, true, false)]
    public void Administrators_correct_and_close_what_is_no_reference_data(OrganisationKind kind, bool kept, bool hasParticipants)
    {
        Assert.Equal(kept, OrganisationRules.ObstaclesToCorrecting(kind, null).Count == 0);
        Assert.Equal(kept, OrganisationRules.ObstaclesToClosing(kind, isActive: true).Count == 0);
        Assert.NotEmpty(OrganisationRules.ObstaclesToClosing(kind, isActive: false));
        Assert.Equal(hasParticipants, OrganisationRules.ObstaclesToJoining(kind, OrganisationKind.Municipality, Day, []).Count == 0);
    }

    [Fact]
    public void A_member_takes_part_once_at_a_time_and_leaves_after_it_came()
    {
        var membership = NetworkMembership.Join(KnownOrganisations.IdOf("nett"), KnownOrganisations.IdOf("4601"), Day);
        Assert.Equal(["organisation.takes-part-already"], Codes(Day.AddYears(1)));
        Assert.Throws<DomainException>(() => membership.End(Day.AddDays(-1)));

        membership.End(Day.AddDays(30));

        Assert.Equal(["organisation.takes-part-already"], Codes(Day.AddDays(30)));
        Assert.Empty(Codes(Day.AddDays(31)));
        Assert.Throws<DomainException>(() => membership.End(Day.AddDays(31)));
        membership.End(Day.AddDays(10));

        IEnumerable<string> Codes(DateOnly from) => OrganisationRules
            .ObstaclesToJoining(OrganisationKind.Network, OrganisationKind.Municipality, from, [membership]).Select(e => e.Code);
    }

    [Fact]
    public void Ids_of_reference_data_are_the_same_everywhere_and_never_alike()
    {
        Assert.Equal(KnownOrganisations.IdOf("ks"), KnownOrganisations.Ks);
        Assert.NotEqual(KnownOrganisations.Ks, KnownOrganisations.Company);
        Assert.Equal(8, KnownOrganisations.Ks.Value.Version);
    }
}
