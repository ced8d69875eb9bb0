using Behovsstyring.Web.Components.Shared.Text;

namespace Behovsstyring.Web.Tests.Components.Shared;

public sealed class WordsTests
{
    [Theory]
    [InlineData("nb", 0, "Ingen treff")]
    [InlineData("nb", 1, "1 treff")]
    [InlineData("nb", 999, "999 treff")]
    [InlineData("nb", 1000, "1\u00a0000 treff")]
    [InlineData("nb", 1001, "Mer enn 1\u00a0000 treff")]
    [InlineData("nn", 1001, "Meir enn 1\u00a0000 treff")]
    [InlineData("en", 0, "No results")]
    [InlineData("en", 1, "1 result")]
    [InlineData("en", 1000, "1,000 results")]
    [InlineData("en", 1001, "More than 1,000 results")]
    public void Hits_are_exact_to_a_thousand(string language, int count, string text)
    {
        using var _ = new InLanguage(language);

        Assert.Equal(text, Words.Hits(count));
    }

    [Theory]
    [InlineData("nb", "BP1, BP2 og BP3")]
    [InlineData("en", "BP1, BP2 and BP3")]
    public void Enumerations_end_with_and(string language, string text)
    {
        using var _ = new InLanguage(language);

        Assert.Equal(text, Words.And(["BP1", "BP2", "BP3"]));
        Assert.Equal("BP1", Words.And(["BP1"]));
        Assert.Equal("", Words.And([]));
    }
}
