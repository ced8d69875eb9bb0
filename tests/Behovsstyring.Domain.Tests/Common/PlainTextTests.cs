using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Tests.Common;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData(null, "")]
    [InlineData("  a  ", "a")]
    [InlineData("a\r\nb\rc", "a\nb\nc")]
    [InlineData("a\0b\u0007c", "abc")]
    [InlineData("a\u030A", "å")]
    [InlineData("<b>fet</b> & «sitat»", "<b>fet</b> & «sitat»")]
    [InlineData("שלום 👩‍👩‍👧", "שלום 👩‍👩‍👧")]
    public void Text_is_kept_as_written_less_what_no_reader_sees(string? written, string kept) =>
        Assert.Equal(kept, PlainText.Clean(written));

    [Fact]
    public void Half_a_sign_does_not_break_the_text() => Assert.Equal("a\uFFFDb", PlainText.Clean("a\uD83Db"));

    [Fact]
    public void What_can_never_be_a_sign_is_left_out() => Assert.Equal("ab\U0001F600", PlainText.Clean("a\uFFFE\uFDD0b\uFFFF\U0001FFFE\U0001F600"));

    [Fact]
    public void A_line_is_one_line() => Assert.Equal("a b c", PlainText.CleanLine("a\nb\tc"));

    [Theory]
    [InlineData("kommit-radet", true)]
    [InlineData("fpu-3", true)]
    [InlineData("KommIT", false)]
    [InlineData("kommit-rådet", false)]
    [InlineData("-a", false)]
    [InlineData("a--b", false)]
    [InlineData("../a", false)]
    [InlineData("a", false)]
    [InlineData("kommit-radets", false)]
    public void A_slug_is_safe_in_an_address(string slug, bool usable) => Assert.Equal(usable, PlainText.IsSlug(slug, atMost: 12));
}
