using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Reports;
using Behovsstyring.Web.Features.Reports;
using Behovsstyring.Web.Tests.Components;

namespace Behovsstyring.Web.Tests.Reports;

public sealed class ReportFiguresTests
{
    private static readonly ReportContent Empty = ReportDrawing.Draw(new ReportSources(), new Quarter(2026, 3));

    /// <summary>An address leads to one figure, for as long as there are reports.</summary>
    [Fact]
    public void Every_figure_has_an_address_of_its_own()
    {
        var slugs = ReportFigures.All(Empty).Select(f => f.Slug).ToList();

        Assert.Equal(slugs.Distinct(), slugs);
        Assert.All(slugs, slug => Assert.Matches("^[a-z-]+$", slug));
        Assert.Contains("gjennomfore-slutt", slugs);
        Assert.Null(ReportFigures.Find(Empty, "finnes-ikke"));
    }

    [Fact]
    public void Every_figure_on_top_that_has_cases_leads_to_them() =>
        Assert.All(ReportWords.Figures(Empty).Select(f => f.Slug).OfType<string>(), slug => Assert.NotNull(ReportFigures.Find(Empty, slug)));

    [Theory]
    [InlineData(3, 3, "like mange som kvartalet før")]
    [InlineData(4, 3, "1 flere enn kvartalet før")]
    [InlineData(0, 3, "3 færre enn kvartalet før")]
    public void A_figure_is_held_against_the_quarter_before(int now, int before, string said) =>
        Assert.Equal(said, InLanguage.Read("nb", () => ReportWords.Change(now, before)));

    [Fact]
    public void What_is_written_for_a_section_is_what_is_sent_for_it()
    {
        var written = Enum.GetValues<ReportSection>().Aggregate(new ReportWriting(), (sofar, section) => sofar.With(section, $"om {section}"));

        Assert.All(written.Comments, c => Assert.Equal($"om {c.Section}", c.Text));
        Assert.Equal(written, ReportWriting.Of(written.Comments));
    }
}
