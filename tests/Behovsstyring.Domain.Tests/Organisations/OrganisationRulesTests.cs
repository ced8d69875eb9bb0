using Behovsstyring.Domain.Organisations;

namespace Behovsstyring.Domain.Tests.Organisations;

public sealed class OrganisationRulesTests
{
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

    [Fact]
    public void Ids_of_reference_data_are_the_same_everywhere_and_never_alike()
    {
        Assert.Equal(KnownOrganisations.IdOf("ks"), KnownOrganisations.Ks);
        Assert.NotEqual(KnownOrganisations.Ks, KnownOrganisations.Company);
        Assert.Equal(8, KnownOrganisations.Ks.Value.Version);
    }
}
