using Behovsstyring.Domain.Common;
using Behovsstyring.Web.Components.Forms;
using Behovsstyring.Web.Components.Shared.Errors;

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
    [InlineData("4\u202f000", 4_000L)]
    [InlineData(" 1 250 ", 1_250L)]
    [InlineData("-5", -5L)]
    [InlineData("\u22125 000", -5_000L)]
    public void A_whole_number_is_read_with_its_thousands_parted_by_spaces(string written, long? expected)
    {
        Assert.Empty(WrittenNumber.ProblemsIn(written, "Cost"));
        Assert.Equal(expected, WrittenNumber.Read(written));
    }

    [Theory]
    [InlineData("4,5")]
    [InlineData("0,003")]
    [InlineData("0.003")]
    [InlineData("0 003")]
    [InlineData("1,2500")]
    [InlineData("12 50")]
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
    [InlineData("1.250", "1\u00a0250")]
    [InlineData("1,250", "1\u00a0250")]
    [InlineData("-1.250", "-1\u00a0250")]
    [InlineData("4.000.000", "4\u00a0000\u00a0000")]
    [InlineData("4 000,000", "4\u00a0000\u00a0000")]
    public void What_may_be_thousands_or_a_fraction_is_asked_about(string written, string meant)
    {
        Assert.Equal([new Error("text.number-parted", meant) { Field = "Cost" }], WrittenNumber.ProblemsIn(written, "Cost"));
        Assert.Null(WrittenNumber.Read(written));
        Assert.Equal("Mente du " + meant + "? Skill tusener med mellomrom.", ErrorText.For(new Error("text.number-parted", meant)));
    }

    [Theory]
    [InlineData("nb")]
    [InlineData("nn")]
    [InlineData("en")]
    public void What_is_shown_is_read_again_in_every_language(string language) =>
        Assert.Equal(12_500_000, InLanguage.Read(language, () => WrittenNumber.Read(WrittenNumber.Of(12_500_000))));
}
