using Behovsstyring.Domain.Voting;

namespace Behovsstyring.Domain.Tests.Voting;

public class FractionTests
{
    [Theory]
    [InlineData(1, 2, 10, 5)]
    [InlineData(1, 2, 11, 6)] // half of eleven is reached by six, not by five
    [InlineData(2, 3, 9, 6)]
    [InlineData(2, 3, 10, 7)]
    [InlineData(2, 3, 11, 8)]
    [InlineData(1, 3, 10, 4)]
    [InlineData(1, 3, 0, 0)]
    [InlineData(1, 1, 7, 7)]
    public void At_least_a_share(int numerator, int denominator, int whole, int expected) =>
        Assert.Equal(expected, new Fraction(numerator, denominator).AtLeastOf(whole));

    [Theory]
    [InlineData(1, 2, 10, 6)]
    [InlineData(1, 2, 11, 6)]
    [InlineData(1, 2, 0, 1)]
    [InlineData(2, 3, 9, 7)]
    public void More_than_a_share(int numerator, int denominator, int whole, int expected) =>
        Assert.Equal(expected, new Fraction(numerator, denominator).MoreThanOf(whole));

    [Fact]
    public void Two_thirds_of_very_many_does_not_overflow() =>
        Assert.Equal(1_431_655_764, Fraction.TwoThirds.AtLeastOf(2_147_483_646));
}
