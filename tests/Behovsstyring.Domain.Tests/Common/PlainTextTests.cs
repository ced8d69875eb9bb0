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

    [Theory]
    [InlineData("\u200B")]
    [InlineData("\u3164 \u2800")]
    [InlineData("\uFEFF\u2060\u00AD")]
    [InlineData("\u200D\u200C")]
    [InlineData("\u0301\uFE0F")]
    [InlineData("\U000E0041\U000E007F")]
    public void Text_that_no_reader_sees_is_no_text(string written) => Assert.Equal("", PlainText.Clean(written));

    [Theory]
    [InlineData("Stem \u202Erof gals\u202C", "Stem rof gals")]
    [InlineData("kom\u00ADmune\u200Bplan", "kommuneplan")]
    [InlineData("می\u200Cخواهم", "می\u200Cخواهم")]
    [InlineData("क्\u200Dष", "क्\u200Dष")]
    [InlineData("a \u200D b\u200D", "a  b")]
    [InlineData("❤️ \u26A0\uFE0F", "❤️ \u26A0\uFE0F")]
    public void Signs_that_only_shape_the_text_go_and_joiners_within_a_word_stay(string written, string kept) => Assert.Equal(kept, PlainText.Clean(written));

    [Theory]
    [InlineData("kommune", 10, "kommune")]
    [InlineData("kommune", 3, "kom")]
    [InlineData("ab😀", 3, "ab")]
    [InlineData("a👩‍👧", 4, "a")]
    [InlineData("ae\u0301o", 2, "a")]
    [InlineData("😀", 1, "")]
    public void A_text_is_cut_between_its_signs(string text, int atMost, string kept) => Assert.Equal(kept, PlainText.Cut(text, atMost));

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
