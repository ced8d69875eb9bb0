using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Tests.Common;

public sealed class SearchTextTests
{
    [Theory]
    [InlineData("barnehage/skole", "barnehage skole barnehageskole")]
    [InlineData("§ 11-38", "11 38 1138")]
    [InlineData("COVID-19", "covid 19 covid19")]
    [InlineData("2026-11-30", "2026 11 30 20261130 1130")]
    [InlineData("plan_bygg", "plan bygg planbygg")]
    [InlineData("kari@bergen.kommune.no", "kari bergen kommune no karibergenkommuneno bergenkommuneno kommuneno")]
    [InlineData("https://ks.no/a", "https ks no a httpsksnoa ksnoa noa")]
    [InlineData("IDE\u20132026\u20110012.", "ide 2026 0012 ide20260012 20260012")]
    [InlineData("a\u030Apent A\u030A", "åpent å")]
    [InlineData("Čállosat Kárášjohka đŧŋ", "callosat karasjohka dtn")]
    [InlineData("Ærlig Ødegård Åse ǿ ǻ", "ærlig ødegård åse ø å")]
    [InlineData("é ö ü ñ ß ﬁ ²", "e o u n ss fi 2")]
    [InlineData("ID-porten", "id porten idporten")]
    [InlineData("964\u00A0338\u202F531 kr", "964 338 531 kr 964338531 338531")]
    [InlineData("11 38", "11 38")]
    [InlineData("barne\u00ADhage ko\u200Bmmune", "barnehage kommune")]
    [InlineData("٣ ３", "3")]
    [InlineData(" – !?🙂 ", "")]
    [InlineData(null, "")]
    public void A_text_is_found_by_its_words_and_by_those_written_together(string? text, string forms) =>
        Assert.Equal(forms, string.Join(' ', SearchText.Forms(text)));

    [Theory]
    [InlineData("§", true)]
    [InlineData("--- 🙂", true)]
    [InlineData("\u0301", true)]
    [InlineData("", false)]
    [InlineData("  ", false)]
    [InlineData(null, false)]
    [InlineData("§ 1", false)]
    [InlineData("å", false)]
    public void A_question_needs_a_letter_or_a_digit(string? asked, bool isOnlySigns) => Assert.Equal(isOnlySigns, SearchText.IsOnlySigns(asked));

    [Theory]
    [InlineData("råd 2027", "KommIT-rådet 3/2027", true)]
    [InlineData("kommitrådet", "KommIT-rådet 3/2027", true)]
    [InlineData("komm-it-rådet", "KommIT-rådet 3/2027", true)]
    [InlineData("3/2026", "KommIT-rådet 3/2027", false)]
    [InlineData("", "noe", true)]
    public void Every_word_asked_for_is_in_the_text(string asked, string text, bool isIn) => Assert.Equal(isIn, SearchText.IsIn(asked, text));

    [Fact]
    public void Folded_once_is_folded()
    {
        foreach (var text in Texts())
        {
            var folded = SearchText.Fold(text);
            Assert.Equal(folded, SearchText.Fold(folded));
        }
    }

    [Fact]
    public void Whatever_stands_between_two_spaces_of_a_text_is_in_it()
    {
        foreach (var text in Texts())
        {
            Assert.All(text.Split(' '), part => Assert.True(SearchText.IsIn(part, text), $"«{part}» in «{text}»"));
        }
    }

    [Fact]
    public void A_word_longer_than_any_is_found_by_its_beginning()
    {
        var word = new string('å', 500);

        Assert.Equal(new string('å', SearchText.LongestWord), Assert.Single(SearchText.Forms(word)));
        Assert.True(SearchText.IsIn(word, $"et {word} ord"));
    }

    /// <summary>Anything people may type or paste, halves of signs among it. The seed makes a failure come again.</summary>
    private static IEnumerable<string> Texts()
    {
        string[] pieces =
        [
            "a", "Å", "a\u030A", "æ", "Ø", "č", "š", "đ", "é", "ö", "1", "38", "338", "2026", " ", "  ", "\n", "\u00A0", "\u202F", "-", "–", "\u2011", "/", ".", "_", "@", "§", "'",
            "\u00AD", "\u200B", "\u200D", "\u0301", "🙂", "한국", "क्\u200Dष", "می\u200Cخواهم", "\u3164", "\uD83D", "\uFFFE", "ǅ", "ﬁ", "½", "İ", "ς", "ʼ", "ŉ", "Ⅷ", "\0",
        ];
        var random = new Random(20261130);
        for (var i = 0; i < 3_000; i++)
        {
            yield return string.Concat(Enumerable.Range(0, random.Next(1, 14)).Select(_ => pieces[random.Next(pieces.Length)]));
        }
    }
}
