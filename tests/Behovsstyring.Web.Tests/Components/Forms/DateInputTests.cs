using Behovsstyring.Web.Components.Forms;
using Bunit;

namespace Behovsstyring.Web.Tests.Components.Forms;

public sealed class DateInputTests : BunitContext
{
    [Theory]
    [InlineData("2027-02-15", 2027)]
    [InlineData("0007-02-15", 7)]
    public void What_the_browser_reports_is_handed_on(string reported, int year)
    {
        DateOnly? chosen = null;
        Field(new DateOnly(2026, 5, 1), day => chosen = day).Find("input").Change(reported);

        Assert.Equal(new DateOnly(year, 2, 15), chosen);
    }

    [Fact]
    public void An_emptied_field_is_no_day()
    {
        DateOnly? chosen = new DateOnly(2026, 5, 1);
        Field(chosen, day => chosen = day).Find("input").Change("");

        Assert.Null(chosen);
    }

    [Fact]
    public void The_day_is_written_as_the_browser_reads_it() =>
        Assert.Equal("2026-05-01", Field(new DateOnly(2026, 5, 1), _ => { }).Find("input").GetAttribute("value"));

    private IRenderedComponent<DateInput> Field(DateOnly? value, Action<DateOnly?> changed) => InLanguage.Read("nb", () => Render<DateInput>(p => p
        .Add(f => f.Id, "Felt").Add(f => f.Label, "Felt").Add(f => f.Value, value).Add(f => f.ValueChanged, changed)));
}
