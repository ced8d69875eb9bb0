using Behovsstyring.Web.Components.Shared.Text;
using Bunit;

namespace Behovsstyring.Web.Tests.Components.Shared;

/// <summary>Whatever people write is shown as they wrote it, and is never code.</summary>
public sealed class UserTextTests : BunitContext
{
    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("</p><iframe src=\"https://example.no\"></iframe>")]
    [InlineData("&lt;b&gt; & \"sitat\" 'enkelt'")]
    public void Markup_is_text(string written)
    {
        var shown = Show(written);

        Assert.Empty(shown.FindAll("script, img, iframe, b"));
        Assert.Equal(written, Assert.Single(shown.FindAll("p")).TextContent);
    }

    [Fact]
    public void Blank_lines_make_paragraphs_and_line_breaks_are_kept()
    {
        var paragraphs = Show("Første linje\r\nandre linje\r\n \r\n\r\nNytt avsnitt").FindAll("p");

        Assert.Equal(2, paragraphs.Count);
        Assert.Single(paragraphs[0].QuerySelectorAll("br"));
        Assert.Equal("Nytt avsnitt", paragraphs[1].TextContent);
    }

    [Theory]
    [InlineData("Se https://example.no/a?b=1&c=2.", "https://example.no/a?b=1&c=2")]
    [InlineData("(https://example.no/side)", "https://example.no/side")]
    [InlineData("HTTP://EXAMPLE.NO/X", "HTTP://EXAMPLE.NO/X")]
    public void Addresses_become_links_without_the_sentences_marks(string written, string address)
    {
        var shown = Show(written);

        Assert.Equal(address, Assert.Single(shown.FindAll("a")).TextContent);
        Assert.Equal(written, shown.Find("p").TextContent);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,<script>alert(1)</script>")]
    [InlineData("https://")]
    [InlineData("file:///etc/passwd")]
    public void Nothing_but_web_addresses_becomes_a_link(string written) => Assert.Empty(Show(written).FindAll("a"));

    [Fact]
    public void Each_paragraph_finds_its_own_direction() =>
        Assert.All(Show("שלום\n\nHei").FindAll("p"), paragraph => Assert.Equal("auto", paragraph.GetAttribute("dir")));

    [Theory]
    [InlineData(null)]
    [InlineData("  \n ")]
    public void Nothing_shows_as_nothing(string? written) => Assert.Equal("", Show(written).Markup);

    private IRenderedComponent<UserText> Show(string? written) => Render<UserText>(given => given.Add(text => text.Value, written));
}
