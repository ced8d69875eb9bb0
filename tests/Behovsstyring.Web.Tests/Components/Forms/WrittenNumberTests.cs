using Behovsstyring.Web.Components.Forms;

namespace Behovsstyring.Web.Tests.Components.Forms;

/// <summary>Amounts are whole kroner, written as people write them; what is not a whole number is never made into one.</summary>
public sealed class WrittenNumberTests
{
    [Theory]
    [InlineData("", null)]
    [InlineData("  ", null)]
    [InlineData("0", 0L)]
    [InlineData("4000000", 4_000_000L)]
    [InlineData("4 000 000", 4_000_000L)]
    [InlineData("4\u00a0000\u00a0000", 4_000_000L)]
    [InlineData("4.000.000", 4_000_000L)]
    [InlineData("4,000,000", 4_000_000L)]
    [InlineData("-5", -5L)]
    public void A_whole_number_is_read_however_its_thousands_are_parted(string written, long? expected)
    {
        Assert.Empty(WrittenNumber.ProblemsIn(written, "Cost"));
        Assert.Equal(expected, WrittenNumber.Read(written));
    }

    [Theory]
    [InlineData("4,5")]
    [InlineData("12.50")]
    [InlineData("fire")]
    [InlineData("4 millioner")]
    [InlineData("99999999999999999999999")]
    public void What_is_not_a_whole_number_says_so_at_the_field(string written)
    {
        var wrong = Assert.Single(WrittenNumber.ProblemsIn(written, "Cost"));
        Assert.Equal(("text.not-a-number", "Cost"), (wrong.Code, wrong.Field));
        Assert.Null(WrittenNumber.Read(written));
    }

    [Theory]
    [InlineData("nb")]
    [InlineData("nn")]
    [InlineData("en")]
    public void What_is_shown_is_read_again_in_every_language(string language) =>
        Assert.Equal(12_500_000, InLanguage.Read(language, () => WrittenNumber.Read(WrittenNumber.Of(12_500_000))));
}
